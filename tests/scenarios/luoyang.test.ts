import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRegister, type Register } from '../_kit/register.ts';

/** 洛阳: codes were re-used and districts merged in 2021 (S2 speaks of 2018). */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

test('Luoyang had one city, eight counties and six districts in November 2018, and other ones after 2021', async () => {
  const query = `query ($asOf: LocalDate) {
    administrativeDivision(code: "4103", asOf: $asOf) {
      cities: children(filter: { designation: { eq: COUNTY_LEVEL_CITY } }, asOf: $asOf) { totalCount }
      counties: children(filter: { designation: { eq: COUNTY } }, asOf: $asOf) { totalCount }
      districts: children(filter: { designation: { eq: DISTRICT } }, asOf: $asOf) { totalCount }
    }
  }`;
  const in2018 = await register.ask(query, { asOf: '2018-11-06' });
  expect(in2018).toEqual({
    data: {
      administrativeDivision: {
        cities: { totalCount: 1 },
        counties: { totalCount: 8 },
        districts: { totalCount: 6 },
      },
    },
  });
  const in2023 = await register.ask(query, { asOf: '2023-06-01' });
  expect(in2023.data.administrativeDivision).toEqual({
    cities: { totalCount: 0 },
    counties: { totalCount: 7 },
    districts: { totalCount: 7 },
  });
});

test('the code 410307 meant Luolong in 2005 and means Yanshi today', async () => {
  const answer = await register.ask(`{
    earlier: administrativeDivision(code: "410307", asOf: "2005-06-01") {
      name
      validTo
      successors { kind on successor { code name } }
    }
    between: administrativeDivision(code: "410307", asOf: "2012-06-01") { name }
    now: administrativeDivision(code: "410307") { name predecessors { kind predecessor { code name } } }
  }`);
  expect(answer).toEqual({
    data: {
      earlier: {
        name: '洛龙区',
        validTo: '2007-12-31',
        successors: [{ kind: 'RENUMBERED', on: '2007-12-31', successor: { code: '410311', name: '洛龙区' } }],
      },
      between: null,
      now: {
        name: '偃师区',
        predecessors: [{ kind: 'UPGRADED', predecessor: { code: '410381', name: '偃师市' } }],
      },
    },
  });
});

test('one date in the request’s header holds for the whole answer', async () => {
  const answer = await register.ask(
    '{ administrativeDivision(code: "410306") { name validTo } }',
    {},
    undefined,
    '2018-11-06',
  );
  expect(answer).toEqual({ data: { administrativeDivision: { name: '吉利区', validTo: '2021-03-18' } } });
});

test('Luoyang counts 777 organizations of streets and communities, five industries, 14 joint organizations', async () => {
  const { data, errors } = await register.ask(`{
    roll: partyOrganizations(first: 0, filter: { programme: STREET_COMMUNITY_ROLL, division: "4103" }) { totalCount }
    industry: partyOrganizations(first: 0, filter: { kind: { eq: INDUSTRY_COMMITTEE }, division: "4103" }) { totalCount }
    joint: partyOrganizations(first: 0, filter: { programme: BUILDING_DISTRICT_JOINT }) { totalCount }
    covered: units(first: 0, filter: { partyOrganizations: { some: { programme: BUILDING_DISTRICT_JOINT } } }) { totalCount }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    roll: { totalCount: 777 },
    industry: { totalCount: 5 },
    joint: { totalCount: 14 },
    covered: { totalCount: 810 },
  });
});

test('what was reported of Luoyang stands beside what is counted', async () => {
  const { data } = await register.ask(`{
    organizationFigures(keys: ["S2.orgs", "S2.street_orgs"], division: "4103") { key value unit qualifier }
  }`);
  expect(data.organizationFigures).toEqual([
    { key: 'S2.orgs', value: 14800, unit: 'org', qualifier: 'ROUNDED' },
    { key: 'S2.street_orgs', value: 777, unit: 'org', qualifier: 'EXACT' },
  ]);
});

test('Luoyang has 11 committees over private enterprises, 50 guide stations, 139 deputy secretaries, 南村 seven branches', async () => {
  const { data } = await register.ask(`{
    nonpublic: partyOrganizations(first: 0, filter: { programme: NONPUBLIC_COMMITTEE, division: "4103" }) { totalCount }
    deputies: partyOrganizations(first: 0, filter: { programme: DEPUTY_SECRETARY_COMMUNITY, division: "4103" }) { totalCount }
    stations: units(first: 0, filter: { search: "洛阳非公党建指导站" }) { totalCount }
    partyOrganizations(filter: { name: { eq: "南村社区党委" } }) { nodes { subordinates { totalCount } } }
  }`);
  expect(data).toEqual({
    nonpublic: { totalCount: 11 },
    deputies: { totalCount: 139 },
    stations: { totalCount: 50 },
    partyOrganizations: { nodes: [{ subordinates: { totalCount: 7 } }] },
  });
});
