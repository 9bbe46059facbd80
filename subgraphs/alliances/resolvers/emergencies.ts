import { suppressed } from '@hub/kit/suppression.ts';
import { sql } from 'drizzle-orm';
import type * as R from '../generated/resolvers.ts';
import { activationList, emergencyEventList, whistleList } from '../lists/index.ts';
import * as load from '../loaders.ts';
import { standingOf } from '../rules/emergency-steps.ts';
import { referable, under } from './connections.ts';
import { divisionStub, organizationStub } from './stubs.ts';

const organizationOrNull = (id: string | null) => (id === null ? null : organizationStub(id));

export const EmergencyPlan: R.EmergencyPlanResolvers = {
  __resolveReference: referable(load.planById),
  area: ({ divisionId }) => divisionStub(divisionId),
  pact: ({ pactId }, _args, context) => (pactId ? load.pactById.one(context, pactId) : null),
  sides: ({ id }, _args, context) => load.sidesByPlan.many(context, id),
  calls: ({ id }, _args, context) => load.callsByPlan.many(context, id),
  accesses: ({ id }, _args, context) => load.accessesByPlan.many(context, id),
  activations: under('EmergencyPlan.activations', activationList, (t, id) => sql`${t.planId} = ${id}`),
};

export const EmergencyPlanSide: R.EmergencyPlanSideResolvers = {
  organization: ({ organizationId }) => organizationStub(organizationId),
};

export const EmergencyPlanCall: R.EmergencyPlanCallResolvers = {
  caller: ({ callerId }) => organizationStub(callerId),
  called: ({ calledIds }) => calledIds.map(organizationStub),
};

export const EmergencyActivation: R.EmergencyActivationResolvers = {
  __resolveReference: referable(load.activationById),
  area: ({ divisionId }) => divisionStub(divisionId),
  organization: ({ organizationId }) => organizationStub(organizationId),
  mode: ({ status, isDrill }) => (status === 'ACTIVATED' && !isDrill ? 'EMERGENCY' : 'NORMAL'),
  plan: ({ planId }, _args, context) => (planId ? load.planById.one(context, planId) : null),
  sides: ({ id }, _args, context) => load.sidesByActivation.many(context, id),
  whistles: under('EmergencyActivation.whistles', whistleList, (t, id) => sql`${t.activationId} = ${id}`),
  events: under('EmergencyActivation.events', emergencyEventList, (t, id) => sql`${t.activationId} = ${id}`),
  effects: ({ id }, _args, context) => load.effectsByActivation.many(context, id),
  afterActionReport: ({ id }, _args, context) => load.reportByActivation.one(context, id),
};

export const EmergencyActivationSide: R.EmergencyActivationSideResolvers = {
  organization: ({ organizationId }) => organizationStub(organizationId),
  standing: standingOf,
  signatures: async ({ activationId, position }, _args, context) =>
    (await load.signaturesByActivation.many(context, activationId)).filter(
      (one) => one.position === position,
    ),
};

export const EmergencySignature: R.EmergencySignatureResolvers = {
  key: ({ keyId }, _args, context) => load.signingKeyById.one(context, keyId),
};

export const EmergencyEffect: R.EmergencyEffectResolvers = {
  side: ({ sideOrganizationId }) => organizationOrNull(sideOrganizationId),
};

export const EmergencyEvent: R.EmergencyEventResolvers = {
  __resolveReference: referable(load.emergencyEventById),
  activation: async ({ activationId }, _args, context) =>
    (await load.activationById.one(context, activationId))!,
  organization: ({ organizationId }) => organizationOrNull(organizationId),
  side: ({ sideOrganizationId }) => organizationOrNull(sideOrganizationId),
};

export const AfterActionReport: R.AfterActionReportResolvers = {
  __resolveReference: referable(load.reportById),
  activation: async ({ activationId }, _args, context) =>
    (await load.activationById.one(context, activationId))!,
  minutes: ({ figures }) => figures.minutes,
  minutesUntilJoint: ({ figures }) => figures.minutesUntilJoint,
  organizationCount: ({ figures }) => figures.organizationCount,
  postingCount: ({ figures: { postingCount } }) =>
    postingCount === null ? { value: null, isSuppressed: true } : suppressed(postingCount),
  whistleCount: ({ figures }) => figures.whistleCount,
  answeredWhistleCount: ({ figures }) => figures.answeredWhistleCount,
  overdueWhistleCount: ({ figures }) => figures.overdueWhistleCount,
  medianAnswerMinutes: ({ figures }) => figures.medianAnswerMinutes,
  openedAccessCount: ({ figures }) => figures.openedAccessCount,
  confirmedBy: async ({ activationId }, _args, context) =>
    (await load.sidesByActivation.many(context, activationId))
      .filter(({ reportConfirmedOn }) => reportConfirmedOn !== null)
      .map(({ organizationId }) => organizationStub(organizationId)),
};
