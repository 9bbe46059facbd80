import { copyRows } from '@hub/kit/bulk.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { divisionId, divisionsBelow } from '@hub/kit/demo/divisions.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { partyMembers, postAssignments, servicePosts } from '@hub/members/tables.ts';
import type postgres from 'postgres';

export const county = '440881';
export const branches = 600;
export const postings = 10_000;
const posts = 5;

const townships = divisionsBelow(county, 'TOWNSHIP').map(({ code }) => code);
const townshipOf = (i: number) => townships[i % townships.length]!;
const postId = (mode: 'normal' | 'emergency', i: number) => idFromKey('pst', `bench ${mode} ${i}`);

/** Where everybody stands in normal times, and where each goes. */
export const moves = Array.from({ length: posts }, (_, i) => ({
  fromPostId: postId('normal', i),
  toPostId: postId('emergency', i),
}));

/** Members at posts of normal times, and the posts they go to. */
export async function fillMembers(sql: postgres.Sql): Promise<void> {
  const committee = committeeOf(county);
  const place = placeOf(county);
  await copyRows(
    sql,
    servicePosts,
    (['normal', 'emergency'] as const).flatMap((mode) =>
      moves.map((_, i) => ({
        id: postId(mode, i),
        ...place,
        kind: mode === 'normal' ? ('CARE' as const) : ('EMERGENCY' as const),
        name: `${mode === 'normal' ? '服务' : '应急'}岗${i + 1}`,
        organizationId: committee.id,
        divisionCode: county,
        synthetic: true,
      })),
    ),
  );
  const people = Array.from({ length: postings }, (_, i) => ({
    id: idFromKey('mem', `bench ${i}`),
    ...placeOf(townshipOf(i)),
    membershipStatus: 'FULL' as const,
    homeOrganizationId: committeeOf(townshipOf(i)).id,
    divisionId: divisionId(townshipOf(i)),
    divisionCode: townshipOf(i),
    synthetic: true,
  }));
  await copyRows(sql, partyMembers, people);
  await copyRows(
    sql,
    postAssignments,
    people.map(({ id, province, countyCode }, i) => ({
      id: idFromKey('asg', `bench ${i}`),
      province,
      countyCode,
      memberId: id,
      postId: moves[i % posts]!.fromPostId,
      mode: 'NORMAL' as const,
      validFrom: '2025-01-01',
      synthetic: true,
    })),
  );
  await sql.unsafe('analyze');
}

export const planContent = {
  name: '防汛平急转换预案',
  conditions: '启动防汛三级以上应急响应',
  divisionId: divisionId(county),
  level: 'COUNTY',
  maxHours: 72,
  sideIds: [committeeOf(county).id],
};

/** Temporary branches, spread over the townships of the county. */
export const planned = Array.from({ length: branches }, (_, i) => ({
  sidePosition: 0,
  code: `LZ-${String(i + 1).padStart(4, '0')}`,
  name: `防汛第${i + 1}临时党支部`,
  kind: 'TEMPORARY_BRANCH',
  tier: 'SUBDISTRICT',
  divisionId: divisionId(townshipOf(i)),
  superiorId: committeeOf(townshipOf(i)).id,
  taskName: '堤防巡查与群众转移',
}));
