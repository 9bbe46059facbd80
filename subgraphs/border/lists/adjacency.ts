import type { List } from '@hub/kit/connection.ts';
import { compares } from '@hub/kit/filter.ts';
import * as tables from '../tables.ts';
import { onEitherSide } from './sides.ts';

export const adjacencyList: List<typeof tables.adjacencies> = {
  name: 'DivisionAdjacency',
  table: tables.adjacencies,
  validity: (t) => ({ from: t.validFrom, to: t.validTo }),
  filters: (t) => ({
    id: compares(t.id),
    kind: compares(t.kind),
    crosses: compares(t.crosses),
    confidence: compares(t.confidence),
    level: compares(t.level),
    division: onEitherSide(t),
    source: compares(t.source),
  }),
  orders: (t) => ({ CODE_A: t.aCode, CODE_B: t.bCode }),
  defaultOrder: [{ field: 'CODE_A' }, { field: 'CODE_B' }],
};
