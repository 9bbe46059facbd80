import { placeOf } from '@hub/kit/columns.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { divisionId } from '@hub/kit/demo/divisions.ts';
import { seededRandom } from '@hub/kit/demo/random.ts';
import {
  BorderCaseCategory,
  type BorderCaseStatus,
  type EnforcementResultKind,
} from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { nextRound, roundNumber } from '../rules/mediation-steps.ts';
import type {
  mediationRounds,
  bulletinAcknowledgements,
  bulletins,
  caseEvents,
  cases,
  enforcementResults,
  mediations,
  operations,
} from '../tables.ts';
import { zoneId } from './zones.ts';

const across = ['450922111', '440982116', '450521108', '450922108'];
const ours = ['440881105', '440881112', '440881104'];

const sides = (a: string, b: string) => ({ aId: divisionId(a), aCode: a, bId: divisionId(b), bCode: b });

const labels: Record<string, string> = {
  BOUNDARY_DISPUTE: '边界地块权属',
  ILLEGAL_MINING: '非法采砂',
  POLLUTION: '跨界养殖污染',
  PUBLIC_SECURITY: '边界治安',
  ROAD_AND_WATER: '断头路与水利',
  CIVIL_DISPUTE: '跨界民间纠纷',
};

/** 廉江: exactly 28 cases resolved in 2022 (S3), and six that are still open. */
export function caseRows(): (typeof cases.$inferInsert)[] {
  const chance = seededRandom(28);
  const open: BorderCaseStatus[] = ['REPORTED', 'REPORTED', 'STUDIED', 'STUDIED', 'IN_HAND', 'IN_HAND'];
  return Array.from({ length: 28 + open.length }, (_, i) => {
    const isResolved = i < 28;
    const category = BorderCaseCategory[i % BorderCaseCategory.length]!;
    const resolvedOn = isResolved ? chance.day(2022, 2022) : null;
    const a = ours[i % ours.length]!;
    return {
      id: idFromKey('bca', `lianjiang:${i}`),
      ...placeOf(a),
      ...sides(a, across[i % across.length]!),
      title: `${labels[category]}问题（${String(i + 1).padStart(2, '0')}）`,
      category,
      status: isResolved ? 'RESOLVED' : open[i - 28]!,
      zoneId: zoneId('jiuzhou-river'),
      pactId: isResolved ? idFromKey('pact', `lianjiang-border:${i % 17}`) : null,
      reportedOn: isResolved ? chance.day(2021, 2021) : '2026-09-01',
      resolvedOn,
      verifiedOn: null,
      source: isResolved ? 'S3' : null,
      synthetic: true,
    };
  });
}

/** How each case came to where it is: one event for each status on the way. */
export function caseEventRows(): (typeof caseEvents.$inferInsert)[] {
  const order: BorderCaseStatus[] = ['REPORTED', 'STUDIED', 'IN_HAND', 'RESOLVED'];
  const steps = caseRows().flatMap(({ id, status, reportedOn, resolvedOn, province, countyCode }) =>
    order.slice(0, order.indexOf(status) + 1).map((step) => ({
      id: idFromKey('bce', `${id}:${step}`),
      province,
      countyCode,
      caseId: id,
      kind: 'STEP' as const,
      byCode: null,
      answeredByCode: null,
      answeredOn: null,
      status: step,
      on: step === 'RESOLVED' ? resolvedOn! : reportedOn,
      // The last step of an open case waits for the other side.
      recordedByA: true,
      standing: status === 'RESOLVED' || step !== status ? ('CONFIRMED' as const) : ('ONE_SIDED' as const),
      synthetic: true,
    })),
  );
  return [...steps, disputedRow()];
}

/** A fact that one side set down and the other disputes. */
export const disputedEventId = idFromKey('bce', 'lianjiang:33:disputed');

function disputedRow(): typeof caseEvents.$inferInsert {
  const { id, province, countyCode } = caseRows()[33]!;
  return {
    id: disputedEventId,
    province,
    countyCode,
    caseId: id!,
    kind: 'RECORD',
    status: 'IN_HAND',
    on: '2026-09-20',
    recordedByA: true,
    standing: 'DISPUTED',
    byCode: '440881',
    answeredByCode: '450922',
    answeredOn: '2026-09-24',
    synthetic: true,
  };
}

/** Generated: an operation whose figures both sides are still checking. */
const countedId = idFromKey('ope', 'fengkai-cangwu');
const operationId = idFromKey('ope', 'lianjiang-luchuan');

/** 廉江–陆川 on the 九洲江 (S3). */
export function operationRows(): (typeof operations.$inferInsert)[] {
  return [
    {
      id: operationId,
      ...placeOf('440881'),
      ...sides('440881', '450922'),
      name: '廉江—陆川九洲江流域专项联合执法',
      status: 'REPORTED',
      zoneId: zoneId('jiuzhou-river'),
      startsOn: null,
      endsOn: null,
      byCode: '440881',
      source: 'S3',
      synthetic: false,
    },
    {
      id: countedId,
      ...placeOf('441225'),
      ...sides('441225', '450421'),
      name: '封开—苍梧西江联合执法',
      status: 'CARRIED_OUT',
      zoneId: null,
      startsOn: '2026-10-12',
      endsOn: '2026-10-16',
      byCode: '441225',
      source: null,
      synthetic: true,
    },
  ];
}

