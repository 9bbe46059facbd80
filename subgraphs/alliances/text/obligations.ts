import type { Transaction } from '@hub/kit/database.ts';
import { badInput } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { and, eq, isNull } from 'drizzle-orm';
import type { PactObligationInput } from '../generated/resolvers.ts';
import { limitLists } from '@hub/kit/answering.ts';
import { pactObligations, type PactPartyRow, type PactRow } from '../tables.ts';
import { placesAfter } from './difference.ts';
import type { PactDocument } from './document.ts';

type Said = NonNullable<PactDocument['obligations']>[number];

/** So that what a pact obliges to in a year can be written down in one go. */
const mostTurnsAYear = 3000;

/** What is wrong with the shape of obligations, before anybody is asked about them. */
export function limitObligations(
  obligations: readonly PactObligationInput[],
  { parties, measures }: { parties: number; measures: number },
): void {
  limitLists({ obligations });
  let turns = 0;
  for (const {
    ownerPartyIndex: owner,
    measureIndex: measure,
    everyMonths,
    everyDays,
    dueOn,
  } of obligations) {
    if ((owner != null && owner >= parties) || (measure != null && measure >= measures)) {
      throw badInput(
        'ownerPartyIndex 与 measureIndex 须指向 parties 与 measures 中的一项，从 0 数起。',
        'ownerPartyIndex and measureIndex point to one of the parties and measures, counted from 0.',
      );
    }
    if ([everyMonths, everyDays, dueOn].filter((one) => one != null).length !== 1) {
      throw badInput(
        'everyMonths、everyDays、dueOn 须填且只填一项。',
        'Give exactly one of everyMonths, everyDays and dueOn.',
      );
    }
    if (everyMonths != null && (everyMonths < 1 || everyMonths > 60))
      throw badInput('周期须为 1 至 60 个月。', 'A cadence is 1 to 60 months.');
    if (everyDays != null && (everyDays < 7 || everyDays > 366))
      throw badInput('周期须为 7 至 366 天。', 'A cadence is 7 to 366 days.');
    const perYear = everyMonths ? 12 / everyMonths : everyDays ? 366 / everyDays : 1;
    turns += perYear * (owner == null ? parties : 1);
  }
  if (turns > mostTurnsAYear)
    throw badInput(
      `履约事项每年合计不得超过 ${mostTurnsAYear} 次，请放宽周期。`,
      `Obligations may come to ${mostTurnsAYear} turns a year at most; widen the cadence.`,
    );
}

interface Term {
  effectiveFrom: string;
  expiresOn?: string | null;
}

/** Refuses obligations that no clause of the text bears, or that never fall due in its term. */
export function refuseObligations(
  obligations: readonly PactObligationInput[],
  { effectiveFrom, expiresOn, articles }: Term & { articles: number },
  refusals: Refusals,
  path: readonly string[],
): void {
  obligations.forEach(({ content, articleNumber, dueOn }, i) => {
    const at = [...path, 'obligations', i];
    if (content.trim() === '') refusals.add('TEXT_BLANK', [...at, 'content']);
    if (articleNumber != null && (articleNumber < 1 || articleNumber > articles))
      refusals.add('NO_SUCH_ARTICLE', [...at, 'articleNumber'], { articles });
    if (dueOn && (dueOn < effectiveFrom || (expiresOn && dueOn >= expiresOn)))
      refusals.add('OBLIGATION_NEVER_DUE', [...at, 'dueOn']);
  });
}

/** Obligations as a text says them. */
function said(obligations: readonly PactObligationInput[], parties: readonly { id: string }[]): Said[] {
  return obligations.map((one) => ({
    content: one.content,
    owner: one.ownerPartyIndex == null ? null : parties[one.ownerPartyIndex]!.id,
    article: one.articleNumber ?? null,
    measure: one.measureIndex == null ? null : one.measureIndex + 1,
    everyMonths: one.everyMonths ?? null,
    everyDays: one.everyDays ?? null,
    dueOn: one.dueOn ?? null,
  }));
}

