import type { MatchReason } from '../generated/words.ts';

/** An organization that a name may mean. */
export interface MatchCandidate {
  id: string;
  name: string;
  /** 0 to 1; from 0.95 on, and with no other near it, it is taken without asking. */
  confidence: number;
  reasons: MatchReason[];
}

export interface NameMatch {
  /** Whether the first candidate is beyond doubt. */
  isCertain: boolean;
  /** The likeliest first. */
  candidates: MatchCandidate[];
}

export interface NameQuestion {
  /** A name as somebody wrote it, or a code. */
  name: string;
  /** Code of the division it is written about; empty when unknown. */
  hint: string;
}

/** Says for each name which organizations it may mean, in the order asked. */
export type NameMatcher = (questions: readonly NameQuestion[]) => Promise<NameMatch[]>;
