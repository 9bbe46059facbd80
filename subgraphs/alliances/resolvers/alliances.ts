import { dateOf } from '@hub/kit/connection.ts';
import { sql } from 'drizzle-orm';
import { memberCounts } from '../counts.ts';
import type {
  AllianceMembershipResolvers,
  AlliancePartyResolvers,
  AllianceResolvers,
  ChairPlanResolvers,
  ChairRotationResolvers,
  JointActivityResolvers,
} from '../generated/resolvers.ts';
import {
  activityList,
  chairRotationList,
  meetingList,
  membershipList,
  motionList,
  projectList,
} from '../lists/index.ts';
import * as load from '../loaders.ts';
import { chairOfAlliance } from '../standing.ts';
import { evidencedBy, pactsUnder, referable, under } from './connections.ts';
import { livenessField } from './liveness.ts';
import { suggestionsField } from './matching.ts';
import { divisionStub, organizationStub, partyStub } from './stubs.ts';

export const AllianceParty: AlliancePartyResolvers = {
  __resolveType: (party) => party.__typename!,
};

export const Alliance: AllianceResolvers = {
  __resolveReference: referable(load.allianceById),
  status: ({ status, dissolvedOn }, _args, context) =>
    status === 'DISSOLVED' && dissolvedOn! > dateOf(context) ? 'ACTIVE' : status,
  division: ({ divisionId }) => divisionStub(divisionId),
  convener: ({ convenerId }) => (convenerId ? organizationStub(convenerId) : null),
  memberships: under('Alliance.memberships', membershipList, (m, id) => sql`${m.allianceId} = ${id}`),
  memberCount: async ({ id }, { asOf }, context) => {
    const counts = await memberCounts(context, id, dateOf(context, asOf));
    return counts.reduce((sum, { count }) => sum + count, 0);
  },
  partyCounts: ({ id }, { asOf }, context) => memberCounts(context, id, dateOf(context, asOf)),
  chairRotations: under(
    'Alliance.chairRotations',
    chairRotationList,
    (c, id) => sql`${c.allianceId} = ${id}`,
  ),
  chair: async (alliance, { asOf }, context) => {
    const chair = await chairOfAlliance(context, alliance, dateOf(context, asOf));
    return chair && partyStub(chair.partyType, chair.partyId);
  },
  chairPlans: ({ id }, _args, context) => load.chairPlansByAlliance.many(context, id),
  charterVersions: ({ id }, _args, context) => load.chartersByAlliance.many(context, id),
  charterVersion: async ({ id }, { number }, context) =>
    (await load.chartersByAlliance.many(context, id)).find((charter) => charter.number === number) ?? null,
  motions: under('Alliance.motions', motionList, (t, id) => sql`${t.allianceId} = ${id}`),
  pacts: pactsUnder('Alliance.pacts', (t, id) => sql`${t.allianceId} = ${id}`),
  jointMeetings: under('Alliance.jointMeetings', meetingList, (t, id) => sql`${t.allianceId} = ${id}`),
  suggestions: suggestionsField('ALLIANCE'),
  liveness: livenessField('ALLIANCE'),
  evaluations: ({ id }, _args, context) => load.evaluationsByAlliance.many(context, id),
  projects: under('Alliance.projects', projectList, (t, id) => sql`${t.allianceId} = ${id}`),
  jointActivities: under('Alliance.jointActivities', activityList, (t, id) => sql`${t.allianceId} = ${id}`),
};

export const AllianceMembership: AllianceMembershipResolvers = {
  __resolveReference: referable(load.membershipById),
  alliance: async ({ allianceId }, _args, context) => (await load.allianceById.one(context, allianceId))!,
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
  status: ({ status, validFrom, validTo }, _args, context) => {
    const hasEnded = status === 'ENDED' || status === 'WITHDRAWN';
    return hasEnded && validTo! > dateOf(context) && validTo! > (validFrom ?? '') ? 'ADMITTED' : status;
  },
};

export const ChairRotation: ChairRotationResolvers = {
  __resolveReference: referable(load.chairRotationById),
  alliance: async ({ allianceId }, _args, context) => (await load.allianceById.one(context, allianceId))!,
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
};

export const ChairPlan: ChairPlanResolvers = {
  parties: ({ parties }) => parties.map(({ partyType, partyId }) => partyStub(partyType, partyId)),
};

export const JointActivity: JointActivityResolvers = {
  __resolveReference: referable(load.activityById),
  evidence: evidencedBy('JointActivity'),
  host: ({ hostId }) => organizationStub(hostId),
  alliance: ({ allianceId }, _args, context) =>
    allianceId ? load.allianceById.one(context, allianceId) : null,
};
