import { divisionId, divisionsBelow } from '@hub/kit/demo/divisions.ts';
import {
  committeeOf,
  kunmingStreets,
  kunmingUnits,
  rallyPointHosts,
  xijiangOrganizations,
  xijiangUnits,
  type DemoParty,
} from '@hub/kit/demo/world.ts';
import type { ActivityKind, AllianceKind, AllianceRole } from '@hub/kit/generated/words.ts';
import { codelist } from '@hub/kit/codelists.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { searchColumns } from '../search.ts';
import type { alliances, chairRotations, jointActivities, memberships } from '../tables.ts';
import { generated, number, partyOf } from './rows.ts';

interface PlannedAlliance {
  key: string;
  name: string;
  kind: AllianceKind;
  convener: DemoParty;
  foundedOn: string;
  source: string;
  charter?: string;
  members: { party: DemoParty; role: AllianceRole }[];
  chairs?: DemoParty[];
}

const as = (role: AllianceRole) => (party: DemoParty) => ({ party, role });
const nameOf = (code: string, level: 'TOWNSHIP' | 'COUNTY') => divisionsBelow(code, level)[0]!.name;

/**
 * 昆明 (S1): one alliance to each of 80 subdistricts, and 1,950 units in them. The subdistrict's working committee
 * convenes and is not itself a member, so the members counted are the units the source counts.
 */
const kunming: PlannedAlliance[] = kunmingStreets.map((street, s) => ({
  key: `kunming-street:${street}`,
  name: `${nameOf(street, 'TOWNSHIP')}党建联盟`,
  kind: 'SUBDISTRICT',
  convener: committeeOf(street),
  foundedOn: '2018-01-01',
  source: 'S1',
  members: kunmingUnits.filter((_, i) => i % kunmingStreets.length === s).map(as('MEMBER')),
}));

/** 贵港 (S0): 116 rally points of state enterprises. */
const rallyPoints: PlannedAlliance[] = rallyPointHosts.map((host, i) => ({
  key: `rally-point:${i}`,
  name: `国企先锋集结号${number(i)}`,
  kind: 'SOE_RALLY_POINT',
  convener: host,
  foundedOn: '2020-07-01',
  source: 'S0',
  members: [
    { party: host, role: 'LEAD' },
    { party: committeeOf(host.divisionCode), role: 'MEMBER' },
  ],
}));

/** 西江航运党建联盟 (S0): 36 organizations, begun by the shipping committee, and 12 supporting units. */
const xijiang: PlannedAlliance = {
  key: 'xijiang-shipping',
  name: '西江航运党建联盟',
  kind: 'INDUSTRY',
  convener: xijiangOrganizations[0]!,
  foundedOn: '2020-07-01',
  source: 'S0',
  charter: '党建引领航运：组织联建、治安联防、问题联治、纠纷联调。',
  members: [
    ...xijiangOrganizations.map((party, i) => as(i === 0 ? 'INITIATOR' : 'MEMBER')(party)),
    ...xijiangUnits.map(as('SUPPORTING_UNIT')),
  ],
  chairs: xijiangOrganizations.slice(0, 4),
};

/** 秦都 (S4): alliances of four industries and four business districts; the source masks their names. */
const qindu: PlannedAlliance[] = Array.from({ length: 8 }, (_, i) => {
  const streets = divisionsBelow('610402', 'TOWNSHIP');
  const isIndustry = i < 4;
  return {
    key: `qindu-field:${i}`,
    name: `秦都区${isIndustry ? '产业' : '商圈'}党建联盟${number(i % 4)}`,
    kind: isIndustry ? 'INDUSTRY' : 'BUSINESS_DISTRICT',
    convener: committeeOf('610402'),
    foundedOn: '2021-01-01',
    source: 'S4',
    members: [0, 1, 2].map((j) =>
      as(j === 0 ? 'LEAD' : 'MEMBER')(committeeOf(streets[(i + 4 * j) % streets.length]!.code)),
    ),
  };
});

/** 万峰湖: three townships of three provinces on one lake (广西日报 2022-07-14). */
const wanfengLake: PlannedAlliance = {
  key: 'wanfeng-lake',
  name: '万峰湖跨省党建联盟',
  kind: 'CROSS_PROVINCE',
  convener: committeeOf('451030103'),
  foundedOn: '2022-07-01',
  source: '广西日报 2022-07-14',
  charter: '三省区共治一湖：环境联治、治安联防、纠纷联调。',
  members: ['451030103', '522301105', '530324202'].map((code, i) =>
    as(i === 0 ? 'INITIATOR' : 'MEMBER')(committeeOf(code)),
  ),
  chairs: ['451030103', '522301105', '530324202'].map(committeeOf),
};

