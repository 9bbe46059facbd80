import type { BulletinStatus } from '@hub/kit/generated/words.ts';

interface BulletinStep {
  /** The line that published it, or a participant of another one. */
  by: 'PUBLISHER' | 'OTHER';
  from: readonly BulletinStatus[];
}

export type BulletinAction = 'ACKNOWLEDGE' | 'WITHDRAW';

/** 信息共享 (mechanisms.md B2). */
export const bulletinSteps: Record<BulletinAction, BulletinStep> = {
  ACKNOWLEDGE: { by: 'OTHER', from: ['PUBLISHED'] },
  WITHDRAW: { by: 'PUBLISHER', from: ['PUBLISHED'] },
};

export const bulletinStatus = ({ withdrawnAt }: { withdrawnAt: string | null }): BulletinStatus =>
  withdrawnAt === null ? 'PUBLISHED' : 'WITHDRAWN';
