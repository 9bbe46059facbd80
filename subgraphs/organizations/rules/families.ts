import type { PartyOrganizationFamily, PartyOrganizationKind } from '@hub/kit/generated/words.ts';

interface KindRules {
  family: PartyOrganizationFamily;
  /** 党组织类别代码; four unrelated public systems agree on these. */
  statCode: string | null;
}

/** What the statutes make of each kind. */
export const kindRules: Record<PartyOrganizationKind, KindRules> = {
  COMMITTEE: { family: 'BASIC_ORGANIZATION', statCode: '611' },
  GENERAL_BRANCH: { family: 'BASIC_ORGANIZATION', statCode: '621' },
  BRANCH: { family: 'BASIC_ORGANIZATION', statCode: '631' },
  JOINT_BRANCH: { family: 'BASIC_ORGANIZATION', statCode: '632' },
  JOINT_COMMITTEE: { family: 'BASIC_ORGANIZATION', statCode: null },
  INDUSTRY_COMMITTEE: { family: 'BASIC_ORGANIZATION', statCode: null },
  PARTY_GROUP: { family: 'GROUP_OF_A_BRANCH', statCode: null },
  WORKING_COMMITTEE: { family: 'DISPATCHED_ORGAN', statCode: null },
  LEADING_GROUP: { family: 'LEADING_GROUP', statCode: '612' },
  TEMPORARY_COMMITTEE: { family: 'TEMPORARY_ORGANIZATION', statCode: '911' },
  TEMPORARY_GENERAL_BRANCH: { family: 'TEMPORARY_ORGANIZATION', statCode: '921' },
  TEMPORARY_BRANCH: { family: 'TEMPORARY_ORGANIZATION', statCode: '931' },
  TEMPORARY_JOINT_BRANCH: { family: 'TEMPORARY_ORGANIZATION', statCode: '932' },
};

/** 临时党组织不接收党员、不转接组织关系；党组不是基层组织，没有党员名册 (rules.md 1). */
export function admitsMembers(kind: PartyOrganizationKind): boolean {
  const { family } = kindRules[kind];
  return family === 'BASIC_ORGANIZATION' || family === 'GROUP_OF_A_BRANCH';
}

/** Temporary organizations live with a task and end with it. */
export function isTemporary(kind: PartyOrganizationKind): boolean {
  return kindRules[kind].family === 'TEMPORARY_ORGANIZATION';
}
