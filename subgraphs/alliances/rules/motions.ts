import type { AllianceRole, MotionMajority, MotionStatus, VoteChoice } from '@hub/kit/generated/words.ts';

/** What decides a motion of an alliance that has adopted no charter. */
export const defaultVoting: VotingRules = { quorumPercent: 50, majority: 'SIMPLE' };

export interface VotingRules {
  quorumPercent: number;
  majority: MotionMajority;
}

/** Whose step it is: the party that votes, or the place where the alliance is seated. */
export type MotionSide = 'VOTER' | 'SEAT';

/** 议事协商 (mechanisms.md A3): members vote while a motion is open, and the convener closes it. */
export const motionSteps: Record<'VOTE' | 'CLOSE', { by: MotionSide; from: readonly MotionStatus[] }> = {
  VOTE: { by: 'VOTER', from: ['OPEN'] },
  CLOSE: { by: 'SEAT', from: ['OPEN'] },
};

/** Whether the last day of a vote has passed. */
export function isVoteOver(closesOn: string | null, date: string): boolean {
  return closesOn !== null && closesOn < date;
}

/** A vote with a last day is not ended before it, unless nobody is left to vote. */
export function mayEnd(closesOn: string | null, date: string, voters: number, votes: number): boolean {
  return closesOn === null || isVoteOver(closesOn, date) || votes >= voters;
}

/** Observers take part without a vote. */
export function mayVote(role: AllianceRole): boolean {
  return role !== 'OBSERVER';
}

type Tally = Record<VoteChoice, number>;

/** What comes of a vote. Abstentions count towards the quorum and neither side. */
export function outcomeOf(
  voters: number,
  votes: Tally,
  { quorumPercent, majority }: VotingRules,
): Exclude<MotionStatus, 'OPEN'> {
  const cast = votes.FOR + votes.AGAINST + votes.ABSTAIN;
  if (cast === 0 || cast * 100 < voters * quorumPercent) return 'NO_QUORUM';
  const carried: Record<MotionMajority, boolean> = {
    SIMPLE: votes.FOR > votes.AGAINST,
    // Of nobody for and nobody against, two thirds are no majority.
    TWO_THIRDS: votes.FOR > 0 && votes.FOR >= 2 * votes.AGAINST,
    UNANIMOUS: votes.FOR > 0 && votes.AGAINST === 0,
  };
  return carried[majority] ? 'CARRIED' : 'LOST';
}
