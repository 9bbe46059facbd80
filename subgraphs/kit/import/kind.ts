import type { SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type postgres from 'postgres';
import type { Transaction } from '../database.ts';
import type { ImportKind as KindWord } from '../generated/words.ts';
import type { HubContext } from '../subgraph.ts';
import type { OfficialViewer } from '../viewer.ts';
import type { CellFault, FieldValue, ImportField } from './fields.ts';
import type { NameMatcher } from './matching.ts';
import type { ImportNodeRow } from './tables.ts';

export interface RowProblem extends CellFault {
  /** The field whose cell it is about; null for the row. */
  field: string | null;
  isNotice?: boolean;
}

/** A row of a file on its way into the register. */
export interface DraftRow {
  number: number;
  values: Record<string, FieldValue | null>;
  problems: RowProblem[];
  /** What makes two rows the same; null while it cannot be told. */
  key: string | null;
  /** The key of another row of this file that it depends on. */
  refersTo: string | null;
  /** The record that the other row will become; known once all rows have been checked. */
  referredId: string | null;
  /** What the values were found to mean. */
  found: Record<string, string | null>;
  /** The record on file, as a whole. */
  target: ({ id: string; version: number } & Record<string, unknown>) | null;
  /** Fields that differ from the record on file, and what stands there. */
  before: Record<string, FieldValue | null>;
  /** A name in it has to be decided. */
  isWaiting: boolean;
  nodeId: string | null;
}

/** What a kind has at hand while it judges and writes rows. */
export interface ImportDesk {
  readonly context: HubContext;
  readonly viewer: OfficialViewer;
  readonly row: ImportNodeRow;
  rows<Row>(text: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Which organization each name means: its id, null where there is none, undefined where it waits for a decision. */
  organizationsNamed(names: readonly NamedInRow[]): Promise<(string | null | undefined)[]>;
  /** Whatever a kind wants to keep between batches. */
  readonly memory: Map<string, unknown>;
  /** True while nothing else may be asked: locks are held. */
  readonly isCommitting: boolean;
}

export interface NamedInRow {
  name: string;
  hint: string;
  rowNumber: number;
}

/** The rows that make one record together, in the order of the file. */
export interface RecordOfRows {
  rows: readonly DraftRow[];
  /** None of its rows has been refused or waits. */
  isWhole: boolean;
}

/** For kinds of which a record has several rows, such as one for each party of a pact. Keys begin with what they share, and U+001F. */
export interface RecordsOfRows {
  /** Judges what only all rows together tell. Those on file set the target of their rows, and `before` where they differ. */
  judge(records: readonly RecordOfRows[], desk: ImportDesk): Promise<void>;
  /** Writes a new record under this id. */
  write(tx: Transaction, rows: readonly DraftRow[], id: string, desk: ImportDesk): Promise<void>;
  /** What follows once all are written, for new and for changed ones. */
  conclude(
    tx: Transaction,
    rows: readonly DraftRow[],
    record: { id: string; isNew: boolean },
    desk: ImportDesk,
  ): Promise<void>;
}

/** What can be imported, and how. Everything else is the same for all kinds. */
export interface ImportKind {
  kind: KindWord;
  /** The node type of its records. */
  typename: string;
  prefix: string;
  table: PgTable;
  fields: readonly ImportField[];
  /** Values stay sealed, and are shown nowhere but in the preview of the own line. */
  isPersonal?: boolean;
  /** Says who can answer which organization a name means. */
  matcher(desk: ImportDesk): NameMatcher;
  /** Asked before locks are taken, for rows that are about to be judged in the transaction. */
  prepare?(rows: readonly DraftRow[], desk: ImportDesk): Promise<void>;
  /** Finds what rows mean and whether they may be taken: fills key, target, found, before, and adds problems. */
  judge(rows: readonly DraftRow[], desk: ImportDesk): Promise<void>;
  /** Where a record has several rows, they are written so, and none of what follows is asked for. */
  records?: RecordsOfRows;
  /** Taken before rows are judged for good. */
  lock?(sql: postgres.TransactionSql): Promise<void>;
  /** A whole new record. */
  created(row: DraftRow, id: string, desk: ImportDesk): Record<string, unknown>;
  /** The columns that an existing record gets. */
  updated(row: DraftRow, desk: ImportDesk): Record<string, unknown>;
  /** Columns an update may touch; what is put back when it is undone. */
  updatable: readonly string[];
  /** With new records in the temporary table `incoming`, before they are inserted. */
  complete?(sql: postgres.TransactionSql): Promise<void>;
  /** What hangs on these new records, batch by batch. */
  accompany?(sql: postgres.TransactionSql, rows: readonly DraftRow[], desk: ImportDesk): Promise<void>;
  /** With changed records in the temporary table `changed`, before they are written: what they were until now. */
  keepPast?(sql: postgres.TransactionSql, desk: ImportDesk): Promise<void>;
  /** Before new records are deleted and changed ones put back: what hangs on them. `import_writes` names them. */
  abandon?(sql: postgres.TransactionSql, importId: string): Promise<void>;
  /** The ids of new records that others of this subgraph have come to refer to since; a few of them. */
  referredTo?(importId: string): SQL;
}

export function newDraft(number: number): DraftRow {
  return {
    number,
    values: {},
    problems: [],
    key: null,
    refersTo: null,
    referredId: null,
    found: {},
    target: null,
    before: {},
    isWaiting: false,
    nodeId: null,
  };
}
