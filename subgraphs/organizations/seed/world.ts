import { placeOf } from '@hub/kit/columns.ts';
import { demoDivisions, divisionId, divisionsBelow, endedOn2021 } from '@hub/kit/demo/divisions.ts';
import { seededRandom } from '@hub/kit/demo/random.ts';
import * as world from '@hub/kit/demo/world.ts';
import type {
  OrganizationProgramme,
  OrganizationTier,
  PartyOrganizationKind,
} from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { pathLabel } from '../history.ts';
import { searchColumns } from '../search.ts';
import { reorganized } from './reorganized.ts';
import type { partyOrganizations } from '../tables.ts';

type NewOrganization = typeof partyOrganizations.$inferInsert;

export interface Planned {
  key: string;
  name: string;
  kind: PartyOrganizationKind;
  tier: OrganizationTier;
  divisionCode: string;
  superior: string | null;
  source?: string;
  synthetic?: boolean;
  programmes?: OrganizationProgramme[];
  foundedOn?: string;
  dissolvedOn?: string;
  /** Since when it is called as it is. */
  stateSince?: string;
  formerNames?: string[];
  /** The last day of a division that is no more. */
  divisionEndedOn?: string;
  mandate?: string;
  organizers?: number;
}

const chance = seededRandom(20181106);
const number = (i: number) => String(i + 1).padStart(4, '0');
const streets = (code: string) =>
  divisionsBelow(code, 'TOWNSHIP').filter(({ name }) => name.includes('街道'));

const tiers: Record<string, OrganizationTier> = {
  PROVINCE: 'PROVINCIAL',
  PREFECTURE: 'MUNICIPAL',
  COUNTY: 'COUNTY',
  TOWNSHIP: 'SUBDISTRICT',
  VILLAGE: 'COMMUNITY',
};

/** The committee of each division, superiors along the divisions' own tree. */
function committees(): Planned[] {
  return demoDivisions.map(({ code, level, parent, name }) => ({
    key: `committee:${code}`,
    name: world.committeeOf(code).name,
    kind: level === 'VILLAGE' ? 'GENERAL_BRANCH' : name.includes('街道') ? 'WORKING_COMMITTEE' : 'COMMITTEE',
    tier: tiers[level]!,
    divisionCode: code,
    superior: parent ? `committee:${parent}` : null,
    synthetic: true,
    programmes: code.startsWith('4103') && name.includes('街道') ? ['STREET_COMMUNITY_ROLL'] : [],
  }));
}

