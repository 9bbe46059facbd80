import { grantsHeld } from '@hub/kit/access/grants.ts';
import { pageByParent } from '@hub/kit/connection.ts';
import { or, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type {
  AdministrativeBoundaryResolvers,
  AdministrativeDivisionResolvers,
  BorderZoneResolvers,
  PartyOrganizationResolvers,
} from '../generated/resolvers.ts';
import * as lists from '../lists/index.ts';
import * as load from '../loaders.ts';

/** The other ends of relations that are registered elsewhere. */

const onASide = (t: { aId: AnyColumn; bId: AnyColumn }, parent: SQL): SQL =>
  or(sql`${t.aId} = ${parent}`, sql`${t.bId} = ${parent}`)!;

export const ofDivision: Pick<
  AdministrativeDivisionResolvers,
  'jointEnforcementOperations' | 'jointPatrols' | 'mediationCases' | 'enclaves'
> = {
  jointEnforcementOperations: ({ id }, args, context) =>
    pageByParent(context, lists.operationList, 'operations by division', id, args, onASide),
  jointPatrols: ({ id }, args, context) =>
    pageByParent(context, lists.patrolList, 'patrols by division', id, args, onASide),
  mediationCases: ({ id }, args, context) =>
    pageByParent(context, lists.mediationList, 'mediations by division', id, args, onASide),
  enclaves: ({ id }, args, context) =>
    pageByParent(context, lists.enclaveList, 'enclaves by division', id, args, (t, parent) =>
      or(sql`${t.belongsToId} = ${parent}`, sql`${t.liesInId} = ${parent}`)!,
    ),
};

export const ofOrganization: Pick<PartyOrganizationResolvers, 'dutyDays' | 'bodiesInTurn'> = {
  dutyDays: ({ id }, args, context) =>
    pageByParent(
      context,
      lists.dutyDayList,
      'duty days by organization',
      id,
      args,
      (t, parent) => sql`${t.organizationId} = ${parent}`,
    ),
  bodiesInTurn: async ({ id }, _args, context) => {
    const turns = await load.turnsByOrganization.many(context, id);
    const bodies = await Promise.all(turns.map(({ bodyId }) => load.tierBodyById.one(context, bodyId)));
    return bodies.filter((body) => body !== null);
  },
};

export const ofZone: Pick<BorderZoneResolvers, 'sharedBulletins'> = {
  sharedBulletins: async ({ id }, args, context) => {
    await grantsHeld(context);
    return await pageByParent(
      context,
      lists.bulletinList,
      'bulletins by zone',
      id,
      args,
      (t, parent) => sql`${t.zoneId} = ${parent}`,
    );
  },
};

export const ofBoundary: Pick<AdministrativeBoundaryResolvers, 'pacts'> = {
  pacts: async ({ id }, _args, context) => {
    const links = await load.pactLinksByBoundary.many(context, id);
    return [...new Set(links.map(({ pactId }) => pactId))].map((pactId) => ({ id: pactId }));
  },
};
