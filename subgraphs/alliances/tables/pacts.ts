import { byteText, nodeColumns, nodeKey, oneOf, soundPeriod } from '@hub/kit/columns.ts';
import {
  AlliancePartyType,
  AmendmentStatus,
  DataFieldSet,
  PactEntryRule,
  PactEventKind,
  PactKind,
  PactMeasureKind,
  PactMeasureStatus,
  PactPartyStatus,
  PactStage,
  SignatureMedium,
} from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import {
  boolean,
  char,
  check,
  date,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

import type { PactDocument } from '../text/document.ts';
import { alliancesSchema, partyColumns } from './schema.ts';

/** A pact keeps the days things happened; its status on a day follows from them (lists/pacts.ts). */
export const pacts = alliancesSchema.table(
  'pacts',
  {
    ...nodeColumns(),
    pactNumber: text().notNull(),
    title: text().notNull(),
    kind: text({ enum: PactKind }).notNull(),
    purpose: text(),
    /** The day the parties mean to sign. */
    signingOn: date({ mode: 'string' }).notNull(),
    /** The day the last party signed; null for a draft. */
    signedOn: date({ mode: 'string' }),
    effectiveFrom: date({ mode: 'string' }).notNull(),
    expiresOn: date({ mode: 'string' }),
    terminatedOn: date({ mode: 'string' }),
    terminationReason: text(),
    renewedOn: date({ mode: 'string' }),
    /** Since when it rests; null when it does not. */
    suspendedOn: date({ mode: 'string' }),
    suspensionReason: text(),
    /** How far a pact that does not bind yet has come. */
    stage: text({ enum: PactStage }).notNull().default('SIGNING'),
    /** How its parties sign: what was drafted here with their keys, what was agreed on elsewhere on paper. */
    signatureMedium: text({ enum: SignatureMedium }).notNull().default('PAPER'),
    /** Counts up when a text is returned while it is being signed: what was signed before counts no more. */
    signingRound: integer().notNull().default(1),
    entryRule: text({ enum: PactEntryRule }).notNull().default('ALL'),
    /** How many signatures bind; null unless the rule is QUORUM. */
    entryQuorum: integer(),
    /** Days between the notice of withdrawal and the withdrawal. */
    noticeDays: integer().notNull().default(0),
    predecessorId: text(),
    allianceId: text(),
    searchText: text().notNull(),
    grams: text().array().notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('pact_number').on(t.pactNumber),
    uniqueIndex('pact_one_renewal').on(t.predecessorId),
    index('pact_signed').on(t.signedOn),
    index('pact_kind').on(t.kind, t.signedOn),
    index('pact_alliance').on(t.allianceId),
    index('pact_grams').using('gin', t.grams),
    oneOf('pact_kind_known', t.kind, PactKind),
    oneOf('pact_stage_known', t.stage, PactStage),
    oneOf('pact_medium_known', t.signatureMedium, SignatureMedium),
    oneOf('pact_entry_rule_known', t.entryRule, PactEntryRule),
    check('pact_quorum_of_its_rule', sql`(${t.entryQuorum} is not null) = (${t.entryRule} = 'QUORUM')`),
    check('pact_notice_sound', sql`${t.noticeDays} between 0 and 366`),
    check('pact_expires_after_effect', sql`${t.expiresOn} is null or ${t.expiresOn} > ${t.effectiveFrom}`),
  ],
);

export type PactRow = typeof pacts.$inferSelect;

/** A side of a pact; province and county are the side's own, so a province finds its pacts on its own shard. */
export const pactParties = alliancesSchema.table(
  'pact_parties',
  {
    ...nodeColumns(),
    pactId: text().notNull(),
    position: integer().notNull(),
    ...partyColumns(),
    /** As printed in the pact. */
    name: text().notNull(),
    /** WITHDRAWN follows from the day and is never kept. */
    status: text({ enum: PactPartyStatus }).notNull(),
    signedOn: date({ mode: 'string' }),
    /** The party whose place it took, by its id in organizations. */
    succeededPartyId: text(),
    /** The day the party told the others that it withdraws. */
    noticeOn: date({ mode: 'string' }),
    withdrawnOn: date({ mode: 'string' }),
    /** Steps taken towards the version under way; null again when it is returned or revised. */
    consentedOn: date({ mode: 'string' }),
    approvedOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('pact_party_once').on(t.pactId, t.partyId),
    index('pact_party_party').on(t.partyId, t.pactId),
    index('pact_party_division').on(t.divisionCode, t.pactId),
    oneOf('pact_party_type_known', t.partyType, AlliancePartyType),
    oneOf('pact_party_status_known', t.status, PactPartyStatus),
    check('pact_party_withdrawal_follows', sql`${t.status} <> 'WITHDRAWN'`),
    check('pact_party_signed_has_day', sql`${t.status} <> 'SIGNED' or ${t.signedOn} is not null`),
  ],
);

export type PactPartyRow = typeof pactParties.$inferSelect;

export const pactMeasures = alliancesSchema.table(
  'pact_measures',
  {
    ...nodeColumns(),
    pactId: text().notNull(),
    position: integer().notNull(),
    kind: text({ enum: PactMeasureKind }).notNull(),
    content: text().notNull(),
    status: text({ enum: PactMeasureStatus }).notNull(),
    /** The party that answers for it; null when all do. */
    responsiblePartyId: text(),
    dueOn: date({ mode: 'string' }),
    /** What was reported at the last step, when, and how many steps there have been. */
    progress: text(),
    advancedOn: date({ mode: 'string' }),
    round: integer().notNull().default(0),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('pact_measure_position').on(t.pactId, t.position),
    index('pact_measure_kind').on(t.kind, t.pactId),
    oneOf('pact_measure_kind_known', t.kind, PactMeasureKind),
    oneOf('pact_measure_status_known', t.status, PactMeasureStatus),
  ],
);

export type PactMeasureRow = typeof pactMeasures.$inferSelect;

export const pactArticles = alliancesSchema.table(
  'pact_articles',
  {
    pactId: text().notNull(),
    number: integer().notNull(),
    heading: text(),
    text: text().notNull(),
    province: char({ length: 2 }).notNull(),
    countyCode: char({ length: 6 }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.pactId, t.number, t.province, t.countyCode] })],
);

