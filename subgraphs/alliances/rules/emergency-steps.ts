import type {
  AfterActionStatus,
  EmergencyActivationStatus,
  EmergencyPlanStatus,
  EmergencySideStanding,
} from '@hub/kit/generated/words.ts';

/** Every step of a plan is a side's; who is no side takes none. */
export type PlanAction = 'REVISE' | 'SUBMIT' | 'CONSENT' | 'RETURN' | 'RETIRE' | 'ACTIVATE';

/** 编制—提交—同意—启动: the statuses in which a step is allowed. */
export const planSteps: Record<PlanAction, readonly EmergencyPlanStatus[]> = {
  REVISE: ['DRAFT'],
  SUBMIT: ['DRAFT'],
  CONSENT: ['SUBMITTED'],
  RETURN: ['SUBMITTED', 'AGREED'],
  RETIRE: ['DRAFT', 'SUBMITTED', 'AGREED'],
  ACTIVATE: ['AGREED'],
};

export type ActivationAction = 'JOIN' | 'NOTE' | 'STAND_DOWN';

interface ActivationStep {
  from: readonly EmergencyActivationStatus[];
  standing: readonly EmergencySideStanding[];
}

/** A side joins once and stands down once; while the emergency lasts every side may add to its record. */
export const activationSteps: Record<ActivationAction, ActivationStep> = {
  JOIN: { from: ['ACTIVATED'], standing: ['AWAITED'] },
  NOTE: { from: ['ACTIVATED'], standing: ['AWAITED', 'ACTIVE', 'STOOD_DOWN'] },
  STAND_DOWN: { from: ['ACTIVATED'], standing: ['ACTIVE'] },
};

export function standingOf(side: {
  activatedAt: string | null;
  stoodDownAt: string | null;
}): EmergencySideStanding {
  if (side.activatedAt === null) return 'AWAITED';
  return side.stoodDownAt === null ? 'ACTIVE' : 'STOOD_DOWN';
}

export const reportSteps: Record<'REVISE' | 'CONFIRM', readonly AfterActionStatus[]> = {
  REVISE: ['DRAFT'],
  CONFIRM: ['DRAFT'],
};

/** Sides in several counties share data, and that takes a pact (DESIGN: pact = permission). */
export function needsPact(divisionCodes: readonly string[]): boolean {
  return new Set(divisionCodes.map((code) => code.slice(0, 6))).size > 1;
}
