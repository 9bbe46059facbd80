import type { MatchReason } from '@hub/kit/generated/words.ts';
import { diceOf } from '@hub/kit/import/mapping.ts';
import type { MatchCandidate, NameMatch, NameQuestion } from '@hub/kit/import/matching.ts';
import { normalizeForSearch, queryGrams } from '@hub/kit/text/search-text.ts';
import { canonicalName, coreOf, residues, tailOf, type CanonicalName } from './names.ts';

export interface CandidateRow {
  id: string;
  code: string;
  name: string;
  shortName: string | null;
  formerNames: string[];
  divisionCode: string;
  dissolvedOn: string | null;
}

type Ask = <Row>(text: string, parameters: readonly unknown[]) => Promise<Row[]>;

/** Where the names come from. */
export interface MatchScope {
  /** The division in whose line they were written; empty when nobody's. */
  line: string;
  today: string;
}

const mostCandidates = 100;
const shown = 5;
const longestTail = 6;

/**
 * Says which organizations names mean. One is certain only when every organization whose name comes to the same was looked
 * at, no other one is left, and the place is beyond doubt: said in the name or by the row, or in the line of who wrote it.
 */
export async function matchNames(
  ask: Ask,
  questions: readonly NameQuestion[],
  scope: MatchScope,
): Promise<NameMatch[]> {
  const coded = await byCode(ask, questions);
  const found = await candidatesFor(
    ask,
    questions.map(({ name }, i) => (coded[i] ? null : canonicalName(name))),
  );
  const places = await placesOf(
    ask,
    found.flatMap(({ rows }) => rows.map(({ divisionCode }) => divisionCode)),
  );
  return questions.map((question, i) => coded[i] ?? decide(question, found[i]!, places, scope));
}

