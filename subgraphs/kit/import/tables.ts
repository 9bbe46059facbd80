import {
  bigint,
  char,
  date,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  type PgSchema,
} from 'drizzle-orm/pg-core';
import { byteText, nodeColumns, nodeKey, oneOf } from '../columns.ts';
import {
  ImportAction,
  ImportFault,
  ImportKind,
  ImportSeverity,
  ImportStatus,
  MatchStatus,
} from '../generated/words.ts';
import type { ColumnMapping } from './mapping.ts';
import type { MatchCandidate } from './matching.ts';

const instant = () => timestamp({ withTimezone: true, mode: 'string', precision: 6 });
const place = () => ({ province: char({ length: 2 }).notNull(), countyCode: char({ length: 6 }).notNull() });

/** What a subgraph keeps of files that are imported into it. Everything but `imports` goes with the import. */
export function importTables(schema: PgSchema) {
  const imports = schema.table(
    'imports',
    {
      ...nodeColumns(),
      kind: text({ enum: ImportKind }).notNull(),
      status: text({ enum: ImportStatus }).notNull(),
      fileName: text().notNull(),
      fileType: text(),
      /** Bytes; what has come so far while it is uploaded. */
      size: bigint({ mode: 'number' }).notNull().default(0),
      statedSize: bigint({ mode: 'number' }),
      /** SHA-256 of the file, hexadecimal. */
      digest: char({ length: 64 }),
      statedDigest: char({ length: 64 }),
      encoding: text(),
      separator: text(),
      sheets: jsonb().$type<{ name: string; isHidden: boolean }[]>().notNull().default([]),
      sheet: text(),
      headerRow: integer(),
      columns: jsonb().$type<ColumnMapping[]>().notNull().default([]),
      organizationId: text().notNull(),
      divisionCode: byteText().notNull(),
      rowCount: integer().notNull().default(0),
      createCount: integer().notNull().default(0),
      updateCount: integer().notNull().default(0),
      unchangedCount: integer().notNull().default(0),
      refusedCount: integer().notNull().default(0),
      waitingCount: integer().notNull().default(0),
      errorCount: integer().notNull().default(0),
      noticeCount: integer().notNull().default(0),
      checkedOn: date({ mode: 'string' }),
      committedAt: instant(),
      undoneAt: instant(),
    },
    (t) => [
      nodeKey(t),
      index('import_division').on(t.divisionCode, t.createdAt),
      oneOf('import_kind_known', t.kind, ImportKind),
      oneOf('import_status_known', t.status, ImportStatus),
    ],
  );

  /** The file in pieces, sealed: until it is mapped nobody knows what is in it. Gone once it is committed or discarded. */
  const importPieces = schema.table(
    'import_pieces',
    {
      id: text().notNull(),
      importId: text().notNull(),
      position: integer().notNull(),
      size: integer().notNull(),
      content: text().notNull(),
      ...place(),
    },
    (t) => [nodeKey(t), uniqueIndex('import_piece_position').on(t.importId, t.position)],
  );

  /** How far a step has come, and whose it is: apart from the node, whose every write enters the change feed. */
  const importProgress = schema.table('import_progress', {
    importId: text().primaryKey(),
    owner: text().notNull(),
    rowsRead: integer().notNull().default(0),
    rowsChecked: integer().notNull().default(0),
    rowsWritten: integer().notNull().default(0),
    at: instant().notNull().defaultNow(),
  });

  /** Rows as they were checked. */
  const importRows = schema.table(
    'import_rows',
    {
      id: text().notNull(),
      importId: text().notNull(),
      number: integer().notNull(),
      key: byteText(),
      /** The key of another row of the file that this one refers to. */
      refersTo: byteText(),
      action: text({ enum: ImportAction }).notNull(),
      nodeId: text(),
      nodeVersion: integer(),
      /** Values, what they were found to mean and what stood there before, as JSON; sealed where it is about persons. */
      content: text().notNull(),
      ...place(),
    },
    (t) => [
      nodeKey(t),
      uniqueIndex('import_row_number').on(t.importId, t.number),
      index('import_row_key').on(t.importId, t.key),
      index('import_row_reference').on(t.importId, t.refersTo),
      oneOf('import_row_action_known', t.action, ImportAction),
    ],
  );

  const importProblems = schema.table(
    'import_problems',
    {
      ...nodeColumns(),
      importId: text().notNull(),
      severity: text({ enum: ImportSeverity }).notNull(),
      /** Null for what concerns the whole file. */
      rowNumber: integer(),
      /** 0 is A. */
      columnIndex: integer(),
      fault: text({ enum: ImportFault }),
      /** A code of RefusalCode: a rule of the register, not of the file. */
      refusal: text(),
      details: jsonb().$type<Record<string, string | number>>().notNull().default({}),
      /** What stands in the cell, shortened; never of persons. */
      value: text(),
    },
    (t) => [
      nodeKey(t),
      index('import_problem_row').on(t.importId, t.rowNumber),
      oneOf('import_problem_severity_known', t.severity, ImportSeverity),
    ],
  );

  const importMatches = schema.table(
    'import_matches',
    {
      ...nodeColumns(),
      importId: text().notNull(),
      /** As it stands in the file. */
      name: text().notNull(),
      /** Code of the division the row lies in; empty where it says none. Two rows may mean two places by one name. */
      hint: byteText().notNull(),
      status: text({ enum: MatchStatus }).notNull(),
      candidates: jsonb().$type<MatchCandidate[]>().notNull(),
      organizationId: text(),
      firstRow: integer().notNull(),
    },
    (t) => [
      nodeKey(t),
      uniqueIndex('import_match_name').on(t.importId, t.name, t.hint),
      oneOf('import_match_status_known', t.status, MatchStatus),
    ],
  );

  /** What a committed import wrote, and what stood there before: how it is taken back. */
  const importWrites = schema.table(
    'import_writes',
    {
      importId: text().notNull(),
      nodeId: text().notNull(),
      action: text({ enum: ImportAction }).notNull(),
      versionAfter: integer().notNull(),
      /** The row before, as JSON; null for what was new. */
      before: text(),
      ...place(),
    },
    (t) => [primaryKey({ columns: [t.importId, t.nodeId, t.province, t.countyCode] })],
  );

  /** Which record a row of a file became, for kinds that have no number of their own to be known by. */
  const importKeys = schema.table(
    'import_keys',
    {
      kind: text({ enum: ImportKind }).notNull(),
      key: byteText().notNull(),
      nodeId: text().notNull(),
    },
    (t) => [primaryKey({ columns: [t.kind, t.key] }), index('import_key_node').on(t.nodeId)],
  );

  return {
    imports,
    importPieces,
    importProgress,
    importRows,
    importProblems,
    importMatches,
    importWrites,
    importKeys,
  };
}

export type ImportTables = ReturnType<typeof importTables>;
export type ImportNodeRow = ImportTables['imports']['$inferSelect'];
export type ImportProblemRow = ImportTables['importProblems']['$inferSelect'];
export type ImportMatchRow = ImportTables['importMatches']['$inferSelect'];
export type ImportStagedRow = ImportTables['importRows']['$inferSelect'];
