import type { DivisionDesignation, DivisionLevel } from '@hub/kit/generated/words.ts';

const suffixes: Record<DivisionLevel, [RegExp, DivisionDesignation][]> = {
  PROVINCE: [
    [/自治区$/, 'AUTONOMOUS_REGION'],
    [/市$/, 'MUNICIPALITY'],
    [/省$/, 'PROVINCE'],
  ],
  PREFECTURE: [
    [/市$/, 'CITY'],
    [/(州|盟|地区)$/, 'PREFECTURE'],
  ],
  COUNTY: [
    [/(开发区|管理区|示范区|园区|新区管委会|合作区)$/, 'DEVELOPMENT_ZONE'],
    [/市$/, 'COUNTY_LEVEL_CITY'],
    [/(县|旗)$/, 'COUNTY'],
    [/区$/, 'DISTRICT'],
  ],
  TOWNSHIP: [
    [/街道(办事处)?$/, 'SUBDISTRICT'],
    [/镇$/, 'TOWN'],
    [/(乡|苏木)$/, 'TOWNSHIP'],
    [/(开发区|园区|农场|林场|管理区)$/, 'DEVELOPMENT_ZONE'],
  ],
  VILLAGE: [
    [/(社区|居委会|居民委员会|居民委会|社区居委会)$/, 'COMMUNITY'],
    [/(村|村委会|村民委员会|村民委会|嘎查)$/, 'VILLAGE'],
  ],
};

/** What a division's name says it is. The class digits of the code disagree for 71 of 41,352 townships. */
export function designationOf(level: DivisionLevel, name: string): DivisionDesignation {
  return suffixes[level].find(([suffix]) => suffix.test(name))?.[1] ?? 'OTHER';
}
