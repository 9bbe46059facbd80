import { byteText, nodeColumns, nodeKey, oneOf, soundPeriod } from '@hub/kit/columns.ts';
import {
  AlliancePartyType,
  DataFieldSet,
  PactKind,
  PactMeasureKind,
  PactMeasureStatus,
  PactPartyStatus,
} from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { char, check, date, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
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
    status: text({ enum: PactPartyStatus }).notNull(),
    signedOn: date({ mode: 'string' }),
    withdrawnOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('pact_party_once').on(t.pactId, t.partyId),
    index('pact_party_party').on(t.partyId, t.pactId),
    index('pact_party_division').on(t.divisionCode, t.pactId),
    oneOf('pact_party_type_known', t.partyType, AlliancePartyType),
    oneOf('pact_party_status_known', t.status, PactPartyStatus),
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
