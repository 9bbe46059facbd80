import { Fault } from '@hub/kit/errors.ts';
import { askOwner } from '@hub/kit/peers.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import type { DivisionLevel } from '@hub/kit/generated/words.ts';

/** A division as its owner tells of it. */
export interface Place {
  id: string;
  code: string;
  name: string;
  level: DivisionLevel;
  validTo: string | null;
}

/** Asks the organizations subgraph about divisions named in an input; unknown and ended ones are refused. */
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

/** An official of one of the sides may register what concerns both. */
export function requireOneSide(context: HubContext, codes: readonly string[]): void {
  if (codes.some((code) => mayWriteAt(context.viewer, code))) return;
  throw new Fault('FORBIDDEN', {
    zh: '两侧均不在您的辖区内，请由任一侧的党委工作人员登记。',
    en: 'Neither side is in your jurisdiction; ask an official of one of them to register it.',
  });
}
