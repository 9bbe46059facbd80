import { placeOf } from '@hub/kit/columns.ts';
import { divisionId } from '@hub/kit/demo/divisions.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { boundaries, inspections, pillars } from '../tables.ts';

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
  const base = { ...placeOf('6205'), boundaryId: line };
  return [
    {
      id: idFromKey('ins', `${lineCode}:4`),
      ...base,
      round: 4,
      dueOn: '2021-12-31',
      completedOn: '2021-12-31',
      findings: null,
      source,
    },
    {
      id: idFromKey('ins', `${lineCode}:5`),
      ...base,
      round: 5,
      dueOn: '2026-12-31',
      completedOn: null,
      findings: null,
      source: '行政区域界线管理条例：同一界线每五年联检一次',
    },
  ];
}
