import { dateOf } from '@hub/kit/connection.ts';
import { batched } from '@hub/kit/batch.ts';
import { rowsByKey } from '@hub/kit/load-by-key.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import * as tables from './tables.ts';
import type { DivisionRow, PartyOrganizationRow } from './tables.ts';

/** The questions resolvers ask by key; each is one statement however many parents ask. */

export const divisionById = rowsByKey(tables.divisions, 'id');
const divisionsByCode = rowsByKey(tables.divisions, 'code', { order: 'valid_from nulls first' });
export const successionsByPredecessor = rowsByKey(tables.divisionSuccessions, 'predecessorId', {
  order: '"on", successor_id',
});
export const successionsBySuccessor = rowsByKey(tables.divisionSuccessions, 'successorId', {
  order: '"on", predecessor_id',
});

export const organizationById = rowsByKey(tables.partyOrganizations, 'id');
export const organizationByCode = rowsByKey(tables.partyOrganizations, 'code');
const superiorPeriodsOf = rowsByKey(tables.superiorPeriods, 'organizationId', {
  order: 'valid_from nulls first',
});
export const organizationSuccessors = rowsByKey(tables.organizationSuccessions, 'predecessorId', {
  order: '"on", successor_id',
});
export const organizationPredecessors = rowsByKey(tables.organizationSuccessions, 'successorId', {
  order: '"on", predecessor_id',
});

export const unitById = rowsByKey(tables.units, 'id');
export const unitByCreditCode = rowsByKey(tables.units, 'unifiedSocialCreditCode');
export const committeeById = rowsByKey(tables.expandedCommittees, 'id');
export const committeeByOrganization = rowsByKey(tables.expandedCommittees, 'organizationId');
export const groupById = rowsByKey(tables.functionalGroups, 'id');
export const groupsByCommittee = rowsByKey(tables.functionalGroups, 'committeeId', { order: 'section' });
export const appointmentById = rowsByKey(tables.concurrentAppointments, 'id');
export const termById = rowsByKey(tables.committeeTerms, 'id');
export const termsByOrganization = rowsByKey(tables.committeeTerms, 'organizationId', { order: 'number' });
export const ratingById = rowsByKey(tables.demonstrationRatings, 'id');
export const ratingsByOrganization = rowsByKey(tables.demonstrationRatings, 'organizationId', {
  order: 'awarded_on',
});

interface Dated {
  validFrom: string | null;
  validTo: string | null;
}

/** Whether a period [validFrom, validTo) holds on a date. */
export function holds({ validFrom, validTo }: Dated, date: string): boolean {
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

/** Who was superior on a date: by the dated record when one is asked for, else the current one. */
export async function superiorOf(
  context: HubContext,
  row: PartyOrganizationRow,
  asOf?: string | null,
): Promise<PartyOrganizationRow | null> {
  const asked = asOf ?? context.asOf;
  if (!asked) return row.superiorId ? await organizationById.one(context, row.superiorId) : null;
  const period = (await superiorPeriodsOf.many(context, row.id)).find((one) => holds(one, asked));
  return period ? await organizationById.one(context, period.superiorId) : null;
}

/** The label an organization has in paths: the last twelve characters of its id. */
export function pathLabel(id: string): string {
  return id.slice(-12);
}

/** Organizations on the path above this one, top first. */
export async function organizationsAbove(
  context: HubContext,
  { path }: PartyOrganizationRow,
): Promise<PartyOrganizationRow[]> {
  const labels = path.split('/').slice(0, -2);
  const paths = labels.map((_, i) => `${labels.slice(0, i + 1).join('/')}/`);
  const rows = await Promise.all(paths.map((one) => organizationByPath.one(context, one)));
  return rows.filter((row) => row !== null);
}

const organizationByPath = rowsByKey(tables.partyOrganizations, 'path');

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
