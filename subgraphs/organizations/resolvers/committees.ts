import { askedDate, dateOf, pageByParent } from '@hub/kit/connection.ts';
import { sql } from 'drizzle-orm';
import type {
  CommitteeTermResolvers,
  ConcurrentAppointmentResolvers,
  DemonstrationRatingResolvers,
  ExpandedCommitteeResolvers,
  FunctionalGroupResolvers,
  UnitResolvers,
} from '../generated/resolvers.ts';
import { appointmentList, organizationList, tieHolds } from '../lists/index.ts';
import {
  appointmentById,
  askedOf,
  committeeById,
  divisionById,
  groupById,
  groupsByCommittee,
  holds,
  organizationById,
  proposedByCommittee,
  ratingById,
  termById,
  unitById,
} from '../loaders.ts';
import { ratingStatusOn } from '../rules/rating-status.ts';
import { unitTies } from '../tables.ts';

export const Unit: UnitResolvers = {
  __resolveReference: ({ id }, context) => unitById.one(context, id),
  division: async ({ divisionId }, _args, context) => (await divisionById.one(context, divisionId))!,
  partyOrganizations: (row, args, context) => {
    const asOf = askedOf(context, row, args.asOf);
    const { date } = askedDate(context, asOf);
    return pageByParent(
      context,
      organizationList,
      'organizations by unit',
      row.id,
      { ...args, asOf },
      (t, parent) =>
        sql`${t.id} in (select tie.organization_id from ${unitTies} tie
          where tie.unit_id = ${parent} and ${tieHolds(sql`${date}`)})`,
    );
  },
};

export const ExpandedCommittee: ExpandedCommitteeResolvers = {
  __resolveReference: ({ id }, context) => committeeById.one(context, id),
  organization: async ({ organizationId }, _args, context) =>
    (await organizationById.one(context, organizationId))!,
  proposedAppointments: ({ id }, _args, context) => proposedByCommittee.many(context, id),
  functionalGroups: async ({ id }, { asOf }, context) => {
    const groups = await groupsByCommittee.many(context, id);
    return groups.filter((group) => holds(group, dateOf(context, asOf)));
  },
  concurrentAppointments: (row, args, context) =>
    pageByParent(
      context,
      appointmentList,
      'appointments seated',
      row.id,
      args,
      (t, parent) => sql`${t.committeeId} = ${parent}`,
    ),
};

export const FunctionalGroup: FunctionalGroupResolvers = {
  __resolveReference: ({ id }, context) => groupById.one(context, id),
  committee: async ({ committeeId }, _args, context) => (await committeeById.one(context, committeeId))!,
};

export const ConcurrentAppointment: ConcurrentAppointmentResolvers = {
  __resolveReference: ({ id }, context) => appointmentById.one(context, id),
  committee: async ({ committeeId }, _args, context) => (await committeeById.one(context, committeeId))!,
  status: ({ status, validFrom, validTo }, _args, context) => {
    const date = dateOf(context);
    if (status === 'ENDED' && validTo! > date) return validFrom! > date ? 'PROPOSED' : 'SEATED';
    return status === 'SEATED' && validFrom !== null && validFrom > date ? 'PROPOSED' : status;
  },
  onBehalfOf: ({ onBehalfOfId }, _args, context) =>
    onBehalfOfId ? organizationById.one(context, onBehalfOfId) : null,
  onBehalfOfUnit: ({ onBehalfOfUnitId }, _args, context) =>
    onBehalfOfUnitId ? unitById.one(context, onBehalfOfUnitId) : null,
};

export const CommitteeTerm: CommitteeTermResolvers = {
  __resolveReference: ({ id }, context) => termById.one(context, id),
  organization: async ({ organizationId }, _args, context) =>
    (await organizationById.one(context, organizationId))!,
  isReelectionOverdue: ({ termEndsOn, endedOn }, { asOf }, context) => {
    const date = dateOf(context, asOf);
    return termEndsOn < date && (endedOn === null || endedOn > date);
  },
};

export const DemonstrationRating: DemonstrationRatingResolvers = {
  __resolveReference: ({ id }, context) => ratingById.one(context, id),
  status: (row, _args, context) => ratingStatusOn(row, dateOf(context)),
  validThrough: ({ status, validThrough }) =>
    status === 'AWARDED' || status === 'REVOKED' ? validThrough : null,
  organization: async ({ organizationId }, _args, context) =>
    (await organizationById.one(context, organizationId))!,
};