export type PactArticleRow = typeof pactArticles.$inferSelect;

/** What one side opens to the others under the pact; a grant lives and dies with it. */
export const dataAnnexItems = alliancesSchema.table(
  'data_annex_items',
  {
    pactId: text().notNull(),
    position: integer().notNull(),
    fieldSet: text({ enum: DataFieldSet }).notNull(),
    purpose: text().notNull(),
    /** The division whose rows are opened. */
    divisionCode: byteText().notNull(),
    validFrom: date({ mode: 'string' }),
    validTo: date({ mode: 'string' }),
    province: char({ length: 2 }).notNull(),
    countyCode: char({ length: 6 }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.pactId, t.position, t.province, t.countyCode] }),
    index('data_annex_division').on(t.divisionCode),
    soundPeriod('data_annex_period_sound', t.validFrom, t.validTo),
    oneOf('data_annex_field_set_known', t.fieldSet, DataFieldSet),
  ],
);

export type DataAnnexItemRow = typeof dataAnnexItems.$inferSelect;

/** The whole text of a pact as it once stood; never written again. */
export const pactVersions = alliancesSchema.table(
  'pact_versions',
  {
    ...nodeColumns(),
    pactId: text().notNull(),
    number: integer().notNull(),
    document: jsonb().$type<PactDocument>().notNull(),
    /** SHA-256 of the canonical form of the document, 64 hexadecimal digits. */
    digest: char({ length: 64 }).notNull(),
    proposedOn: date({ mode: 'string' }).notNull(),
    proposedById: text().notNull(),
    note: text(),
  },
  (t) => [nodeKey(t), uniqueIndex('pact_version_number').on(t.pactId, t.number)],
);

export type PactVersionRow = typeof pactVersions.$inferSelect;

/** What happened on the way of a pact, in order. */
export const pactEvents = alliancesSchema.table(
  'pact_events',
  {
    pactId: text().notNull(),
    number: integer().notNull(),
    kind: text({ enum: PactEventKind }).notNull(),
    happenedAt: timestamp({ withTimezone: true, mode: 'string', precision: 6 }).notNull().defaultNow(),
    textVersion: integer().notNull(),
    /** The party it concerns; null when all. */
    partyId: text(),
    /** The organization whose official acted. */
    organizationId: text().notNull(),
    reason: text(),
    province: char({ length: 2 }).notNull(),
    countyCode: char({ length: 6 }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.pactId, t.number, t.province, t.countyCode] }),
    oneOf('pact_event_kind_known', t.kind, PactEventKind),
  ],
);

export type PactEventRow = typeof pactEvents.$inferSelect;

/** A change of the text in force that its parties, and those that join by it, sign or decline. */
export const pactAmendments = alliancesSchema.table(
  'pact_amendments',
  {
    ...nodeColumns(),
    pactId: text().notNull(),
    textVersion: integer().notNull(),
    status: text({ enum: AmendmentStatus }).notNull(),
    proposedOn: date({ mode: 'string' }).notNull(),
    closedOn: date({ mode: 'string' }),
    declineReason: text(),
    note: text(),
  },
  (t) => [
    nodeKey(t),
    index('pact_amendment_pact').on(t.pactId, t.textVersion),
    uniqueIndex('pact_amendment_one_open')
      .on(t.pactId)
      .where(sql`${t.status} = 'PROPOSED'`),
    oneOf('pact_amendment_status_known', t.status, AmendmentStatus),
  ],
);

export type PactAmendmentRow = typeof pactAmendments.$inferSelect;

/** Who must sign an amendment. */
export const amendmentSignatories = alliancesSchema.table(
  'amendment_signatories',
  {
    amendmentId: text().notNull(),
    position: integer().notNull(),
    ...partyColumns(),
    name: text().notNull(),
    /** Not a party yet: it becomes one with the amendment. */
    isJoining: boolean().notNull(),
    signedOn: date({ mode: 'string' }),
    province: char({ length: 2 }).notNull(),
    countyCode: char({ length: 6 }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.amendmentId, t.position, t.province, t.countyCode] })],
);

export type AmendmentSignatoryRow = typeof amendmentSignatories.$inferSelect;

/** What one party does not take upon itself of an article. */
export const pactReservations = alliancesSchema.table(
  'pact_reservations',
  {
    ...nodeColumns(),
    pactId: text().notNull(),
    pactPartyId: text().notNull(),
    textVersion: integer().notNull(),
    articleNumber: integer().notNull(),
    content: text().notNull(),
    madeOn: date({ mode: 'string' }).notNull(),
    withdrawnOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    index('pact_reservation_pact').on(t.pactId, t.articleNumber),
    index('pact_reservation_party').on(t.pactPartyId),
  ],
);

export type PactReservationRow = typeof pactReservations.$inferSelect;
