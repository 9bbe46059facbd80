import type { DraftRow, ImportDesk } from '@hub/kit/import/kind.ts';
import { normalizeForSearch, queryGrams } from '@hub/kit/text/search-text.ts';
import { hasJurisdiction } from '@hub/kit/viewer.ts';
import { bareName } from '../matching/places.ts';

export interface FoundDivision {
  id: string;
  code: string;
  name: string;
  validTo: string | null;
}

type Answer = FoundDivision | { ambiguous: number } | null;

const mostKept = 50_000;

/** The divisions that texts name: a code, a name, or a name after the names of those above it. */
export async function divisionsNamed(
  desk: ImportDesk,
  texts: readonly string[],
): Promise<Map<string, Answer>> {
  const known = remembered(desk);
  const unknown = [...new Set(texts)].filter((text) => !known.has(text));
  const codes = unknown.filter((text) => /^\d{2,12}$/.test(text));
  if (codes.length > 0) {
    const rows = await desk.rows<FoundDivision>(
      `select distinct on (code) id, code, name, valid_to from organizations.divisions
       where code = any($1) order by code, valid_to desc nulls first`,
      [codes.map(shortCode)],
    );
    for (const text of codes) known.set(text, rows.find(({ code }) => code === shortCode(text)) ?? null);
  }
  for (const text of unknown) if (!known.has(text)) known.set(text, await byName(desk, text));
  return known;
}

function remembered(desk: ImportDesk): Map<string, Answer> {
  let known = desk.memory.get('divisions') as Map<string, Answer> | undefined;
  if (!known || known.size > mostKept) desk.memory.set('divisions', (known = new Map()));
  return known;
}

/** Twelve digits that end in zeros mean the shorter code. */
function shortCode(code: string): string {
  for (const length of [2, 4, 6, 9])
    if (/^0+$/.test(code.slice(length)) && code.length > length) return code.slice(0, length);
  return code;
}

async function byName(desk: ImportDesk, text: string): Promise<Answer> {
  const wanted = normalizeForSearch(text).replaceAll(' ', '');
  const ending = [...wanted].slice(-2).join('');
  const rows = await desk.rows<FoundDivision>(
    `select id, code, name, valid_to from organizations.divisions
     where grams @> $1::text[] and valid_to is null limit 2000`,
    [queryGrams(ending)],
  );
  const ends = rows
    .map((row) => ({ row, name: normalizeForSearch(row.name).replaceAll(' ', '') }))
    .filter(({ name }) => wanted.endsWith(name));
  if (ends.length === 0) return null;
  const above = await namesAbove(
    desk,
    ends.map(({ row }) => row.code),
  );
  const fitting = ends.filter(({ row, name }) =>
    isPath(wanted.slice(0, wanted.length - name.length), above.get(row.code) ?? []),
  );
  // The longer name says more: 古城镇 of 古城镇 is no division that is called 镇.
  const longest = Math.max(0, ...fitting.map(({ name }) => name.length));
  const best = fitting.filter(({ name }) => name.length === longest).map(({ row }) => row);
  if (best.length <= 1) return best[0] ?? null;
  const own = best.filter(({ code }) => hasJurisdiction(desk.viewer, code));
  return own.length === 1 ? own[0]! : { ambiguous: best.length };
}

/** Names of the divisions above, the province first. */
async function namesAbove(desk: ImportDesk, codes: readonly string[]): Promise<Map<string, string[]>> {
  const levels = (code: string): string[] =>
    [2, 4, 6, 9].filter((length) => length < code.length).map((n) => code.slice(0, n));
  const wanted = [...new Set(codes.flatMap(levels))];
  const rows = await desk.rows<{ code: string; name: string }>(
    `select code, name from organizations.divisions where code = any($1) and valid_to is null`,
    [wanted],
  );
  const names = new Map(rows.map(({ code, name }) => [code, normalizeForSearch(name).replaceAll(' ', '')]));
  return new Map(codes.map((code) => [code, levels(code).flatMap((one) => names.get(one) ?? [])]));
}

/** Whether a text is nothing but names of these places, in their order; some may be left out. */
function isPath(text: string, names: readonly string[]): boolean {
  if (text === '') return true;
  return names.some((name, i) =>
    [name, bareName(name)].some(
      (one) => text.startsWith(one) && isPath(text.slice(one.length), names.slice(i + 1)),
    ),
  );
}

/** Finds the division of each row, or adds why not. */
export async function findDivisions(
  rows: readonly DraftRow[],
  desk: ImportDesk,
): Promise<Map<DraftRow, FoundDivision>> {
  const texts = rows.flatMap(({ values }) => (values.division ? [String(values.division)] : []));
  const answers = await divisionsNamed(desk, texts);
  const found = new Map<DraftRow, FoundDivision>();
  for (const row of rows) {
    if (!row.values.division) continue;
    const answer = answers.get(String(row.values.division));
    if (!answer) row.problems.push({ field: 'division', refusal: 'UNKNOWN_DIVISION' });
    else if ('ambiguous' in answer)
      row.problems.push({
        field: 'division',
        fault: 'DIVISION_AMBIGUOUS',
        details: { count: answer.ambiguous },
      });
    else found.set(row, answer);
  }
  return found;
}
