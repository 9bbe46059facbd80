import type { BorderGapKind } from '@hub/kit/generated/words.ts';

/** What to do about a gap: one step an official can take today. */
export const gapAdvice: Record<BorderGapKind, { zh: string; en: string }> = {
  NO_PACT: {
    zh: '请联系对侧党委，以 draftPact 起草边界共建协议。',
    en: 'Call the committee of the other side and draft a border pact (draftPact).',
  },
  MEETING_OVERDUE: {
    zh: '请与对侧商定日期，尽快召开本次联席会议并登记。',
    en: 'Agree on a day with the other side, hold the joint meeting and register it.',
  },
  OBLIGATION_OVERDUE: {
    zh: '请欠方补交履约佐证（submitObligationEvidence），确无必要的由其余各方豁免。',
    en: 'Have the side that owes it submit evidence (submitObligationEvidence), or the others waive it.',
  },
  INSPECTION_OVERDUE: {
    zh: '请与对侧民政部门商定联合检查，登记各界桩情况并提交联检报告。',
    en: 'Agree on the joint inspection with the other side, record the pillars and submit the report.',
  },
  CASE_WITHOUT_PACT: {
    zh: '请以 linkBorderCase 将难题纳入双方的协议；尚无协议的，先行起草。',
    en: 'Link the case to a pact of both sides (linkBorderCase), or draft one first.',
  },
  DUTY_HOLE: {
    zh: '请与对侧排定当日值守（registerDutyRoster）。',
    en: 'Agree with the other side who is on duty that day (registerDutyRoster).',
  },
};