const tallies: [EnforcementResultKind, number][] = [
  ['SAND_SITE', 93],
  ['SAND_VESSEL', 235],
  ['PIG_FARM', 1547],
  ['VESSEL_SEIZED', 84],
  ['SUSPECT', 88],
];

export function enforcementResultRows(): (typeof enforcementResults.$inferInsert)[] {
  return [...reportedResults(), ...checkedResults()];
}

function checkedResults(): (typeof enforcementResults.$inferInsert)[] {
  const row = (kind: EnforcementResultKind, count: number, recordedByA: boolean) => ({
    id: idFromKey('enr', `fengkai-cangwu:${kind}`),
    ...placeOf('441225'),
    operationId: countedId,
    kind,
    count,
    recordedByA,
    byCode: recordedByA ? '441225' : '450421',
    source: null,
    otherCount: null,
    synthetic: true,
  });
  return [
    { ...row('SAND_SITE', 6, true), standing: 'CONFIRMED' },
    { ...row('SAND_VESSEL', 4, false), standing: 'ONE_SIDED' },
    { ...row('VESSEL_SEIZED', 3, true), standing: 'DISPUTED', otherCount: 2 },
  ];
}

function reportedResults(): (typeof enforcementResults.$inferInsert)[] {
  return tallies.map(([kind, count]) => ({
    id: idFromKey('enr', `lianjiang-luchuan:${kind}`),
    ...placeOf('440881'),
    operationId,
    kind,
    count,
    source: 'S3',
    standing: 'CONFIRMED' as const,
    recordedByA: null,
    byCode: null,
    otherCount: null,
    synthetic: false,
  }));
}

export function bulletinRows(): (typeof bulletins.$inferInsert)[] {
  const bulletin = (key: string, classification: 'PUBLIC' | 'INTERNAL', title: string, body: string) => ({
    id: idFromKey('bul', key),
    ...placeOf('440881'),
    zoneId: zoneId('jiuzhou-river'),
    title,
    body,
    classification,
    publisherCode: '440881',
    publishedAt: '2022-08-31 08:00:00+08',
    synthetic: true,
  });
  return [
    bulletin('river', 'PUBLIC', '九洲江流域联合巡河安排', '每月十五日两侧乡镇共同巡河，欢迎群众监督。'),
    bulletin('patrol', 'INTERNAL', '联合执法集结安排', '两侧执法力量集结地点与时间，仅供本共治区工作人员。'),
  ];
}

/** Mediation in three levels and three rounds; generated, for the sources give totals only. */
export function mediationRows(): (typeof mediations.$inferInsert)[] {
  const chance = seededRandom(3);
  return Array.from({ length: 12 }, (_, i) => {
    const outcome = i % 4 === 3 ? 'PENDING' : i % 4 === 2 ? 'FAILED' : 'SETTLED';
    const acceptedOn = chance.day(2022, 2022);
    return {
      id: idFromKey('med', `jiuzhou-river:${i}`),
      ...placeOf('440881'),
      ...sides(ours[i % ours.length]!, across[i % across.length]!),
      title: `边界纠纷联合调解（${String(i + 1).padStart(2, '0')}）`,
      level: (['VILLAGE', 'TOWNSHIP', 'COUNTY'] as const)[i % 3]!,
      round: 1 + (i % 3),
      outcome,
      isJudiciallyConfirmed: outcome === 'SETTLED' && i % 8 === 0,
      acceptedOn,
      settledOn: outcome === 'SETTLED' ? acceptedOn : null,
      synthetic: true,
    };
  });
}

export function acknowledgementRows(): (typeof bulletinAcknowledgements.$inferInsert)[] {
  return ['450922', '450922111'].map((code) => ({
    bulletinId: idFromKey('bul', 'patrol'),
    divisionId: divisionId(code),
    code,
    organizationId: committeeOf('450922').id,
    at: '2022-08-31 09:30:00+08',
  }));
}

/** The rounds that a case still under way has behind it: none of them came to an agreement. */
export function mediationRoundRows(): (typeof mediationRounds.$inferInsert)[] {
  return mediationRows()
    .filter(({ outcome }) => outcome === 'PENDING')
    .flatMap(({ id, level, round, acceptedOn }) => {
      const rows: (typeof mediationRounds.$inferInsert)[] = [];
      let at: { level: typeof level; round: number } | null = { level: 'VILLAGE', round: 1 };
      while (at && (at.level !== level || at.round !== round)) {
        rows.push({
          mediationId: id,
          number: roundNumber(at.level, at.round),
          ...at,
          on: acceptedOn,
          isAgreed: false,
          isConfirmed: null,
          recordedByA: rows.length % 2 === 0,
          byCode: rows.length % 2 === 0 ? '440881' : '450922',
        });
        at = nextRound(at.level, at.round);
      }
      return rows;
    });
}
