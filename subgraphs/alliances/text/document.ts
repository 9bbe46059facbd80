import { createHash } from 'node:crypto';
import { canonicalForm } from '../log/canonical-form.ts';
import type {
  dataAnnexItems,
  pactArticles,
  pactMeasures,
  pactObligations,
  pactParties,
  pacts,
} from '../tables.ts';

/** Everything a pact says, as plain JSON: what a version holds, is signed and compared by. */
export interface PactDocument {
  pactNumber: string;
  title: string;
  kind: string;
  purpose: string | null;
  signingOn: string;
  effectiveFrom: string;
  expiresOn: string | null;
  entryRule: string;
  entryQuorum: number | null;
  noticeDays: number;
  parties: { type: string; id: string; name: string; divisionCode: string }[];
  articles: { heading: string | null; text: string }[];
  /** `responsible` is the id of a party; null when all answer for it. */
  measures: { kind: string; content: string; responsible: string | null; dueOn: string | null }[];
  dataAnnex: {
    fieldSet: string;
    purpose: string;
    divisionCode: string;
    validFrom: string | null;
    validTo: string | null;
  }[];
  /**
   * `owner` is the id of a party, null when each owes it; `article` and `measure` are places from 1. Left out where there
   * are none, so that texts from before there were obligations keep their digest.
   */
  obligations?: {
    content: string;
    owner: string | null;
    article: number | null;
    measure: number | null;
    everyMonths: number | null;
    everyDays: number | null;
    dueOn: string | null;
  }[];
}

interface PactRows {
  pact: typeof pacts.$inferInsert;
  parties: readonly (typeof pactParties.$inferInsert)[];
  articles: readonly (typeof pactArticles.$inferInsert)[];
  measures: readonly (typeof pactMeasures.$inferInsert)[];
  dataAnnex: readonly (typeof dataAnnexItems.$inferInsert)[];
  /** Those of the text in force. */
  obligations?: readonly (typeof pactObligations.$inferInsert)[];
}

/** What the rows of a pact say together. Rows come in their own order. */
export function documentOf({
  pact,
  parties,
  articles,
  measures,
  dataAnnex,
  obligations = [],
}: PactRows): PactDocument {
  const partyIds = new Map(parties.map(({ id, partyId }) => [id, partyId]));
  return {
    pactNumber: pact.pactNumber,
    title: pact.title,
    kind: pact.kind,
    purpose: pact.purpose ?? null,
    signingOn: pact.signingOn,
    effectiveFrom: pact.effectiveFrom,
    expiresOn: pact.expiresOn ?? null,
    entryRule: pact.entryRule ?? 'ALL',
    entryQuorum: pact.entryQuorum ?? null,
    noticeDays: pact.noticeDays ?? 0,
    parties: parties.map(({ partyType, partyId, name, divisionCode }) => ({
      type: partyType,
      id: partyId,
      name,
      divisionCode,
    })),
    articles: articles.map(({ heading = null, text }) => ({ heading, text })),
    measures: measures.map(({ kind, content, responsiblePartyId, dueOn }) => ({
      kind,
      content,
      responsible: partyIds.get(responsiblePartyId ?? '') ?? null,
      dueOn: dueOn ?? null,
    })),
    dataAnnex: dataAnnex.map(({ fieldSet, purpose, divisionCode, validFrom, validTo }) => ({
      fieldSet,
      purpose,
      divisionCode,
      validFrom: validFrom ?? null,
      validTo: validTo ?? null,
    })),
    ...(obligations.length === 0
      ? {}
      : {
          obligations: obligations.map((one) => ({
            content: one.content,
            owner: partyIds.get(one.ownerPartyId ?? '') ?? null,
            article: one.articleNumber ?? null,
            measure: measures.findIndex(({ id }) => id === one.measureId) + 1 || null,
            everyMonths: one.everyMonths ?? null,
            everyDays: one.everyDays ?? null,
            dueOn: one.dueOn ?? null,
          })),
        }),
  };
}

/** SHA-256 of the canonical form, as 64 hexadecimal digits. */
export function digestOf(document: PactDocument): string {
  return createHash('sha256').update(canonicalForm(document)).digest('hex');
}
