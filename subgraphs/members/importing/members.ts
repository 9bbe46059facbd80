import { placeOf } from '@hub/kit/columns.ts';
import type { Skill } from '@hub/kit/generated/words.ts';
import { askedOrganization, askOrganizations, matcherOfAsked } from '@hub/kit/import/asking.ts';
import type { ImportField } from '@hub/kit/import/fields.ts';
import type { DraftRow, ImportDesk, ImportKind } from '@hub/kit/import/kind.ts';
import { keepKeys } from '@hub/kit/import/records.ts';
import { theVault } from '@hub/kit/vault/vault.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { sql } from 'drizzle-orm';
import { objectionToHome } from '../rules/home.ts';
import { sealSkills, skillsOf } from '../sealed.ts';
import {
  communityCheckIns,
  importing,
  importWrites,
  organizerAppointments,
  partyMembers,
  plannedPostings,
  postAssignments,
  teamMemberships,
  type PartyMemberRow,
} from '../tables.ts';

const fields: ImportField[] = [
  {
    name: 'sourceKey',
    zh: '组织内编号',
    headers: ['党员编号', '内部编号', '党员内部编号', '组织编号', '编号'],
    type: { kind: 'CODE' },
    isRequired: true,
    example: 'A-001',
  },
  {
    name: 'homeOrganization',
    zh: '所在党组织',
    headers: [
      '党组织',
      '党组织名称',
      '所属党组织',
      '所在党支部',
      '组织关系所在党组织',
      '所在支部',
      '党组织代码',
    ],
    type: { kind: 'ORGANIZATION' },
    isRequired: true,
    example: '陆川县古城镇党委',
  },
  {
    name: 'membershipStatus',
    zh: '党员类别',
    headers: ['类别', '人员类别', '党籍状态', '党员类型'],
    type: {
      kind: 'WORD',
      list: 'PartyMembershipStatus',
      also: { FULL: ['正式', '正式党员', '01'], PROBATIONARY: ['预备', '预备党员', '02'] },
    },
    isRequired: true,
    example: '正式党员',
  },
  {
    name: 'joinedInYear',
    zh: '入党年份',
    headers: ['入党时间', '入党日期', '加入党组织日期', '入党年度'],
    type: { kind: 'YEAR', from: 1921 },
    example: '2015',
  },
  {
    name: 'isMobileMember',
    zh: '是否流动党员',
    headers: ['流动党员', '是否流动'],
    type: { kind: 'YES_NO' },
    example: '否',
  },
  {
    name: 'skills',
    zh: '特长',
    headers: ['专业特长', '服务特长', '技能'],
    type: { kind: 'WORD', list: 'Skill', isList: true },
    example: '医疗、调解',
  },
];

const keyColumn = 'members.import_keys.key';

/**
 * The number an organization has given a member is kept as a keyed hash and nowhere else, together with the organization:
 * two may have given the same.
 */
function keysOf(organizationId: string, sourceKey: string): string[] {
  return theVault().marks(keyColumn, `${organizationId} ${sourceKey}`);
}

async function judge(rows: readonly DraftRow[], desk: ImportDesk): Promise<void> {
  const named = rows.filter(({ values }) => values.homeOrganization);
  const ids = await desk.organizationsNamed(
    named.map(({ values, number }) => ({
      name: String(values.homeOrganization),
      hint: '',
      rowNumber: number,
    })),
  );
  const keys = new Map(
    named.flatMap((row, i) =>
      ids[i] && row.values.sourceKey ? [[row, keysOf(ids[i], String(row.values.sourceKey))] as const] : [],
    ),
  );
  const known = await desk.rows<PartyMemberRow & { key: string }>(
    `select k.key, m.* from members.import_keys k join members.party_members m on m.id = k.node_id
     where k.kind = 'MEMBERS' and k.key = any($1)`,
    [[...keys.values()].flat()],
  );
  const byKey = new Map(known.map(({ key, ...member }) => [key, member]));
  named.forEach((row, i) => {
    // By whichever key of the vault it was hashed with; what is new is hashed with the first.
    const marks = keys.get(row) ?? [];
    row.key = marks[0] ?? null;
    const mark = marks.find((one) => byKey.has(one));
    judgeOne(row, ids[i], (mark && byKey.get(mark)) || null, desk);
  });
}

