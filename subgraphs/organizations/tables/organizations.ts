import { byteText, nodeColumns, nodeKey, oneOf, soundPeriod, validColumns } from '@hub/kit/columns.ts';
import {
  OrganizationProgramme,
  OrganizationTier,
  PartyOrganizationKind,
  SuccessionKind,
  UnitKind,
  UnitTieKind,
} from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { check, date, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { organizations } from './schema.ts';

/** A party organization. `path` holds the labels from the root down to itself: `a/b/c/` (docs/decisions/001). */
export const partyOrganizations = organizations.table(
  'party_organizations',
  {
    ...nodeColumns(),
    code: text().notNull(),
    name: text().notNull(),
    shortName: text(),
    formerNames: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    kind: text({ enum: PartyOrganizationKind }).notNull(),
    tier: text({ enum: OrganizationTier }).notNull(),
    programmes: text({ enum: OrganizationProgramme })
      .array()
      .notNull()
      .default(sql`'{}'`),
    divisionId: text().notNull(),
    divisionCode: byteText().notNull(),
    superiorId: text(),
    path: byteText().notNull(),
    organizerCount: integer().notNull().default(0),
    foundedOn: date({ mode: 'string' }),
    dissolvedOn: date({ mode: 'string' }),
    /** Since when name, superior and seat are what they are; null for ever (docs/decisions/016). */
    stateSince: date({ mode: 'string' }),
    /** A temporary organization's task and who approved it; both or neither. */
    mandateTask: text(),
    mandateApprovedById: text(),
    mandateStartedOn: date({ mode: 'string' }),
    searchText: text().notNull(),
    grams: text().array().notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('organization_code').on(t.code),
    uniqueIndex('organization_path').on(t.path),
    index('organization_superior').on(t.superiorId, t.id),
    index('organization_division').on(t.divisionCode, t.kind),
    index('organization_seat').on(t.divisionId, t.code),
    index('organization_name').on(t.name),
    index('organization_grams').using('gin', t.grams),
    oneOf('organization_kind_known', t.kind, PartyOrganizationKind),
    oneOf('organization_tier_known', t.tier, OrganizationTier),
    soundPeriod('organization_period_sound', t.foundedOn, t.dissolvedOn),
    check(
      'temporary_organization_has_mandate',
      sql`(${t.kind} like 'TEMPORARY%') = (${t.mandateTask} is not null and ${t.mandateApprovedById} is not null)`,
    ),
    check('organization_not_its_own_superior', sql`${t.superiorId} is distinct from ${t.id}`),
  ],
);

export type PartyOrganizationRow = typeof partyOrganizations.$inferSelect;

/** What an organization was called, under whom it stood and where it was seated, until a day on which one of these changed. */
export const pastStates = organizations.table(
  'past_states',
  {
    organizationId: text().notNull(),
    heldFrom: date({ mode: 'string' }),
    heldTo: date({ mode: 'string' }).notNull(),
    name: text().notNull(),
    shortName: text(),
    superiorId: text(),
    path: byteText().notNull(),
    divisionId: text().notNull(),
    divisionCode: byteText().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.heldTo] }),
    index('past_state_path').on(t.path),
    index('past_state_superior').on(t.superiorId),
    index('past_state_division').on(t.divisionCode),
    index('past_state_seat').on(t.divisionId),
    soundPeriod('past_state_sound', t.heldFrom, t.heldTo),
  ],
);

export type PastStateRow = typeof pastStates.$inferSelect;

export const organizationSuccessions = organizations.table(
  'organization_successions',
  {
    predecessorId: text().notNull(),
    successorId: text().notNull(),
    kind: text({ enum: SuccessionKind }).notNull(),
    on: date({ mode: 'string' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.predecessorId, t.successorId] }),
    index('organization_succession_back').on(t.successorId),
    oneOf('organization_succession_kind_known', t.kind, SuccessionKind),
  ],
);

export type OrganizationSuccessionRow = typeof organizationSuccessions.$inferSelect;

/** An office, institution, enterprise or social organization. */
export const units = organizations.table(
  'units',
  {
    ...nodeColumns(),
    ...validColumns(),
    unifiedSocialCreditCode: text(),
    name: text().notNull(),
    kind: text({ enum: UnitKind }).notNull(),
    divisionId: text().notNull(),
    divisionCode: byteText().notNull(),
    /** Since when name, kind, code and seat are what they are; null for ever. */
    stateSince: date({ mode: 'string' }),
    searchText: text().notNull(),
    grams: text().array().notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('unit_credit_code').on(t.unifiedSocialCreditCode),
    index('unit_division').on(t.divisionCode, t.kind),
    index('unit_grams').using('gin', t.grams),
    oneOf('unit_kind_known', t.kind, UnitKind),
    soundPeriod('unit_period_sound', t.validFrom, t.validTo),
  ],
);

export type UnitRow = typeof units.$inferSelect;

/** What a unit was called and what it was until a day on which that changed. */
export const pastUnitStates = organizations.table(
  'past_unit_states',
  {
    unitId: text().notNull(),
    heldFrom: date({ mode: 'string' }),
    heldTo: date({ mode: 'string' }).notNull(),
    unifiedSocialCreditCode: text(),
    name: text().notNull(),
    kind: text({ enum: UnitKind }).notNull(),
    divisionId: text().notNull(),
    divisionCode: byteText().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.unitId, t.heldTo] }),
    index('past_unit_state_division').on(t.divisionCode),
    oneOf('past_unit_state_kind_known', t.kind, UnitKind),
    soundPeriod('past_unit_state_sound', t.heldFrom, t.heldTo),
  ],
);

/** Which organizations sit in a unit or cover it. */
export const unitTies = organizations.table(
  'unit_ties',
  {
    organizationId: text().notNull(),
    unitId: text().notNull(),
    kind: text({ enum: UnitTieKind }).notNull(),
    ...validColumns(),
  },
  (t) => [
    uniqueIndex('unit_tie_open')
      .on(t.organizationId, t.unitId)
      .where(sql`${t.validTo} is null`),
    index('unit_tie_organization').on(t.organizationId),
    soundPeriod('unit_tie_period_sound', t.validFrom, t.validTo),
    index('unit_tie_unit').on(t.unitId),
    oneOf('unit_tie_kind_known', t.kind, UnitTieKind),
  ],
);
