import { askedDate, dateOf } from '@hub/kit/connection.ts';
import { batched } from '@hub/kit/batch.ts';
import { stateByKey, type Dated } from '@hub/kit/history.ts';
import { rowsByKey } from '@hub/kit/load-by-key.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { estateHistory, organizationHistory, unitHistory } from './history.ts';
import * as tables from './tables.ts';
import type { DivisionRow, EstateRow, PartyOrganizationRow, UnitRow } from './tables.ts';

/** The questions resolvers ask by key; each is one statement however many parents ask. */

export const divisionById = rowsByKey(tables.divisions, 'id');
const divisionsByCode = rowsByKey(tables.divisions, 'code', { order: 'valid_from nulls first' });
export const successionsByPredecessor = rowsByKey(tables.divisionSuccessions, 'predecessorId', {
  order: '"on", successor_id',
});
export const successionsBySuccessor = rowsByKey(tables.divisionSuccessions, 'successorId', {
  order: '"on", predecessor_id',
});

const organizationNow = rowsByKey(tables.partyOrganizations, 'id');
const organizationThen = stateByKey(tables.partyOrganizations, organizationHistory, 'id');
const organizationNowByCode = rowsByKey(tables.partyOrganizations, 'code');
const organizationNowByPath = rowsByKey(tables.partyOrganizations, 'path');
const organizationThenByPath = stateByKey(tables.partyOrganizations, organizationHistory, 'path');

/** A row, and the number of its members when the graph has told it for a field that needs it. */
export type Organization = Dated<PartyOrganizationRow> & { memberCount?: { value?: number | null } | null };

/** An organization as it was on a date: its own, or the request's; as it is when neither is given. */
export const organizationById = {
  one: (context: HubContext, id: string, asOf?: string | null): Promise<Organization | null> => {
    const { date, isPast } = askedDate(context, asOf);
    return isPast ? organizationThen.one(context, id, date) : organizationNow.one(context, id);
  },
};

export const organizationByCode = {
  one: async (context: HubContext, code: string, asOf?: string | null): Promise<Organization | null> => {
    const row = await organizationNowByCode.one(context, code);
    return row && askedDate(context, asOf).isPast ? await organizationById.one(context, row.id, asOf) : row;
  },
};

export const pastStatesOf = rowsByKey(tables.pastStates, 'organizationId', { order: 'held_to' });
export const organizationSuccessors = rowsByKey(tables.organizationSuccessions, 'predecessorId', {
  order: '"on", successor_id',
});
export const organizationPredecessors = rowsByKey(tables.organizationSuccessions, 'successorId', {
  order: '"on", predecessor_id',
});

const unitNow = rowsByKey(tables.units, 'id');
const unitThen = stateByKey(tables.units, unitHistory, 'id');
const unitNowByCreditCode = rowsByKey(tables.units, 'unifiedSocialCreditCode');
const unitThenByCreditCode = stateByKey(tables.units, unitHistory, 'unifiedSocialCreditCode');

export const unitById = {
  one: (context: HubContext, id: string, asOf?: string | null): Promise<Dated<UnitRow> | null> => {
    const { date, isPast } = askedDate(context, asOf);
    return isPast ? unitThen.one(context, id, date) : unitNow.one(context, id);
  },
};

/** The unit that bore a credit code on a date. */
export const unitByCreditCode = {
  one: (context: HubContext, code: string, asOf?: string | null): Promise<Dated<UnitRow> | null> => {
    const { date, isPast } = askedDate(context, asOf);
    return isPast ? unitThenByCreditCode.one(context, code, date) : unitNowByCreditCode.one(context, code);
  },
};

const estateNow = rowsByKey(tables.estates, 'id');
const estateThen = stateByKey(tables.estates, estateHistory, 'id');
export const estateById = {
  one: (context: HubContext, id: string, asOf?: string | null): Promise<Dated<EstateRow> | null> => {
    const { date, isPast } = askedDate(context, asOf);
    return isPast ? estateThen.one(context, id, date) : estateNow.one(context, id);
  },
};
export const coversOfEstate = rowsByKey(tables.estateCovers, 'estateId', { order: 'valid_from nulls first' });

export const proposalById = rowsByKey(tables.organizationProposals, 'id');
export const sponsorsOfProposal = rowsByKey(tables.proposalSponsors, 'proposalId', { order: 'sponsor_id' });
export const decisionsPending = rowsByKey(tables.proposalSponsors, 'sponsorId', {
  order: 'proposal_id',
  where: "decision = 'PENDING'",
});
export const sponsorsOf = rowsByKey(tables.organizationSponsors, 'organizationId', {
  order: 'valid_from, sponsor_id',
});
export const proposedByCommittee = rowsByKey(tables.concurrentAppointments, 'committeeId', {
  where: "status = 'PROPOSED'",
});
export const proposedToLender = rowsByKey(tables.concurrentAppointments, 'onBehalfOfId', {
  where: "status = 'PROPOSED'",
});

