import { nodeColumns, nodeKey, oneOf } from '@hub/kit/columns.ts';
import { FactAnswer, SharedFactKind, SharedFactStatus } from '@hub/kit/generated/words.ts';
import { char, check, date, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { alliancesSchema } from './schema.ts';

/** Something that happened under a pact, as its sides tell it. */
export const sharedFacts = alliancesSchema.table(
  'shared_facts',
  {
    ...nodeColumns(),
    pactId: text().notNull(),
    kind: text({ enum: SharedFactKind }).notNull(),
    status: text({ enum: SharedFactStatus }).notNull(),
    /** The version that stands. */
    number: integer().notNull(),
    /** The side that told the version that stands. */
    pactPartyId: text().notNull(),
    /** As that version says. */
    happenedOn: date({ mode: 'string' }).notNull(),
    /** The day every other side had confirmed it. */
    confirmedOn: date({ mode: 'string' }),
    withdrawalReason: text(),
  },
  (t) => [
    nodeKey(t),
    index('shared_fact_pact').on(t.pactId, t.happenedOn),
    index('shared_fact_kind').on(t.kind, t.happenedOn),
    index('shared_fact_party').on(t.pactPartyId),
    oneOf('shared_fact_kind_known', t.kind, SharedFactKind),
    oneOf('shared_fact_status_known', t.status, SharedFactStatus),
    check('shared_fact_joint_has_day', sql`(${t.status} = 'JOINT') = (${t.confirmedOn} is not null)`),
  ],
);

export type SharedFactRow = typeof sharedFacts.$inferSelect;

/** How one side tells a fact. Written once. */
export const sharedFactVersions = alliancesSchema.table(
  'shared_fact_versions',
  {
    factId: text().notNull(),
    number: integer().notNull(),
    pactPartyId: text().notNull(),
    statement: text().notNull(),
    happenedOn: date({ mode: 'string' }).notNull(),
    /** Of a figure: how many, and of what. */
    quantity: integer(),
    unit: text(),
    /** Why it was corrected; null for the first. */
    reason: text(),
    recordedOn: date({ mode: 'string' }).notNull(),
    organizationId: text().notNull(),
    province: char({ length: 2 }).notNull(),
    countyCode: char({ length: 6 }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.factId, t.number, t.province, t.countyCode] })],
);

export type SharedFactVersionRow = typeof sharedFactVersions.$inferSelect;

/** What each other side says to a version; a row of its own from the day the version was told. */
export const sharedFactAnswers = alliancesSchema.table(
  'shared_fact_answers',
  {
    factId: text().notNull(),
    number: integer().notNull(),
    pactPartyId: text().notNull(),
    answer: text({ enum: FactAnswer }).notNull(),
    /** How the side tells it that disputes the version. */
    statement: text(),
    quantity: integer(),
    answeredOn: date({ mode: 'string' }),
    organizationId: text(),
    province: char({ length: 2 }).notNull(),
    countyCode: char({ length: 6 }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.factId, t.number, t.pactPartyId, t.province, t.countyCode] }),
    index('shared_fact_answer_party').on(t.pactPartyId, t.answer),
    oneOf('shared_fact_answer_known', t.answer, FactAnswer),
    check('shared_fact_dispute_tells', sql`(${t.answer} = 'DISPUTED') = (${t.statement} is not null)`),
    check('shared_fact_answer_has_day', sql`(${t.answer} = 'PENDING') = (${t.answeredOn} is null)`),
  ],
);

export type SharedFactAnswerRow = typeof sharedFactAnswers.$inferSelect;