/** Whether each name is one of the organization it stands beside, however many others it may mean. */
export async function areNamesOf(
  ask: Ask,
  pairs: readonly { name: string; id: string }[],
  today: string,
): Promise<boolean[]> {
  const rows = await ask<CandidateRow>(
    `select id, code, name, short_name, former_names, division_code, dissolved_on
     from organizations.party_organizations where id = any($1)`,
    [[...new Set(pairs.map(({ id }) => id))]],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const places = await placesOf(
    ask,
    rows.map(({ divisionCode }) => divisionCode),
  );
  return pairs.map(({ name, id }) => {
    const row = byId.get(id);
    const plain = normalizeForSearch(name).replaceAll(' ', '');
    return row !== undefined && score(plain, name, canonicalName(name), row, places, today)?.isSame === true;
  });
}

async function byCode(ask: Ask, questions: readonly NameQuestion[]): Promise<(NameMatch | null)[]> {
  const codes = questions.map(({ name }) => name.normalize('NFKC').replace(/\s+/g, ''));
  const rows = await ask<{ id: string; code: string; name: string }>(
    'select id, code, name from organizations.party_organizations where code = any($1)',
    [[...new Set(codes)]],
  );
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return codes.map((code) => {
    const row = byCode.get(code);
    if (!row) return null;
    return {
      isCertain: true,
      candidates: [{ id: row.id, name: row.name, confidence: 1, reasons: ['CODE'] }],
    };
  });
}

interface Candidates {
  asked: CanonicalName;
  rows: CandidateRow[];
  /** Characters of the tail they were found by; none that comes to the same and has as many is missing. */
  tail: number;
  isComplete: boolean;
}

const firstTail = 4;

/**
 * Organizations whose names end alike. Most names are told by their last four characters; where nothing comes to the same
 * by them, fewer are looked for, and where too much is found, more.
 */
async function candidatesFor(ask: Ask, names: readonly (CanonicalName | null)[]): Promise<Candidates[]> {
  const found: Candidates[] = names.map((asked) => ({
    asked: asked ?? { text: '', saysKind: false },
    rows: [],
    tail: 0,
    isComplete: true,
  }));
  const lengthOf = (i: number): number => [...tailOf(names[i]!.text, 100).tail].length;
  let open = names.flatMap((name, i) =>
    name && [...coreOf(name.text)].length >= 2 ? [{ i, tail: Math.min(firstTail, lengthOf(i)) }] : [],
  );
  while (open.length > 0) {
    const grams = open.map(({ i, tail }) => {
      const parts = tailOf(names[i]!.text, tail);
      return [...queryGrams(parts.tail), ...queryGrams(parts.after)].join('\u001F');
    });
    const rows = await ask<CandidateRow & { n: number }>(
      `select asked.n::int, o.* from unnest($1::text[]) with ordinality as asked (grams, n)
       cross join lateral (
         select id, code, name, short_name, former_names, division_code, dissolved_on
         from organizations.party_organizations p
         where p.grams @> string_to_array(asked.grams, E'\\x1F') limit ${mostCandidates + 1}) as o`,
      [grams],
    );
    const byName = Map.groupBy(rows, ({ n }) => n - 1);
    const again: typeof open = [];
    open.forEach(({ i, tail }, n) => {
      const some = byName.get(n) ?? [];
      const before = found[i]!;
      if (some.length > mostCandidates) {
        // Nothing is certain among too many; what a longer ending has found is kept.
        if (before.rows.length === 0)
          found[i] = { ...before, rows: some.slice(0, mostCandidates), tail, isComplete: false };
        else found[i] = { ...before, isComplete: false };
        if (tail >= firstTail && tail < Math.min(longestTail, lengthOf(i))) again.push({ i, tail: tail + 1 });
        return;
      }
      found[i] = { ...before, rows: some, tail, isComplete: true };
      const endings = canonicalEnding(names[i]!.text, tail);
      const isFound = some.some((row) =>
        namesOf(row).some((one) => canonicalName(one).text.endsWith(endings)),
      );
      if (!isFound && tail > 2 && tail <= firstTail) again.push({ i, tail: tail - 1 });
    });
    open = again;
  }
  return found;
}

const namesOf = ({ name, shortName, formerNames }: CandidateRow): string[] =>
  [name, shortName, ...formerNames].filter((one) => one !== null);

/** A canonical name from its last so many characters before the word for the kind. */
function canonicalEnding(text: string, length: number): string {
  const { tail } = tailOf(text, length);
  return text.slice(text.indexOf(tail, Math.max(0, tailOf(text, 100).tail.length - tail.length)));
}

interface Places {
  /** Names of the divisions above, the province first; its own is not among them. */
  above(code: string): string[];
  own(code: string): string;
}

async function placesOf(ask: Ask, codes: readonly string[]): Promise<Places> {
  const above = (code: string): string[] =>
    [2, 4, 6, 9].filter((length) => length < code.length).map((length) => code.slice(0, length));
  const levels = (code: string): string[] => [...above(code), code];
  const rows = await ask<{ code: string; name: string }>(
    `select distinct on (code) code, name from organizations.divisions
     where code = any($1) order by code, valid_to desc nulls first`,
    [[...new Set(codes.flatMap(levels))]],
  );
  const names = new Map(rows.map(({ code, name }) => [code, normalizeForSearch(name).replaceAll(' ', '')]));
  return {
    above: (code) => above(code).flatMap((one) => names.get(one) ?? []),
    own: (code) => names.get(code) ?? '',
  };
}

// The law gives no two counties or cities one name; districts and townships share theirs.
const unmistakable = /(省|市|县|旗|州|盟|自治区)$/;

interface Scored extends MatchCandidate {
  isSame: boolean;
  isDissolved: boolean;
  /** Characters of what is left of both names without places. */
  length: number;
  isPlaceSaid: boolean;
  divisionCode: string;
}

function decide(
  { name, hint }: NameQuestion,
  { asked, rows, tail, isComplete }: Candidates,
  places: Places,
  { line, today }: MatchScope,
): NameMatch {
  const plain = normalizeForSearch(name).replaceAll(' ', '');
  const scored = rows
    .map((row) => score(plain, name, asked, row, places, today))
    .filter((one) => one !== null);
  const same = scored.filter(({ isSame }) => isSame);
  const standing = same.filter(({ isDissolved }) => !isDissolved);
  const fits = ({ divisionCode }: Scored): boolean =>
    hint !== '' && (hint.startsWith(divisionCode) || divisionCode.startsWith(hint));
  const fitting = standing.filter(fits);
  const isOwn = ({ divisionCode }: Scored): boolean =>
    line !== '' && (divisionCode.startsWith(line) || line.startsWith(divisionCode));
  const certain =
    hint === ''
      ? standing.length === 1 && (standing[0]!.isPlaceSaid || isOwn(standing[0]!))
        ? standing[0]!
        : null
      : fitting.length === 1
        ? fitting[0]!
        : null;
  const sure = certain && isComplete && certain.length >= tail ? certain : null;
  for (const one of scored) {
    if (one.isDissolved) lower(one, 0.7, 'DISSOLVED');
    if (one !== sure && one.isSame && standing.length > 1) lower(one, 0.7, 'SEVERAL');
    if (one.isSame && fits(one)) one.reasons.push('PLACE_OF_ROW');
    if (one.isSame && !sure && (!isComplete || one.length < tail)) lower(one, 0.9, 'TOO_MANY');
    if (one !== sure) one.confidence = Math.min(one.confidence, 0.94);
    if (hint !== '' && !fits(one)) one.confidence *= 0.9;
    one.confidence = Math.round(one.confidence * 100) / 100;
  }
  scored.sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
  return {
    isCertain: sure !== null,
    candidates: scored.slice(0, shown).map(({ id, name: known, confidence, reasons }) => ({
      id,
      name: known,
      confidence,
      reasons,
    })),
  };
}

function lower(one: Scored, by: number, reason: MatchReason): void {
  one.confidence *= by;
  one.reasons.push(reason);
}

/** How a name compares with those of one organization; null when they have too little in common. */
function score(
  plain: string,
  written: string,
  asked: CanonicalName,
  row: CandidateRow,
  places: Places,
  today: string,
): Scored | null {
  const above = places.above(row.divisionCode);
  const seat = places.own(row.divisionCode);
  const base = {
    id: row.id,
    name: row.name,
    divisionCode: row.divisionCode,
    isDissolved: row.dissolvedOn !== null && row.dissolvedOn <= today,
  };
  const known: [string | null, MatchReason, number][] = [
    [row.name, 'SAME_NAME', 0.99],
    [row.shortName, 'SHORT_NAME', 0.98],
    ...row.formerNames.map((one): [string, MatchReason, number] => [one, 'FORMER_NAME', 0.96]),
  ];
  const ours = residues(asked.text, above);
  let best: Scored | null = null;
  let likeness = 0;
  for (const [name, reason, confidence] of known) {
    if (!name) continue;
    const other = canonicalName(name);
    likeness = Math.max(likeness, diceOf(coreOf(asked.text), coreOf(other.text)));
    for (const theirs of residues(other.text, above)) {
      const own = ours.find(({ text }) => text === theirs.text);
      if (!own || best) continue;
      const reasons: MatchReason[] = [reason];
      let sure = confidence;
      const otherPlain = normalizeForSearch(name).replaceAll(' ', '');
      if (name !== written && plain === otherPlain) reasons.push('WRITTEN_OTHERWISE');
      if (own.places !== theirs.places) {
        reasons.push('PLACE_PREFIX');
        sure -= 0.005;
      }
      if (
        asked.text !== plain.replace(/^(中国共产党|中共)/, '') ||
        (plain !== otherPlain && own.places === theirs.places)
      ) {
        reasons.push('ABBREVIATED');
        sure -= 0.005;
      }
      best = {
        ...base,
        confidence: sure,
        reasons,
        isSame: asked.saysKind,
        length: [...coreOf(own.text)].length,
        isPlaceSaid:
          own.places > 0 ||
          (row.divisionCode.length <= 6 && unmistakable.test(seat) && asked.text.startsWith(seat)),
      };
      if (!asked.saysKind) {
        best.confidence = 0.8;
        best.reasons.push('KIND_UNSAID');
      }
    }
  }
  if (best) return best;
  if (!asked.saysKind && coreMatches(asked.text, row, above))
    return {
      ...base,
      confidence: 0.8,
      reasons: ['KIND_UNSAID'],
      isSame: false,
      length: 0,
      isPlaceSaid: false,
    };
  if (likeness < 0.5) return null;
  return {
    ...base,
    confidence: likeness * 0.85,
    reasons: ['ALIKE'],
    isSame: false,
    length: 0,
    isPlaceSaid: false,
  };
}

/** A name without the word for its kind, which any organization of that place or body could be meant by. */
function coreMatches(text: string, { name }: CandidateRow, above: readonly string[]): boolean {
  const ours = new Set(residues(text, above).map((one) => one.text));
  return residues(canonicalName(name).text, above).some((one) => ours.has(coreOf(one.text)));
}
