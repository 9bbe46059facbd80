import { byteText, nodeColumns, nodeKey, oneOf, soundPeriod, validColumns } from '@hub/kit/columns.ts';
import { sql } from 'drizzle-orm';
import { BorderTier, DivisionLevel, TierBodyKind } from '@hub/kit/generated/words.ts';
import { check, date, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { border } from './schema.ts';

export const zones = border.table(
  'zones',
  {
    ...nodeColumns(),
    ...validColumns(),
    name: text().notNull(),
    /** The day on which it is to end, as one side proposes; null while nobody does. */
    dissolutionOn: date({ mode: 'string' }),
    /** The jurisdiction of the official who proposed it. */
    dissolutionByCode: byteText(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('zone_name').on(t.name),
    soundPeriod('zone_period_sound', t.validFrom, t.validTo),
    check(
      'zone_dissolution_by_somebody',
      sql`(${t.dissolutionOn} is null) = (${t.dissolutionByCode} is null)`,
    ),
  ],
);

export type ZoneRow = typeof zones.$inferSelect;

/** Which divisions take part in a zone, and when; who comes back begins another term. */
export const zoneParticipants = border.table(
  'zone_participants',
  {
    zoneId: text().notNull(),
    divisionId: text().notNull(),
    code: byteText().notNull(),
    level: text({ enum: DivisionLevel }).notNull(),
    term: integer().notNull().default(1),
    ...validColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.zoneId, t.divisionId, t.term] }),
    uniqueIndex('zone_participant_standing')
      .on(t.zoneId, t.divisionId)
      .where(sql`${t.validTo} is null`),
    soundPeriod('zone_participant_period_sound', t.validFrom, t.validTo),
    index('zone_participant_division').on(t.divisionId),
  ],
);

export type ZoneParticipantRow = typeof zoneParticipants.$inferSelect;

/** Which pacts a zone or a boundary rests on; the pacts themselves belong to alliances. */
export const pactBorderLinks = border.table(
  'pact_border_links',
  { pactId: text().notNull(), zoneId: text().notNull(), boundaryId: text() },
  (t) => [
    primaryKey({ columns: [t.pactId, t.zoneId] }),
    index('pact_link_zone').on(t.zoneId),
    index('pact_link_boundary').on(t.boundaryId),
  ],
);

export const tierBodies = border.table(
  'tier_bodies',
  {
    ...nodeColumns(),
    ...validColumns(),
    zoneId: text().notNull(),
    tier: text({ enum: BorderTier }).notNull(),
    kind: text({ enum: TierBodyKind }).notNull(),
    name: text().notNull(),
    organizationId: text(),
    /** Where it sits; its county when not known. */
    divisionCode: byteText(),
    /** Where a rotation is set: the first day of the first turn, and how long a turn lasts. */
    turnsFrom: date({ mode: 'string' }),
    turnMonths: integer(),
  },
  (t) => [
    nodeKey(t),
    index('tier_body_zone').on(t.zoneId),
    index('tier_body_county').on(t.countyCode),
    index('tier_body_organization').on(t.organizationId),
    oneOf('tier_body_tier_known', t.tier, BorderTier),
    oneOf('tier_body_kind_known', t.kind, TierBodyKind),
    soundPeriod('tier_body_period_sound', t.validFrom, t.validTo),
    check('tier_body_turns_whole', sql`(${t.turnsFrom} is null) = (${t.turnMonths} is null)`),
    check('tier_body_turn_length', sql`${t.turnMonths} between 1 and 60`),
  ],
);

export type TierBodyRow = typeof tierBodies.$inferSelect;

/** 轮值书记: the organizations whose secretaries lead a body in turn. */
export const bodyTurns = border.table(
  'body_turns',
  {
    bodyId: text().notNull(),
    position: integer().notNull(),
    organizationId: text().notNull(),
    divisionCode: byteText().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.bodyId, t.position] }),
    index('body_turn_organization').on(t.organizationId),
  ],
);

export type BodyTurnRow = typeof bodyTurns.$inferSelect;
