import { readAdjacencyFile } from '@hub/border/adjacency-file.ts';
import { adjacencies } from '@hub/border/tables.ts';
import { atTheShell, recordAdminIn } from '@hub/kit/audit/admin.ts';
import { openGraphHub } from '@hub/gateway/hub.ts';
import { drizzle } from 'drizzle-orm/postgres-js';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import postgres from 'postgres';

/** What an import did, or every problem of every file; then nothing was written. */
export interface ImportOutcome {
  added: number;
  unchanged: number;
  problems: { file: string; line: number; zh: string; en: string }[];
}

/** Loads files of neighbourhoods: all or nothing, and the same file again changes nothing. */
export async function importAdjacency(databaseUrl: string, files: readonly string[]): Promise<ImportOutcome> {
  const hub = await openGraphHub({ databaseUrl });
  const known = new Map<string, { id: string; name: string } | null>();
  async function divisionOf(code: string) {
    if (known.has(code)) return known.get(code)!;
    const { text } = await hub.ask(
      {
        query: 'query ($code: DivisionCode) { administrativeDivision(code: $code) { id name } }',
        variables: { code },
      },
      { kind: 'SERVICE', service: 'import' },
    );
    const { data } = JSON.parse(text) as {
      data?: { administrativeDivision: { id: string; name: string } | null };
    };
    const division = data?.administrativeDivision ?? null;
    known.set(code, division);
    return division;
  }
  try {
    const read = await Promise.all(
      files.map(async (file) => ({
        file,
        ...(await readAdjacencyFile(readFileSync(file, 'utf8'), divisionOf)),
      })),
    );
    const problems = read.flatMap(({ file, problems }) => problems.map((problem) => ({ file, ...problem })));
    if (problems.length > 0) return { added: 0, unchanged: 0, problems };
    const rows = read.flatMap(({ rows }) => rows);
    const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
    try {
      const added = await drizzle(sql, { casing: 'snake_case' }).transaction(async (tx) => {
        if (rows.length === 0) return 0;
        const inserted = await tx
          .insert(adjacencies)
          .values(rows)
          .onConflictDoNothing()
          .returning({ id: adjacencies.id });
        const nodes = inserted.map(({ id }) => id);
        await recordAdminIn(tx, 'border', { operation: 'importAdjacency', viewer: atTheShell, nodes });
        return inserted.length;
      });
      return { added, unchanged: rows.length - added, problems: [] };
    } finally {
      await sql.end();
    }
  } finally {
    await hub.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = process.argv.slice(2);
  const url = process.env.DATABASE_URL;
  if (!url || files.length === 0) {
    console.error(
      '用法：DATABASE_URL=… pnpm import-adjacency FILE…  Usage: DATABASE_URL=… pnpm import-adjacency FILE…',
    );
    process.exit(2);
  }
  const { added, unchanged, problems } = await importAdjacency(url, files);
  for (const { file, line, zh, en } of problems) console.error(`${file}:${line}: ${zh} ${en}`);
  if (problems.length > 0) {
    console.error('未写入任何行。 Nothing was written.');
    process.exit(1);
  }
  console.error(`新增 ${added} 行，${unchanged} 行未变。 ${added} added, ${unchanged} unchanged.`);
}
