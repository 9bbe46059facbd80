import { organizationsThere } from '@hub/kit/import/asking.ts';
import type { Importer } from '@hub/kit/import/importer.ts';
import { organizationStub } from '../resolvers/stubs.ts';
import { idempotency, importing } from '../tables.ts';
import { needImport } from './needs.ts';
import { pactImport } from './pacts.ts';

export const allianceImporter: Importer = {
  schema: 'alliances',
  stem: 'Alliance',
  tables: importing,
  idempotency,
  kinds: [needImport, pactImport],
  prefix: 'aim',
  others: ['organizations', 'members', 'border'],
  organization: (id) => organizationStub(id),
  organizationsThere,
};
