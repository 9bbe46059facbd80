import { nodeColumns, nodeKey, oneOf, soundPeriod, validColumns } from '@hub/kit/columns.ts';
import { AlliancePartyType, EvidenceKind, OccurrenceStatus } from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { char, check, date, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { alliancesSchema, partyColumns } from './schema.ts';

/** What a clause of a pact obliges a party to do, again and again or once. An amendment ends the row and begins another. */
export const pactObligations = alliancesSchema.table(
  'pact_obligations',
  {
    ...nodeColumns(),
    /** The days on which the text in force says so; open ends where it has from the first day, or still does. */
    ...validColumns(),
    pactId: text().notNull(),
    position: integer().notNull(),
    content: text().notNull(),
    /** The side that owes it; null when each side does. */
    ownerPartyId: text(),
    articleNumber: integer(),
    measureId: text(),
    everyMonths: integer(),
    everyDays: integer(),
    dueOn: date({ mode: 'string' }),
    /** The last day up to which its occurrences have been written (decision 014). */
    reckonedUntil: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('pact_obligation_position')
      .on(t.pactId, t.position)
      .where(sql`${t.validTo} is null`),
    index('pact_obligation_pact').on(t.pactId),
    index('pact_obligation_measure').on(t.measureId),
    index('pact_obligation_reckoned').on(t.reckonedUntil),
    check('pact_obligation_cadence', sql`num_nonnulls(${t.everyMonths}, ${t.everyDays}, ${t.dueOn}) = 1`),
    check('pact_obligation_months_sound', sql`${t.everyMonths} between 1 and 60`),
    check('pact_obligation_days_sound', sql`${t.everyDays} between 7 and 366`),
    soundPeriod('pact_obligation_period_sound', t.validFrom, t.validTo),
  ],
);

export type PactObligationRow = typeof pactObligations.$inferSelect;

/** One dated turn of an obligation for one side. The row lives where the side that owes it is seated. */
export const obligationOccurrences = alliancesSchema.table(
  'obligation_occurrences',
  {
    ...nodeColumns(),
    obligationId: text().notNull(),
    pactId: text().notNull(),
    /** The side that owes it, and who that was when it was owed. */
    pactPartyId: text().notNull(),
    ...partyColumns(),
    /** From 1. */
    number: integer().notNull(),
    startsOn: date({ mode: 'string' }).notNull(),
    dueOn: date({ mode: 'string' }).notNull(),
    /** OVERDUE follows from the day and is never kept. */
    status: text({ enum: OccurrenceStatus }).notNull(),
    /** How often evidence was submitted. */
    round: integer().notNull().default(0),
    firstEvidencedOn: date({ mode: 'string' }),
    evidencedOn: date({ mode: 'string' }),
    /** The day it was accepted, returned or waived. */
    answeredOn: date({ mode: 'string' }),
    answeredById: text(),
    /** What was said when it was accepted, or why it was returned. */
    answer: text(),
    /** Since when it is no longer owed although something had been done about it; null while it is. */
    ceasedOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('obligation_occurrence_turn').on(t.obligationId, t.pactPartyId, t.number),
    index('obligation_occurrence_pact').on(t.pactId, t.dueOn),
    index('obligation_occurrence_party').on(t.partyId, t.dueOn),
    index('obligation_occurrence_division').on(t.divisionCode, t.dueOn),
    index('obligation_occurrence_open')
      .on(t.dueOn)
      .where(sql`${t.status} in ('DUE', 'RETURNED') and ${t.ceasedOn} is null`),
    oneOf('obligation_occurrence_status_known', t.status, OccurrenceStatus),
    oneOf('obligation_occurrence_party_type_known', t.partyType, AlliancePartyType),
    check('obligation_occurrence_overdue_follows', sql`${t.status} <> 'OVERDUE'`),
    check('obligation_occurrence_turn_sound', sql`${t.dueOn} >= ${t.startsOn}`),
  ],
);

export type OccurrenceRow = typeof obligationOccurrences.$inferSelect;

/** Which sides have agreed that an occurrence need not be met. */
export const obligationWaivers = alliancesSchema.table(
  'obligation_waivers',
  {
    occurrenceId: text().notNull(),
    pactPartyId: text().notNull(),
    organizationId: text().notNull(),
    reason: text().notNull(),
    agreedOn: date({ mode: 'string' }).notNull(),
    province: char({ length: 2 }).notNull(),
    countyCode: char({ length: 6 }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.occurrenceId, t.pactPartyId, t.province, t.countyCode] })],
);

export type ObligationWaiverRow = typeof obligationWaivers.$inferSelect;

/** What shows that an occurrence was met, or a measure taken: words, or a record by its id. Written once. */
export const evidenceItems = alliancesSchema.table(
  'evidence_items',
  {
    ...nodeColumns(),
    pactId: text().notNull(),
    /** What it is about: one of the two. */
    occurrenceId: text(),
    measureId: text(),
    /** The submission it belongs to, from 1. */
    round: integer().notNull(),
    kind: text({ enum: EvidenceKind }).notNull(),
    /** The record, by its id here or in border; null for a note. */
    referenceId: text(),
    note: text(),
    submittedById: text().notNull(),
    submittedOn: date({ mode: 'string' }).notNull(),
  },
  (t) => [
    nodeKey(t),
    index('evidence_item_occurrence').on(t.occurrenceId, t.round),
    index('evidence_item_measure').on(t.measureId, t.round),
    index('evidence_item_reference').on(t.referenceId),
    oneOf('evidence_item_kind_known', t.kind, EvidenceKind),
    check('evidence_item_of_one', sql`num_nonnulls(${t.occurrenceId}, ${t.measureId}) = 1`),
    check('evidence_item_says_something', sql`num_nonnulls(${t.referenceId}, ${t.note}) > 0`),
  ],
);

export type EvidenceItemRow = typeof evidenceItems.$inferSelect;

/** The times a pact rested: what would have fallen due in [suspendedOn, resumedOn) never did. */
export const pactSuspensions = alliancesSchema.table(
  'pact_suspensions',
  {
    pactId: text().notNull(),
    number: integer().notNull(),
    suspendedOn: date({ mode: 'string' }).notNull(),
    resumedOn: date({ mode: 'string' }),
    reason: text().notNull(),
    province: char({ length: 2 }).notNull(),
    countyCode: char({ length: 6 }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.pactId, t.number, t.province, t.countyCode] }),
    soundPeriod('pact_suspension_period_sound', t.suspendedOn, t.resumedOn),
  ],
);

export type PactSuspensionRow = typeof pactSuspensions.$inferSelect;
