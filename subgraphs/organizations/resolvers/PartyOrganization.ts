import { foundedFor } from './emergencies.ts';
import { askedDate, holdsOn, pageByParent } from '@hub/kit/connection.ts';
import { aliasOf, fromRows } from '@hub/kit/filter.ts';
import { BranchPower, type PartyOrganizationKind } from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import type {
  OrganizationStateResolvers,
  OrganizationSuccessionResolvers,
  OrganizationSuccessionStepResolvers,
  PartyOrganizationResolvers,
  TemporaryMandateResolvers,
} from '../generated/resolvers.ts';
import {
  appointmentList,
  descendantList,
  estateList,
  organizationList,
  tieHolds,
  unitList,
} from '../lists/index.ts';
import { formerNamesOf, statesOf } from '../names.ts';
import {
  askedOf,
  committeesByOrganization,
  countsBy,
  decisionsPending,
  divisionById,
  holds,
  organizationByCode,
  organizationAsAsked,
  organizationById,
  organizationPredecessors,
  organizationsAbove,
  organizationSuccessors,
  proposalById,
  proposedToLender,
  ratingsByOrganization,
  sponsorsOf,
  stands,
  superiorOf,
  termsByOrganization,
  type Organization,
} from '../loaders.ts';
import { chainOf, deepestChain } from '../chains.ts';
import { adviceOf } from '../rules/advice.ts';
import { admitsMembers, kindRules } from '../rules/families.ts';
import {
  estateCovers,
  organizationSponsors,
  partyOrganizations,
  unitTies,
  type OrganizationProposalRow,
} from '../tables.ts';

