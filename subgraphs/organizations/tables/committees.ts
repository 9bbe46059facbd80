import { byteText, nodeColumns, nodeKey, oneOf, soundPeriod, validColumns } from '@hub/kit/columns.ts';
import {
  AppointmentStatus,
  CommitteeSection,
  OrganizationTier,
  RatingScheme,
  RatingStatus,
  TermBody,
} from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { check, date, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { organizations } from './schema.ts';

export const expandedCommittees = organizations.table(
  'expanded_committees',
  {
    ...nodeColumns(),
    name: text().notNull(),
    tier: text({ enum: OrganizationTier }).notNull(),
    organizationId: text().notNull(),
    divisionCode: byteText().notNull(),
    foundedOn: date({ mode: 'string' }),
    dissolvedOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('expanded_committee_of')
      .on(t.organizationId)
      .where(sql`${t.dissolvedOn} is null`),
    soundPeriod('expanded_committee_period_sound', t.foundedOn, t.dissolvedOn),
    index('expanded_committee_division').on(t.divisionCode),
    oneOf('expanded_committee_tier_known', t.tier, OrganizationTier),
  ],
);

export type ExpandedCommitteeRow = typeof expandedCommittees.$inferSelect;

export const functionalGroups = organizations.table(
  'functional_groups',
  {
    ...nodeColumns(),
    ...validColumns(),
    name: text().notNull(),
    section: text({ enum: CommitteeSection }).notNull(),
    committeeId: text().notNull(),
  },
  (t) => [
    nodeKey(t),
    index('functional_group_committee').on(t.committeeId),
    soundPeriod('functional_group_period_sound', t.validFrom, t.validTo),
    oneOf('functional_group_section_known', t.section, CommitteeSection),
  ],
);

export type FunctionalGroupRow = typeof functionalGroups.$inferSelect;

/** A seat. It names who lends and who seats, never the person. */
export const concurrentAppointments = organizations.table(
  'concurrent_appointments',
  {
    ...nodeColumns(),
    ...validColumns(),
    committeeId: text().notNull(),
    post: text().notNull(),
    status: text({ enum: AppointmentStatus }).notNull().default('SEATED'),
    onBehalfOfId: text(),
    onBehalfOfUnitId: text(),
    divisionCode: byteText().notNull(),
  },
  (t) => [
    nodeKey(t),
    index('appointment_committee').on(t.committeeId),
    index('appointment_lender').on(t.onBehalfOfId),
    index('appointment_division').on(t.divisionCode),
    oneOf('appointment_status_known', t.status, AppointmentStatus),
    soundPeriod('appointment_period_sound', t.validFrom, t.validTo),
    check('appointment_one_lender', sql`num_nonnulls(${t.onBehalfOfId}, ${t.onBehalfOfUnitId}) = 1`),
  ],
);

export type ConcurrentAppointmentRow = typeof concurrentAppointments.$inferSelect;

export const committeeTerms = organizations.table(
  'committee_terms',
  {
    ...nodeColumns(),
    organizationId: text().notNull(),
    divisionCode: byteText().notNull(),
    body: text({ enum: TermBody }).notNull(),
    number: integer().notNull(),
    startedOn: date({ mode: 'string' }).notNull(),
    termEndsOn: date({ mode: 'string' }).notNull(),
    endedOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('committee_term_number').on(t.organizationId, t.number),
    index('committee_term_end').on(t.termEndsOn),
    oneOf('committee_term_body_known', t.body, TermBody),
  ],
);

export type CommitteeTermRow = typeof committeeTerms.$inferSelect;

export const demonstrationRatings = organizations.table(
  'demonstration_ratings',
  {
    ...nodeColumns(),
    scheme: text({ enum: RatingScheme }).notNull(),
    grade: text().notNull(),
    organizationId: text().notNull(),
    divisionCode: byteText().notNull(),
    status: text({ enum: RatingStatus }).notNull().default('AWARDED'),
    appliedOn: date({ mode: 'string' }),
    assessedOn: date({ mode: 'string' }),
    awardedOn: date({ mode: 'string' }),
    reviewedOn: date({ mode: 'string' }),
    /** The day it was declined, withdrawn or revoked. */
    closedOn: date({ mode: 'string' }),
    validThrough: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    index('rating_organization').on(t.organizationId),
    oneOf('rating_scheme_known', t.scheme, RatingScheme),
    oneOf('rating_status_known', t.status, RatingStatus),
  ],
);

export type DemonstrationRatingRow = typeof demonstrationRatings.$inferSelect;
