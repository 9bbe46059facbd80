import { byteText, nodeColumns, nodeKey, oneOf } from '@hub/kit/columns.ts';
import { AlliancePartyType, MotionMajority, MotionStatus, VoteChoice } from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { char, check, date, index, integer, jsonb, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { alliancesSchema, partyColumns } from './schema.ts';

/** How motions are decided. A motion keeps the rules it was raised under. */
function votingColumns() {
  return {
    /** Of the parties that may vote, in per cent. */
    quorumPercent: integer().notNull(),
    majority: text({ enum: MotionMajority }).notNull(),
  };
}

/** The versions of a charter, numbered from 1. Written once. */
export const charters = alliancesSchema.table(
  'charters',
  {
    ...nodeColumns(),
    allianceId: text().notNull(),
    number: integer().notNull(),
    articles: jsonb().$type<{ title: string; text: string }[]>().notNull(),
    ...votingColumns(),
    /** How many days a vote lasts where a motion names no last day. */
    votingDays: integer(),
    adoptedOn: date({ mode: 'string' }).notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('charter_number').on(t.allianceId, t.number),
    oneOf('charter_majority_known', t.majority, MotionMajority),
    check('charter_quorum_sound', sql`${t.quorumPercent} between 1 and 100`),
    check('charter_voting_days_sound', sql`${t.votingDays} between 1 and 365`),
  ],
);

export type CharterRow = typeof charters.$inferSelect;

export const motions = alliancesSchema.table(
  'motions',
  {
    ...nodeColumns(),
    allianceId: text().notNull(),
    title: text().notNull(),
    text: text().notNull(),
    /** The party that raised it. */
    ...partyColumns(),
    status: text({ enum: MotionStatus }).notNull(),
    raisedOn: date({ mode: 'string' }).notNull(),
    /** The last day of the vote. */
    closesOn: date({ mode: 'string' }),
    closedOn: date({ mode: 'string' }),
    /** The charter whose rules it is decided by; null where the hub's own apply. */
    charterNumber: integer(),
    ...votingColumns(),
    // Counted when it closed, of the parties that might vote then.
    voterCount: integer(),
    forCount: integer(),
    againstCount: integer(),
    abstainCount: integer(),
  },
  (t) => [
    nodeKey(t),
    index('motion_alliance').on(t.allianceId, t.status),
    index('motion_party').on(t.partyId),
    index('motion_division').on(t.divisionCode),
    oneOf('motion_status_known', t.status, MotionStatus),
    oneOf('motion_party_type_known', t.partyType, AlliancePartyType),
    oneOf('motion_majority_known', t.majority, MotionMajority),
    check('motion_closed_with_its_outcome', sql`(${t.status} = 'OPEN') = (${t.closedOn} is null)`),
  ],
);

export type MotionRow = typeof motions.$inferSelect;

/** One vote of one party on one motion; the last one cast counts. */
export const motionVotes = alliancesSchema.table(
  'motion_votes',
  {
    motionId: text().notNull(),
    partyType: text({ enum: AlliancePartyType }).notNull(),
    partyId: text().notNull(),
    divisionCode: byteText().notNull(),
    choice: text({ enum: VoteChoice }).notNull(),
    castOn: date({ mode: 'string' }).notNull(),
    province: char({ length: 2 }).notNull(),
    countyCode: char({ length: 6 }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.motionId, t.partyId, t.province, t.countyCode] }),
    oneOf('motion_vote_choice_known', t.choice, VoteChoice),
    oneOf('motion_vote_party_type_known', t.partyType, AlliancePartyType),
  ],
);

export type MotionVoteRow = typeof motionVotes.$inferSelect;
