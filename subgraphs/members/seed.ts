import { copyRows } from '@hub/kit/bulk.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { codelist } from '@hub/kit/codelists.ts';
import { divisionId, divisionsBelow } from '@hub/kit/demo/divisions.ts';
import { reportedRows } from '@hub/kit/demo/figures.ts';
import { seededRandom } from '@hub/kit/demo/random.ts';
import {
  committeeOf,
  didiBranch,
  guanliDivision,
  jiuzhouPlanId,
  leizhouTemporary,
  mazhangBranch,
  type DemoParty,
} from '@hub/kit/demo/world.ts';
import { ServicePostKind, Skill } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type postgres from 'postgres';
import { sealSkills } from './sealed.ts';
import * as tables from './tables.ts';

type NewMember = typeof tables.partyMembers.$inferInsert;
type NewCheckIn = typeof tables.communityCheckIns.$inferInsert;

const chance = seededRandom(44);

function member(key: string, home: Pick<DemoParty, 'id' | 'divisionCode'>, source: string | null): NewMember {
  return {
    id: idFromKey('mem', key),
    ...placeOf(home.divisionCode),
    membershipStatus: chance.next() < 0.95 ? 'FULL' : 'PROBATIONARY',
    homeOrganizationId: home.id,
    divisionId: divisionId(home.divisionCode),
    divisionCode: home.divisionCode,
    isMobileMember: chance.next() < 0.1,
    ...sealSkills(idFromKey('mem', key), chance.next() < 0.4 ? [chance.pick(Skill)] : []),
    joinedInYear: chance.int(1970, 2024),
    source,
    synthetic: true,
  };
}

/** Where generated members are at home: townships of four of the cities. */
const homes = ['4408', '4103', '4508', '5301']
  .flatMap((city) => divisionsBelow(city, 'TOWNSHIP'))
  .map(({ code }) => committeeOf(code));

/** 27 and 14 members as the source counts them (S3), and 5,000 generated ones; the last homes have very few. */
function memberRows(): NewMember[] {
  const exact = [
    ...Array.from({ length: 27 }, (_, i) => member(`didi:${i}`, didiBranch, 'S3')),
    ...Array.from({ length: 14 }, (_, i) => member(`mazhang:${i}`, mazhangBranch, 'S3')),
  ];
  const most = homes.length - 20;
  const generated = Array.from({ length: 5000 }, (_, i) =>
    member(`generated:${i}`, i < 60 ? homes[most + (i % 20)]! : homes[i % most]!, null),
  );
  return [...exact, ...generated];
}

/** 5,000 check-ins of members of the cities at other organizations of the same city. */
function checkInRows(members: readonly NewMember[]): NewCheckIn[] {
  const byCity = new Map<string, DemoParty[]>();
  for (const home of homes) {
    const city = home.divisionCode.slice(0, 4);
    byCity.set(city, [...(byCity.get(city) ?? []), home]);
  }
  return members.slice(41).map((one, i) => {
    const places = byCity.get(one.divisionCode.slice(0, 4))!;
    const at = places.findIndex(({ id }) => id === one.homeOrganizationId);
    const receiving = places[(at + 1 + (i % (places.length - 1))) % places.length]!;
    const registeredOn = chance.day(2021, 2024);
    const isEnded = i % 10 === 0;
    return {
      id: idFromKey('cki', `generated:${i}`),
      ...placeOf(receiving.divisionCode),
      memberId: one.id,
      unitOrganizationId: one.homeOrganizationId,
      unitDivisionCode: one.divisionCode,
      receivingOrganizationId: receiving.id,
      receivingDivisionCode: receiving.divisionCode,
      receivingDivisionId: receiving.divisionId,
      status: isEnded ? 'ENDED' : i % 3 === 0 ? 'REGISTERED' : 'ACTIVE',
      registeredOn,
      confirmedOn: i % 3 === 0 && !isEnded ? null : registeredOn,
      endedOn: isEnded ? '2025-06-30' : null,
      synthetic: true,
    };
  });
}

