import type { Importer } from '@hub/kit/import/importer.ts';
import { askOwner } from '@hub/kit/peers.ts';
import { organizationStub } from '../resolvers/stubs.ts';
import { idempotency, importing } from '../tables.ts';
import { needImport } from './needs.ts';

export const allianceImporter: Importer = {
  schema: 'alliances',
  stem: 'Alliance',
  tables: importing,
  idempotency,
  kinds: [needImport],
  prefix: 'aim',
  others: ['organizations', 'members', 'border'],
  organization: (id) => organizationStub(id),
  async organizationsThere(ids, { peers }) {
    const known = await askOwner<{ id: string }>(peers, 'organizations', 'PartyOrganization', ids, 'id');
    return new Set(known.keys());
  },
};
