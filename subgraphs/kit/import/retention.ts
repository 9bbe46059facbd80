import type { RetentionRule } from '../retention.ts';

/** Whoever uploaded a file and left it there does not come back after a month. */
const abandoned = { days: 30 };
/** A year lets it be seen what a file has become; what was written stays. */
const done = { years: 1 };
const source = '个人信息保护法 19：保存期限为必要的最短时间';
const parts = [
  ['import_pieces', 'pieces'],
  ['import_rows', 'rows'],
  ['import_matches', 'names'],
  ['import_problems', 'problems'],
  ['import_progress', 'progress'],
] as const;

/** What is kept of imports, and how long: the parts of an import before the import they hang on. */
export function importRetention(schema: string): RetentionRule[] {
  const isDone = `status in ('COMMITTED', 'UNDONE', 'DISCARDED')`;
  const isLeft = `status not in ('COMMITTED', 'UNDONE', 'DISCARDED', 'COMMITTING', 'UNDOING') and updated_at < $1`;
  const of = (condition: string): string =>
    `import_id in (select id from "${schema}".imports where ${condition})`;
  const rule = (name: string, keep: RetentionRule['keep'], table: string, isOver: string): RetentionRule => ({
    name: `${schema} ${name}`,
    source,
    keep,
    table: `"${schema}".${table}`,
    isOver,
  });
  return [
    ...parts.map(([table, name]) => rule(`${name} of files that were left`, abandoned, table, of(isLeft))),
    rule('imports that were left', abandoned, 'imports', isLeft),
    ...parts.map(([table, name]) =>
      rule(`${name} of imports long done`, done, table, of(`${isDone} and updated_at < $1`)),
    ),
  ];
}
