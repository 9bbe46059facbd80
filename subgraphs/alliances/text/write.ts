import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { badInput } from '@hub/kit/errors.ts';
import type { DataFieldSet, PactEventKind, PactMeasureKind } from '@hub/kit/generated/words.ts';
import { newId } from '@hub/kit/ids.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { PactTextInput } from '../generated/resolvers.ts';
import { knowParties, type KnownParty } from '../parties.ts';
import { limitLists, requireTexts } from '@hub/kit/answering.ts';
import { objectionsToTerms } from '../rules/pact-terms.ts';
import { searchColumns } from '../search.ts';
import {
  dataAnnexItems,
  pactAmendments,
  pactArticles,
  pactEvents,
  pactMeasures,
  pactObligations,
  pactParties,
  pacts,
  pactVersions,
  type PactRow,
  type PactVersionRow,
} from '../tables.ts';
import { digestOf, documentOf, type PactDocument } from './document.ts';
import { clausesMoved } from './clauses-moved.ts';
import { applyObligations, limitObligations, refuseObligations, writeObligations } from './obligations.ts';

/** What is wrong with the shape of a text, before anybody is asked about it. */
export function limitText(text: PactTextInput): void {
  const { parties, articles, measures, dataAnnex, noticeDays, obligations } = text;
  limitLists({ parties, articles, measures, dataAnnex });
  limitObligations(obligations ?? [], { parties: parties.length, measures: measures?.length ?? 0 });
  if (measures?.some(({ responsiblePartyIndex: i }) => i != null && i >= parties.length)) {
    throw badInput(
      'responsiblePartyIndex 须指向 parties 中的一方，从 0 数起。',
      'responsiblePartyIndex points to one of the parties, counted from 0.',
    );
  }
  if ((noticeDays ?? 0) > 366)
    throw badInput('退出通知期最长 366 天。', 'A notice of withdrawal is 366 days at the most.');
}

/**
 * Refuses a text that cannot be a pact's.
 * @param path where the text stands in the mutation's input.
 * @returns its parties as organizations knows them; complete once `refusals` has settled.
 */
export async function checkText(
  context: HubContext,
  text: PactTextInput,
  refusals: Refusals,
  path: readonly string[],
): Promise<KnownParty[]> {
  requireTexts(text, ['title'], refusals, path);
  for (const { code, field, details } of objectionsToTerms(text))
    refusals.add(code, [...path, field], details);
  refuseObligations(
    text.obligations ?? [],
    { ...text, articles: text.articles?.length ?? 0 },
    refusals,
    path,
  );
  const parties = await knowParties(context, text.parties, text.signingOn, refusals, (i) => [
    ...path,
    'parties',
    i,
  ]);
  text.dataAnnex?.forEach(({ validFrom, validTo }, i) => {
    if (validFrom && validTo && validTo < validFrom)
      refusals.add('END_BEFORE_START', [...path, 'dataAnnex', i, 'validTo']);
  });
  const known = parties.filter((party) => party !== null);
  if (known.length === parties.length) {
    text.dataAnnex?.forEach(({ divisionCode }, i) => {
      if (!known.some((party) => divisionCode.startsWith(party.divisionCode)))
        refusals.add('ANNEX_OUTSIDE_PARTIES', [...path, 'dataAnnex', i, 'divisionCode']);
    });
  }
  return known;
}

/** The columns of a pact that a text decides. */
export function textColumns(text: PactTextInput, pactNumber: string, parties: readonly KnownParty[]) {
  return {
    title: text.title,
    kind: text.kind,
    purpose: text.purpose ?? null,
    signingOn: text.signingOn,
    effectiveFrom: text.effectiveFrom,
    expiresOn: text.expiresOn ?? null,
    entryRule: text.entryRule ?? ('ALL' as const),
    entryQuorum: text.entryQuorum ?? null,
    noticeDays: text.noticeDays ?? 0,
    ...searchColumns(pactNumber, text.title, ...parties.map(({ name }) => name)),
  };
}

