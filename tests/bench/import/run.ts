import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { openEmbeddedDatabase } from '../../../scripts/embedded-database.ts';
import { migrateAll } from '../../../scripts/migrate.ts';
import { seedAll } from '../../../scripts/seed.ts';
import {
  organizationHeader,
  organizationLines,
  unitHeader,
  unitLines,
  writeCsv,
  writeWorkbook,
} from './files.ts';

/**
 * Units and organizations from CSV and XLSX, each file in a process of its own, against a COPY of the same rows into a
 * table with the same columns, with and without its indexes and triggers, in the same run.
 */

const { values } = parseArgs({ options: { rows: { type: 'string', default: '100000' } } });
const rows = Number(values.rows);
const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
const database = await openEmbeddedDatabase({ folder: join(folder, 'postgres') });
const sql = postgres(database.url, { max: 1, onnotice: () => {} });

interface Measured {
  rowCount: number;
  createCount: number;
  unchangedCount: number;
  seconds: Record<string, number>;
  base: number;
  peak: number;
}

function measure(kind: string, path: string, ...also: string[]): Measured {
  const script = fileURLToPath(new URL('./measure.ts', import.meta.url));
  const text = execFileSync(process.execPath, ['--expose-gc', script, database.url, kind, path, ...also], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told = text.split('\n').find((line) => line.startsWith('{"rowCount"'));
  if (!told) throw new Error(`nothing was measured: ${text}`);
  return JSON.parse(told) as Measured;
}

/** Rows as they now stand, copied once more: into a bare table, and into one with indexes and change rows. */
async function rawCopy(table: string, condition: string): Promise<{ bare: number; indexed: number }> {
  const file = join(folder, 'raw.copy');
  const [schema, name] = table.split('.') as [string, string];
  await sql.unsafe(`create table bench_bare (like ${table})`);
  await sql.unsafe(`create table bench_indexed (like ${table} including all)`);
  await sql.unsafe(
    `create trigger changes_created after insert on bench_indexed referencing new table as new_rows
     for each statement execute function ${schema}.record_created('Bench${name}')`,
  );
  const copied = async (target: string): Promise<number> => {
    const { createReadStream } = await import('node:fs');
    const { pipeline } = await import('node:stream/promises');
    const begun = performance.now();
    await pipeline(createReadStream(file), await sql.unsafe(`copy ${target} from stdin`).writable());
    return (performance.now() - begun) / 1000;
  };
  const { createWriteStream } = await import('node:fs');
  const { pipeline } = await import('node:stream/promises');
  await pipeline(
    await sql.unsafe(`copy (select * from ${table} where ${condition}) to stdout`).readable(),
    createWriteStream(file),
  );
  const result = { bare: await copied('bench_bare'), indexed: await copied('bench_indexed') };
  await sql.unsafe(`drop table bench_bare, bench_indexed`);
  await sql.unsafe(`delete from ${schema}.changes where type = 'Bench${name}'`);
  return result;
}

const mb = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
const rate = (seconds: number): string => `${Math.round(rows / seconds).toLocaleString('en')} rows/s`;

function report(
  title: string,
  path: string,
  { seconds, base, peak, createCount, unchangedCount }: Measured,
): number {
  const { upload = 0, check = 0, commit = 0, undo } = seconds;
  const all = upload + check + commit;
  console.log(
    `${title} (${mb(statSync(path).size)}): upload ${upload.toFixed(1)} s, check ${check.toFixed(1)} s, commit ${commit.toFixed(1)} s` +
      `${undo === undefined ? '' : `, undo ${undo.toFixed(1)} s`}; ${rate(all)} in all, ${rate(commit)} written; ` +
      `memory ${mb(base)} before, ${mb(peak)} at most; ${createCount} new, ${unchangedCount} the same`,
  );
  return all;
}

try {
  await migrateAll(database.url);
  await seedAll(database.url);
  await sql`analyze`;
  const kinds = [
    ['UNITS', 'organizations.units', unitHeader, unitLines],
    ['ORGANIZATIONS', 'organizations.party_organizations', organizationHeader, organizationLines],
  ] as const;
  for (const [kind, table, header, lines] of kinds) {
    const csv = join(folder, `${kind}.csv`);
    const xlsx = join(folder, `${kind}.xlsx`);
    await writeCsv(csv, header, lines(rows));
    await writeWorkbook(xlsx, header, lines(rows));
    report(`${kind} XLSX`, xlsx, measure(kind, xlsx, 'undo'));
    const all = report(`${kind} CSV`, csv, measure(kind, csv));
    const raw = await rawCopy(table, `source like '导入%'`);
    console.log(
      `${kind} raw COPY of the same rows: ${rate(raw.bare)} into a bare table, ${rate(raw.indexed)} into one with the same indexes and change rows; ` +
        `the import takes ${(all / raw.bare).toFixed(1)} and ${(all / raw.indexed).toFixed(1)} times as long`,
    );
    report(`${kind} CSV again`, csv, measure(kind, csv));
  }
} finally {
  await sql.end();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
