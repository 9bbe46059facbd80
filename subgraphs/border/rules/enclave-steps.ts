interface EnclaveStep {
  by: 'EITHER' | 'OTHER';
  /** Whether a proposal stands when the step is taken. */
  isProposed: boolean;
}

export type EnclaveAction = 'PROPOSE' | 'AGREE' | 'DECLINE';

/** 飞地: who answers for it day by day is agreed by the division it belongs to and the one around it. */
export const enclaveSteps: Record<EnclaveAction, EnclaveStep> = {
  PROPOSE: { by: 'EITHER', isProposed: false },
  AGREE: { by: 'OTHER', isProposed: true },
  DECLINE: { by: 'OTHER', isProposed: true },
};
