import type postgres from 'postgres';
import { copyInto } from '../bulk.ts';
import { lineOf } from '../access/row-scope.ts';
import { placeOf } from '../columns.ts';
import type { ImportAction } from '../generated/words.ts';
import { newId } from '../ids.ts';
import { qualifiedName } from '../load-by-key.ts';
import type { HubContext } from '../subgraph.ts';
import { openDesk, type WorkingDesk } from './desk.ts';
import { contentOf, draftOf, fieldColumns, readDraft, shownValue, type FieldColumns } from './draft.ts';
import { kindOf, partId, type Importer } from './importer.ts';
import type { DraftRow, ImportKind } from './kind.ts';
import { importLimits } from './limits.ts';
import { FileFault } from './read/file-fault.ts';
import { openFile } from './read/open-file.ts';
import type { SheetNotes, SheetRow } from './read/sheet-rows.ts';
import { recordsIn } from './records-of-rows.ts';
import { addProblems, clearProblems, mostProblems, setImport, type NewProblem } from './records.ts';
import { storedFile } from './stored-file.ts';
import type { ImportNodeRow, ImportStagedRow } from './tables.ts';
import type { Work } from './work.ts';

const batchSize = 1000;

interface Checking {
  importer: Importer;
  kind: ImportKind;
  row: ImportNodeRow;
  columns: FieldColumns;
  counts: { rows: number; errors: number; notices: number; problems: number };
  formulas: Set<number>;
  today: string;
}

/**
 * Reads every row, finds what it means, and keeps it with what stands in its way. Nothing of the register is written.
 * Batches are transactions of their own: a long one would hold up the change feed.
 */
export async function check(
  context: HubContext,
  importer: Importer,
  row: ImportNodeRow,
  work: Work,
): Promise<void> {
  const { db } = context;
  const kind = kindOf(importer, row.kind);
  const checking: Checking = {
    importer,
    kind,
    row,
    columns: fieldColumns(kind, row.columns),
    counts: { rows: 0, errors: 0, notices: 0, problems: 0 },
    formulas: new Set(),
    today: context.today,
  };
  const rowsName = qualifiedName(importer.tables.importRows);
  const matchesName = qualifiedName(importer.tables.importMatches);
  const desk = openDesk(context, importer, row);
  const scope = lineOf(context);
  try {
    await db.bulk(async (sql) => {
      await sql.unsafe(`delete from ${rowsName} where import_id = $1`, [row.id]);
      // What officials have decided stands; what was found before is looked for anew.
      await sql.unsafe(`delete from ${matchesName} where import_id = $1 and status <> 'DECIDED'`, [row.id]);
      await clearProblems(sql, importer, row.id);
    });
    const { rows: limit } = importLimits();
    const notes = await eachBatch(context, checking, async (batch) => {
      const drafts = batch.map((one) => readDraft(one, checking.columns));
      checking.counts.rows += drafts.length;
      if (checking.counts.rows > limit) throw new FileFault('TOO_MANY_ROWS', { most: limit });
      await kind.prepare?.(drafts, desk);
      await db.bulk(async (sql) => {
        desk.within(sql);
        await kind.judge(drafts, desk);
        await stage(sql, checking, drafts, batch);
      }, scope);
      await work.report({ read: batch.at(-1)!.number, checked: checking.counts.rows });
    });
    if (kind.records) await judgeRecords(context, checking, desk, work);
    await db.bulk((sql) => settle(sql, checking, notes), scope);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { code, details } = error;
    await db.bulk(async (sql) => {
      await clearProblems(sql, importer, row.id);
      await addProblems(sql, importer, row, [{ severity: 'ERROR', fault: code, details }]);
      await setImport(sql, importer, row.id, {
        status: 'FAULTY',
        error_count: 1,
        row_count: checking.counts.rows,
      });
    });
  }
}

async function eachBatch(
  { db }: HubContext,
  { importer, row, formulas }: Checking,
  take: (batch: SheetRow[]) => Promise<void>,
): Promise<SheetNotes> {
  const file = await openFile(await storedFile(db, importer, row.id));
  const rows = file.rows(row.sheet);
  let batch: SheetRow[] = [];
  try {
    for (;;) {
      const next = await rows.next();
      if (!next.done) {
        for (const one of next.value) {
          if (one.number <= (row.headerRow ?? 0)) continue;
          for (const column of one.formulas ?? []) formulas.add(column);
          batch.push(one);
          if (batch.length < batchSize) continue;
          await take(batch);
          batch = [];
        }
        continue;
      }
      if (batch.length > 0) await take(batch);
      return next.value;
    }
  } finally {
    await rows.return({ merged: [] });
  }
}

function actionOf(draft: DraftRow): ImportAction {
  if (draft.problems.some(({ isNotice }) => !isNotice)) return 'REFUSED';
  if (draft.isWaiting) return 'WAITING';
  if (!draft.target) return 'CREATE';
  return Object.keys(draft.before).length > 0 ? 'UPDATE' : 'UNCHANGED';
}

