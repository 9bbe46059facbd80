import { byteText, changesTable, figuresTable, idempotencyTable } from '@hub/kit/columns.ts';
import { AlliancePartyType } from '@hub/kit/generated/words.ts';
import { pgSchema, text } from 'drizzle-orm/pg-core';

export const alliancesSchema = pgSchema('alliances');

export const changes = changesTable(alliancesSchema);
export const idempotency = idempotencyTable(alliancesSchema);
export const figures = figuresTable(alliancesSchema);

/** A party organization or a unit, by its id in organizations, and the division it is seated in. */
export function partyColumns() {
  return {
    partyType: text({ enum: AlliancePartyType }).notNull(),
    partyId: text().notNull(),
    divisionCode: byteText().notNull(),
  };
}

/** A party organization alone, and its division. */
export function organizationColumns() {
  return { organizationId: text().notNull(), divisionCode: byteText().notNull() };
}

/** A division: the row as it was (codes are re-used) and its code for filtering. */
export function areaColumns() {
  return { divisionId: text().notNull(), divisionCode: byteText().notNull() };
}
