import type { ReminderKind, ReminderLevel } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';

export interface ReminderKey {
  kind: ReminderKind;
  level: ReminderLevel;
  subjectId: string;
  ownerId: string;
  dueOn: string;
}

/** One reminder has one id, whoever makes it. */
export function reminderId({ kind, level, subjectId, ownerId, dueOn }: ReminderKey): string {
  return idFromKey('rem', [kind, subjectId, dueOn, level, ownerId].join(' '));
}
