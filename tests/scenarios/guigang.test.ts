import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRegister, type Register } from '../_kit/register.ts';

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

test('Guigang links five tiers, from the city over county, street and community to the estate', async () => {
  const { data } = await register.ask(`{
    partyOrganizations(first: 1, filter: { division: "4508", tier: { eq: ESTATE } }) {
      nodes { tier ancestors { tier division { level } } }
    }
  }`);
  const [estate] = data.partyOrganizations.nodes;
  const tiers = [...estate.ancestors.map(({ tier }: { tier: string }) => tier), estate.tier];
  expect(tiers.slice(tiers.indexOf('MUNICIPAL'))).toEqual([
    'MUNICIPAL',
    'COUNTY',
    'SUBDISTRICT',
    'COMMUNITY',
    'ESTATE',
  ]);
});

test('Guigang has nine organizations of business districts and two demonstration districts, 港北 and 港南', async () => {
  const { data } = await register.ask(`{
    districts: partyOrganizations(first: 0, filter: { division: "4508", programme: BUSINESS_DISTRICT }) { totalCount }
    demonstrationRatings(filter: { division: "4508", scheme: { eq: DEMONSTRATION_DISTRICT } }) {
      nodes { organization { division { name } } }
    }
  }`);
  expect(data.districts.totalCount).toBe(9);
  const names = data.demonstrationRatings.nodes.map((one: any) => one.organization.division.name);
  expect(names.sort()).toEqual(['港北区', '港南区'].sort());
});

test('Luoyang has 11 committees over private enterprises, 50 guide stations, 139 deputy secretaries, 南村 seven branches', async () => {
  const { data } = await register.ask(`{
    nonpublic: partyOrganizations(first: 0, filter: { programme: NONPUBLIC_COMMITTEE, division: "4103" }) { totalCount }
    deputies: partyOrganizations(first: 0, filter: { programme: DEPUTY_SECRETARY_COMMUNITY, division: "4103" }) { totalCount }
    stations: units(first: 0, filter: { search: "洛阳非公党建指导站" }) { totalCount }
    partyOrganizations(filter: { name: { eq: "南村社区党委" } }) { nodes { subordinates { totalCount } } }
    organizers: partyOrganizations(first: 0, filter: { kind: { in: [TEMPORARY_BRANCH, TEMPORARY_COMMITTEE] } }) { totalCount }
  }`);
  expect(data).toEqual({
    nonpublic: { totalCount: 11 },
    deputies: { totalCount: 139 },
    stations: { totalCount: 50 },
    partyOrganizations: { nodes: [{ subordinates: { totalCount: 7 } }] },
    organizers: { totalCount: 2200 },
  });
});
