import type { PlacesOf } from '@hub/kit/access/guard.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { partyStatus } from './lists/party-status.ts';
import { factById, occurrenceById, partiesByPact } from './loaders.ts';

async function ofPact(pactId: string, context: HubContext): Promise<string[]> {
  const sides = await partiesByPact.many(context, pactId);
  const left = sides.filter((side) => partyStatus(side, context.today) !== 'WITHDRAWN');
  return (left.length > 0 ? left : sides).map(({ divisionCode }) => divisionCode);
}

const underPact: PlacesOf = ({ pactId }: { pactId: string }, context) => ofPact(pactId, context);

const underFact: PlacesOf = async ({ factId }: { factId: string }, context) =>
  await ofPact((await factById.one(context, factId))!.pactId, context);

/** What the sides of a pact tell each other is about the places of all of them, until they withdraw. */
export const pactPlaces: Readonly<Record<string, PlacesOf>> = {
  ObligationOccurrence: underPact,
  ObligationWaiver: async ({ occurrenceId }: { occurrenceId: string }, context) =>
    await ofPact((await occurrenceById.one(context, occurrenceId))!.pactId, context),
  EvidenceItem: underPact,
  SharedFact: underPact,
  SharedFactVersion: underFact,
  SharedFactAnswer: underFact,
};