async function stage(
  sql: postgres.TransactionSql,
  checking: Checking,
  drafts: readonly DraftRow[],
  batch: readonly SheetRow[],
): Promise<void> {
  const { importer, kind, row } = checking;
  const { tables } = importer;
  const place = placeOf(row.divisionCode);
  const problems: NewProblem[] = [];
  const staged = drafts.map((draft, i) => {
    problems.push(...problemsOf(checking, draft, (_field, column) => batch[i]!.cells[column]));
    const action = actionOf(draft);
    return {
      id: partId(row.id, draft.number),
      importId: row.id,
      number: draft.number,
      key: draft.key,
      refersTo: draft.refersTo,
      action,
      nodeId: draft.target?.id ?? (action === 'CREATE' || action === 'WAITING' ? newId(kind.prefix) : null),
      nodeVersion: draft.target?.version ?? null,
      content: contentOf(kind, tables, row.id, draft),
      ...place,
    };
  });
  await copyInto(sql, qualifiedName(tables.importRows), tables.importRows, staged);
  if (problems.length > 0) await addProblems(sql, importer, row, problems);
}

/** The problems of a row with the addresses of their cells; counted, and no more of them than anybody reads. */
function problemsOf(
  { kind, columns, counts }: Checking,
  { number, problems }: DraftRow,
  cellOf: (field: string, column: number) => string | null | undefined,
): NewProblem[] {
  return problems.flatMap(({ field, isNotice, fault, refusal, details }) => {
    counts.problems += 1;
    counts[isNotice ? 'notices' : 'errors'] += 1;
    if (counts.problems > mostProblems) return [];
    const columnIndex = [...columns].find(([one]) => one.name === field)?.[1] ?? null;
    const cell = field === null || columnIndex === null ? null : cellOf(field, columnIndex);
    return [
      {
        severity: isNotice ? ('NOTICE' as const) : ('ERROR' as const),
        rowNumber: number,
        columnIndex,
        fault,
        refusal,
        details,
        value: kind.isPersonal ? null : shownValue(cell),
      },
    ];
  });
}

/** Judges rows together that make one record: what one of them becomes, all of them do. */
async function judgeRecords(
  context: HubContext,
  checking: Checking,
  desk: WorkingDesk,
  work: Work,
): Promise<void> {
  const { importer, kind, row } = checking;
  const { tables } = importer;
  const rowsName = qualifiedName(tables.importRows);
  const scope = lineOf(context);
  const read = ({ key, number }: { key: string | null; number: number }, limit: number) =>
    context.db.bulk(
      async (sql) =>
        await sql.unsafe<ImportStagedRow[]>(
          `select * from ${rowsName} where import_id = $1 and (key, number) > ($2, $3) order by key, number limit ${limit}`,
          [row.id, key, number],
        ),
      scope,
    );
  for await (const staged of recordsIn(read)) {
    const records = staged.map((rows) => ({
      rows: rows.map((one) => draftOf(kind, tables, one)),
      isWhole: rows.every(({ action }) => action !== 'REFUSED' && action !== 'WAITING'),
    }));
    await context.db.bulk(async (sql) => {
      desk.within(sql);
      await kind.records!.judge(records, desk);
      const problems: NewProblem[] = [];
      const judged = records.flatMap(({ rows, isWhole }, i) => {
        const target = rows.find((one) => one.target)?.target ?? null;
        const isSound = rows.every((one) => one.problems.every(({ isNotice }) => isNotice));
        const nodeId = isWhole && isSound ? (target?.id ?? newId(kind.prefix)) : null;
        const together: ImportAction = !target
          ? 'CREATE'
          : rows.some(({ before }) => Object.keys(before).length > 0)
            ? 'UPDATE'
            : 'UNCHANGED';
        return rows.map((draft, j) => {
          problems.push(
            ...problemsOf(checking, draft, (field) => {
              const value = draft.values[field];
              return value == null ? null : String(value);
            }),
          );
          const own = draft.problems.some(({ isNotice }) => !isNotice) ? 'REFUSED' : staged[i]![j]!.action;
          return {
            number: draft.number,
            action: nodeId === null ? own : together,
            nodeId,
            nodeVersion: target?.version ?? null,
            content: contentOf(kind, tables, row.id, draft),
          };
        });
      });
      await sql.unsafe(
        `update ${rowsName} r set action = j.action, node_id = j."nodeId", node_version = j."nodeVersion", content = j.content
         from jsonb_to_recordset($2::text::jsonb) as j (number int, action text, "nodeId" text, "nodeVersion" int, content text)
         where r.import_id = $1 and r.number = j.number`,
        [row.id, JSON.stringify(judged)],
      );
      if (problems.length > 0) await addProblems(sql, importer, row, problems);
    }, scope);
    await work.report({});
  }
}

