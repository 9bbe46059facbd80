import { byteText, nodeColumns, nodeKey, soundPeriod, validColumns } from '@hub/kit/columns.ts';
import { sql } from 'drizzle-orm';
import { date, index, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { organizations } from './schema.ts';

/** A residential estate: a place, where the organization that covers it is told apart from it. */
export const estates = organizations.table(
  'estates',
  {
    ...nodeColumns(),
    ...validColumns(),
    name: text().notNull(),
    divisionId: text().notNull(),
    divisionCode: byteText().notNull(),
    /** Since when its seat is what it is; null for ever. */
    stateSince: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    index('estate_division').on(t.divisionCode),
    soundPeriod('estate_period_sound', t.validFrom, t.validTo),
  ],
);

export type EstateRow = typeof estates.$inferSelect;

/** In which division an estate lay until a day. */
export const pastEstateStates = organizations.table(
  'past_estate_states',
  {
    estateId: text().notNull(),
    heldFrom: date({ mode: 'string' }),
    heldTo: date({ mode: 'string' }).notNull(),
    divisionId: text().notNull(),
    divisionCode: byteText().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.estateId, t.heldTo] }),
    index('past_estate_state_division').on(t.divisionCode),
    soundPeriod('past_estate_state_sound', t.heldFrom, t.heldTo),
  ],
);

/** Which organizations cover an estate, from when to when. */
export const estateCovers = organizations.table(
  'estate_covers',
  {
    organizationId: text().notNull(),
    estateId: text().notNull(),
    ...validColumns(),
  },
  (t) => [
    uniqueIndex('estate_cover_open')
      .on(t.organizationId, t.estateId)
      .where(sql`${t.validTo} is null`),
    index('estate_cover_estate').on(t.estateId),
    index('estate_cover_organization').on(t.organizationId),
    soundPeriod('estate_cover_period_sound', t.validFrom, t.validTo),
  ],
);
