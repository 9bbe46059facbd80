import { dateOf } from '@hub/kit/connection.ts';
import type {
  OrganizationProposalResolvers,
  ProposalSponsorResolvers,
  ResidentialEstateResolvers,
} from '../generated/resolvers.ts';
import {
  askedOf,
  coversOfEstate,
  divisionById,
  estateById,
  holds,
  organizationById,
  proposalById,
  sponsorsOfProposal,
} from '../loaders.ts';

export const ResidentialEstate: ResidentialEstateResolvers = {
  __resolveReference: ({ id }, context) => estateById.one(context, id),
  division: async ({ divisionId }, _args, context) => (await divisionById.one(context, divisionId))!,
  partyOrganizations: async (row, { asOf }, context) => {
    const asked = askedOf(context, row, asOf);
    const covers = (await coversOfEstate.many(context, row.id)).filter((one) =>
      holds(one, dateOf(context, asked)),
    );
    const rows = await Promise.all(
      covers.map(({ organizationId }) => organizationById.one(context, organizationId, asked)),
    );
    return rows.filter((one) => one !== null);
  },
};

export const OrganizationProposal: OrganizationProposalResolvers = {
  __resolveReference: ({ id }, context) => proposalById.one(context, id),
  division: async ({ divisionId }, _args, context) => (await divisionById.one(context, divisionId))!,
  superior: async ({ superiorId }, _args, context) => (await organizationById.one(context, superiorId))!,
  taskName: ({ task }) => task,
  sponsors: ({ id }, _args, context) => sponsorsOfProposal.many(context, id),
  refusalReason: async ({ id }, _args, context) =>
    (await sponsorsOfProposal.many(context, id)).find(({ decision }) => decision === 'REFUSED')?.reason ??
    null,
  organization: ({ organizationId }, _args, context) =>
    organizationId ? organizationById.one(context, organizationId) : null,
};

export const ProposalSponsor: ProposalSponsorResolvers = {
  sponsor: async ({ sponsorId }, _args, context) => (await organizationById.one(context, sponsorId))!,
};
