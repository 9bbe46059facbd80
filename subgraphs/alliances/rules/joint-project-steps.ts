import type { CoBuildingProjectStatus } from '@hub/kit/generated/words.ts';

/** Whose step it is: the organization in the lead, or the party that joins, leaves or confirms. */
export type ProjectSide = 'LEAD' | 'PARTY';

interface ProjectStep {
  by: readonly ProjectSide[];
  from: readonly CoBuildingProjectStatus[];
  /** Null keeps the status. */
  to: CoBuildingProjectStatus | null;
}

export type ProjectAction = 'JOIN' | 'LEAVE' | 'START' | 'COMPLETE' | 'CANCEL' | 'CONFIRM';

/** 项目清单 (mechanisms.md A8, A9): nobody takes part against its will, and a result is confirmed by the others. */
export const jointProjectSteps: Record<ProjectAction, ProjectStep> = {
  JOIN: { by: ['PARTY'], from: ['PLANNED', 'UNDER_WAY'], to: null },
  LEAVE: { by: ['PARTY'], from: ['PLANNED', 'UNDER_WAY'], to: null },
  START: { by: ['LEAD'], from: ['PLANNED'], to: 'UNDER_WAY' },
  COMPLETE: { by: ['LEAD'], from: ['UNDER_WAY'], to: 'COMPLETED' },
  CANCEL: { by: ['LEAD'], from: ['PLANNED', 'UNDER_WAY'], to: 'CANCELLED' },
  CONFIRM: { by: ['PARTY'], from: ['COMPLETED'], to: null },
};
