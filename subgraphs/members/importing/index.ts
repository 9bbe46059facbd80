import type { Importer } from '@hub/kit/import/importer.ts';
import { organizationsThere } from '@hub/kit/import/asking.ts';
import { idempotency, importing } from '../tables.ts';
import { memberImport } from './members.ts';

export const memberImporter: Importer = {
  schema: 'members',
  stem: 'Member',
  tables: importing,
  idempotency,
  kinds: [memberImport],
  prefix: 'mim',
  others: ['organizations', 'alliances', 'border'],
  organization: (id) => ({ id }),
  organizationsThere,
};
