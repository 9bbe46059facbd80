import { and, sql } from 'drizzle-orm';
import type { figuresTable } from './columns.ts';
import { divisionSubtree } from './filter.ts';
import type { ReadContext } from './connection.ts';

type Figures = ReturnType<typeof figuresTable>;

/** What sources report, by key (`S3.border_pacts`) or by place; ordered as the source lists them. */
export async function reportedFigures(
  context: ReadContext,
  table: Figures,
  { keys, division }: { keys?: readonly string[] | null; division?: string | null },
) {
  const rows = await context.db.query<Figures['$inferSelect']>(
    sql`select * from ${table} where ${
      and(
        keys ? sql`${table.key} = any(${sql.param(keys)})` : undefined,
        division ? divisionSubtree(table.divisionCode, division) : undefined,
      ) ?? sql`true`
    } order by ${table.key}`,
  );
  return rows.map((row) => ({ ...row, value: row.value === null ? null : Number(row.value) }));
}