/** Loads the demonstration data of members, inside the caller's transaction. Returns the number of rows. */
export async function seed(sql: postgres.Sql, onProgress?: (sentence: string) => void): Promise<number> {
  onProgress?.('党员与报到 · members and check-ins');
  const members = memberRows();
  const checkIns = checkInRows(members);
  const guanli = committeeOf(guanliDivision);
  const posts: (typeof tables.servicePosts.$inferInsert)[] = ServicePostKind.map((kind) => ({
    id: idFromKey('pst', `guanli:${kind}`),
    ...placeOf(guanliDivision),
    kind,
    name: `冠利社区${codelist('ServicePostKind').find(({ code }) => code === kind)!.zh}岗`,
    organizationId: guanli.id,
    divisionCode: guanliDivision,
    source: 'S3',
    synthetic: true,
  }));
  let rows = 0;
  rows += await copyRows(sql, tables.partyMembers, members);
  rows += await copyRows(sql, tables.activists, [
    { organizationId: mazhangBranch.id, count: 8, source: 'S3' },
  ]);
  rows += await copyRows(sql, tables.communityCheckIns, checkIns);
  rows += await copyRows(
    sql,
    tables.checkInReports,
    checkIns.slice(0, 300).map(({ id, province, countyCode }, i) => ({
      id: idFromKey('rep', `generated:${i}`),
      province,
      countyCode,
      checkInId: id,
      period: i % 2 ? ('YEAR' as const) : ('HALF_YEAR' as const),
      on: '2025-07-01',
      timesServed: chance.int(1, 12),
      synthetic: true,
    })),
  );
  rows += await copyRows(
    sql,
    tables.organizationCheckIns,
    homes.slice(0, 200).map((home, i) => {
      const receiving = homes[(i + 1) % homes.length]!;
      return {
        id: idFromKey('oci', `generated:${i}`),
        ...placeOf(receiving.divisionCode),
        unitOrganizationId: home.id,
        receivingOrganizationId: receiving.id,
        divisionCode: receiving.divisionCode,
        status: 'ACTIVE' as const,
        registeredOn: chance.day(2021, 2024),
        endedOn: null,
        synthetic: true,
      };
    }),
  );
  rows += await copyRows(
    sql,
    tables.organizationCheckInReports,
    homes.slice(0, 100).map((_, i) => ({
      id: idFromKey('orp', `generated:${i}`),
      ...placeOf(homes[(i + 1) % homes.length]!.divisionCode),
      checkInId: idFromKey('oci', `generated:${i}`),
      year: 2025,
      on: '2026-01-10',
      timesServed: chance.int(1, 24),
      personTimes: chance.int(10, 400),
      synthetic: true,
    })),
  );
  rows += await copyRows(sql, tables.servicePosts, posts);
  rows += await copyRows(
    sql,
    tables.postAssignments,
    members.slice(41, 241).map(({ id, province, countyCode }, i) => ({
      id: idFromKey('asg', `guanli:${i}`),
      province,
      countyCode,
      memberId: id,
      postId: posts[i % posts.length]!.id,
      mode: i % 5 === 0 ? ('EMERGENCY' as const) : ('NORMAL' as const),
      validFrom: '2022-01-01',
      validTo: null,
      synthetic: true,
    })),
  );
  rows += await copyRows(
    sql,
    tables.plannedPostings,
    members
      .filter(({ divisionCode }) => divisionCode === '440881105')
      .map(({ id, province, countyCode, divisionCode }) => ({
        id: idFromKey('ppo', `jiuzhou:${id}`),
        province,
        countyCode,
        divisionCode,
        planId: jiuzhouPlanId,
        sidePosition: 0,
        memberId: id,
        postId: idFromKey('pst', 'guanli:EMERGENCY'),
        synthetic: true,
      })),
  );
  rows += await copyRows(
    sql,
    tables.volunteerTeams,
    Array.from({ length: 609 }, (_, i) => {
      const { id: organizationId, divisionCode } = leizhouTemporary[i % leizhouTemporary.length]!;
      return {
        id: idFromKey('tem', `leizhou:${i}`),
        ...placeOf(divisionCode),
        name: `雷州党员先锋队${String(i + 1).padStart(4, '0')}`,
        kind: 'PIONEER' as const,
        organizationId,
        divisionCode,
        foundedOn: '2022-07-01',
        source: 'S3',
        synthetic: true,
      };
    }),
  );
  const leizhou = members.filter(({ divisionCode }) => divisionCode.startsWith('440882')).slice(0, 60);
  rows += await copyRows(
    sql,
    tables.teamMemberships,
    leizhou.map(({ id, province, countyCode }, i) => ({
      id: idFromKey('tmm', `leizhou:${i}`),
      province,
      countyCode,
      teamId: idFromKey('tem', `leizhou:${i % 6}`),
      memberId: id,
      validFrom: '2022-07-01',
      validTo: i === 59 ? '2022-12-31' : null,
      synthetic: true,
    })),
  );
  rows += await copyRows(
    sql,
    tables.organizerAppointments,
    leizhou.slice(0, 25).map(({ id, province, countyCode, divisionCode }, i) => ({
      id: idFromKey('orz', `leizhou:${i}`),
      province,
      countyCode,
      divisionCode,
      memberId: id,
      organizationId: leizhouTemporary[i]!.id,
      validFrom: '2022-07-01',
      validTo: null,
      source: 'S3',
      synthetic: true,
    })),
  );
  rows += await copyRows(
    sql,
    tables.contactAssignments,
    Array.from({ length: 60 }, (_, i) => {
      const home = committeeOf(divisionsBelow('4103', 'TOWNSHIP')[i]!.code);
      return {
        id: idFromKey('con', `luoyang-studio:${i}`),
        ...placeOf(home.divisionCode),
        office: 'DELEGATE_STUDIO' as const,
        organizationId: home.id,
        divisionCode: home.divisionCode,
        validFrom: '2018-01-01',
        validTo: null,
        source: 'S2',
        synthetic: true,
      };
    }),
  );
  rows += await copyRows(sql, tables.figures, reportedRows('members'));
  return rows;
}
