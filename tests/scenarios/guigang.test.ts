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
