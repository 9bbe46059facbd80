import { readdirSync, readFileSync } from 'node:fs';

/** One word of a closed list: its code in the graph, what it is called, and where the list comes from. */
export interface Word {
  code: string;
  zh: string;
  en: string;
  source: string;
}

const folder = new URL('../../schema/codelists/', import.meta.url);

function readList(file: string): Word[] {
  const [header, ...lines] = readFileSync(new URL(file, folder), 'utf8').trim().split(/\r?\n/);
  if (header !== 'code,zh,en,source') throw new Error(`${file}: the header must be code,zh,en,source`);
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) =>
      (m[1] ?? m[2] ?? '').replaceAll('""', '"'),
    );
    if (cells.length !== 4) throw new Error(`${file}: four cells are needed in: ${line}`);
    const [code, zh, en, source] = cells as [string, string, string, string];
    return { code, zh, en, source };
  });
}

/** Every closed list of words the graph may say, by enum name. */
export const codelists: ReadonlyMap<string, readonly Word[]> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => [file.slice(0, -'.csv'.length), readList(file)]),
);

/** The list behind one enum. */
export function codelist(name: string): readonly Word[] {
  const words = codelists.get(name);
  if (!words) throw new Error(`no code list ${name}`);
  return words;
}
