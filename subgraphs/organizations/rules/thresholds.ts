import { codelist } from '@hub/kit/codelists.ts';
import type { AdviceCode, PartyOrganizationKind } from '@hub/kit/generated/words.ts';

export interface Advice {
  code: AdviceCode;
  zh: string;
  en: string;
  source: string;
}

const words = new Map(codelist('AdviceCode').map((word) => [word.code, word]));

/** One piece of advice; `details` fill the `{name}` places of its sentences. */
export function advise(
  code: AdviceCode,
  source: string,
  details: Record<string, string | number> = {},
): Advice {
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
  const { zh, en } = words.get(code)!;
  return { code, zh: fill(zh), en: fill(en), source };
}

interface Threshold {
  least: number;
  /** Beyond this a larger kind of organization is normal. */
  most?: number;
  source: string;
}

export const branchRules = '中国共产党支部工作条例（试行）';
const officeRules = '党和国家机关基层组织工作条例';
export const electionRules = '中国共产党基层组织选举工作条例';

// 中国共产党支部工作条例（试行）第四、五条；中国共产党党和国家机关基层组织工作条例第五至七条。
const thresholds: Partial<Record<PartyOrganizationKind, Threshold>> = {
  BRANCH: { least: 3, most: 50, source: branchRules },
  JOINT_BRANCH: { least: 3, most: 50, source: branchRules },
  GENERAL_BRANCH: { least: 50, most: 100, source: officeRules },
  COMMITTEE: { least: 100, source: officeRules },
};

/**
 * What is certain of the size from the members on the roll, who are full and probationary ones together: too few for
 * certain, and never too many. Counts that are withheld, and organizations without a roll here, say nothing.
 */
export function adviceOnCertainSize(
  kind: PartyOrganizationKind,
  members: number | null | undefined,
): Advice[] {
  const threshold = thresholds[kind];
  return threshold && members && members < threshold.least ? adviceOnSize(kind, members) : [];
}

/** 联合党支部覆盖单位一般不超过 5 个 (党支部工作条例（试行）第五条). */
const mostCovered = 5;

/** What is said of a joint branch that covers many units. */
export function adviceOnCover(kind: PartyOrganizationKind, count: number): Advice[] {
  if (kind !== 'JOINT_BRANCH' || count <= mostCovered) return [];
  return [advise('JOINT_BRANCH_COVERS_MANY', branchRules, { most: mostCovered, count })];
}

/** A branch of this many full members has a committee. */
const committeeFrom = 7;

/**
 * What the statutes call normal for an organization of this size. Advice and never a refusal: the superior
 * may approve an exception.
 * @param fullMembers 正式党员人数.
 */
export function adviceOnSize(kind: PartyOrganizationKind, fullMembers: number | null | undefined): Advice[] {
  const threshold = thresholds[kind];
  if (!threshold || fullMembers == null) return [];
  const { least, most, source } = threshold;
  const isBranch = kind === 'BRANCH' || kind === 'JOINT_BRANCH';
  if (fullMembers < least)
    return [advise(isBranch ? 'BRANCH_TOO_SMALL' : 'ORGANIZATION_TOO_SMALL', source, { least })];
  const advice: Advice[] = [];
  if (most !== undefined && fullMembers > most)
    advice.push(advise('ORGANIZATION_TOO_LARGE', source, { most }));
  if (isBranch && fullMembers >= committeeFrom)
    advice.push(advise('BRANCH_COMMITTEE', branchRules, { least: committeeFrom }));
  return advice;
}
