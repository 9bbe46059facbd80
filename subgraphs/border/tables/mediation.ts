import { byteText, nodeColumns, nodeKey, oneOf } from '@hub/kit/columns.ts';
import { BorderTier, MediationOutcome } from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import { border, sideColumns } from './schema.ts';

export const mediations = border.table(
  'mediations',
  {
    ...nodeColumns(),
    ...sideColumns(),
    title: text().notNull(),
    level: text({ enum: BorderTier }).notNull(),
    round: integer().notNull(),
    outcome: text({ enum: MediationOutcome }).notNull(),
    isJudiciallyConfirmed: boolean().notNull().default(false),
    acceptedOn: date({ mode: 'string' }).notNull(),
    settledOn: date({ mode: 'string' }),
    /** Whether side A recorded the agreement, or side B; the other confirms it. */
    agreedByA: boolean(),
  },
  (t) => [
    nodeKey(t),
    index('mediation_a').on(t.aId),
    index('mediation_b').on(t.bId),
    index('mediation_a_code').on(t.aCode),
    oneOf('mediation_level_known', t.level, BorderTier),
    oneOf('mediation_outcome_known', t.outcome, MediationOutcome),
    check('mediation_agreed_by_one', sql`${t.outcome} <> 'AGREED' or ${t.agreedByA} is not null`),
    check('mediation_three_rounds', sql`${t.round} between 1 and 3`),
    check(
      'mediation_confirmed_when_settled',
      sql`not ${t.isJudiciallyConfirmed} or ${t.outcome} = 'SETTLED'`,
    ),
  ],
);

export type MediationRow = typeof mediations.$inferSelect;

/** What came of each round of a mediation; `number` counts them through all levels, from 1. */
export const mediationRounds = border.table(
  'mediation_rounds',
  {
    mediationId: text().notNull(),
    number: integer().notNull(),
    level: text({ enum: BorderTier }).notNull(),
    round: integer().notNull(),
    on: date({ mode: 'string' }).notNull(),
    isAgreed: boolean().notNull(),
    isConfirmed: boolean(),
    /** Whether side A recorded it, or side B. */
    recordedByA: boolean(),
    byCode: byteText(),
  },
  (t) => [
    primaryKey({ columns: [t.mediationId, t.number] }),
    oneOf('mediation_round_level_known', t.level, BorderTier),
    check('mediation_round_three', sql`${t.round} between 1 and 3`),
    check('mediation_round_confirmed_when_agreed', sql`${t.isConfirmed} is null or ${t.isAgreed}`),
  ],
);

export type MediationRoundRow = typeof mediationRounds.$inferSelect;
