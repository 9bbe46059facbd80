import { askedDate, dateOf, holdsOn, pageByParent } from '@hub/kit/connection.ts';
import { aliasOf, divisionSubtree, fromAlias, fromRows } from '@hub/kit/filter.ts';
import { sql } from 'drizzle-orm';
import type { AdministrativeDivisionResolvers, DivisionSuccessionResolvers } from '../generated/resolvers.ts';
import { coverageOf, rollUpOf } from '../coverage.ts';
import { divisionList, organizationList, unitList } from '../lists/index.ts';
import {
  countsBy,
  divisionByCode,
  divisionById,
  successionsByPredecessor,
  successionsBySuccessor,
} from '../loaders.ts';
import { divisions, partyOrganizations, type DivisionRow } from '../tables.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import type { DivisionDesignation, DivisionLevel, PartyOrganizationKind } from '@hub/kit/generated/words.ts';

/** An ended division's relations are asked for as they were on its last day. */
function lastDate(row: DivisionRow, context: HubContext, asOf?: string | null): string {
  const date = dateOf(context, asOf);
  if (asOf || !row.validTo || row.validTo > date) return date;
  const last = new Date(`${row.validTo}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() - 1);
  return last.toISOString().slice(0, 10);
}

export const AdministrativeDivision: AdministrativeDivisionResolvers = {
  // By code means the division that bears it today, or on the request's date; by id there is no doubt.
  __resolveReference: (reference, context) =>
    'id' in reference && reference.id
      ? divisionById.one(context, reference.id)
      : divisionByCode(context, (reference as { code: string }).code),
  parent: (row, { asOf }, context) =>
    row.parentCode ? divisionByCode(context, row.parentCode, lastDate(row, context, asOf)) : null,
  ancestors: async (row, { asOf }, context) => {
    const date = lastDate(row, context, asOf);
    const above: DivisionRow[] = [];
    let code = row.parentCode;
    while (code) {
      const parent: DivisionRow | null = await divisionByCode(context, code, date);
      if (!parent) break;
      above.unshift(parent);
      code = parent.parentCode;
    }
    return above;
  },
  children: (row, args, context) =>
    pageByParent(
      context,
      divisionList,
      'divisions by parent',
      row.code,
      { ...args, asOf: lastDate(row, context, args.asOf) },
      (t, parent) => sql`${t.parentCode} = ${parent}`,
    ),
  subdivisionCounts: (row, { asOf }, context) => {
    const date = lastDate(row, context, asOf);
    return countsBy<{ level: DivisionLevel; designation: DivisionDesignation; count: number }>(
      context,
      `subdivisions ${date}`,
      row.code,
      (codes) => {
        const t = aliasOf(divisions, 0);
        return context.db.query(
          sql`select parent.code as parent_key, ${t.level}, ${t.designation}, count(*)::int as count
              from unnest(${sql.param(codes)}::text[]) as parent(code)
              join ${fromAlias(divisions, 0)} on ${divisionSubtree(t.code, sql`parent.code`)} and ${t.code} <> parent.code
              where ${holdsOn({ from: t.validFrom, to: t.validTo }, date)}
              group by 1, 2, 3 order by 1, min(length(${t.code})), 3`,
        );
      },
    );
  },
  successors: ({ id }, _args, context) => successionsByPredecessor.many(context, id),
  predecessors: ({ id }, _args, context) => successionsBySuccessor.many(context, id),
  partyOrganizations: (row, { includeBelow, ...args }, context) =>
    includeBelow
      ? pageByParent(
          context,
          organizationList,
          'organizations below division',
          row.code,
          { ...args, asOf: lastDate(row, context, args.asOf) },
          (t, parent) => divisionSubtree(t.divisionCode, parent),
        )
      : pageByParent(
          context,
          organizationList,
          'organizations by division',
          row.id,
          { ...args, asOf: lastDate(row, context, args.asOf) },
          (t, parent) => sql`${t.divisionId} = ${parent}`,
        ),
  partyOrganizationCounts: (row, { asOf }, context) => {
    const on = askedDate(context, lastDate(row, context, asOf));
    return countsBy<{ kind: PartyOrganizationKind; count: number }>(
      context,
      `organization counts ${on.date}`,
      row.code,
      (codes) => {
        const t = aliasOf(partyOrganizations, 0);
        return context.db.query(
          sql`select parent.code as parent_key, counted.kind, counted.count
              from unnest(${sql.param(codes)}::text[]) as parent(code)
              cross join lateral (select ${t.kind} as kind, count(*)::int as count from ${fromRows(organizationList, 0, on)}
                where ${divisionSubtree(t.divisionCode, sql`parent.code`)}
                  and ${holdsOn({ from: t.foundedOn, to: t.dissolvedOn }, on.date)}
                group by 1) as counted
              order by 1, 2`,
        );
      },
    );
  },
  partyCoverage: (row, { asOf }, context) => coverageOf(context, row.code, lastDate(row, context, asOf)),
  organizationRollUp: (row, { asOf }, context) => rollUpOf(context, row.code, lastDate(row, context, asOf)),
  units: (row, args, context) =>
    pageByParent(
      context,
      unitList,
      'units by division',
      row.code,
      { ...args, asOf: lastDate(row, context, args.asOf) },
      (t, parent) => divisionSubtree(t.divisionCode, parent),
    ),
};

export const DivisionSuccession: DivisionSuccessionResolvers = {
  predecessor: async ({ predecessorId }, _args, context) => (await divisionById.one(context, predecessorId))!,
  successor: async ({ successorId }, _args, context) => (await divisionById.one(context, successorId))!,
};
