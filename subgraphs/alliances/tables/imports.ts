import { importTables } from '@hub/kit/import/tables.ts';
import { alliancesSchema } from './schema.ts';

export const importing = importTables(alliancesSchema);

// One export each: migrations are made from what a module exports.
export const {
  imports,
  importPieces,
  importProgress,
  importRows,
  importProblems,
  importMatches,
  importWrites,
  importKeys,
} = importing;
