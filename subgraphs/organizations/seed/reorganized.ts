import { divisionId } from '@hub/kit/demo/divisions.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { organizationSuccessions, pastStates } from '../tables.ts';
import type { Planned } from './world.ts';

/** 化州市平定镇: two branches become one, one becomes two, and one takes another name; so that the ways between are seen. */

const town = '440982116';
const superior = `committee:${town}`;

const branch = (key: string, name: string, more: Partial<Planned> = {}): Planned => ({
  key: `pingding:${key}`,
  name: `平定镇${name}`,
  kind: 'BRANCH',
  tier: 'COMMUNITY',
  divisionCode: town,
  superior,
  synthetic: true,
  ...more,
});

const merged = '2022-03-01';
const split = '2023-05-01';
const renamed = '2021-04-01';
const founded = '2012-07-01';

export const reorganized: readonly Planned[] = [
  branch('east-bank', '河东村党支部', { foundedOn: founded, dissolvedOn: merged }),
  branch('west-bank', '河西村党支部', { foundedOn: founded, dissolvedOn: merged }),
  branch('both-banks', '两岸村党总支', { kind: 'GENERAL_BRANCH', foundedOn: merged }),
  branch('market', '圩镇社区党总支', { kind: 'GENERAL_BRANCH', foundedOn: founded, dissolvedOn: split }),
  branch('market-east', '圩东社区党支部', { foundedOn: split }),
  branch('market-west', '圩西社区党支部', { foundedOn: split }),
  branch('white-stone', '白石村党支部', {
    foundedOn: founded,
    stateSince: renamed,
    formerNames: ['平定镇石头坡村党支部'],
  }),
];

const successions = {
  'east-bank': [['both-banks'], 'MERGED', merged],
  'west-bank': [['both-banks'], 'MERGED', merged],
  market: [['market-east', 'market-west'], 'SPLIT', split],
} as const;

export const reorganizedSuccessionRows = (): (typeof organizationSuccessions.$inferInsert)[] =>
  Object.entries(successions).flatMap(([from, [into, kind, on]]) =>
    into.map((to) => ({
      predecessorId: idFromKey('org', `pingding:${from}`),
      successorId: idFromKey('org', `pingding:${to}`),
      kind,
      on,
    })),
  );

/** @param pathOf the path of an organization of the world, by its key. */
export function pastStateRows(pathOf: (key: string) => string): (typeof pastStates.$inferInsert)[] {
  const key = 'pingding:white-stone';
  return [
    {
      organizationId: idFromKey('org', key),
      heldFrom: founded,
      heldTo: renamed,
      name: '平定镇石头坡村党支部',
      shortName: null,
      superiorId: idFromKey('org', superior),
      path: pathOf(key),
      divisionId: divisionId(town),
      divisionCode: town,
    },
  ];
}
