import { divisionsBelow } from '@hub/kit/demo/divisions.ts';
import { committeeOf, luoyangUnits } from '@hub/kit/demo/world.ts';
import { seededRandom } from '@hub/kit/demo/random.ts';
import type { ServiceNeedKind } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { searchColumns } from '../search.ts';
import type { claims, coBuildingProjects, resourceOffers, serviceNeeds, sharedResources } from '../tables.ts';
import { pactId } from './pacts.ts';
import { generated, number, partyOf } from './rows.ts';

const streetsOf = (code: string) =>
  divisionsBelow(code, 'TOWNSHIP').filter(({ name }) => name.includes('街道'));
const luoyangStreets = streetsOf('4103');

/** Wishes and projects fulfilled in 洛阳 (S2). */
const fulfilled = 5138;
/** Communities of 洛阳 on the roll of 777 street and community organizations, spread over its streets in turn. */
const communities = 777 - luoyangStreets.length;

const wishes = ['添置图书', '修缮路灯', '义诊服务', '法律咨询', '家电维修', '节日慰问'];
const projects = ['老旧小区改造', '健身场地', '充电车棚', '雨污分流', '社区书屋'];

function luoyangNeed(i: number) {
  const community = i % communities;
  const divisionCode = luoyangStreets[community % luoyangStreets.length]!.code;
  const isWish = i % 5 < 3;
  const kind: ServiceNeedKind = isWish ? 'MICRO_WISH' : 'LIVELIHOOD_PROJECT';
  const what = isWish ? wishes[i % wishes.length] : projects[i % projects.length];
  return {
    id: idFromKey('need', `luoyang:${i}`),
    divisionCode,
    organizationId: idFromKey('org', `luoyang-community:${community}`),
    title: `${what}${number(i)}`,
    kind,
    declaredOn: `2018-${String(1 + (i % 8)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
  };
}

/** Open needs of the townships of 廉江, so that there is something to claim. */
function openNeed(i: number) {
  const towns = divisionsBelow('440881', 'TOWNSHIP');
  const { code } = towns[i % towns.length]!;
  const kinds: ServiceNeedKind[] = ['MICRO_WISH', 'VENUE', 'STAFF', 'EQUIPMENT', 'SKILL'];
  return {
    id: idFromKey('need', `lianjiang:${i}`),
    divisionCode: code,
    organizationId: committeeOf(code).id,
    title: `${['爱心图书', '议事场地', '巡河人手', '救生器材', '法律咨询'][i % 5]}${number(i)}`,
    kind: kinds[i % kinds.length]!,
    declaredOn: `2026-${String(1 + (i % 10)).padStart(2, '0')}-05`,
  };
}

export function needRows(): (typeof serviceNeeds.$inferInsert)[] {
  const row = (
    need: ReturnType<typeof openNeed>,
    status: 'RATED' | 'FULFILLED' | 'OPEN',
    source: string | null,
  ) => ({
    id: need.id,
    ...generated(need.divisionCode, source),
    organizationId: need.organizationId,
    divisionCode: need.divisionCode,
    title: need.title,
    kind: need.kind,
    status,
    declaredOn: need.declaredOn,
    ...searchColumns(need.title),
  });
  return [
    ...Array.from({ length: fulfilled }, (_, i) =>
      row(luoyangNeed(i), i % 4 === 0 ? 'FULFILLED' : 'RATED', 'S2'),
    ),
    ...Array.from({ length: 44 }, (_, i) => row(openNeed(i), 'OPEN', null)),
  ];
}

/** Every need of 洛阳 was claimed by one of the units with a contract. */
export function claimRows(): (typeof claims.$inferInsert)[] {
  const chance = seededRandom(5138);
  return Array.from({ length: fulfilled }, (_, i) => {
    const need = luoyangNeed(i);
    const unit = luoyangUnits[i % luoyangUnits.length]!;
    return {
      id: idFromKey('clm', `luoyang:${i}`),
      ...generated(unit.divisionCode, 'S2'),
      needId: need.id,
      offerId: null,
      ...partyOf(unit),
      status: i % 4 === 0 ? ('FULFILLED' as const) : ('RATED' as const),
      claimedOn: need.declaredOn,
      fulfilledOn: '2018-10-15',
      rating: i % 4 === 0 ? null : chance.int(3, 5),
    };
  });
}

export function offerRows(): (typeof resourceOffers.$inferInsert)[] {
  const kinds = ['VENUE', 'STAFF', 'EQUIPMENT', 'SKILL'] as const;
  const titles = ['会议室开放', '志愿服务队', '应急物资', '健康讲座'];
  const terms = ['FREE', 'FREE', 'LOW_COST', 'RESOURCE_FOR_SERVICE'] as const;
  return luoyangUnits.slice(0, 60).map((unit, i) => {
    const title = `${titles[i % 4]}${number(i)}`;
    return {
      id: idFromKey('off', `luoyang:${i}`),
      ...generated(unit.divisionCode),
      ...partyOf(unit),
      title,
      kind: kinds[i % 4]!,
      terms: terms[i % 4]!,
      status: 'OPEN' as const,
      offeredOn: '2026-03-01',
      availableUntil: null,
      ...searchColumns(title),
    };
  });
}

/** Projects under contracts of 洛阳 (项目化共建). */
export function projectRows(): (typeof coBuildingProjects.$inferInsert)[] {
  return Array.from({ length: 40 }, (_, i) => {
    const unit = luoyangUnits[i]!;
    const isDone = i % 4 !== 3;
    return {
      id: idFromKey('prj', `luoyang:${i}`),
      ...generated(unit.divisionCode, 'S2'),
      organizationId: committeeOf(unit.divisionCode).id,
      divisionCode: unit.divisionCode,
      title: `${projects[i % projects.length]}共建项目${number(i)}`,
      status: isDone ? ('COMPLETED' as const) : ('UNDER_WAY' as const),
      pactId: pactId(`luoyang-contract:${i}`),
      needId: null,
      startedOn: '2018-10-08',
      dueOn: '2019-06-30',
      completedOn: isDone ? '2019-05-20' : null,
    };
  });
}

export const firstBase = { id: idFromKey('shr', 'luoyang:0'), place: luoyangStreets[0]!.code };

/** Venues that the working committees of 洛阳 keep open; the 64 of the source are a figure. */
export function sharedResourceRows(): (typeof sharedResources.$inferInsert)[] {
  return luoyangStreets.slice(0, 20).map(({ code, name: street }, i) => {
    const name = `${street}开放式组织生活基地`;
    return {
      id: idFromKey('shr', `luoyang:${i}`),
      ...generated(code, 'S2'),
      ...partyOf(committeeOf(code)),
      name,
      kind: 'VENUE' as const,
      terms: 'FREE' as const,
      openingHours: '周一至周六 9:00—17:00',
      pactId: null,
      openedOn: '2018-03-01',
      // One is closed for good.
      closedOn: i === 1 ? '2025-12-31' : null,
      ...searchColumns(name),
    };
  });
}
