import { xijiangUnits } from '@hub/kit/demo/world.ts';
import { expect, test } from 'vitest';
import { openRegister } from '../_kit/register.ts';

/** 贵港 (S0): 西江航运党建联盟, begun by the shipping committee. */

test('the Xijiang shipping alliance joins 36 party organizations and 12 units', async () => {
  await using register = await openRegister();
  const answer = await register.ask(`{
    alliances(filter: { search: "西江航运" }) {
      totalCount
      nodes {
        name
        kind
        memberCount
        partyCounts { partyType count }
        convener { name }
        initiators: memberships(filter: { role: { eq: INITIATOR } }) {
          nodes { party { ... on PartyOrganization { name } } }
        }
        supporting: memberships(first: 1, filter: { partyType: { eq: UNIT } }) {
          totalCount
          nodes { role party { ... on Unit { name } } }
        }
      }
    }
    allianceFigures(keys: ["S0.xijiang_orgs", "S0.xijiang_units"]) { value qualifier source }
  }`);
  expect(answer).toEqual({
    data: {
      alliances: {
        totalCount: 1,
        nodes: [
          {
            name: '西江航运党建联盟',
            kind: 'INDUSTRY',
            memberCount: 48,
            partyCounts: [
              { partyType: 'PARTY_ORGANIZATION', count: 36 },
              { partyType: 'UNIT', count: 12 },
            ],
            convener: { name: '中共西江航运综合委员会' },
            initiators: { nodes: [{ party: { name: '中共西江航运综合委员会' } }] },
            supporting: {
              totalCount: 12,
              nodes: [{ role: 'SUPPORTING_UNIT', party: { name: '西江航运联合单位0008' } }],
            },
          },
        ],
      },
      allianceFigures: [
        { value: 36, qualifier: 'EXACT', source: 'S0' },
        { value: 12, qualifier: 'EXACT', source: 'S0' },
      ],
    },
  });
});

test('a unit finds its alliance, and two characters in traditional writing find it as well', async () => {
  await using register = await openRegister();
  const answer = await register.ask(
    `query ($id: ID!) {
      unit(id: $id) { alliances { nodes { name } } allianceMemberships { nodes { role } } }
      alliances(filter: { search: "聯盟 航運" }) { nodes { name } }
    }`,
    { id: xijiangUnits[11]!.id },
  );
  expect(answer.data).toEqual({
    unit: {
      alliances: { nodes: [{ name: '西江航运党建联盟' }] },
      allianceMemberships: { nodes: [{ role: 'SUPPORTING_UNIT' }] },
    },
    alliances: { nodes: [{ name: '西江航运党建联盟' }] },
  });
});
