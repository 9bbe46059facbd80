import { nodeColumns, nodeKey, oneOf } from '@hub/kit/columns.ts';
import {
  AlliancePartyType,
  OperatingMode,
  WhistleKind,
  WhistleLevel,
  WhistleResponseKind,
  WhistleStatus,
} from '@hub/kit/generated/words.ts';
import { char, index, integer, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { alliancesSchema, areaColumns, partyColumns } from './schema.ts';

const at = () => timestamp({ withTimezone: true, mode: 'string', precision: 6 });

export const whistles = alliancesSchema.table(
  'whistles',
  {
    ...nodeColumns(),
    ...areaColumns(),
    level: text({ enum: WhistleLevel }).notNull(),
    kind: text({ enum: WhistleKind }).notNull(),
    mode: text({ enum: OperatingMode }).notNull(),
    status: text({ enum: WhistleStatus }).notNull(),
    callerId: text().notNull(),
    subject: text().notNull(),
    activationId: text(),
    blownAt: at().notNull(),
    /** Organizations ids of those it was dispatched to. */
    calledIds: text().array().notNull().default([]),
    dispatchedAt: at(),
    dueAt: at(),
    /** Goes up whenever the caller is not satisfied. */
    round: integer().notNull().default(1),
    feedback: text(),
    cancellation: text(),
    closedAt: at(),
  },
  (t) => [
    nodeKey(t),
    index('whistle_division').on(t.divisionCode, t.level),
    index('whistle_caller').on(t.callerId),
    index('whistle_activation').on(t.activationId),
    index('whistle_blown').on(t.blownAt),
    index('whistle_due').on(t.dueAt),
    index('whistle_called').using('gin', t.calledIds),
    oneOf('whistle_level_known', t.level, WhistleLevel),
    oneOf('whistle_kind_known', t.kind, WhistleKind),
    oneOf('whistle_mode_known', t.mode, OperatingMode),
    oneOf('whistle_status_known', t.status, WhistleStatus),
  ],
);

export type WhistleRow = typeof whistles.$inferSelect;

/** Every time the level above pressed for it. Written once. */
export const whistleSupervisions = alliancesSchema.table(
  'whistle_supervisions',
  {
    whistleId: text().notNull(),
    number: integer().notNull(),
    /** The organization whose official pressed; null where it was not kept. */
    organizationId: text(),
    round: integer().notNull(),
    note: text().notNull(),
    supervisedAt: at().notNull().defaultNow(),
    province: char({ length: 2 }).notNull(),
    countyCode: char({ length: 6 }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.whistleId, t.number, t.province, t.countyCode] })],
);

export type WhistleSupervisionRow = typeof whistleSupervisions.$inferSelect;

export const whistleResponses = alliancesSchema.table(
  'whistle_responses',
  {
    ...nodeColumns(),
    whistleId: text().notNull(),
    ...partyColumns(),
    kind: text({ enum: WhistleResponseKind }).notNull(),
    round: integer().notNull().default(1),
    note: text(),
    respondedAt: at().notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('whistle_response_once').on(t.whistleId, t.partyId, t.kind, t.round),
    index('whistle_response_party').on(t.partyId),
    oneOf('whistle_response_kind_known', t.kind, WhistleResponseKind),
    oneOf('whistle_response_party_type_known', t.partyType, AlliancePartyType),
  ],
);

export type WhistleResponseRow = typeof whistleResponses.$inferSelect;
