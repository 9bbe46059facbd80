import type { ClauseChange, ClauseKind } from '@hub/kit/generated/words.ts';
import type { PactDocument } from './document.ts';

/** One clause that differs between two versions. Places count from 1 in their own version. */
export interface ClauseDifference {
  clause: ClauseKind;
  change: ClauseChange;
  /** What a single term is called; null for clauses that have a place. */
  term: string | null;
  placeBefore: number | null;
  placeAfter: number | null;
  before: string | null;
  after: string | null;
}

const terms = [
  'pactNumber',
  'title',
  'kind',
  'purpose',
  'signingOn',
  'effectiveFrom',
  'expiresOn',
  'entryRule',
  'entryQuorum',
  'noticeDays',
] as const satisfies (keyof PactDocument)[];

/**
 * What became of each clause from one version to the next. Clauses are the same when their words are; one that went and
 * one that came between the same neighbours, or under the same heading, are one that changed.
 */
export function differenceOf(before: PactDocument, after: PactDocument): ClauseDifference[] {
  const single = terms.flatMap((term) => {
    const [was, is] = [before[term], after[term]].map((value) => (value === null ? null : String(value)));
    if (was === is) return [];
    const change: ClauseChange = was === null ? 'ADDED' : is === null ? 'REMOVED' : 'CHANGED';
    return [
      {
        clause: 'TERMS' as const,
        change,
        term,
        placeBefore: null,
        placeAfter: null,
        before: was!,
        after: is!,
      },
    ];
  });
  const named = new Map([...before.parties, ...after.parties].map(({ id, name }) => [id, name]));
  return [
    ...single,
    ...listDifference(
      'PARTY',
      before.parties,
      after.parties,
      ({ id }) => id,
      ({ name }) => name,
    ),
    ...listDifference('ARTICLE', before.articles, after.articles, ({ heading }) => heading, wordsOfArticle),
    ...listDifference(
      'MEASURE',
      before.measures,
      after.measures,
      ({ kind }) => kind,
      ({ kind, content, responsible, dueOn }) =>
        [kind, content, responsible && named.get(responsible), dueOn].filter(Boolean).join(' · '),
    ),
    ...listDifference(
      'DATA_ANNEX',
      before.dataAnnex,
      after.dataAnnex,
      ({ fieldSet, divisionCode }) => `${fieldSet} ${divisionCode}`,
      ({ fieldSet, divisionCode, purpose, validFrom, validTo }) =>
        `${fieldSet} · ${divisionCode} · ${purpose} · ${validFrom ?? ''}–${validTo ?? ''}`,
    ),
    ...listDifference(
      'OBLIGATION',
      before.obligations ?? [],
      after.obligations ?? [],
      ({ content }) => content,
      ({ owner, ...one }) => wordsOfObligation({ ...one, owner: owner && (named.get(owner) ?? owner) }),
    ),
  ];
}

function wordsOfArticle({ heading, text }: PactDocument['articles'][number]): string {
  return heading === null ? text : `${heading}\n${text}`;
}

function wordsOfObligation({
  content,
  owner,
  article,
  measure,
  everyMonths,
  everyDays,
  dueOn,
}: NonNullable<PactDocument['obligations']>[number]): string {
  return [
    content,
    owner,
    article && `第 ${article} 条`,
    measure && `措施 ${measure}`,
    everyMonths && `每 ${everyMonths} 个月`,
    everyDays && `每 ${everyDays} 天`,
    dueOn,
  ]
    .filter(Boolean)
    .join(' · ');
}

interface Placed<Item> {
  place: number;
  item: Item;
  words: string;
}

/** Where each clause of a list stands in the next version, by its place before; clauses that went are missing. */
export function placesAfter<Item>(
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string | null,
): Map<number, number> {
  const differing = listDifference('ARTICLE', before, after, nameOf, JSON.stringify);
  const gone = new Set(differing.map(({ placeBefore }) => placeBefore));
  const come = new Set(differing.map(({ placeAfter }) => placeAfter));
  const numbers = (list: readonly Item[], without: ReadonlySet<number | null>) =>
    list.map((_, i) => i + 1).filter((place) => !without.has(place));
  // What does not differ stands in the same order in both.
  const kept = numbers(after, come);
  return new Map([
    ...numbers(before, gone).map((place, i) => [place, kept[i]!] as const),
    ...differing.flatMap(({ placeBefore, placeAfter }) =>
      placeBefore !== null && placeAfter !== null ? [[placeBefore, placeAfter] as const] : [],
    ),
  ]);
}

function listDifference<Item>(
  clause: ClauseKind,
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string | null,
  wordsOf: (item: Item) => string,
): ClauseDifference[] {
  const placed = (items: readonly Item[]): Placed<Item>[] =>
    items.map((item, i) => ({ place: i + 1, item, words: JSON.stringify(item) }));
  const old = placed(before);
  const fresh = placed(after);
  const kept = longestCommon(old, fresh);
  let gone = old.filter((one) => !kept.has(one));
  const stayed = new Set(kept.values());
  let come = fresh.filter((one) => !stayed.has(one));

  const found: ClauseDifference[] = [];
  const pair = (change: ClauseChange, isSame: (was: Placed<Item>, is: Placed<Item>) => boolean) => {
    for (const was of gone) {
      const is = come.find((one) => isSame(was, one));
      if (!is) continue;
      gone = gone.filter((one) => one !== was);
      come = come.filter((one) => one !== is);
      found.push(tell(clause, change, was, is, wordsOf));
    }
  };
  pair('MOVED', (was, is) => was.words === is.words);
  pair('CHANGED', (was, is) => nameOf(was.item) !== null && nameOf(was.item) === nameOf(is.item));
  pair('CHANGED', (was, is) => was.place === is.place && clause !== 'PARTY' && clause !== 'DATA_ANNEX');
  for (const was of gone) found.push(tell(clause, 'REMOVED', was, null, wordsOf));
  for (const is of come) found.push(tell(clause, 'ADDED', null, is, wordsOf));
  return found.sort((a, b) => (a.placeAfter ?? a.placeBefore!) - (b.placeAfter ?? b.placeBefore!));
}

function tell<Item>(
  clause: ClauseKind,
  change: ClauseChange,
  was: Placed<Item> | null,
  is: Placed<Item> | null,
  wordsOf: (item: Item) => string,
): ClauseDifference {
  return {
    clause,
    change,
    term: null,
    placeBefore: was?.place ?? null,
    placeAfter: is?.place ?? null,
    before: was && wordsOf(was.item),
    after: is && wordsOf(is.item),
  };
}

/** Pairs of items that stayed in order, by the longest common subsequence of their words. */
function longestCommon<Item>(
  old: readonly Placed<Item>[],
  fresh: readonly Placed<Item>[],
): Map<Placed<Item>, Placed<Item>> {
  const lengths = Array.from({ length: old.length + 1 }, () =>
    Array.from({ length: fresh.length + 1 }, () => 0),
  );
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        old[i]!.words === fresh[j]!.words
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const pairs = new Map<Placed<Item>, Placed<Item>>();
  let [i, j] = [0, 0];
  while (i < old.length && j < fresh.length) {
    if (old[i]!.words === fresh[j]!.words) pairs.set(old[i++]!, fresh[j++]!);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}
