import { byteText, nodeColumns, nodeKey, oneOf, soundPeriod, validColumns } from '@hub/kit/columns.ts';
import {
  OrganizationTier,
  PartyOrganizationKind,
  ProposalStatus,
  SponsorDecision,
} from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { check, date, index, primaryKey, text } from 'drizzle-orm/pg-core';
import { organizations } from './schema.ts';

/** A joint or temporary organization that several sides are asked to sponsor. It is founded when the last has approved. */
export const organizationProposals = organizations.table(
  'organization_proposals',
  {
    ...nodeColumns(),
    code: text().notNull(),
    name: text().notNull(),
    kind: text({ enum: PartyOrganizationKind }).notNull(),
    tier: text({ enum: OrganizationTier }).notNull(),
    divisionId: text().notNull(),
    divisionCode: byteText().notNull(),
    /** The sponsor in whose tree it will stand. */
    superiorId: text().notNull(),
    task: text().notNull(),
    startsOn: date({ mode: 'string' }).notNull(),
    status: text({ enum: ProposalStatus }).notNull().default('PROPOSED'),
    decidedOn: date({ mode: 'string' }),
    organizationId: text(),
  },
  (t) => [
    nodeKey(t),
    index('proposal_division').on(t.divisionCode),
    oneOf('proposal_kind_known', t.kind, PartyOrganizationKind),
    oneOf('proposal_tier_known', t.tier, OrganizationTier),
    oneOf('proposal_status_known', t.status, ProposalStatus),
    check(
      'proposal_founded_when_approved',
      sql`(${t.status} = 'APPROVED') = (${t.organizationId} is not null)`,
    ),
  ],
);

export type OrganizationProposalRow = typeof organizationProposals.$inferSelect;

export const proposalSponsors = organizations.table(
  'proposal_sponsors',
  {
    proposalId: text().notNull(),
    sponsorId: text().notNull(),
    divisionCode: byteText().notNull(),
    decision: text({ enum: SponsorDecision }).notNull().default('PENDING'),
    decidedOn: date({ mode: 'string' }),
    reason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.proposalId, t.sponsorId] }),
    index('proposal_sponsor').on(t.sponsorId),
    oneOf('sponsor_decision_known', t.decision, SponsorDecision),
  ],
);

export type ProposalSponsorRow = typeof proposalSponsors.$inferSelect;

/** Who sponsors a joint or temporary organization, from when to when; one of them is its superior in the tree. */
export const organizationSponsors = organizations.table(
  'organization_sponsors',
  {
    organizationId: text().notNull(),
    sponsorId: text().notNull(),
    ...validColumns(),
  },
  (t) => [
    index('sponsor_of').on(t.organizationId),
    index('sponsored_by').on(t.sponsorId),
    soundPeriod('sponsor_period_sound', t.validFrom, t.validTo),
  ],
);

export type OrganizationSponsorRow = typeof organizationSponsors.$inferSelect;