/** Writes the clauses of a text under a pact that has none. */
export async function writeClauses(
  tx: Transaction,
  pactId: string,
  text: PactTextInput,
  parties: readonly KnownParty[],
): Promise<void> {
  const home = placeOf(parties[0]!.divisionCode);
  const partyRows = parties.map(({ partyType, partyId, divisionCode, name }, position) => ({
    id: newId('pty'),
    ...placeOf(divisionCode),
    pactId,
    position,
    partyType,
    partyId,
    divisionCode,
    name,
    status: 'PENDING' as const,
  }));
  await tx.insert(pactParties).values(partyRows);
  const { articles, measures, dataAnnex } = text;
  if (articles?.length) {
    await tx.insert(pactArticles).values(
      articles.map(({ heading, text: words }, i) => ({
        ...home,
        pactId,
        number: i + 1,
        heading: heading ?? null,
        text: words,
      })),
    );
  }
  const measureRows = (measures ?? []).map(
    ({ kind, content, responsiblePartyIndex: i, dueOn }, position) => ({
      id: newId('msr'),
      ...home,
      pactId,
      position,
      kind,
      content,
      status: 'PLANNED' as const,
      responsiblePartyId: i == null ? null : partyRows[i]!.id,
      dueOn: dueOn ?? null,
    }),
  );
  if (measureRows.length > 0) await tx.insert(pactMeasures).values(measureRows);
  await writeObligations(tx, { pactId, ...home }, text.obligations ?? [], {
    parties: partyRows,
    measures: measureRows,
  });
  if (dataAnnex?.length) {
    await tx.insert(dataAnnexItems).values(
      dataAnnex.map(({ fieldSet, purpose, divisionCode, validFrom, validTo }, position) => ({
        ...home,
        pactId,
        position,
        fieldSet,
        purpose,
        divisionCode,
        validFrom: validFrom ?? null,
        validTo: validTo ?? null,
      })),
    );
  }
}

/** Takes all clauses of a draft away, before its next version is written. */
export async function clearClauses(tx: Transaction, pactId: string): Promise<void> {
  for (const table of [pactObligations, pactMeasures, pactArticles, dataAnnexItems, pactParties])
    await tx.delete(table).where(eq(table.pactId, pactId));
}

/**
 * Makes a pact say what a document says. Its parties are there already; measures whose words stay keep their ids, and
 * whatever points to them keeps pointing.
 */
export async function applyDocument(
  tx: Transaction,
  pact: PactRow,
  document: PactDocument,
  today: string,
): Promise<void> {
  const { id, province, countyCode } = pact;
  const before = await readDocument(tx, id);
  const home = { province, countyCode };
  const parties = await tx.select().from(pactParties).where(eq(pactParties.pactId, id));
  await tx
    .update(pacts)
    .set({
      title: document.title,
      purpose: document.purpose,
      expiresOn: document.expiresOn,
      noticeDays: document.noticeDays,
      ...searchColumns(document.pactNumber, document.title, ...document.parties.map(({ name }) => name)),
    })
    .where(eq(pacts.id, id));
  await tx.delete(pactArticles).where(eq(pactArticles.pactId, id));
  await tx.delete(dataAnnexItems).where(eq(dataAnnexItems.pactId, id));
  const articles = document.articles.map((one, i) => ({ ...home, pactId: id, number: i + 1, ...one }));
  if (articles.length > 0) await tx.insert(pactArticles).values(articles);
  const annex = document.dataAnnex.map((one, position) => ({
    ...home,
    pactId: id,
    position,
    ...one,
    fieldSet: one.fieldSet as DataFieldSet,
  }));
  if (annex.length > 0) await tx.insert(dataAnnexItems).values(annex);

  const partyRowOf = new Map(parties.map((party) => [party.partyId, party.id]));
  const old = await tx.delete(pactMeasures).where(eq(pactMeasures.pactId, id)).returning();
  const measures = document.measures.map(({ kind, content, responsible, dueOn }, position) => {
    const responsiblePartyId = responsible === null ? null : (partyRowOf.get(responsible) ?? null);
    const kept = old.findIndex(
      (row) =>
        row.kind === kind &&
        row.content === content &&
        row.dueOn === dueOn &&
        row.responsiblePartyId === responsiblePartyId,
    );
    if (kept >= 0) return { ...old.splice(kept, 1)[0]!, position };
    return {
      id: newId('msr'),
      ...home,
      pactId: id,
      position,
      kind: kind as PactMeasureKind,
      content,
      status: 'PLANNED' as const,
      responsiblePartyId,
      dueOn,
    };
  });
  if (measures.length > 0) await tx.insert(pactMeasures).values(measures);
  await applyObligations(tx, pact, document.obligations ?? [], { parties, measures, today });
  await clausesMoved(tx, id, { before, after: document, gone: old, measures });
}

