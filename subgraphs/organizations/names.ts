import { askedDate } from '@hub/kit/connection.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import {
  askedOf,
  organizationAsAsked,
  organizationById,
  pastStatesOf,
  type Organization,
} from './loaders.ts';

/** One state of an organization that lasted: a new name, superior or seat begins another. */
export interface OrganizationState {
  name: string;
  shortName: string | null;
  superiorId: string | null;
  divisionId: string;
  validFrom: string | null;
  validTo: string | null;
}

/** The states of an organization's life, the first first. Moves of those above it are none of its own. */
export async function statesOf(context: HubContext, { id }: Organization): Promise<OrganizationState[]> {
  const now = (await organizationById.one(context, id, context.today))!;
  const past = await pastStatesOf.many(context, id);
  const all = [...past, { ...now, heldFrom: now.stateSince, heldTo: null }];
  const states: OrganizationState[] = [];
  for (const { name, shortName, superiorId, divisionId, heldFrom, heldTo } of all) {
    const before = states.at(-1);
    if (
      before &&
      before.name === name &&
      before.shortName === shortName &&
      before.superiorId === superiorId &&
      before.divisionId === divisionId
    ) {
      before.validTo = heldTo;
    } else states.push({ name, shortName, superiorId, divisionId, validFrom: heldFrom, validTo: heldTo });
  }
  if (states[0]) states[0].validFrom = now.foundedOn;
  states.at(-1)!.validTo = now.dissolvedOn;
  return states;
}

/** Names borne before a date. A former name without a known period is told at every date. */
export async function formerNamesOf(
  context: HubContext,
  row: Organization,
  asOf?: string | null,
): Promise<string[]> {
  const { date } = askedDate(context, askedOf(context, row, asOf));
  if (row.formerNames.length === 0) return [];
  const past = await pastStatesOf.many(context, row.id);
  const { name } = await organizationAsAsked(context, row, asOf);
  const undated = row.formerNames.filter((former) => !past.some((state) => state.name === former));
  const borne = past.filter(({ heldTo }) => heldTo <= date).map((state) => state.name);
  return [...new Set([...undated, ...borne])].filter((former) => former !== name);
}
