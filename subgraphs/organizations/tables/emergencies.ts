import { byteText, nodeColumns, nodeKey, oneOf } from '@hub/kit/columns.ts';
import { OrganizationTier, PartyOrganizationKind } from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { char, check, index, integer, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { organizations } from './schema.ts';

/** What will be founded when a plan is activated. The plan is alliances'. */
export const plannedOrganizations = organizations.table(
  'planned_organizations',
  {
    ...nodeColumns(),
    planId: text().notNull(),
    /** Null for what is joint. */
    sidePosition: integer(),
    approvedById: text().notNull(),
    code: text().notNull(),
    name: text().notNull(),
    kind: text({ enum: PartyOrganizationKind }).notNull(),
    tier: text({ enum: OrganizationTier }).notNull(),
    divisionId: text().notNull(),
    divisionCode: byteText().notNull(),
    superiorId: text(),
    superiorCode: text(),
    taskName: text().notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('planned_organization_code').on(t.planId, t.code),
    oneOf('planned_organization_kind_known', t.kind, PartyOrganizationKind),
    oneOf('planned_organization_tier_known', t.tier, OrganizationTier),
    check('planned_organization_is_temporary', sql`${t.kind} like 'TEMPORARY%'`),
    check('planned_organization_one_superior', sql`(${t.superiorId} is null) <> (${t.superiorCode} is null)`),
  ],
);

export type PlannedOrganizationRow = typeof plannedOrganizations.$inferSelect;

/** Which organization an activation founded for which planned one. */
export const foundedOrganizations = organizations.table(
  'founded_organizations',
  {
    activationId: text().notNull(),
    plannedId: text().notNull(),
    organizationId: text().notNull(),
    side: integer().notNull(),
    province: char({ length: 2 }).notNull(),
    countyCode: char({ length: 6 }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.activationId, t.plannedId, t.province, t.countyCode] }),
    index('founded_organization').on(t.organizationId),
  ],
);

/** What was already done for an activation, so that it is done once; −1 stands for what is joint. */
export const emergencyParts = organizations.table(
  'emergency_parts',
  {
    activationId: text().notNull(),
    side: integer().notNull(),
    openedAt: timestamp({ withTimezone: true, mode: 'string', precision: 6 }),
    closedAt: timestamp({ withTimezone: true, mode: 'string', precision: 6 }),
    count: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.activationId, t.side] })],
);