/** 玉湛茂: townships on both sides of the line of Guangdong and Guangxi, the secretaries of three counties in turn. */
const yuZhanMao: PlannedAlliance = {
  key: 'yulin-zhanjiang-maoming',
  name: '玉湛茂边界党建联盟',
  kind: 'CROSS_PROVINCE',
  convener: committeeOf('450922'),
  foundedOn: '2024-05-01',
  source: '陆川县委组织部 2024-05-21',
  charter: '边界党建联建：轮值书记、联建小组、联席会议。',
  members: [
    ...['450922', '440881', '440982'].map((code, i) =>
      as(i === 0 ? 'INITIATOR' : 'MEMBER')(committeeOf(code)),
    ),
    ...['440881105', '440982116', '440982117', '450922108', '450922111'].map((code) =>
      as('MEMBER')(committeeOf(code)),
    ),
  ],
  chairs: ['450922', '440881', '440982'].map(committeeOf),
};

const plannedAlliances: readonly PlannedAlliance[] = [
  ...kunming,
  ...rallyPoints,
  xijiang,
  ...qindu,
  wanfengLake,
  yuZhanMao,
];

export const allianceId = (key: string) => idFromKey('all', key);

export function allianceRows(): (typeof alliances.$inferInsert)[] {
  return plannedAlliances.map(({ key, name, kind, convener, foundedOn, source, charter }) => ({
    id: allianceId(key),
    ...generated(convener.divisionCode, source),
    name,
    kind,
    status: 'ACTIVE',
    divisionId: divisionId(convener.divisionCode),
    divisionCode: convener.divisionCode,
    convenerId: convener.id,
    charter: charter ?? null,
    foundedOn,
    ...searchColumns(name),
  }));
}

export function membershipRows(): (typeof memberships.$inferInsert)[] {
  return plannedAlliances.flatMap(({ key, foundedOn, source, members }) =>
    members.map(({ party, role }) => ({
      id: idFromKey('mbr', `${key}:${party.id}`),
      ...generated(party.divisionCode, source),
      allianceId: allianceId(key),
      ...partyOf(party),
      role,
      status: 'ADMITTED' as const,
      validFrom: foundedOn,
      validTo: null,
    })),
  );
}

/** A year's turn for each chair, over and over, from the founding to now. */
export function chairRotationRows(): (typeof chairRotations.$inferInsert)[] {
  return plannedAlliances.flatMap(({ key, foundedOn, source, chairs = [] }) => {
    if (chairs.length === 0) return [];
    const first = Number(foundedOn.slice(0, 4));
    return Array.from({ length: 2027 - first }, (_, i) => {
      const chair = chairs[i % chairs.length]!;
      return {
        id: idFromKey('chr', `${key}:${i}`),
        ...generated(chair.divisionCode, source),
        allianceId: allianceId(key),
        ...partyOf(chair),
        turn: i + 1,
        validFrom: `${first + i}${foundedOn.slice(4)}`,
        validTo: `${first + i + 1}${foundedOn.slice(4)}`,
      };
    });
  });
}

const kindsOfActivity: ActivityKind[] = [
  'STUDY',
  'VOLUNTEER_SERVICE',
  'CULTURE',
  'PUBLICITY',
  'GROUP_SERVICE',
];

/** Activities in the subdistricts of 贵港 (S0), a few of them to page through; the 5,000 of the source are a figure. */
export function activityRows(): (typeof jointActivities.$inferInsert)[] {
  const words = new Map(codelist('ActivityKind').map(({ code, zh }) => [code, zh]));
  const streets = divisionsBelow('4508', 'TOWNSHIP').filter(({ name }) => name.includes('街道'));
  return Array.from({ length: 35 }, (_, i) => {
    const street = streets[i % streets.length]!;
    const kind = kindsOfActivity[i % kindsOfActivity.length]!;
    return {
      id: idFromKey('act', `guigang:${i}`),
      ...generated(street.code, 'S0'),
      title: `${street.name}${words.get(kind)}活动${number(i)}`,
      kind,
      hostId: committeeOf(street.code).id,
      divisionCode: street.code,
      allianceId: i % 5 === 0 ? allianceId('xijiang-shipping') : null,
      heldOn: `2021-${String(1 + (i % 12)).padStart(2, '0')}-15`,
      personTimes: 20 + ((i * 7) % 60),
    };
  });
}
