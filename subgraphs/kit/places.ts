import type { DivisionLevel } from './generated/words.ts';
import { askOwner } from './peers.ts';
import type { Refusals } from './refusals.ts';
import type { HubContext } from './subgraph.ts';

/** A division as its owner tells of it. */
export interface Place {
  id: string;
  code: string;
  name: string;
  level: DivisionLevel;
  validTo: string | null;
}

/** Asks organizations about divisions named in an input; unknown and ended ones are refused. */
export async function placesOf(
  context: HubContext,
  refusals: Refusals,
  named: readonly { id: string; path: (string | number)[] }[],
): Promise<Place[]> {
  const known = await askOwner<Place>(
    context.peers,
    'organizations',
    'AdministrativeDivision',
    named.map(({ id }) => id),
    'id code name level validTo',
  );
  const places: Place[] = [];
  for (const { id, path } of named) {
    const place = known.get(id);
    if (!place) refusals.add('UNKNOWN_DIVISION', ['input', ...path]);
    else if (place.validTo) refusals.add('DIVISION_ENDED', ['input', ...path], { on: place.validTo });
    else places.push(place);
  }
  return places;
}