/** Rows that refer to one that is not there, or to each other in a circle. */
async function straysOf(
  sql: postgres.TransactionSql,
  rows: string,
  importId: string,
): Promise<{ number: number; isThere: boolean }[]> {
  const { count } = await sql.unsafe(
    `select from ${rows} where import_id = $1 and refers_to is not null limit 1`,
    [importId],
  );
  if (count === 0) return [];
  // Statistics of the table are of other files; by those of this one, each row is looked up once and not all for each.
  await sql.unsafe(
    `create temp table referring on commit drop as select number, key, refers_to from ${rows} where import_id = '${importId}'`,
  );
  await sql.unsafe(`create index on pg_temp.referring (refers_to)`);
  await sql.unsafe(`analyze pg_temp.referring`);
  return await sql.unsafe<{ number: number; isThere: boolean }[]>(
    `with recursive reached as (
       select key from pg_temp.referring where key is not null and refers_to is null
       union select r.key from pg_temp.referring r join reached on r.refers_to = reached.key where r.key is not null)
     select r.number, exists (select from pg_temp.referring t where t.key = r.refers_to) as is_there
     from pg_temp.referring r where r.refers_to is not null
       and r.refers_to not in (select key from reached) order by r.number`,
  );
}

/** What can be told only once all rows are there: rows that say the same twice, rows that refer to each other. */
async function settle(sql: postgres.TransactionSql, checking: Checking, notes: SheetNotes): Promise<void> {
  const { importer, kind, row, columns, counts, formulas } = checking;
  const rows = qualifiedName(importer.tables.importRows);
  const problems: NewProblem[] = [];
  const refused: number[] = [];
  const mapped = new Map([...columns].map(([field, index]) => [index, field]));

  // Rows of one record are told apart, and judged, together.
  const twice = kind.records
    ? []
    : await sql.unsafe<{ number: number; first: number; key: string }[]>(
        // One pass over the rows: joined with themselves they take minutes where statistics are of another file.
        `select number, first, key from (
       select number, key, min(number) over (partition by key) as first from ${rows} where import_id = $1 and key is not null
     ) as keyed where first < number order by number`,
        [row.id],
      );
  for (const { number, first, key } of twice) {
    refused.push(number);
    const shown = kind.isPersonal ? '…' : shownValue(key.split('\u001F')[0]);
    problems.push({
      severity: 'ERROR',
      rowNumber: number,
      fault: 'ROW_TWICE',
      details: { row: first, key: shown ?? '' },
    });
  }

  const stray = await straysOf(sql, rows, row.id);
  const referringColumn = [...columns].find(([{ type }]) => type.kind === 'ORGANIZATION')?.[1] ?? null;
  for (const { number, isThere } of stray) {
    refused.push(number);
    problems.push({
      severity: 'ERROR',
      rowNumber: number,
      columnIndex: referringColumn,
      refusal: isThere ? 'SUPERIOR_CYCLE' : 'UNKNOWN_ORGANIZATION',
    });
  }
  counts.errors += problems.length;

  for (const index of [...formulas].filter((one) => mapped.has(one)).sort((a, b) => a - b))
    problems.push({ severity: 'NOTICE', columnIndex: index, fault: 'FORMULA_VALUE' });
  const within = notes.merged.filter((range) => Number(/\d+$/.exec(range)?.[0]) > (row.headerRow ?? 0));
  for (const range of within.slice(0, 20))
    problems.push({ severity: 'NOTICE', fault: 'MERGED_CELLS', details: { range } });

  if (problems.length > 0) await addProblems(sql, importer, row, problems.slice(0, mostProblems));
  if (refused.length > 0)
    await sql.unsafe(`update ${rows} set action = 'REFUSED' where import_id = $1 and number = any($2)`, [
      row.id,
      refused,
    ]);
  const found = await sql.unsafe<{ action: ImportAction; count: number }[]>(
    `select action, count(distinct coalesce(node_id, id))::int as count from ${rows} where import_id = $1 group by action`,
    [row.id],
  );
  const count = (action: ImportAction): number => found.find((one) => one.action === action)?.count ?? 0;
  const waiting = count('WAITING');
  await setImport(sql, importer, row.id, {
    status: counts.errors > 0 ? 'FAULTY' : waiting > 0 ? 'NEEDS_REVIEW' : 'CHECKED',
    row_count: counts.rows,
    create_count: count('CREATE'),
    update_count: count('UPDATE'),
    unchanged_count: count('UNCHANGED'),
    refused_count: count('REFUSED'),
    waiting_count: waiting,
    error_count: counts.errors,
    notice_count: counts.notices + problems.filter(({ severity }) => severity === 'NOTICE').length,
    checked_on: checking.today,
  });
}