function judgeOne(
  row: DraftRow,
  id: string | null | undefined,
  target: PartyMemberRow | null,
  desk: ImportDesk,
): void {
  const { values, problems } = row;
  if (id === undefined) row.isWaiting = true;
  else if (id === null) problems.push({ field: 'homeOrganization', fault: 'NAME_UNKNOWN' });
  if (!id || !row.key || !values.membershipStatus) return;
  const home = askedOrganization(desk, id);
  if (!home) {
    problems.push({ field: 'homeOrganization', refusal: 'UNKNOWN_ORGANIZATION' });
    return;
  }
  const { division } = home;
  row.found = { organizationId: id, divisionId: division.id, divisionCode: division.code };
  if (!mayWriteAt(desk.viewer, division.code) || (target && !mayWriteAt(desk.viewer, target.divisionCode)))
    problems.push({ field: 'homeOrganization', fault: 'NOT_YOURS' });
  if (Number(values.joinedInYear ?? 0) > Number(desk.context.today.slice(0, 4)))
    problems.push({ field: 'joinedInYear', refusal: 'DATE_IN_FUTURE' });
  row.target = target;
  if (!target) {
    const objection = objectionToHome(home, desk.context.today);
    if (objection) problems.push({ field: 'homeOrganization', ...objection });
    return;
  }
  if (target.homeOrganizationId !== id) problems.push({ field: 'homeOrganization', fault: 'HOME_DIFFERS' });
  const before = stateOf(target);
  for (const [field, now] of Object.entries(before)) {
    const value = field === 'skills' ? (values.skills as string[] | null)?.toSorted() : values[field];
    if (value !== null && value !== undefined && String(value) !== String(now ?? '')) row.before[field] = now;
  }
}

function stateOf(row: PartyMemberRow) {
  const { membershipStatus, joinedInYear, isMobileMember } = row;
  return { membershipStatus, joinedInYear, isMobileMember, skills: skillsOf(row).toSorted() };
}

export const memberImport: ImportKind = {
  kind: 'MEMBERS',
  typename: 'PartyMember',
  prefix: 'mem',
  table: partyMembers,
  fields,
  isPersonal: true,
  matcher: matcherOfAsked,
  prepare: (rows, desk) => askOrganizations(desk, importing, rows, 'homeOrganization'),
  judge,
  created: ({ values, found }, id) => ({
    id,
    ...placeOf(found.divisionCode!),
    membershipStatus: values.membershipStatus,
    homeOrganizationId: found.organizationId,
    divisionId: found.divisionId,
    divisionCode: found.divisionCode,
    isMobileMember: values.isMobileMember ?? false,
    joinedInYear: values.joinedInYear ?? null,
    ...sealSkills(id, (values.skills ?? []) as Skill[]),
    // The name of a file may say whose it is.
    source: '导入',
  }),
  updated({ values, before, target }) {
    const { membershipStatus, joinedInYear, isMobileMember } = values;
    return {
      membershipStatus,
      ...(joinedInYear == null ? {} : { joinedInYear }),
      ...(isMobileMember == null ? {} : { isMobileMember }),
      ...('skills' in before ? sealSkills(target!.id, values.skills as Skill[]) : {}),
    };
  },
  updatable: ['membershipStatus', 'joinedInYear', 'isMobileMember', 'sealedSkills', 'skillMarks'],
  accompany: (bulk, rows) => keepKeys(bulk, importing, 'MEMBERS', rows),
  referredTo: (importId) => sql`
    select w.node_id as id from (
      select member_id as id from ${communityCheckIns}
      union select member_id from ${postAssignments}
      union select member_id from ${plannedPostings}
      union select member_id from ${teamMemberships}
      union select member_id from ${organizerAppointments}
    ) as referring join ${importWrites} w
      on w.import_id = ${importId} and w.node_id = referring.id and w.action = 'CREATE'
    limit 5`,
};
