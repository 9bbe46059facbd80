import { asBuilt, asProposed } from './as-built.ts';
import { closure } from './closure.ts';
import { dated } from './dated.ts';
import { ltree } from './ltree.ts';
import { path } from './path.ts';
import { recursive } from './recursive.ts';
import { rollUpToCounty, rollUpToRoot } from './roll-up.ts';

/** The first is what the others are compared with. */
export const candidates = [
  recursive,
  dated('period', '2019-06-01'),
  ltree,
  path(8),
  path(12),
  path(26),
  asBuilt,
  asProposed,
  closure,
  rollUpToRoot,
  rollUpToCounty,
];
