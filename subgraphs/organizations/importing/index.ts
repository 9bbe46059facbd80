import type { Importer } from '@hub/kit/import/importer.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { inArray, sql } from 'drizzle-orm';
import { organizationById } from '../loaders.ts';
import { idempotency, importing, partyOrganizations } from '../tables.ts';
import { organizationImport } from './organizations.ts';
import { unitImport } from './units.ts';

export const organizationImporter: Importer = {
  schema: 'organizations',
  stem: 'Organization',
  tables: importing,
  idempotency,
  kinds: [unitImport, organizationImport],
  prefix: 'oim',
  others: ['members', 'alliances', 'border'],
  organization: (id, context) => organizationById.one(context, id),
  async organizationsThere(ids, { db }: HubContext) {
    if (ids.length === 0) return new Set();
    const { id } = partyOrganizations;
    const rows = await db.query<{ id: string }>(
      sql`select ${id} from ${partyOrganizations} where ${inArray(id, [...ids])}`,
    );
    return new Set(rows.map((row) => row.id));
  },
};
