import type { PartyOrganizationKind } from '@hub/kit/generated/words.ts';

export interface Advice {
  message: string;
  messageZh: string;
  source: string;
}

interface Threshold {
  least: number;
  /** Beyond this a larger kind of organization is normal. */
  most?: number;
  source: string;
}

// 中国共产党支部工作条例（试行）第四、五条；中国共产党党和国家机关基层组织工作条例第五至七条。
const thresholds: Partial<Record<PartyOrganizationKind, Threshold>> = {
  BRANCH: { least: 3, most: 50, source: '中国共产党支部工作条例（试行）' },
  JOINT_BRANCH: { least: 3, most: 50, source: '中国共产党支部工作条例（试行）' },
  GENERAL_BRANCH: { least: 50, most: 100, source: '党和国家机关基层组织工作条例' },
  COMMITTEE: { least: 100, source: '党和国家机关基层组织工作条例' },
};

/**
 * What the statutes call normal for an organization of this size. Advice and never a refusal: the superior
 * may approve an exception.
 * @param fullMembers 正式党员人数.
 */
export function adviceOnSize(kind: PartyOrganizationKind, fullMembers: number | null | undefined): Advice[] {
  const threshold = thresholds[kind];
  if (!threshold || fullMembers == null) return [];
  const { least, most, source } = threshold;
  if (fullMembers < least) {
    return [
      {
        message: `Normally at least ${least} full members are needed; the superior may approve an exception or a joint organization.`,
        messageZh: `一般应有正式党员 ${least} 人以上；确有需要的，可报上级批准或成立联合组织。`,
        source,
      },
    ];
  }
  if (most !== undefined && fullMembers > most) {
    return [
      {
        message: `Normally at most ${most} full members belong to this kind; consider a larger kind of organization.`,
        messageZh: `正式党员一般不超过 ${most} 人；可考虑改设更高一类组织。`,
        source,
      },
    ];
  }
  return [];
}
