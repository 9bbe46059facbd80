import { placeOf } from '@hub/kit/columns.ts';
import { divisionId } from '@hub/kit/demo/divisions.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { boundaries, enclaves, inspections, pillarFindings, pillars } from '../tables.ts';

/**
 * 天水–宝鸡: one line of 244 km in five county segments, three pillars, inspected in the fourth round
 * (tianshui.gov.cn, 2021). The codes of segments and pillars are made up in the form of MZ/T 149-2020, for
 * the source gives none.
 */
const source = 'tianshui.gov.cn 2021';
const lineCode = '6261';
const line = idFromKey('bdl', lineCode);

export function boundaryRows(): (typeof boundaries.$inferInsert)[] {
  const tianshui = { aId: divisionId('6205'), aCode: '6205', bId: null, bCode: '6103' };
  const whole = {
    id: line,
    ...placeOf('6205'),
    ...tianshui,
    lineCode,
    name: '天水—宝鸡行政区域界线',
    wholeLineId: null,
    lengthKm: 244,
    officialReference: '第四轮行政区域界线联合检查（2021）',
    source,
    synthetic: false,
  };
  const segments = Array.from({ length: 5 }, (_, i) => ({
    ...whole,
    id: idFromKey('bdl', `${lineCode}-${i + 1}`),
    lineCode: `${lineCode}-${i + 1}`,
    name: `天水—宝鸡县级界线第${i + 1}段`,
    wholeLineId: line,
    lengthKm: null,
    synthetic: true,
  }));
  return [whole, ...segments];
}

export function pillarRows(): (typeof pillars.$inferInsert)[] {
  return Array.from({ length: 3 }, (_, i) => ({
    id: idFromKey('pil', `${lineCode}:${i}`),
    ...placeOf('6205'),
    pillarNumber: `${lineCode}00${i + 1}Q`,
    type: 'SINGLE' as const,
    condition: null,
    boundaryId: line,
    source,
    synthetic: true,
  }));
}

/** The same line is inspected every five years: round 4 in 2021, so round 5 is due in 2026. */
export function inspectionRows(): (typeof inspections.$inferInsert)[] {
  const base = { ...placeOf('6205'), boundaryId: line, synthetic: false };
  return [
    {
      id: idFromKey('ins', `${lineCode}-2:1`),
      ...placeOf('6205'),
      boundaryId: idFromKey('bdl', `${lineCode}-2`),
      round: 1,
      dueOn: '2023-12-31',
      completedOn: '2023-09-30',
      findings: null,
      isUnderWay: true,
      reportedOn: '2023-09-28',
      reportedByA: true,
      source: '合成示例',
      synthetic: true,
    },
    {
      id: idFromKey('ins', `${lineCode}:4`),
      ...base,
      round: 4,
      dueOn: '2021-12-31',
      completedOn: '2021-12-31',
      isUnderWay: true,
      reportedOn: '2021-12-31',
      reportedByA: true,
      findings: null,
      source,
    },
    {
      id: idFromKey('ins', `${lineCode}:5`),
      ...base,
      round: 5,
      dueOn: '2026-12-31',
      completedOn: null,
      isUnderWay: false,
      reportedOn: null,
      reportedByA: null,
      findings: null,
      source: '行政区域界线管理条例：同一界线每五年联检一次',
    },
  ];
}

/** What both sides found in round 4; generated, for the source tells that the line was inspected and no more. */
export function pillarFindingRows(): (typeof pillarFindings.$inferInsert)[] {
  return pillarRows().flatMap(({ id, province, countyCode }, i) =>
    [true, false].map((recordedByA) => ({
      id: idFromKey('pfi', `${lineCode}:4:${i}:${recordedByA}`),
      province,
      countyCode,
      inspectionId: idFromKey('ins', `${lineCode}:4`),
      pillarId: id,
      recordedByA,
      condition: 'INTACT' as const,
      on: '2021-11-15',
      note: null,
      synthetic: true,
    })),
  );
}

/** An enclave of 古城镇 within 石角镇; made up, that the console has one to show. */
export function enclaveRows(): (typeof enclaves.$inferInsert)[] {
  return [
    {
      id: idFromKey('enc', 'zhongjianshan'),
      ...placeOf('450922111'),
      name: '中间山村',
      belongsToId: divisionId('450922111'),
      belongsToCode: '450922111',
      liesInId: divisionId('440881105'),
      liesInCode: '440881105',
      responsibleId: divisionId('450922111'),
      agreedOn: '2024-05-21',
      source: '合成示例',
      synthetic: true,
    },
  ];
}
