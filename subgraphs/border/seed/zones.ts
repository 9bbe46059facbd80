import { placeOf } from '@hub/kit/columns.ts';
import { divisionId, divisionsBelow } from '@hub/kit/demo/divisions.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import type { BorderTier, DivisionLevel, TierBodyKind } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type {
  bodyTurns,
  dutyRosters,
  pactBorderLinks,
  patrols,
  tierBodies,
  zoneParticipants,
  zones,
} from '../tables.ts';

interface PlannedZone {
  key: string;
  name: string;
  codes: string[];
  source: string;
  validFrom: string | null;
}

/** Zones of the source documents; townships stand here only where a source names them. */
const planned: PlannedZone[] = [
  {
    key: 'zhanjiang',
    name: '湛江边界共治区',
    codes: ['440881', '440883', '440825', '440881105', '440881104', '440881112', '440825103'],
    source: 'S3',
    validFrom: '2022-01-01',
  },
  {
    key: 'jiuzhou-river',
    name: '九洲江流域边界共治区',
    codes: ['440881', '450922', '440982', '440881105', '450922111', '440982116', '450922108', '440982117'],
    source: '南方日报 2022-08-31；陆川县委组织部 2024-05-21',
    validFrom: '2022-01-01',
  },
  {
    key: 'wanfeng-lake',
    name: '万峰湖三省（区）边界共治区',
    codes: ['451030103', '522301105', '530324202'],
    source: '广西日报 2022-07-14',
    validFrom: '2021-01-01',
  },
  {
    key: 'qiongzhou-strait',
    name: '琼州海峡边界共治区',
    codes: ['440825', '460105', '440825103'],
    source: 'S3',
    validFrom: '2020-01-01',
  },
];

export const zoneId = (key: string) => idFromKey('bor', key);
const levelOf: Record<number, DivisionLevel> = { 6: 'COUNTY', 9: 'TOWNSHIP', 12: 'VILLAGE' };

export function zoneRows(): (typeof zones.$inferInsert)[] {
  return planned.map(({ key, name, codes, source, validFrom }) => ({
    id: zoneId(key),
    ...placeOf(codes[0]!),
    name,
    source,
    validFrom,
    validTo: null,
  }));
}

export function participantRows(): (typeof zoneParticipants.$inferInsert)[] {
  return planned.flatMap(({ key, codes, validFrom }) =>
    codes.map((code) => ({
      validFrom,
      zoneId: zoneId(key),
      divisionId: divisionId(code),
      code,
      level: levelOf[code.length]!,
    })),
  );
}

const bodies: { zone: string; tier: BorderTier; kind: TierBodyKind; name: string; code: string }[] = [
  { zone: 'jiuzhou-river', tier: 'COUNTY', kind: 'WORKSTATION', name: '廉江党建联建工作站', code: '440881' },
  { zone: 'jiuzhou-river', tier: 'COUNTY', kind: 'WORKSTATION', name: '陆川党建联建工作站', code: '450922' },
  { zone: 'jiuzhou-river', tier: 'TOWNSHIP', kind: 'GROUP', name: '石角镇联建小组', code: '440881105' },
  { zone: 'jiuzhou-river', tier: 'TOWNSHIP', kind: 'GROUP', name: '古城镇联建小组', code: '450922111' },
  { zone: 'jiuzhou-river', tier: 'TOWNSHIP', kind: 'GROUP', name: '平定镇联建小组', code: '440982116' },
  { zone: 'zhanjiang', tier: 'COUNTY', kind: 'WORKSTATION', name: '徐闻党建联建工作站', code: '440825' },
  {
    zone: 'wanfeng-lake',
    tier: 'TOWNSHIP',
    kind: 'JOINT_COMMITTEE',
    name: '万峰湖联合党委',
    code: '451030103',
  },
];

export function tierBodyRows(): (typeof tierBodies.$inferInsert)[] {
  return [...bodies, villageBody()].map(({ zone, tier, kind, name, code }) => ({
    id: idFromKey('tie', `${zone}:${name}`),
    ...placeOf(code),
    zoneId: zoneId(zone),
    tier,
    kind,
    name,
    organizationId: committeeOf(code).id,
    divisionCode: code,
    ...(name === rotating && { turnsFrom: '2024-01-01', turnMonths: 6 }),
    source: 'S3',
    synthetic: true,
  }));
}

/** 轮值书记 (mechanisms.md B11): 廉江, 陆川 and 化州 in turn, half a year each. */
const rotating = '廉江党建联建工作站';

export function bodyTurnRows(): (typeof bodyTurns.$inferInsert)[] {
  return ['440881', '450922', '440982'].map((code, position) => ({
    bodyId: idFromKey('tie', `jiuzhou-river:${rotating}`),
    position,
    organizationId: committeeOf(code).id,
    divisionCode: code,
  }));
}

/** The third tier stands in the sources without a village's name; a village of 石角镇 is generated for it. */
function villageBody(): (typeof bodies)[number] {
  const [village] = divisionsBelow('440881105', 'VILLAGE');
  return {
    zone: 'jiuzhou-river',
    tier: 'VILLAGE',
    kind: 'GROUP',
    name: `${village!.name}联建小组`,
    code: village!.code,
  };
}

/** 徐闻–海南: on duty 365 days a year (S3). */
export function rosterRows(): (typeof dutyRosters.$inferInsert)[] {
  return [
    {
      id: idFromKey('dut', 'xuwen'),
      ...placeOf('440825'),
      zoneId: zoneId('qiongzhou-strait'),
      name: '徐闻常态化检查值守',
      daysPerYear: 365,
      organizationId: committeeOf('440825').id,
      startsOn: '2020-01-01',
      endsOn: null,
      source: 'S3',
    },
  ];
}

/** The 17 pacts of 廉江 belong to the zone of the 九洲江, 徐闻–海口 to the strait's. */
export function pactLinkRows(): (typeof pactBorderLinks.$inferInsert)[] {
  const lianjiang = Array.from({ length: 17 }, (_, i) => ({
    pactId: idFromKey('pact', `lianjiang-border:${i}`),
    zoneId: zoneId('jiuzhou-river'),
    boundaryId: null,
  }));
  return [
    ...lianjiang,
    { pactId: idFromKey('pact', 'xuwen-haikou'), zoneId: zoneId('qiongzhou-strait'), boundaryId: null },
  ];
}

export function patrolRows(): (typeof patrols.$inferInsert)[] {
  return Array.from({ length: 12 }, (_, month) => ({
    id: idFromKey('pat', `jiuzhou-river:2022-${month}`),
    ...placeOf('440881'),
    aId: divisionId('440881105'),
    aCode: '440881105',
    bId: divisionId('450922111'),
    bCode: '450922111',
    zoneId: zoneId('jiuzhou-river'),
    status: 'CARRIED_OUT' as const,
    on: `2022-${String(month + 1).padStart(2, '0')}-15`,
    source: 'S3',
    synthetic: true,
  }));
}
