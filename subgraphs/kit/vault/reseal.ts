import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type postgres from 'postgres';
import { atTheShell, recordAdmin } from '../audit/admin.ts';
import { columnName, qualifiedName } from '../load-by-key.ts';
import { keyOfSealed, sealedBy, type Vault } from './vault.ts';

/** A column that holds sealed texts. */
export interface SealedColumn {
  table: PgTable;
  column: string;
  /** The column with the id of the row. */
  row: string;
  /** Marks of the words in the text, to filter by. */
  marks?: { column: string; wordsOf(text: string): string[] };
  /** Where the text stood before columns were sealed: an expression for it, and what empties it. */
  plain?: { text: string; emptied: string };
}

/** `schema.table.column`, as texts are bound to it. */
export function sealedPlace({ table, column }: Pick<SealedColumn, 'table' | 'column'>): string {
  return `${qualifiedName(table).replaceAll('"', '')}.${nameOf(table, column)}`;
}

function nameOf(table: PgTable, column: string): string {
  return columnName(getTableColumns(table)[column]!);
}

const batch = 500;

export interface ResealOptions {
  /** Of the subgraph. */
  chain: string;
  columns: readonly SealedColumn[];
  vault: Vault;
  /** Texts that another key has sealed as well, and not only plain ones. */
  rotate?: boolean;
  onProgress?(column: string, count: number): void;
}

/**
 * Seals what is still plain, and on request what another key has sealed, in batches of a transaction each: it may be
 * stopped and run again, and a hub may serve meanwhile. Returns how many texts were sealed.
 */
export async function reseal(sql: postgres.Sql, options: ResealOptions): Promise<number> {
  let count = 0;
  for (const column of options.columns) {
    for (;;) {
      const done = await sql.begin((tx) => resealBatch(tx, column, options));
      if (done === 0) break;
      count += done;
      options.onProgress?.(sealedPlace(column), count);
    }
  }
  return count;
}

async function resealBatch(
  tx: postgres.TransactionSql,
  one: SealedColumn,
  { chain, vault, rotate = false }: ResealOptions,
): Promise<number> {
  const { table, column, row, marks, plain } = one;
  const place = sealedPlace(one);
  const name = qualifiedName(table);
  const sealed = `"${nameOf(table, column)}"`;
  const id = `"${nameOf(table, row)}"`;
  const marked = marks && `"${nameOf(table, marks.column)}"`;
  const mine = `${sealedBy(vault.keyId)}%`;
  // Row-level security lets whoever runs the hub see every row.
  await tx`select set_config('hub.line', '*', true)`;
  const text = plain ? `coalesce(${sealed}, ${plain.text})` : sealed;
  const wanted = rotate ? `${text} not like $1` : `${text} not like 'v1.%' and $1 <> ''`;
  const rows = await tx.unsafe<{ id: string; text: string }[]>(
    `select ${id} as id, ${text} as text from ${name} where ${wanted} limit ${batch} for update skip locked`,
    [mine],
  );
  if (rows.length === 0) return 0;
  const texts = rows.map(({ id: rowId, text: old }) => {
    const at = { column: place, row: rowId };
    const opened = keyOfSealed(old) === null ? old : vault.open(at, old);
    if (opened === null) {
      throw new Error(
        `${place} ${rowId}: 密文无法以现有密钥解密。 The text cannot be opened with the keys there are (sealed by ${keyOfSealed(old)}).`,
      );
    }
    return opened;
  });
  const values = [
    rows.map((one) => one.id),
    rows.map((one) => one.text),
    rows.map(({ id: rowId }, i) => vault.seal({ column: place, row: rowId }, texts[i]!)),
    // Arrays of arrays must be of one length; words are joined and taken apart again.
    texts.map((opened) => (marks?.wordsOf(opened) ?? []).map((word) => vault.mark(place, word)).join(' ')),
  ];
  // No change of the record: nobody who follows changes is told, and versions stay.
  await tx.unsafe(`alter table ${name} disable trigger user`);
  await tx.unsafe(
    `update ${name} as t set ${sealed} = d.sealed
      ${marked ? `, ${marked} = array_remove(string_to_array(d.marks, ' '), '')` : ''}
      ${plain ? `, ${plain.emptied}` : ''}
     from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as d(id, old, sealed, marks)
     where t.${id} = d.id`,
    values as never[],
  );
  await tx.unsafe(`alter table ${name} enable trigger user`);
  await recordAdmin(tx, chain, { operation: rotate ? 'rotateKeys' : 'sealTexts', viewer: atTheShell });
  return rows.length;
}

/** How many texts of a column each key has sealed; `plain` for those that none has. */
export async function keysInUse(
  sql: postgres.Sql,
  column: SealedColumn,
): Promise<{ column: string; keyId: string; texts: number }[]> {
  const sealed = `"${nameOf(column.table, column.column)}"`;
  const text = column.plain ? `coalesce(${sealed}, ${column.plain.text})` : sealed;
  return await sql.begin(async (tx) => {
    await tx`select set_config('hub.line', '*', true)`;
    const rows = await tx.unsafe<{ key_id: string; texts: number }[]>(
      `select coalesce(substring(${text} from '^v1\\.([^.]{8})\\.'), 'plain') as key_id, count(*)::int as texts
       from ${qualifiedName(column.table)} where ${text} is not null group by 1 order by 1`,
    );
    return rows.map(({ key_id: keyId, texts }) => ({ column: sealedPlace(column), keyId, texts }));
  });
}