function many(count: number, make: (i: number) => Planned): Planned[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

/** 贵港 (S0): five tiers down to the building, 9 business districts, 西江 shipping, 116 rally points. */
function guigang(): Planned[] {
  const towns = streets('4508');
  const communities = towns.map(({ code }, i) => ({
    key: `guigang-community:${i}`,
    name: `贵港社区党总支${number(i)}`,
    kind: 'GENERAL_BRANCH',
    tier: 'COMMUNITY',
    divisionCode: code,
    superior: `committee:${code}`,
    synthetic: true,
  }));
  const estates = many(32, (i) => ({
    key: `guigang-estate:${i}`,
    name: `贵港先锋物业小区党支部${number(i)}`,
    kind: 'BRANCH',
    tier: 'ESTATE',
    divisionCode: towns[i % towns.length]!.code,
    superior: `guigang-community:${i % towns.length}`,
    source: 'S0',
    synthetic: true,
    programmes: ['RED_PROPERTY'],
  }));
  const grids = many(32, (i) => ({
    key: `guigang-grid:${i}`,
    name: `贵港小区网格党小组${number(i)}`,
    kind: 'PARTY_GROUP',
    tier: 'GRID',
    divisionCode: towns[i % towns.length]!.code,
    superior: `guigang-estate:${i}`,
    synthetic: true,
  }));
  const districts = many(9, (i) => ({
    key: `guigang-business-district:${i}`,
    name: `贵港商圈联合党委${number(i)}`,
    kind: 'JOINT_COMMITTEE',
    tier: 'SUBDISTRICT',
    divisionCode: towns[i % towns.length]!.code,
    superior: `committee:${towns[i % towns.length]!.code}`,
    source: 'S0',
    synthetic: true,
    programmes: ['BUSINESS_DISTRICT'],
  }));
  const xijiang = world.xijiangOrganizations.map(({ key, name, divisionCode }, i): Planned => ({
    key,
    name,
    kind: i === 0 ? 'COMMITTEE' : 'BRANCH',
    tier: 'COUNTY',
    divisionCode,
    superior: i === 0 ? 'committee:4508' : world.xijiangOrganizations[0]!.key,
    source: 'S0',
    synthetic: true,
  }));
  const rally = world.rallyPointHosts.map(({ key, name, divisionCode }): Planned => ({
    key,
    name,
    kind: 'BRANCH',
    tier: 'SUBDISTRICT',
    divisionCode,
    superior: `committee:${divisionCode}`,
    source: 'S0',
    synthetic: true,
  }));
  return [...communities, ...estates, ...grids, ...districts, ...xijiang, ...rally] as Planned[];
}

/** 昆明 (S1): 17 committees directly under the city became 7 working committees; 370 communities. */
function kunming(): Planned[] {
  const direct = many(17, (i) => ({
    key: `kunming-direct:${i}`,
    name: `昆明市直管部门党委${number(i)}`,
    kind: 'COMMITTEE',
    tier: 'MUNICIPAL',
    divisionCode: '5301',
    superior: 'committee:5301',
    source: 'S1',
    synthetic: true,
    programmes: ['DIRECT_COMMITTEE'],
    foundedOn: '2001-07-01',
    dissolvedOn: '2019-06-01',
  }));
  const working = many(7, (i) => ({
    key: `kunming-working:${i}`,
    name: `昆明市党工委${number(i)}`,
    kind: 'WORKING_COMMITTEE',
    tier: 'MUNICIPAL',
    divisionCode: '5301',
    superior: 'committee:5301',
    source: 'S1',
    synthetic: true,
    foundedOn: i < 2 ? '2010-07-01' : '2019-06-01',
  }));
  const communities = many(370, (i) => {
    const street = world.kunmingStreets[i % world.kunmingStreets.length]!;
    return {
      key: `kunming-community:${i}`,
      name: `昆明城市社区党总支${number(i)}`,
      kind: 'GENERAL_BRANCH',
      tier: 'COMMUNITY',
      divisionCode: street,
      superior: `committee:${street}`,
      source: 'S1',
      synthetic: true,
    };
  });
  return [...direct, ...working, ...communities] as Planned[];
}

/** 洛阳 (S2): 777 organizations of streets and communities, the 1+5+X of two-new organizations, joint ones. */
function luoyang(): Planned[] {
  const towns = streets('4103');
  const onRoll = 777 - towns.length;
  const communities = many(onRoll, (i) => {
    const street = towns[i % towns.length]!.code;
    const programmes: OrganizationProgramme[] = ['STREET_COMMUNITY_ROLL'];
    if (i < 139) programmes.push('DEPUTY_SECRETARY_COMMUNITY');
    return {
      key: `luoyang-community:${i}`,
      name: i === 0 ? '南村社区党委' : `洛阳社区党组织${number(i)}`,
      kind: i === 0 ? 'COMMITTEE' : i % 3 === 0 ? 'GENERAL_BRANCH' : 'BRANCH',
      tier: 'COMMUNITY',
      divisionCode: street,
      superior: `committee:${street}`,
      source: 'S2',
      synthetic: true,
      programmes,
    };
  });
  const branches = many(7, (i) => ({
    key: `nancun-branch:${i}`,
    name: `南村社区第${'一二三四五六七'[i]}党支部`,
    kind: 'BRANCH',
    tier: 'COMMUNITY',
    divisionCode: towns[0]!.code,
    superior: 'luoyang-community:0',
    source: 'S2',
    synthetic: true,
  }));
  const industries = ['工商', '民政', '网信', '人才服务', '司法'].map((field) => ({
    key: `luoyang-industry:${field}`,
    name: `洛阳市${field}行业党委`,
    kind: 'INDUSTRY_COMMITTEE',
    tier: 'MUNICIPAL',
    divisionCode: '4103',
    superior: 'committee:4103',
    source: 'S2',
    synthetic: true,
  }));
  const nonpublic = many(11, (i) => ({
    key: `luoyang-nonpublic:${i}`,
    name: `洛阳非公企业党委${number(i)}`,
    kind: 'COMMITTEE',
    tier: 'COUNTY',
    divisionCode: '4103',
    superior: 'committee:4103',
    source: 'S2',
    synthetic: true,
    programmes: ['NONPUBLIC_COMMITTEE'],
  }));
  const joint = many(14, (i) => ({
    key: `luoyang-joint:${i}`,
    name: `洛阳楼宇商圈联合党组织${number(i)}`,
    kind: i < 4 ? 'JOINT_COMMITTEE' : 'JOINT_BRANCH',
    tier: 'SUBDISTRICT',
    divisionCode: towns[i]!.code,
    superior: `committee:${towns[i]!.code}`,
    source: 'S2',
    synthetic: true,
    programmes: ['BUILDING_DISTRICT_JOINT'],
  }));
  const enterprises = world.luoyangEnterprises.map(({ key, name, divisionCode }) => ({
    key,
    name,
    kind: 'COMMITTEE',
    tier: 'COUNTY',
    divisionCode,
    superior: `committee:${divisionCode}`,
    source: 'S2',
    synthetic: true,
  }));
  const ended = {
    key: `committee:410306@${endedOn2021}`,
    name: '中共吉利区委员会',
    kind: 'COMMITTEE',
    tier: 'COUNTY',
    divisionCode: '410306',
    divisionEndedOn: endedOn2021,
    superior: 'committee:4103',
    synthetic: true,
    dissolvedOn: endedOn2021,
  };
  return [
    ...communities,
    ...branches,
    ...industries,
    ...nonpublic,
    ...joint,
    ...enterprises,
    ended,
  ] as Planned[];
}

/** 湛江 (S3): 2,200 temporary organizations, of which 25 committees and 572 branches in 雷州; two new-work branches. */
function zhanjiang(): Planned[] {
  const leizhou = world.leizhouTemporary.map(({ key, name, divisionCode }, i): Planned => ({
    key,
    name,
    kind: i < 25 ? 'TEMPORARY_COMMITTEE' : 'TEMPORARY_BRANCH',
    tier: 'SUBDISTRICT',
    divisionCode,
    superior: `committee:${divisionCode}`,
    source: 'S3',
    synthetic: true,
    foundedOn: '2022-07-01',
    mandate: '平急转换临时任务',
    organizers: 1,
  }));
  const elsewhere = divisionsBelow('4408', 'TOWNSHIP').filter(({ code }) => !code.startsWith('440882'));
  const padding = many(2200 - leizhou.length, (i) => {
    const { code } = elsewhere[i % elsewhere.length]!;
    return {
      key: `zhanjiang-temporary:${i}`,
      name: `湛江临时党支部${number(i)}`,
      kind: 'TEMPORARY_BRANCH',
      tier: 'SUBDISTRICT',
      divisionCode: code,
      superior: `committee:${code}`,
      source: 'S3',
      synthetic: true,
      foundedOn: '2022-07-01',
      mandate: '平急转换临时任务',
      organizers: 1,
    };
  });
  const newWork = [world.didiBranch, world.mazhangBranch].map(({ key, name, divisionCode }, i) => ({
    key,
    name,
    kind: i === 0 ? 'BRANCH' : 'JOINT_BRANCH',
    tier: 'COUNTY',
    divisionCode,
    superior: `committee:${divisionCode}`,
    source: 'S3',
    synthetic: true,
  }));
  return [...leizhou, ...padding, ...newWork] as Planned[];
}

/** 秦都 (S4): 424 grid branches and 715 building groups. */
function qindu(): Planned[] {
  const towns = streets('610402');
  const grids = many(424, (i) => ({
    key: `qindu-grid:${i}`,
    name: `秦都网格党支部${number(i)}`,
    kind: 'BRANCH',
    tier: 'GRID',
    divisionCode: towns[i % towns.length]!.code,
    superior: `committee:${towns[i % towns.length]!.code}`,
    source: 'S4',
    synthetic: true,
    programmes: ['GRID_BRANCH'],
  }));
  const groups = many(715, (i) => ({
    key: `qindu-building:${i}`,
    name: `秦都楼栋党小组${number(i)}`,
    kind: 'PARTY_GROUP',
    tier: 'BUILDING',
    divisionCode: grids[i % 424]!.divisionCode,
    superior: `qindu-grid:${i % 424}`,
    source: 'S4',
    synthetic: true,
    programmes: ['BUILDING_GROUP'],
  }));
  return [...grids, ...groups] as Planned[];
}

export const planned: readonly Planned[] = [
  ...committees(),
  ...guigang(),
  ...kunming(),
  ...luoyang(),
  ...zhanjiang(),
  ...qindu(),
  ...reorganized,
];

const idOf = (key: string) => idFromKey('org', key);

/** The planned organizations as rows, with the path of each from its root. */
export function organizationRows(): NewOrganization[] {
  const paths = new Map<string, string>();
  return planned.map((one, i) => {
    const id = idOf(one.key);
    const path = `${one.superior ? paths.get(one.superior) : ''}${pathLabel(id)}/`;
    if (path.startsWith('undefined')) throw new Error(`${one.key} comes before its superior ${one.superior}`);
    paths.set(one.key, path);
    const isCommittee = one.key.startsWith('committee:');
    return {
      id,
      ...placeOf(one.divisionCode),
      code: isCommittee ? `D${one.divisionCode}` : `X${String(i).padStart(6, '0')}`,
      name: one.name,
      shortName: null,
      formerNames: one.formerNames ?? [],
      stateSince: one.stateSince ?? null,
      kind: one.kind,
      tier: one.tier,
      programmes: one.programmes ?? [],
      divisionId: divisionId(one.divisionCode, one.divisionEndedOn),
      divisionCode: one.divisionCode,
      superiorId: one.superior ? idOf(one.superior) : null,
      path,
      organizerCount: one.organizers ?? 0,
      foundedOn: one.foundedOn ?? chance.day(1994, 2015),
      dissolvedOn: one.dissolvedOn ?? null,
      mandateTask: one.mandate ?? null,
      mandateApprovedById: one.mandate ? idOf(one.superior!) : null,
      mandateStartedOn: one.mandate ? one.foundedOn! : null,
      source: one.source ?? null,
      synthetic: one.synthetic ?? false,
      ...searchColumns(one.name, ...(one.formerNames ?? [])),
    };
  });
}
