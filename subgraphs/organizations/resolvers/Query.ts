import { page } from '@hub/kit/connection.ts';
import { badInput } from '@hub/kit/errors.ts';
import { reportedFigures } from '@hub/kit/figures.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import * as lists from '../lists/index.ts';
import {
  appointmentById,
  committeeById,
  estateById,
  proposalById,
  groupById,
  ratingById,
  termById,
  divisionByCode,
  divisionById,
  organizationByCode,
  organizationById,
  unitByCreditCode,
  unitById,
} from '../loaders.ts';
import { reelectionsDue } from '../reelections.ts';
import { figures } from '../tables.ts';

const oneKey = (zh: string, en: string) => badInput(zh, en);

export const Query: QueryResolvers = {
  administrativeDivision: (_, { code, id, asOf }, context) => {
    if (id != null) return divisionById.one(context, expectId(id, 'div', '行政区划'));
    if (code == null) throw oneKey('请给出 code 或 id。', 'Give a code or an id.');
    return divisionByCode(context, code, asOf);
  },
  administrativeDivisions: (_, args, context) => page(context, lists.divisionList, args),
  partyOrganization: (_, { id, code, asOf }, context) => {
    if (id != null) return organizationById.one(context, expectId(id, 'org', '党组织'), asOf);
    if (code == null) throw oneKey('请给出 code 或 id。', 'Give a code or an id.');
    return organizationByCode.one(context, code, asOf);
  },
  partyOrganizations: (_, args, context) => page(context, lists.organizationList, args),
  unit: (_, { id, unifiedSocialCreditCode, asOf }, context) => {
    if (id != null) return unitById.one(context, expectId(id, 'unt', '单位'), asOf);
    if (unifiedSocialCreditCode == null) {
      throw oneKey('请给出 unifiedSocialCreditCode 或 id。', 'Give a unifiedSocialCreditCode or an id.');
    }
    return unitByCreditCode.one(context, unifiedSocialCreditCode, asOf);
  },
  units: (_, args, context) => page(context, lists.unitList, args),
  expandedCommittee: (_, { id }, context) =>
    committeeById.one(context, expectId(id, 'exc', '大工委、大党委')),
  expandedCommittees: (_, args, context) => page(context, lists.expandedCommitteeList, args),
  concurrentAppointments: (_, args, context) => page(context, lists.appointmentList, args),
  committeeTerms: (_, args, context) => page(context, lists.termList, args),
  demonstrationRatings: (_, args, context) => page(context, lists.ratingList, args),
  functionalGroup: (_, { id }, context) => groupById.one(context, expectId(id, 'fng', '功能小组')),
  concurrentAppointment: (_, { id }, context) =>
    appointmentById.one(context, expectId(id, 'apt', '兼职委员')),
  committeeTerm: (_, { id }, context) => termById.one(context, expectId(id, 'trm', '委员会任期')),
  demonstrationRating: (_, { id }, context) => ratingById.one(context, expectId(id, 'rat', '示范评定')),
  residentialEstate: (_, { id, asOf }, context) => estateById.one(context, expectId(id, 'est', '小区'), asOf),
  residentialEstates: (_, args, context) => page(context, lists.estateList, args),
  organizationProposal: (_, { id }, context) => proposalById.one(context, expectId(id, 'opr', '申请')),
  organizationProposals: (_, args, context) => page(context, lists.proposalList, args),
  reelectionsDue: (_, { division, withinMonths, ...args }, context) =>
    reelectionsDue(context, division, withinMonths ?? 0, args),
  organizationFigures: (_, args, context) => reportedFigures(context, figures, args) as never,
};
