/**
 * One way to keep the tree. Every statement takes its parameters in the same places, so that the same
 * operation can be put to all of them: `$1` is the node asked about, `$2` a second node.
 */
export interface Candidate {
  name: string;
  /** Makes tables and indexes from the generated table `org`, see tree.ts. */
  build: string[];
  /** Their size is the size of the candidate. */
  tables: string[];
  /** The first fifty descendants of $1 in the candidate's own order; `page` goes on from there. */
  firstPage: string;
  /** Fifty descendants of $1 beyond the descendant $2, in the candidate's own order. */
  page: string;
  /** Organizations at and below $1 by kind. */
  counts: string;
  /** $1 and everything above it. */
  ancestors: string;
  /** Moves $1 and what is below it to stand below $2. */
  move: string[];
  /** Registers the branch $1 below $2. */
  insert: string[];
  /** Folds what was put off; for candidates that put something off. */
  fold?: string;
  /** Answers for another day, so its rows are not those of the others. */
  isHistorical?: boolean;
}
