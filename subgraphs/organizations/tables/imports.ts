import { importTables } from '@hub/kit/import/tables.ts';
import { organizations } from './schema.ts';

export const importing = importTables(organizations);

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
