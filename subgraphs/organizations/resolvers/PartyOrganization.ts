import { dateOf, holdsOn, pageByParent } from '@hub/kit/connection.ts';
import { aliasOf, fromAlias } from '@hub/kit/filter.ts';
import { BranchPower, type PartyOrganizationKind } from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import type {
  OrganizationSuccessionResolvers,
  PartyOrganizationResolvers,
  TemporaryMandateResolvers,
} from '../generated/resolvers.ts';
import { appointmentList, organizationList, unitList } from '../lists/index.ts';
import {
  committeeByOrganization,
  countsBy,
  divisionById,
  organizationByCode,
  organizationById,
  organizationPredecessors,
  organizationsAbove,
  organizationSuccessors,
  ratingsByOrganization,
  superiorOf,
  termsByOrganization,
} from '../loaders.ts';
import { kindRules } from '../rules/families.ts';
import { partyOrganizations, superiorPeriods, unitTies } from '../tables.ts';

export const PartyOrganization: PartyOrganizationResolvers = {
  __resolveReference: (reference, context) =>
    'id' in reference && reference.id
      ? organizationById.one(context, reference.id)
      : organizationByCode.one(context, (reference as { code: string }).code),
  family: ({ kind }) => kindRules[kind].family,
  powers: ({ tier, kind }) =>
    tier === 'ESTATE' && kindRules[kind].family === 'BASIC_ORGANIZATION' ? [...BranchPower] : [],
  statCode: ({ kind }) => kindRules[kind].statCode,
  division: async ({ divisionId }, _args, context) => (await divisionById.one(context, divisionId))!,
  superior: (row, { asOf }, context) => superiorOf(context, row, asOf),
  ancestors: (row, _args, context) => organizationsAbove(context, row),
  subordinates: (row, args, context) => {
    const asked = args.asOf ?? context.asOf;
    if (!asked) {
      return pageByParent(
        context,
        organizationList,
        'subordinates',
        row.id,
        args,
        (t, parent) => sql`${t.superiorId} = ${parent}`,
      );
    }
    return pageByParent(
      context,
      organizationList,
      'subordinates as of',
      row.id,
      args,
      (t, parent) => sql`${t.id} in (select period.organization_id from ${superiorPeriods} period
        where period.superior_id = ${parent} and (period.valid_from is null or period.valid_from <= ${asked}::date)
          and (period.valid_to is null or period.valid_to > ${asked}::date))`,
    );
  },
  descendants: (row, args, context) =>
    pageByParent(
      context,
      organizationList,
      'descendants',
      row.path,
      args,
      (t, parent) => sql`(${t.path} > ${parent} and ${t.path} < ${upperBound(parent)})`,
    ),
  subtreeCounts: (row, { asOf }, context) => {
    const date = dateOf(context, asOf);
    return countsBy<{ kind: PartyOrganizationKind; count: number }>(
      context,
      `subtree ${date}`,
      row.path,
      (paths) => {
        const t = aliasOf(partyOrganizations, 0);
        return context.db.query(
          sql`select parent.path as parent_key, ${t.kind}, count(*)::int as count
            from unnest(${sql.param(paths)}::text[]) as parent(path)
            join ${fromAlias(partyOrganizations, 0)} on ${t.path} > parent.path and ${t.path} < ${upperBound(sql`parent.path`)}
            where ${holdsOn({ from: t.foundedOn, to: t.dissolvedOn }, date)}
            group by 1, 2 order by 1, 2`,
        );
      },
    );
  },
  units: (row, { tie, ...args }, context) =>
    pageByParent(context, unitList, `units by organization ${tie ?? ''}`, row.id, args, (t, parent) => {
      const ofKind = tie ? sql` and tie.kind = ${tie}` : sql``;
      return sql`${t.id} in (select tie.unit_id from ${unitTies} tie where tie.organization_id = ${parent}${ofKind})`;
    }),
  successors: ({ id }, _args, context) => organizationSuccessors.many(context, id),
  predecessors: ({ id }, _args, context) => organizationPredecessors.many(context, id),
  temporaryMandate: (row) => (row.mandateTask ? row : null),
  expandedCommittee: ({ id }, _args, context) => committeeByOrganization.one(context, id),
  concurrentAppointments: (row, args, context) =>
    pageByParent(
      context,
      appointmentList,
      'appointments lent',
      row.id,
      args,
      (t, parent) => sql`${t.onBehalfOfId} = ${parent}`,
    ),
  committeeTerms: ({ id }, _args, context) => termsByOrganization.many(context, id),
  ratings: ({ id }, _args, context) => ratingsByOrganization.many(context, id),
};

/** The first path after everything that begins with `path`: '0' is the character after '/'. */
function upperBound(path: ReturnType<typeof sql>) {
  return sql`(left(${path}, -1) || '0') collate "C"`;
}

export const OrganizationSuccession: OrganizationSuccessionResolvers = {
  predecessor: async ({ predecessorId }, _args, context) =>
    (await organizationById.one(context, predecessorId))!,
  successor: async ({ successorId }, _args, context) => (await organizationById.one(context, successorId))!,
};

export const TemporaryMandate: TemporaryMandateResolvers = {
  approvedBy: async ({ mandateApprovedById }, _args, context) =>
    (await organizationById.one(context, mandateApprovedById!))!,
  taskName: ({ mandateTask }) => mandateTask!,
  startedOn: ({ mandateStartedOn, foundedOn }) => (mandateStartedOn ?? foundedOn)!,
  dissolvedOn: ({ dissolvedOn }) => dissolvedOn,
};
