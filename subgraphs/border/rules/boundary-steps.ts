import { PillarCondition, type InspectionStatus, type PillarType } from '@hub/kit/generated/words.ts';
import { addYears } from '@hub/kit/scalars/local-date.ts';

interface InspectionStep {
  by: 'EITHER' | 'OTHER';
  from: readonly InspectionStatus[];
}

export type InspectionAction = 'FIND' | 'SUBMIT' | 'CONFIRM' | 'RETURN';

/** 界线联合检查 (行政区域界线管理条例): both sides look at the pillars, one reports, the other confirms. */
export const inspectionSteps: Record<InspectionAction, InspectionStep> = {
  FIND: { by: 'EITHER', from: ['DUE', 'UNDER_WAY'] },
  SUBMIT: { by: 'EITHER', from: ['UNDER_WAY'] },
  CONFIRM: { by: 'OTHER', from: ['REPORTED'] },
  RETURN: { by: 'OTHER', from: ['REPORTED'] },
};

interface InspectionDays {
  completedOn: string | null;
  reportedOn: string | null;
  isUnderWay: boolean;
}

export function inspectionStatus({ completedOn, reportedOn, isUnderWay }: InspectionDays): InspectionStatus {
  if (completedOn !== null) return 'COMPLETED';
  if (reportedOn !== null) return 'REPORTED';
  return isUnderWay ? 'UNDER_WAY' : 'DUE';
}

// 行政区域界线管理条例: 同一条界线每5年联合检查一次.
const yearsBetweenRounds = 5;

/** When the round after one is due: five years after it was completed, or was due while it is not. */
export const nextDue = ({ dueOn, completedOn }: { dueOn: string; completedOn: string | null }): string =>
  addYears(completedOn ?? dueOn, yearsBetweenRounds);

// MZ/T 150-2020 numbers lines; a segment has its number behind the line's code.
export const isLineCode = (text: string): boolean => /^[0-9]{4}(-[1-9][0-9]?)?$/.test(text);

const typeOfLetter: Record<string, PillarType> = {
  Q: 'SINGLE',
  A: 'DOUBLE',
  B: 'DOUBLE',
  C: 'TRIPLE',
  D: 'TRIPLE',
  E: 'TRIPLE',
};

/** What a pillar's number says of it (MZ/T 149-2020); null when it is none, or one of another line. */
export function pillarOf(pillarNumber: string, lineCode: string): { type: PillarType } | null {
  const [, line, letter] = /^([0-9]{4})[0-9]{3}([QABCDE])$/.exec(pillarNumber) ?? [];
  if (line === undefined || line !== lineCode.slice(0, 4)) return null;
  return { type: typeOfLetter[letter!]! };
}

/** The worse of what was found; the list of words goes from good to bad. */
export const worst = (found: readonly PillarCondition[]): PillarCondition =>
  PillarCondition.findLast((one) => found.includes(one))!;
