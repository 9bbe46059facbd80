import type { AllianceStatus } from '@hub/kit/generated/words.ts';

/** Whose step it is: a committee above the place where the alliance is seated, or an official of that place. */
type AllianceSide = 'SUPERIOR' | 'SEAT';

interface AllianceStep {
  by: AllianceSide;
  from: readonly AllianceStatus[];
  to: AllianceStatus;
}

export type AllianceAction = 'APPROVE' | 'RETURN' | 'PROPOSE' | 'DISSOLVE';

/** 拟建—批准—运行—解散 (mechanisms.md A1); what is sent back is proposed again. */
export const allianceSteps: Record<AllianceAction, AllianceStep> = {
  APPROVE: { by: 'SUPERIOR', from: ['PROPOSED'], to: 'ACTIVE' },
  RETURN: { by: 'SUPERIOR', from: ['PROPOSED'], to: 'RETURNED' },
  PROPOSE: { by: 'SEAT', from: ['RETURNED'], to: 'PROPOSED' },
  DISSOLVE: { by: 'SEAT', from: ['PROPOSED', 'RETURNED', 'ACTIVE'], to: 'DISSOLVED' },
};