/** What a pact says now. */
export async function readDocument(tx: Transaction, pactId: string): Promise<PactDocument> {
  const [pact] = await tx.select().from(pacts).where(eq(pacts.id, pactId));
  return documentOf({
    pact: pact!,
    parties: await tx
      .select()
      .from(pactParties)
      .where(eq(pactParties.pactId, pactId))
      .orderBy(asc(pactParties.position)),
    articles: await tx
      .select()
      .from(pactArticles)
      .where(eq(pactArticles.pactId, pactId))
      .orderBy(asc(pactArticles.number)),
    measures: await tx
      .select()
      .from(pactMeasures)
      .where(eq(pactMeasures.pactId, pactId))
      .orderBy(asc(pactMeasures.position)),
    dataAnnex: await tx
      .select()
      .from(dataAnnexItems)
      .where(eq(dataAnnexItems.pactId, pactId))
      .orderBy(asc(dataAnnexItems.position)),
    obligations: await tx
      .select()
      .from(pactObligations)
      .where(and(eq(pactObligations.pactId, pactId), isNull(pactObligations.validTo)))
      .orderBy(asc(pactObligations.position)),
  });
}

interface Version {
  document: PactDocument;
  proposedOn: string;
  note?: string | null;
}

/**
 * Keeps a text as the next version of a pact; whoever calls holds the pact's row.
 * @returns the number of the version, from 1.
 */
export async function keepVersion(
  tx: Transaction,
  viewer: OfficialViewer,
  { id, province, countyCode }: Place,
  { document, proposedOn, note = null }: Version,
): Promise<number> {
  const number = (await currentVersion(tx, id)) + 1;
  await tx.insert(pactVersions).values({
    id: newId('pver'),
    province,
    countyCode,
    pactId: id,
    number,
    document,
    digest: digestOf(document),
    proposedOn,
    proposedById: viewer.organizationId,
    note,
  });
  return number;
}

/** The number of the last version of a pact; 0 when it has none. */
export async function currentVersion(tx: Transaction, pactId: string): Promise<number> {
  const [last] = await tx
    .select({ number: pactVersions.number })
    .from(pactVersions)
    .where(eq(pactVersions.pactId, pactId))
    .orderBy(desc(pactVersions.number))
    .limit(1);
  return last?.number ?? 0;
}

/** A pact, and where its rows live. */
type Place = Pick<PactRow, 'id' | 'province' | 'countyCode'>;

/** The version a pact stands by: the last one that is not of an amendment still open or declined; null when it has none. */
export async function versionInForce(
  tx: Transaction,
  pactId: string,
): Promise<Pick<PactVersionRow, 'id' | 'number' | 'digest'> | null> {
  const versions = await tx
    .select({
      id: pactVersions.id,
      number: pactVersions.number,
      digest: pactVersions.digest,
      status: pactAmendments.status,
    })
    .from(pactVersions)
    .leftJoin(
      pactAmendments,
      and(
        eq(pactAmendments.pactId, pactVersions.pactId),
        eq(pactAmendments.textVersion, pactVersions.number),
      ),
    )
    .where(eq(pactVersions.pactId, pactId))
    .orderBy(desc(pactVersions.number));
  return versions.find(({ status }) => status === null || status === 'ADOPTED') ?? null;
}

/** Its number; 0 when it has none. */
export async function textInForce(tx: Transaction, pactId: string): Promise<number> {
  return (await versionInForce(tx, pactId))?.number ?? 0;
}

interface Event {
  kind: PactEventKind;
  textVersion: number;
  partyId?: string;
  reason?: string;
}

/** Adds to what happened to a pact; whoever calls holds its row. */
export async function keepEvent(
  tx: Transaction,
  { organizationId }: Pick<OfficialViewer, 'organizationId'>,
  { id, province, countyCode }: Place,
  { kind, textVersion, partyId, reason }: Event,
): Promise<void> {
  const [last] = await tx
    .select({ number: pactEvents.number })
    .from(pactEvents)
    .where(eq(pactEvents.pactId, id))
    .orderBy(desc(pactEvents.number))
    .limit(1);
  await tx.insert(pactEvents).values({
    pactId: id,
    number: (last?.number ?? 0) + 1,
    kind,
    textVersion,
    partyId: partyId ?? null,
    organizationId,
    reason: reason ?? null,
    province,
    countyCode,
  });
}
