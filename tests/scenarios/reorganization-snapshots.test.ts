import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asCoordinator, asOfficial } from '../_kit/people.ts';
import { divisionIdOf, done, seen } from '../_kit/reorganizing.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/**
 * One reorganization of 廉江 (a rename, a merger, a split, a county that moves, a town that is renumbered, an alliance that
 * ends) and one query over all four subgraphs: at three dates it answers what the files beside this test hold.
 */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
  await reorganizeLianjiang();
});
afterAll(() => register[Symbol.asyncDispose]());

const province = asOfficial({ division: '44', role: 'ORGANIZATION_ADMIN' });

async function reorganizeLianjiang() {
  const seat = await divisionIdOf(register, '440881105');
  const town = await seen(register, 'D440881105');
  const founding = (code: string, name: string) => ({
    code,
    name,
    kind: 'GENERAL_BRANCH',
    tier: 'COMMUNITY',
    divisionId: seat,
    superiorId: town.id,
  });
  for (const [code, name] of [
    ['LJ-1', '石角镇东街党总支'],
    ['LJ-2', '石角镇西街党总支'],
    ['LJ-3', '石角镇长街党总支'],
  ] as const)
    await done(
      register,
      'registerPartyOrganization',
      { ...founding(code, name), foundedOn: '2020-01-01' },
      province,
    );
  await done(
    register,
    'registerPartyOrganization',
    {
      ...founding('LJ-4', '石角镇长街第一支部'),
      kind: 'BRANCH',
      superiorId: (await seen(register, 'LJ-3')).id,
      foundedOn: '2020-06-01',
    },
    province,
  );
  await done(
    register,
    'renamePartyOrganization',
    {
      ...town,
      name: '中共石角镇（新）委员会',
      effectiveOn: '2024-02-01',
    },
    province,
  );
  await done(
    register,
    'mergePartyOrganizations',
    {
      predecessors: [await seen(register, 'LJ-1'), await seen(register, 'LJ-2')],
      founding: founding('LJ-5', '石角镇东西街党总支'),
      effectiveOn: '2024-06-01',
    },
    province,
  );
  await done(
    register,
    'splitPartyOrganization',
    {
      ...(await seen(register, 'LJ-3')),
      effectiveOn: '2024-06-01',
      parts: [
        { founding: founding('LJ-6', '石角镇长街上党总支') },
        {
          founding: founding('LJ-7', '石角镇长街下党总支'),
          subordinateIds: [(await seen(register, 'LJ-4')).id],
        },
      ],
    },
    province,
  );
  await done(
    register,
    'changeSuperior',
    {
      ...(await seen(register, 'D440881')),
      superiorId: committeeOf('4409').id,
      effectiveOn: '2025-01-01',
    },
    province,
  );
  await register.rows(`update organizations.divisions set valid_to = '2025-01-01' where code = '440881107'`);
  const id = 'div_00000000000000000000440197';
  await register.rows(`insert into organizations.divisions (id, province, county_code, valid_from, code, name, level, designation, parent_code, search_text, grams)
    select '${id}', province, county_code, '2025-01-01', '440881197', name, level, designation, parent_code, search_text, grams from organizations.divisions where code = '440881107'`);
  await register.rows(`insert into organizations.division_successions (predecessor_id, successor_id, kind, "on")
    select id, '${id}', 'RENUMBERED', '2025-01-01' from organizations.divisions where code = '440881107'`);
  await done(register, 'followDivisions', { division: '440881', effectiveOn: '2025-01-01' }, province);
  const { data } = await register.ask(
    'mutation ($input: DissolveAllianceInput!) { dissolveAlliance(input: $input) { userErrors { code } } }',
    {
      input: {
        allianceId: idFromKey('all', 'yulin-zhanjiang-maoming'),
        version: 1,
        reason: '任务已完成',
        dissolvedOn: '2025-03-01',
      },
    },
    asCoordinator('450922'),
  );
  expect(data.dissolveAlliance.userErrors).toEqual([]);
}

const whole = `{
  county: administrativeDivision(code: "440881") {
    code name ancestors { code }
    children(first: 50) { totalCount nodes { code name } }
    organizationRollUp { total byKind { kind count } byTier { tier count } }
    partyOrganizationCounts { kind count }
    partyCoverage { estateCount }
    memberCount { value isSuppressed }
    adjacentDivisions(crosses: PROVINCE) { kind division { code name } }
    borderZones(first: 5) { nodes { name } }
  }
  renumbered: partyOrganization(code: "D440881107") { name division { code } superior { name } }
  oldCode: administrativeDivision(code: "440881107") { name partyOrganizations { nodes { code name } } }
  newCode: administrativeDivision(code: "440881197") { name partyOrganizations { nodes { code name } } organizationRollUp { total } }
  countyCommittee: partyOrganization(code: "D440881") {
    name ancestors { code name } superior { code name } subtreeCounts { kind count }
    alliances(first: 5) { nodes { name status memberCount } }
    inForce: pacts(first: 0, filter: { status: { eq: IN_FORCE } }) { totalCount }
  }
  former: partyOrganization(code: "D4408") { subordinates(first: 20) { nodes { code } } subtreeCounts { kind count } }
  town: partyOrganization(code: "D440881105") {
    name formerNames ancestors { name }
    own: subordinates(first: 50, filter: { code: { startsWith: "LJ-" } }) { nodes { code name } }
    descendants(first: 50, orderBy: [{ field: CODE }], filter: { code: { startsWith: "LJ-" } }) { nodes { code name superior { code name } } }
    memberCount { value isSuppressed }
    contactAssignments(first: 1) { totalCount }
    pacts(first: 20) { nodes { pactNumber status parties { name } } }
  }
  heirs: partyOrganizations(filter: { code: { startsWith: "LJ-" } }) { nodes { code name currentSuccessors { name } predecessors { kind predecessor { name } } } }
  east: partyOrganization(code: "LJ-1") { currentSuccessors { code name } }
  alliance: alliances(filter: { name: { contains: "茂名" } }) { nodes { name status memberCount chair { ... on PartyOrganization { name } } } }
}`;

test.each([
  ['before', '2024-01-01'],
  ['between', '2024-12-31'],
  ['after', '2025-06-01'],
])('%s', async (name, date) => {
  const answer = await register.ask(whole, {}, asCoordinator('440881'), date);
  expect(answer.errors).toBeUndefined();
  await expect(`${JSON.stringify(answer.data, null, 2)}\n`).toMatchFileSnapshot(
    `./reorganization-snapshots/${name}.json`,
  );
});
