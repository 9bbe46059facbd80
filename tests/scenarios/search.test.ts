import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const find = async (search: string) => {
  const { data, errors } = await register.ask(
    `query ($search: String) {
      administrativeDivisions(first: 5, filter: { search: $search }) { totalCount nodes { code name parent { name } } }
    }`,
    { search },
  );
  expect(errors).toBeUndefined();
  return data.administrativeDivisions;
};

test('古城镇 is two towns, told apart by their codes', async () => {
  const { data } = await register.ask(
    '{ administrativeDivisions(filter: { name: { eq: "古城镇" } }) { totalCount nodes { code name parent { name } } } }',
  );
  expect(data.administrativeDivisions).toEqual({
    totalCount: 2,
    nodes: [
      { code: '140827102', name: '古城镇', parent: { name: '垣曲县' } },
      { code: '450922111', name: '古城镇', parent: { name: '陆川县' } },
    ],
  });
  const found = await find('古城镇');
  expect(found.nodes.map(({ code, name }: Record<string, string>) => `${code} ${name}`)).toEqual([
    '140827102 古城镇',
    '450922111 古城镇',
    '530125102 北古城镇',
  ]);
});

test('one character, two characters, traditional and full-width writing all find the place', async () => {
  expect((await find('廉')).totalCount).toBeGreaterThan(0);
  expect((await find('石角')).nodes.map(({ code }: { code: string }) => code)).toContain('440881105');
  const simplified = await find('洛龙区');
  expect(simplified.totalCount).toBe(1);
  expect(await find('洛龍區')).toEqual(simplified);
  expect(await find('　洛龙区 ')).toEqual(simplified);
});

test('what has no match finds nothing, and signs of a pattern stand for themselves', async () => {
  expect((await find('火星基地')).totalCount).toBe(0);
  expect((await find('100%_')).totalCount).toBe(0);
});

test('an organization is found by its former name after it was renamed', async () => {
  const { data } = await register.ask('{ partyOrganization(code: "D440881105") { id version } }');
  const renamed = await register.ask(
    `mutation ($input: RenamePartyOrganizationInput!) {
      renamePartyOrganization(input: $input) { partyOrganization { name formerNames version } userErrors { code } }
    }`,
    { input: { ...data.partyOrganization, name: '中共石角镇新委员会' } },
    asOfficial({ division: '440881', role: 'ORGANIZATION_ADMIN' }),
  );
  expect(renamed.data.renamePartyOrganization).toEqual({
    partyOrganization: {
      name: '中共石角镇新委员会',
      formerNames: ['中共石角镇委员会'],
      version: data.partyOrganization.version + 1,
    },
    userErrors: [],
  });
  const found = await register.ask(
    '{ partyOrganizations(filter: { search: "石角镇委員會" }) { nodes { code name } } }',
  );
  expect(found.data.partyOrganizations.nodes).toContainEqual({
    code: 'D440881105',
    name: '中共石角镇新委员会',
  });
});

test('in the demonstration, a merger, a split and a renaming are seen from both ends and found by the names of then', async () => {
  const find = async (search: string, asOf?: string) => {
    const { data, errors } = await register.ask(
      `query ($search: String, $asOf: LocalDate) { partyOrganizations(asOf: $asOf, filter: { search: $search, division: "440982" }) { nodes {
        name dissolvedOn formerNames predecessors { kind on predecessor { name } } successors { kind on successor { name } } } } }`,
      { search, asOf },
    );
    expect(errors).toBeUndefined();
    return data.partyOrganizations.nodes;
  };
  const bare = { dissolvedOn: null, formerNames: [], predecessors: [], successors: [] };
  expect(await find('石頭坡')).toEqual([
    { ...bare, name: '平定镇白石村党支部', formerNames: ['平定镇石头坡村党支部'] },
  ]);
  const merged = (name: string) => ({ kind: 'MERGED', on: '2022-03-01', predecessor: { name } });
  const [both] = await find('两岸村');
  expect(both.predecessors).toHaveLength(2);
  expect(both.predecessors).toEqual(
    expect.arrayContaining([merged('平定镇河东村党支部'), merged('平定镇河西村党支部')]),
  );
  const [market] = await find('圩镇社区', '2023-04-30');
  expect(market).toMatchObject({ dissolvedOn: '2023-05-01', predecessors: [] });
  const split = (name: string) => ({ kind: 'SPLIT', on: '2023-05-01', successor: { name } });
  expect(market.successors).toHaveLength(2);
  expect(market.successors).toEqual(
    expect.arrayContaining([split('平定镇圩东社区党支部'), split('平定镇圩西社区党支部')]),
  );
});
