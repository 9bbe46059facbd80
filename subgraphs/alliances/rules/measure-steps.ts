import type { PactMeasureStatus } from '@hub/kit/generated/words.ts';

interface MeasureStep {
  from: readonly PactMeasureStatus[];
  needsEvidence: boolean;
}

/** What a measure may be found to be by the side that answers for it, and after what. */
export const measureSteps: Record<PactMeasureStatus, MeasureStep> = {
  PLANNED: { from: [], needsEvidence: false },
  UNDER_WAY: { from: ['PLANNED', 'UNDER_WAY', 'DROPPED'], needsEvidence: false },
  DONE: { from: ['PLANNED', 'UNDER_WAY'], needsEvidence: true },
  DROPPED: { from: ['PLANNED', 'UNDER_WAY'], needsEvidence: false },
};