/** The obligations an amended text has: those given, or those it had, which follow their clauses to where they stand now. */
export function obligationsAmended(
  before: PactDocument,
  given: readonly PactObligationInput[] | null,
  after: Pick<PactDocument, 'parties' | 'articles' | 'measures'> & Term,
  refusals: Refusals,
): Said[] {
  if (given !== null) {
    limitObligations(given, { parties: after.parties.length, measures: after.measures.length });
    refuseObligations(given, { ...after, articles: after.articles.length }, refusals, ['input']);
    return said(given, after.parties);
  }
  const articles = placesAfter(before.articles, after.articles, ({ heading }) => heading);
  const measures = placesAfter(before.measures, after.measures, ({ kind }) => kind);
  return (before.obligations ?? []).map((one) => ({
    ...one,
    article: one.article && (articles.get(one.article) ?? null),
    measure: one.measure && (measures.get(one.measure) ?? null),
  }));
}

interface Home {
  pactId: string;
  province: string;
  countyCode: string;
}

/** Writes the obligations of a text under a pact that has none. */
export async function writeObligations(
  tx: Transaction,
  home: Home,
  obligations: readonly PactObligationInput[],
  { parties, measures }: { parties: readonly { id: string }[]; measures: readonly { id: string }[] },
): Promise<void> {
  if (obligations.length === 0) return;
  await tx.insert(pactObligations).values(
    obligations.map(({ ownerPartyIndex: owner, measureIndex: measure, ...one }, position) => ({
      id: newId('obl'),
      ...home,
      position,
      content: one.content,
      ownerPartyId: owner == null ? null : parties[owner]!.id,
      articleNumber: one.articleNumber ?? null,
      measureId: measure == null ? null : measures[measure]!.id,
      everyMonths: one.everyMonths ?? null,
      everyDays: one.everyDays ?? null,
      dueOn: one.dueOn ?? null,
    })),
  );
}

interface Clauses {
  parties: readonly PactPartyRow[];
  measures: readonly { id: string }[];
  /** The first day of the amended text. */
  today: string;
}

/**
 * Makes the obligations of a pact those of a document. An obligation is the same while its words, its owner and its
 * cadence are; what is no longer in the text ends today, and keeps what fell due before.
 */
export async function applyObligations(
  tx: Transaction,
  { id: pactId, province, countyCode }: PactRow,
  obligations: readonly Said[],
  { parties, measures, today }: Clauses,
): Promise<void> {
  const standing = and(eq(pactObligations.pactId, pactId), isNull(pactObligations.validTo));
  // Positions are given anew: the old ones make room first.
  const old = await tx.update(pactObligations).set({ validTo: today }).where(standing).returning();
  const partyRowOf = new Map(parties.map((party) => [party.partyId, party.id]));
  for (const [position, one] of obligations.entries()) {
    const { content, everyMonths, everyDays, dueOn } = one;
    const ownerPartyId = one.owner === null ? null : (partyRowOf.get(one.owner) ?? null);
    const place = {
      position,
      articleNumber: one.article,
      measureId: one.measure === null ? null : (measures[one.measure - 1]?.id ?? null),
    };
    const kept = old.findIndex(
      (row) =>
        row.content === content &&
        row.ownerPartyId === ownerPartyId &&
        row.everyMonths === everyMonths &&
        row.everyDays === everyDays &&
        row.dueOn === dueOn,
    );
    if (kept >= 0) {
      const [{ id }] = old.splice(kept, 1) as [(typeof old)[number]];
      await tx
        .update(pactObligations)
        .set({ ...place, validTo: null })
        .where(eq(pactObligations.id, id));
    } else {
      await tx.insert(pactObligations).values({
        id: newId('obl'),
        province,
        countyCode,
        pactId,
        ...place,
        content,
        ownerPartyId,
        everyMonths,
        everyDays,
        dueOn,
        validFrom: today,
      });
    }
  }
}
