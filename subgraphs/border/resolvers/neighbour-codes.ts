import { dateOf } from '@hub/kit/connection.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { adjacenciesByACode, adjacenciesByBCode } from '../loaders.ts';
import type { AdjacencyRow } from '../tables.ts';

export const neighbourCodes: NonNullable<QueryResolvers['neighbourCodes']> = async (
  _root,
  { divisionCodes },
  context,
) => {
  const date = dateOf(context);
  // Codes are re-used: only a relation that holds on the day speaks of the divisions that have these codes then.
  const holds = ({ validFrom, validTo }: AdjacencyRow) =>
    (validFrom === null || validFrom <= date) && (validTo === null || validTo > date);
  const found = await Promise.all(
    [...new Set(divisionCodes)].map(async (divisionCode) => {
      const [fromHere, toHere] = await Promise.all([
        adjacenciesByACode.many(context, divisionCode),
        adjacenciesByBCode.many(context, divisionCode),
      ]);
      const codes = [
        ...fromHere.filter(holds).map(({ bCode }) => bCode),
        ...toHere.filter(holds).map(({ aCode }) => aCode),
      ];
      return [...new Set(codes)].sort().map((neighbourCode) => ({ divisionCode, neighbourCode }));
    }),
  );
  return found.flat();
};
