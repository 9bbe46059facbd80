import { byteText, nodeColumns, nodeKey, oneOf, soundPeriod, validColumns } from '@hub/kit/columns.ts';
import { BorderTier, DivisionLevel, TierBodyKind } from '@hub/kit/generated/words.ts';
import { index, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { border } from './schema.ts';

export const zones = border.table(
  'zones',
  { ...nodeColumns(), ...validColumns(), name: text().notNull() },
  (t) => [
    nodeKey(t),
    uniqueIndex('zone_name').on(t.name),
    soundPeriod('zone_period_sound', t.validFrom, t.validTo),
  ],
);

export type ZoneRow = typeof zones.$inferSelect;

/** Which divisions take part in a zone. */
export const zoneParticipants = border.table(
  'zone_participants',
  {
    zoneId: text().notNull(),
    divisionId: text().notNull(),
    code: byteText().notNull(),
    level: text({ enum: DivisionLevel }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.zoneId, t.divisionId] }),
    index('zone_participant_division').on(t.divisionId),
  ],
);

export type ZoneParticipantRow = typeof zoneParticipants.$inferSelect;

/** Which pacts a zone or a boundary rests on; the pacts themselves belong to alliances. */
export const pactBorderLinks = border.table(
  'pact_border_links',
  { pactId: text().notNull(), zoneId: text().notNull(), boundaryId: text() },
  (t) => [primaryKey({ columns: [t.pactId, t.zoneId] }), index('pact_link_zone').on(t.zoneId)],
);

export const tierBodies = border.table(
  'tier_bodies',
  {
    ...nodeColumns(),
    zoneId: text().notNull(),
    tier: text({ enum: BorderTier }).notNull(),
    kind: text({ enum: TierBodyKind }).notNull(),
    name: text().notNull(),
    organizationId: text(),
    /** Where it sits; its county when not known. */
    divisionCode: byteText(),
  },
  (t) => [
    nodeKey(t),
    index('tier_body_zone').on(t.zoneId),
    index('tier_body_organization').on(t.organizationId),
    oneOf('tier_body_tier_known', t.tier, BorderTier),
    oneOf('tier_body_kind_known', t.kind, TierBodyKind),
  ],
);

export type TierBodyRow = typeof tierBodies.$inferSelect;
