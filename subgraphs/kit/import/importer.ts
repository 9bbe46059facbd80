import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { ImportKind as KindWord } from '../generated/words.ts';
import { sealedPlace, type SealedColumn } from '../vault/reseal.ts';
import { theVault } from '../vault/vault.ts';
import type { HubContext } from '../subgraph.ts';
import type { ImportKind } from './kind.ts';
import type { ImportTables } from './tables.ts';

/** Importing as one subgraph has it. */
export interface Importer {
  /** Of the subgraph and its schema. */
  schema: string;
  /** What its types begin with: Organization in OrganizationImport. */
  stem: string;
  tables: ImportTables;
  idempotency: PgTable & Record<'viewer' | 'key' | 'request' | 'answer', AnyPgColumn>;
  kinds: readonly ImportKind[];
  prefix: string;
  /** The other subgraphs: they may refer to what is imported here. */
  others: readonly string[];
  /** An organization, as resolvers of this subgraph are handed one. */
  organization(id: string, context: HubContext): unknown;
  /** Which of these organizations there are. */
  organizationsThere(ids: readonly string[], context: HubContext): Promise<Set<string>>;
}

export function kindOf({ kinds }: Importer, word: KindWord): ImportKind {
  const kind = kinds.find((one) => one.kind === word);
  if (!kind) throw new Error(`no import of ${word} here`);
  return kind;
}

/** The columns of importing that are sealed at rest. */
export function sealedImportColumns({ importPieces }: ImportTables): SealedColumn[] {
  return [{ table: importPieces, column: 'content', row: 'id' }];
}

/** In a subgraph whose files are about persons, rows as they were checked as well. */
export function sealedImportRows({ importRows }: ImportTables): SealedColumn[] {
  return [{ table: importRows, column: 'content', row: 'id' }];
}

/** The id of a piece of a file, or of a row of it. */
export const partId = (importId: string, position: number): string => `${importId}/${position}`;

export function sealPiece({ tables }: Importer, id: string, bytes: Buffer): string {
  return theVault().seal({ column: piecePlace(tables), row: id }, bytes.toString('base64'));
}

export function openPiece({ tables }: Importer, id: string, sealed: string): Buffer {
  const text = theVault().open({ column: piecePlace(tables), row: id }, sealed);
  if (text === null) throw new Error('a piece of a file cannot be opened with the keys that are here');
  return Buffer.from(text, 'base64');
}

const piecePlace = ({ importPieces }: ImportTables): string =>
  sealedPlace({ table: importPieces, column: 'content' });
