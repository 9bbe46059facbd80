import { committeeOf } from '@hub/kit/demo/world.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymous, asTownship } from '../_kit/people.ts';
import { mode, openRegister, type Register } from '../_kit/register.ts';
import { expectSameStatements } from '../_kit/statements.ts';

/** What is registered at the border is found from both ends of each relation. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

test('a division knows its operations, patrols, mediations and enclaves', async () => {
  const ask = async (code: string) =>
    (
      await register.ask(
        `query ($code: DivisionCode!) { administrativeDivision(code: $code) {
          jointEnforcementOperations { nodes { name } } jointPatrols { totalCount nodes { sides { code } } }
          mediationCases(first: 50) { nodes { sides { code } } } enclaves { nodes { name belongsTo { name } liesIn { name } } } } }`,
        { code },
      )
    ).data.administrativeDivision;
  expect((await ask('450421')).jointEnforcementOperations.nodes).toEqual([{ name: '封开—苍梧西江联合执法' }]);
  for (const code of ['440881105', '450922111']) {
    const { jointPatrols, mediationCases, enclaves } = await ask(code);
    expect(jointPatrols.totalCount).toBeGreaterThan(0);
    expect(mediationCases.nodes.length).toBeGreaterThan(0);
    for (const { sides } of [...jointPatrols.nodes, ...mediationCases.nodes])
      expect(sides.map((side: any) => side.code)).toContain(code);
    expect(enclaves.nodes).toEqual([
      { name: '中间山村', belongsTo: { name: '古城镇' }, liesIn: { name: '石角镇' } },
    ]);
  }
});

test('an organization knows the days it is on duty and the bodies it leads in turn', async () => {
  const { data } = await register.ask(
    `query ($duty: ID!, $turn: ID!) {
      duty: partyOrganization(id: $duty) { dutyDays(first: 2, filter: { on: { gte: "2026-07-01" } }) { totalCount nodes { on roster { name } } } }
      turn: partyOrganization(id: $turn) { bodiesInTurn { name secretary(asOf: "2024-07-01") { organization { name } } } } }`,
    { duty: committeeOf('450922111').id, turn: committeeOf('450922').id },
  );
  expect(data.duty.dutyDays).toEqual({
    totalCount: 122,
    nodes: [
      { on: '2026-07-02', roster: { name: '石角、古城、平定轮流值守' } },
      { on: '2026-07-05', roster: { name: '石角、古城、平定轮流值守' } },
    ],
  });
  expect(data.turn.bodiesInTurn).toEqual([
    { name: '廉江党建联建工作站', secretary: { organization: { name: '中共陆川县委员会' } } },
  ]);
});

test('a zone shows its bulletins to whoever may find them', async () => {
  const query = `{ borderZones(filter: { name: { contains: "九洲江" } }) { nodes { sharedBulletins { totalCount nodes { classification } } } } }`;
  const seen = async (viewer: any) =>
    (await register.ask(query, {}, viewer)).data.borderZones.nodes[0].sharedBulletins;
  expect((await seen(asTownship('440881105'))).totalCount).toBe(2);
  expect(await seen(anonymous)).toEqual({ totalCount: 1, nodes: [{ classification: 'PUBLIC' }] });
});

test.skipIf(mode === 'distributed')('125 townships cost as many statements as 22', async () => {
  const query = `query ($within: DivisionCode) {
    administrativeDivisions(first: 125, filter: { code: { within: $within }, level: { eq: TOWNSHIP } }) { nodes {
      jointPatrols(first: 1) { totalCount nodes { on } } mediationCases(first: 1) { nodes { title } }
      jointEnforcementOperations { totalCount } enclaves { nodes { name } }
      borderZones { nodes { sharedBulletins { nodes { title } } } }
      partyOrganizations(first: 1) { nodes { dutyDays(first: 1) { totalCount } bodiesInTurn { name } } } } } }`;
  const few = await register.statements(query, { within: '440881' });
  const many = await register.statements(query, { within: '4408' });
  expectSameStatements(few, many);
});
