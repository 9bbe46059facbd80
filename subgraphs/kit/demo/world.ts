import { idFromKey } from '../ids.ts';
import { demoDivisions, divisionId, divisionsBelow } from './divisions.ts';

/** An organization or unit that the demonstration data of several subgraphs speaks of. */
export interface DemoParty {
  id: string;
  key: string;
  name: string;
  divisionId: string;
  divisionCode: string;
}

function party(prefix: 'org' | 'unt', key: string, name: string, divisionCode: string): DemoParty {
  return { id: idFromKey(prefix, key), key, name, divisionId: divisionId(divisionCode), divisionCode };
}

const nameOf = new Map(demoDivisions.map((one) => [one.code, one.name]));
const levelOf = new Map(demoDivisions.map((one) => [one.code, one.level]));

/** The committee (or working committee) of a division: every division of the demonstration data has one. */
export function committeeOf(code: string): DemoParty {
  const name = nameOf.get(code);
  if (!name) throw new Error(`no division ${code} in the demonstration data`);
  return party('org', `committee:${code}`, committeeName(code, name), code);
}

function committeeName(code: string, name: string): string {
  if (name.endsWith('街道') || name.endsWith('街道办事处'))
    return `中共${name.replace(/办事处$/, '')}工作委员会`;
  if (levelOf.get(code) === 'VILLAGE')
    return `中共${name.replace(/委会$/, '').replace(/居民$/, '')}总支部委员会`;
  return `中共${name}委员会`;
}

/** 九洲江: the plan for floods that two townships across the province line draft together. */
export const jiuzhouPlanId = idFromKey('epl', 'jiuzhou-flood');

/** Spreads `count` things over places in turn. */
function spread<T>(count: number, places: readonly string[], make: (i: number, code: string) => T): T[] {
  if (places.length === 0) throw new Error('nowhere to spread over');
  return Array.from({ length: count }, (_, i) => make(i, places[i % places.length]!));
}

const codes = (divisions: { code: string }[]) => divisions.map(({ code }) => code);
const streetsOf = (prefecture: string) =>
  codes(divisionsBelow(prefecture, 'TOWNSHIP').filter(({ name }) => name.includes('街道')));
const number = (i: number) => String(i + 1).padStart(4, '0');

/** The 80 subdistricts of Kunming (昆明, S1) with an alliance of their own. */
export const kunmingStreets: readonly string[] = streetsOf('5301').slice(0, 80);

/** 1,950 units in the subdistrict alliances of Kunming (S1); unit i belongs to the alliance of street i mod 80. */
export const kunmingUnits = spread(1950, kunmingStreets, (i, code) =>
  party('unt', `kunming-unit:${i}`, `昆明联盟成员单位${number(i)}`, code),
);

/** 1,200 units of Luoyang (洛阳, S2) with a signed co-building contract. */
export const luoyangUnits = spread(1200, streetsOf('4103'), (i, code) =>
  party('unt', `luoyang-unit:${i}`, `洛阳契约共建单位${number(i)}`, code),
);

/** 65 enterprise party organizations of the Luoyang joint meeting of local enterprises (S2). */
export const luoyangEnterprises = spread(65, codes(divisionsBelow('4103', 'COUNTY')), (i, code) =>
  party('org', `luoyang-enterprise:${i}`, `洛阳企业党委${number(i)}`, code),
);

/** 36 party organizations and 12 supporting units of the Xijiang shipping alliance (西江航运党建联盟, S0). */
export const xijiangOrganizations = spread(36, streetsOf('4508'), (i, code) =>
  party(
    'org',
    `xijiang-organization:${i}`,
    i === 0 ? '中共西江航运综合委员会' : `西江航运党组织${number(i)}`,
    code,
  ),
);
export const xijiangUnits = spread(12, streetsOf('4508'), (i, code) =>
  party('unt', `xijiang-unit:${i}`, `西江航运联合单位${number(i)}`, code),
);

/** 20 departments in the Guigang joint meeting (贵港市联席会议, S0). */
export const guigangDepartments = spread(20, codes(divisionsBelow('4508', 'COUNTY')), (i, code) =>
  party('unt', `guigang-department:${i}`, `贵港市联席会议成员单位${number(i)}`, code),
);

/** 116 state-enterprise organizations that open a vanguard rally point (国企先锋集结号, S0). */
export const rallyPointHosts = spread(116, codes(divisionsBelow('4508', 'TOWNSHIP')), (i, code) =>
  party('org', `rally-point:${i}`, `国企先锋集结号党支部${number(i)}`, code),
);

/** Temporary branches of Leizhou (雷州, S3): 25 committees first, then 572 branches. */
export const leizhouTemporary = spread(25 + 572, codes(divisionsBelow('440882', 'TOWNSHIP')), (i, code) =>
  party(
    'org',
    `leizhou-temporary:${i}`,
    i < 25 ? `雷州临时党委${number(i)}` : `雷州临时党支部${number(i - 25)}`,
    code,
  ),
);

/** The Didi mobile branch and the joint branch of Mazhang (滴滴流动党支部, 麻章联合党支部, S3). */
export const didiBranch = party('org', 'didi-mobile-branch', '滴滴出行流动党支部', '440811');
export const mazhangBranch = party(
  'org',
  'mazhang-joint-branch',
  '麻章区新业态新就业群体联合党支部',
  '440811',
);

/** The community of Guanli (冠利社区, S3) where eight kinds of posts were set; its own code is not in the data. */
export const guanliDivision = '4408';

/** Everything above, for whoever must load or check all of it. */
export const sharedOrganizations: readonly DemoParty[] = [
  ...luoyangEnterprises,
  ...xijiangOrganizations,
  ...rallyPointHosts,
  ...leizhouTemporary,
  didiBranch,
  mazhangBranch,
];
export const sharedUnits: readonly DemoParty[] = [
  ...kunmingUnits,
  ...luoyangUnits,
  ...xijiangUnits,
  ...guigangDepartments,
];
