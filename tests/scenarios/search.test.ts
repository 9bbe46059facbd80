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