export const PartyOrganization: PartyOrganizationResolvers = {
  ...foundedFor,
  __resolveReference: async (reference, context) => {
    const row =
      'id' in reference && reference.id
        ? await organizationById.one(context, reference.id)
        : await organizationByCode.one(context, (reference as { code: string }).code);
    const { memberCount } = reference as { memberCount?: Organization['memberCount'] };
    return row && memberCount ? { ...row, memberCount } : row;
  },
  family: ({ kind }) => kindRules[kind].family,
  powers: ({ tier, kind }) =>
    tier === 'ESTATE' && kindRules[kind].family === 'BASIC_ORGANIZATION' ? [...BranchPower] : [],
  statCode: ({ kind }) => kindRules[kind].statCode,
  name: (row, { asOf }, context) => {
    const state = organizationAsAsked(context, row, asOf);
    return state instanceof Promise ? state.then(({ name }) => name) : state.name;
  },
  shortName: async (row, { asOf }, context) => (await organizationAsAsked(context, row, asOf)).shortName,
  formerNames: (row, { asOf }, context) => formerNamesOf(context, row, asOf),
  states: (row, _args, context) => statesOf(context, row),
  division: async (row, { asOf }, context) =>
    (await divisionById.one(context, (await organizationAsAsked(context, row, asOf)).divisionId))!,
  superior: (row, { asOf }, context) => superiorOf(context, row, asOf),
  ancestors: (row, { asOf }, context) => organizationsAbove(context, row, asOf),
  subordinates: (row, args, context) =>
    pageByParent(
      context,
      organizationList,
      'subordinates',
      row.id,
      { ...args, asOf: askedOf(context, row, args.asOf) },
      (t, parent) => sql`${t.superiorId} = ${parent}`,
    ),
  descendants: async (row, args, context) =>
    pageByParent(
      context,
      descendantList,
      'descendants',
      (await organizationAsAsked(context, row, args.asOf)).path,
      { ...args, asOf: askedOf(context, row, args.asOf) },
      (t, parent) => sql`(${t.path} > ${parent} and ${t.path} < ${upperBound(parent)})`,
    ),
  subtreeCounts: async (row, { asOf }, context) => {
    const on = askedDate(context, askedOf(context, row, asOf));
    return countsBy<{ kind: PartyOrganizationKind; count: number }>(
      context,
      `subtree ${on.date}`,
      (await organizationAsAsked(context, row, asOf)).path,
      (paths) => {
        const t = aliasOf(partyOrganizations, 0);
        return context.db.query(
          sql`select parent.path as parent_key, counted.kind, counted.count
            from unnest(${sql.param(paths)}::text[]) as parent(path)
            cross join lateral (select ${t.kind} as kind, count(*)::int as count from ${fromRows(organizationList, 0, on)}
              where ${t.path} > parent.path and ${t.path} < ${upperBound(sql`parent.path`)}
                and ${holdsOn({ from: t.foundedOn, to: t.dissolvedOn }, on.date)}
              group by 1) as counted
            order by 1, 2`,
        );
      },
    );
  },
  units: (row, { tie, ...args }, context) => {
    const asOf = askedOf(context, row, args.asOf);
    const { date } = askedDate(context, asOf);
    return pageByParent(
      context,
      unitList,
      `units by organization ${tie ?? ''}`,
      row.id,
      { ...args, asOf },
      (t, parent) => {
        const ofKind = tie ? sql` and tie.kind = ${tie}` : sql``;
        return sql`${t.id} in (select tie.unit_id from ${unitTies} tie
          where tie.organization_id = ${parent}${ofKind} and ${tieHolds(sql`${date}`)})`;
      },
    );
  },
  successors: ({ id }, _args, context) => organizationSuccessors.many(context, id),
  predecessors: ({ id }, _args, context) => organizationPredecessors.many(context, id),
  successorChain: ({ id }, { depth }, context) => chainOf(context, id, 'successors', depth ?? 10),
  predecessorChain: ({ id }, { depth }, context) => chainOf(context, id, 'predecessors', depth ?? 10),
  currentSuccessors: async (row, { asOf }, context) => {
    const { date } = askedDate(context, askedOf(context, row, asOf));
    if (!row.dissolvedOn || row.dissolvedOn > date) return [row];
    const steps = await chainOf(context, row.id, 'successors', deepestChain);
    const ids = [...new Set(steps.filter(({ on }) => on <= date).map(({ successorId }) => successorId))];
    const all = await Promise.all(ids.map((id) => organizationById.one(context, id, date)));
    return all.filter((one) => one !== null && stands(one, date)) as Organization[];
  },
  proposedAppointments: ({ id }, _args, context) => proposedToLender.many(context, id),
  residentialEstates: (row, args, context) => {
    const asOf = askedOf(context, row, args.asOf);
    const { date } = askedDate(context, asOf);
    return pageByParent(
      context,
      estateList,
      'estates by organization',
      row.id,
      { ...args, asOf },
      (t, parent) => sql`${t.id} in (select tie.estate_id from ${estateCovers} tie
        where tie.organization_id = ${parent} and ${tieHolds(sql`${date}`)})`,
    );
  },
  sponsors: async (row, { asOf }, context) => {
    const asked = askedOf(context, row, asOf);
    const { date } = askedDate(context, asked);
    const sponsors = (await sponsorsOf.many(context, row.id)).filter((one) => holds(one, date));
    const rows = await Promise.all(
      sponsors.map(({ sponsorId }) => organizationById.one(context, sponsorId, asked)),
    );
    return rows.filter((one) => one !== null);
  },
  sponsoredOrganizations: (row, args, context) => {
    const asOf = askedOf(context, row, args.asOf);
    const { date } = askedDate(context, asOf);
    return pageByParent(
      context,
      organizationList,
      'organizations sponsored',
      row.id,
      { ...args, asOf },
      (t, parent) => sql`${t.id} in (select tie.organization_id from ${organizationSponsors} tie
        where tie.sponsor_id = ${parent} and ${tieHolds(sql`${date}`)})`,
    );
  },
  proposalsToDecide: async ({ id }, _args, context) => {
    const pending = await decisionsPending.many(context, id);
    const rows = await Promise.all(pending.map(({ proposalId }) => proposalById.one(context, proposalId)));
    return rows.filter((one) => one?.status === 'PROPOSED') as OrganizationProposalRow[];
  },
  admitsMembers: ({ kind }) => admitsMembers(kind),
  advice: (row, { asOf }, context) => adviceOf(context, row, asOf),
  temporaryMandate: (row) => (row.mandateTask ? row : null),
  expandedCommittee: async (row, { asOf }, context) => {
    const { date } = askedDate(context, askedOf(context, row, asOf));
    const committees = await committeesByOrganization.many(context, row.id);
    return committees.find((committee) => stands(committee, date)) ?? null;
  },
  concurrentAppointments: (row, args, context) =>
    pageByParent(
      context,
      appointmentList,
      'appointments lent',
      row.id,
      { ...args, asOf: askedOf(context, row, args.asOf) },
      (t, parent) => sql`${t.onBehalfOfId} = ${parent}`,
    ),
  committeeTerms: async (row, { asOf }, context) => {
    const { date } = askedDate(context, askedOf(context, row, asOf));
    const terms = await termsByOrganization.many(context, row.id);
    return terms.filter(({ startedOn }) => startedOn <= date);
  },
  ratings: async (row, { asOf }, context) => {
    const { date } = askedDate(context, askedOf(context, row, asOf));
    const ratings = await ratingsByOrganization.many(context, row.id);
    return ratings.filter(({ appliedOn, awardedOn }) => (appliedOn ?? awardedOn ?? date) <= date);
  },
};

/** The first path after everything that begins with `path`: '0' is the character after '/'. */
function upperBound(path: ReturnType<typeof sql>) {
  return sql`(left(${path}, -1) || '0') collate "C"`;
}

export const OrganizationState: OrganizationStateResolvers = {
  superior: ({ superiorId }, _args, context) =>
    superiorId ? organizationById.one(context, superiorId) : null,
  division: async ({ divisionId }, _args, context) => (await divisionById.one(context, divisionId))!,
};

export const OrganizationSuccessionStep: OrganizationSuccessionStepResolvers = {
  predecessor: async ({ predecessorId }, _args, context) =>
    (await organizationById.one(context, predecessorId))!,
  successor: async ({ successorId }, _args, context) => (await organizationById.one(context, successorId))!,
};

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
