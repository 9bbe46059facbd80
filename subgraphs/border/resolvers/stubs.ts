import { dateOf, pageByParent } from '@hub/kit/connection.ts';
import { or, sql } from 'drizzle-orm';
import type {
  AdjacentDivisionResolvers,
  AdministrativeDivisionResolvers,
  CoBuildingPactResolvers,
  PartyOrganizationResolvers,
} from '../generated/resolvers.ts';
import { ofDivision, ofOrganization } from './both-ends.ts';
import { boundaryList, caseList, zoneList } from '../lists/index.ts';
import {
  adjacenciesByA,
  adjacenciesByB,
  boundaryById,
  pactLinksByPact,
  tierBodiesByOrganization,
} from '../loaders.ts';
import { pactBorderLinks, zoneParticipants, type AdjacencyRow } from '../tables.ts';

/** What border adds to types that other subgraphs own. */

export const AdministrativeDivision: AdministrativeDivisionResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  ...ofDivision,
  adjacentDivisions: async ({ id }, { kind, crosses, confidence, asOf }, context) => {
    const date = dateOf(context, asOf);
    const fits = (row: AdjacencyRow) =>
      (!kind || row.kind === kind) &&
      (!crosses || row.crosses === crosses) &&
      (!confidence || row.confidence === confidence) &&
      (row.validFrom === null || row.validFrom <= date) &&
      (row.validTo === null || row.validTo > date);
    const [fromHere, toHere] = await Promise.all([
      adjacenciesByA.many(context, id),
      adjacenciesByB.many(context, id),
    ]);
    const neighbours = [
      ...fromHere.filter(fits).map((adjacency) => ({ adjacency, other: 'b' as const })),
      ...toHere.filter(fits).map((adjacency) => ({ adjacency, other: 'a' as const })),
    ];
    return neighbours.sort((x, y) => (codeOf(x) < codeOf(y) ? -1 : 1));
  },
  borderZones: ({ id }, args, context) =>
    pageByParent(
      context,
      zoneList,
      'zones by division',
      id,
      args,
      (t, parent) =>
        sql`${t.id} in (select taking.zone_id from ${zoneParticipants} taking where taking.division_id = ${parent}
          and (taking.valid_from is null or taking.valid_from <= ${dateOf(context, args.asOf)}::date)
          and (taking.valid_to is null or taking.valid_to > ${dateOf(context, args.asOf)}::date))`,
    ),
  borderCases: ({ id }, args, context) =>
    pageByParent(context, caseList, 'cases by division', id, args, (t, parent) =>
      or(sql`${t.aId} = ${parent}`, sql`${t.bId} = ${parent}`)!,
    ),
  administrativeBoundaries: ({ id }, args, context) =>
    pageByParent(context, boundaryList, 'boundaries by division', id, args, (t, parent) =>
      or(sql`${t.aId} = ${parent}`, sql`${t.bId} = ${parent}`)!,
    ),
};

interface Neighbour {
  adjacency: AdjacencyRow;
  other: 'a' | 'b';
}

const codeOf = ({ adjacency, other }: Neighbour) => (other === 'a' ? adjacency.aCode : adjacency.bCode);

export const AdjacentDivision: AdjacentDivisionResolvers = {
  division: ({ adjacency, other }) => ({ id: other === 'a' ? adjacency.aId : adjacency.bId }),
  nameInSource: ({ adjacency, other }) => (other === 'a' ? adjacency.aName : adjacency.bName),
  code: (neighbour) => codeOf(neighbour),
  kind: ({ adjacency }) => adjacency.kind,
  crosses: ({ adjacency }) => adjacency.crosses,
  confidence: ({ adjacency }) => adjacency.confidence,
  adjacency: ({ adjacency }) => adjacency,
};

export const PartyOrganization: PartyOrganizationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  ...ofOrganization,
  borderTierBodies: async ({ id }, { asOf }, context) => {
    const date = dateOf(context, asOf);
    return (await tierBodiesByOrganization.many(context, id)).filter(
      ({ validFrom, validTo }) =>
        (validFrom === null || validFrom <= date) && (validTo === null || validTo > date),
    );
  },
};

export const CoBuildingPact: CoBuildingPactResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  boundary: async ({ id }, _args, context) => {
    const link = (await pactLinksByPact.many(context, id)).find(({ boundaryId }) => boundaryId);
    return link ? boundaryById.one(context, link.boundaryId!) : null;
  },
  borderZones: ({ id }, args, context) =>
    pageByParent(
      context,
      zoneList,
      'zones by pact',
      id,
      args,
      (t, parent) =>
        sql`${t.id} in (select link.zone_id from ${pactBorderLinks} link where link.pact_id = ${parent})`,
    ),
  borderCases: ({ id }, args, context) =>
    pageByParent(context, caseList, 'cases by pact', id, args, (t, parent) => sql`${t.pactId} = ${parent}`),
};
