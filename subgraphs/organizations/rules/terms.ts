import type { TermBody } from '@hub/kit/generated/words.ts';

/** 任期年数 (rules.md 1；中国共产党基层组织选举工作条例). */
export const termYears: Record<TermBody, number> = {
  VILLAGE_COMMUNITY: 5,
  OFFICE_COMMITTEE: 5,
  OTHER_BRANCH: 3,
};
