import type { ReminderKind, ReminderStatus } from '@hub/kit/generated/words.ts';

export interface ReminderRule {
  /** Days before the day it falls due that its owner is reminded first. */
  daysBefore: number;
  /** Days after it that the owner's superior is told; null when nothing is owed to anybody by then. */
  escalatesAfterDays: number | null;
  /** Why so many. */
  source: string;
}

/** When whom. On the day itself the owner is always reminded. */
export const reminderRules: Readonly<Record<ReminderKind, ReminderRule>> = {
  PACT_MEASURE: { daysBefore: 14, escalatesAfterDays: 7, source: 'hub' },
  // A pact may end; that it is about to is for its parties to know.
  PACT_NOTICE: { daysBefore: 14, escalatesAfterDays: null, source: 'hub' },
  PACT_EXPIRY: { daysBefore: 60, escalatesAfterDays: null, source: 'hub' },
  PLEDGE: { daysBefore: 30, escalatesAfterDays: 15, source: 'mechanisms.md A20; days: hub' },
  WHISTLE: { daysBefore: 1, escalatesAfterDays: 1, source: 'mechanisms.md A13 (监督 throughout); days: hub' },
  SERVICE_NEED: { daysBefore: 7, escalatesAfterDays: 7, source: 'hub' },
  PROJECT: { daysBefore: 14, escalatesAfterDays: 15, source: 'hub' },
  // 每月督导, 双月汇报, 季度推进.
  SECRETARY_LED_PROJECT: {
    daysBefore: 7,
    escalatesAfterDays: 15,
    source: 'mechanisms.md A23 (季度推进); days: hub',
  },
  OBLIGATION: { daysBefore: 14, escalatesAfterDays: 7, source: 'mechanisms.md A5; days: hub' },
  RESOLUTION_TASK: { daysBefore: 7, escalatesAfterDays: 7, source: 'mechanisms.md A16; days: hub' },
  // Whether a session is held is for the meeting to say; those above are not told of one that waits.
  MEETING_SESSION: { daysBefore: 7, escalatesAfterDays: null, source: 'mechanisms.md A16; days: hub' },
};

/** What was to be reminded of longer ago than this is history, brought in by an import, and stays silent. */
export const catchUpDays = 366;

/** From which status a reminder is acknowledged. */
export const acknowledgeableFrom: readonly ReminderStatus[] = ['OPEN'];
