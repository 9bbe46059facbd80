import type { Skill } from '@hub/kit/generated/words.ts';
import { sealedPlace, type SealedColumn } from '@hub/kit/vault/reseal.ts';
import { theVault, unsealed } from '@hub/kit/vault/vault.ts';
import { sql, type AnyColumn, type SQL } from 'drizzle-orm';
import * as tables from './tables.ts';

/** What the database holds of persons only sealed: free texts, and what a person is good at. */

const skillColumn: SealedColumn = {
  table: tables.partyMembers,
  column: 'sealedSkills',
  row: 'id',
  marks: { column: 'skillMarks', wordsOf: (text) => JSON.parse(text) as string[] },
  plain: { text: 'to_json("skills")::text', emptied: `"skills" = '{}'` },
};
const feedbackColumn: SealedColumn = { table: tables.checkInFeedback, column: 'body', row: 'id' };

const organizationFeedbackColumn: SealedColumn = {
  table: tables.organizationCheckInFeedback,
  column: 'body',
  row: 'id',
};

export const sealed = [skillColumn, feedbackColumn, organizationFeedbackColumn];

const skillPlace = sealedPlace(skillColumn);
const feedbackPlace = sealedPlace(feedbackColumn);
const organizationFeedbackPlace = sealedPlace(organizationFeedbackColumn);

export function sealSkills(
  id: string,
  skills: readonly Skill[],
): { sealedSkills: string; skillMarks: string[] } {
  const vault = theVault();
  return {
    sealedSkills: vault.seal({ column: skillPlace, row: id }, JSON.stringify(skills)),
    skillMarks: skills.map((skill) => vault.mark(skillPlace, skill)),
  };
}

export function skillsOf({ id, sealedSkills }: tables.PartyMemberRow): Skill[] {
  return sealedSkills ? (JSON.parse(unsealed({ column: skillPlace, row: id }, sealedSkills)) as Skill[]) : [];
}

/** Rows with a skill; the database does not learn which it is. */
export function hasSkill(marks: AnyColumn, skill: string): SQL {
  return sql`${marks} && array[${sql.join(
    theVault()
      .marks(skillPlace, skill)
      .map((mark) => sql`${mark}`),
    sql`, `,
  )}]::text[]`;
}

export const sealFeedback = (id: string, body: string): string =>
  theVault().seal({ column: feedbackPlace, row: id }, body);

export const feedbackOf = ({ id, body }: tables.CheckInFeedbackRow): string =>
  unsealed({ column: feedbackPlace, row: id }, body);

export const sealOrganizationFeedback = (id: string, body: string): string =>
  theVault().seal({ column: organizationFeedbackPlace, row: id }, body);

export const organizationFeedbackOf = ({ id, body }: tables.OrganizationCheckInFeedbackRow): string =>
  unsealed({ column: organizationFeedbackPlace, row: id }, body);