export const committeeById = rowsByKey(tables.expandedCommittees, 'id');
export const committeesByOrganization = rowsByKey(tables.expandedCommittees, 'organizationId', {
  order: 'founded_on nulls first',
});
export const groupById = rowsByKey(tables.functionalGroups, 'id');
export const groupsByCommittee = rowsByKey(tables.functionalGroups, 'committeeId', { order: 'section' });
export const appointmentById = rowsByKey(tables.concurrentAppointments, 'id');
export const termById = rowsByKey(tables.committeeTerms, 'id');
export const termsByOrganization = rowsByKey(tables.committeeTerms, 'organizationId', { order: 'number' });
const openTerms = rowsByKey(tables.committeeTerms, 'organizationId', {
  order: 'number desc',
  where: 'ended_on is null',
});
/** The term an organization is in, or null when none is on record. */
export const openTermOf = (context: HubContext, organizationId: string) =>
  openTerms.one(context, organizationId);
export const ratingById = rowsByKey(tables.demonstrationRatings, 'id');
export const ratingsByOrganization = rowsByKey(tables.demonstrationRatings, 'organizationId', {
  order: 'awarded_on',
});

interface Period {
  validFrom: string | null;
  validTo: string | null;
}

/** Whether a period [validFrom, validTo) holds on a date. */
export function holds({ validFrom, validTo }: Period, date: string): boolean {
  return (validFrom === null || validFrom <= date) && (validTo === null || validTo > date);
}

/** The division that bore a code on a date. */
export async function divisionByCode(
  context: HubContext,
  code: string,
  asOf?: string | null,
): Promise<DivisionRow | null> {
  const date = dateOf(context, asOf);
  const rows = await divisionsByCode.many(context, code);
  return rows.find((row) => holds(row, date)) ?? null;
}

/** The date a row is asked about: the field's own, the one the row was read as of, the request's. Null for as it is. */
export function askedOf(context: HubContext, row: { asOf?: string }, asOf?: string | null): string | null {
  return asOf ?? row.asOf ?? context.asOf;
}

/** The row as it was on the date it is asked about; at once where it is at hand. */
export function organizationAsAsked(
  context: HubContext,
  row: Organization,
  asOf?: string | null,
): Organization | Promise<Organization> {
  const asked = askedOf(context, row, asOf);
  if (asked === null || asked === row.asOf) return row;
  if (row.asOf === undefined && !askedDate(context, asked).isPast) return row;
  return organizationById.one(context, row.id, asked).then((state) => state ?? row);
}

/** Who was superior on a date, while the organization stood; as it is, or last was, when no date is asked. */
export async function superiorOf(
  context: HubContext,
  row: Organization,
  asOf?: string | null,
): Promise<Organization | null> {
  const asked = askedOf(context, row, asOf);
  const state = await organizationAsAsked(context, row, asOf);
  if (!state.superiorId || (asked && !stands(state, asked))) return null;
  return await organizationById.one(context, state.superiorId, asked);
}

/** Whether an organization stood on a date. */
export function stands(
  { foundedOn, dissolvedOn }: Pick<PartyOrganizationRow, 'foundedOn' | 'dissolvedOn'>,
  date: string,
): boolean {
  return holds({ validFrom: foundedOn, validTo: dissolvedOn }, date);
}

/** Organizations on the path above this one, top first. */
export async function organizationsAbove(
  context: HubContext,
  row: Organization,
  asOf?: string | null,
): Promise<Organization[]> {
  const asked = askedOf(context, row, asOf);
  const { path } = await organizationAsAsked(context, row, asOf);
  const labels = path.split('/').slice(0, -2);
  const { date, isPast } = askedDate(context, asked);
  const rows = await Promise.all(
    labels.map((_, i) => {
      const above = `${labels.slice(0, i + 1).join('/')}/`;
      return isPast
        ? organizationThenByPath.one(context, above, date)
        : organizationNowByPath.one(context, above);
    }),
  );
  return rows.filter((one) => one !== null);
}

/** A grouped count per key, batched. */
export async function countsBy<Count>(
  context: HubContext,
  question: string,
  key: string,
  load: (keys: string[]) => Promise<({ parentKey: string } & Count)[]>,
): Promise<Count[]> {
  const loader = batched<Count[]>(context.batches, question, async (keys) => {
    const found = new Map<string, Count[]>();
    for (const row of await load(keys)) {
      const group = found.get(row.parentKey);
      if (group) group.push(row);
      else found.set(row.parentKey, [row]);
    }
    return found;
  });
  return (await loader.load(key)) ?? [];
}
