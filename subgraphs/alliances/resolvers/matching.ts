import type { MatchAspect } from '@hub/kit/generated/words.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import type { MatchSuggestionResolvers } from '../generated/resolvers.ts';
import { needById, offerById } from '../loaders.ts';
import { suggestionsFor, type SuggestedFor, type Suggestion, type SuggestionArgs } from '../matching.ts';
import { matchPoints, mostPoints } from '../rules/matching.ts';

/** The field `suggestions` of a type. */
export function suggestionsField(what: SuggestedFor) {
  return ({ id }: { id: string }, args: SuggestionArgs, context: HubContext) =>
    suggestionsFor(context, what, id, args);
}

export const MatchSuggestion: MatchSuggestionResolvers = {
  need: async ({ needId }, _args, context) => (await needById.one(context, needId))!,
  offer: async ({ offerId }, _args, context) => (await offerById.one(context, offerId))!,
  reasons: ({ kindFinding, placeFinding, timeFinding }: Suggestion) => {
    const found = { KIND: kindFinding, PLACE: placeFinding, TIME: timeFinding };
    return (Object.keys(found) as MatchAspect[]).map((aspect) => ({
      aspect,
      finding: found[aspect],
      points: matchPoints[found[aspect]],
      outOf: mostPoints[aspect],
    }));
  },
};
