import { sql } from 'drizzle-orm';
import type {
  WhistleResolvers,
  WhistleResponseResolvers,
  WhistleSupervisionResolvers,
} from '../generated/resolvers.ts';
import { responseList } from '../lists/index.ts';
import * as load from '../loaders.ts';
import { isOverdue } from '../rules/whistle-steps.ts';
import { referable, under } from './connections.ts';
import { divisionStub, organizationStub, partyStub } from './stubs.ts';

export const Whistle: WhistleResolvers = {
  __resolveReference: referable(load.whistleById),
  area: ({ divisionId }) => divisionStub(divisionId),
  caller: ({ callerId }) => organizationStub(callerId),
  called: ({ calledIds }) => calledIds.map((id) => organizationStub(id)),
  isOverdue: (whistle) => isOverdue(whistle, new Date()),
  activation: ({ activationId }, _args, context) =>
    activationId ? load.activationById.one(context, activationId) : null,
  supervisedAt: async (whistle, _args, context) =>
    (await load.supervisionsByWhistle.many(context, whistle.id)).at(-1)?.supervisedAt ?? null,
  supervision: async (whistle, _args, context) =>
    (await load.supervisionsByWhistle.many(context, whistle.id)).at(-1)?.note ?? null,
  supervisions: ({ id }, _args, context) => load.supervisionsByWhistle.many(context, id),
  responses: under('Whistle.responses', responseList, (t, id) => sql`${t.whistleId} = ${id}`),
};

export const WhistleSupervision: WhistleSupervisionResolvers = {
  organization: ({ organizationId }) => (organizationId ? organizationStub(organizationId) : null),
};

export const WhistleResponse: WhistleResponseResolvers = {
  __resolveReference: referable(load.responseById),
  whistle: async ({ whistleId }, _args, context) => (await load.whistleById.one(context, whistleId))!,
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
};
