import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { divisionId } from '@hub/kit/demo/divisions.ts';
import { asCoordinator, asHubAdmin, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 联合调解 (mechanisms.md B9): three levels, three rounds each; what is agreed holds when both sides confirm it. */

let register: Register;
let id: string;
const people = { a: asCoordinator('440881'), b: asCoordinator('450922') };

beforeAll(async () => {
  register = await openRegister();
  const { data, errors } = await register.ask(
    `mutation ($input: OpenMediationInput!) { openMediation(input: $input) { mediationCase { id outcome level round } userErrors { code } } }`,
    {
      input: {
        title: '界线两侧山林纠纷',
        ourDivisionId: divisionId('440881105'),
        theirDivisionId: divisionId('450922111'),
        acceptedOn: '2025-03-01',
      },
    },
    people.a,
  );
  expect(errors).toBeUndefined();
  expect(data.openMediation).toMatchObject({
    mediationCase: { outcome: 'PENDING', level: 'VILLAGE', round: 1 },
    userErrors: [],
  });
  id = data.openMediation.mediationCase.id;
});
afterAll(() => register[Symbol.asyncDispose]());

const standing = `outcome level round settledOn confirmedBy { code } advised rounds { level round isAgreed isConfirmed }`;
const actions = {
  AGREE: { field: 'advanceMediation', says: { isAgreed: true }, from: 'PENDING' },
  DISAGREE: { field: 'advanceMediation', says: { isAgreed: false }, from: 'PENDING' },
  CONFIRM: { field: 'closeMediation', says: { isConfirmed: true }, from: 'AGREED' },
  REJECT: { field: 'closeMediation', says: { isConfirmed: false }, from: 'AGREED' },
} as const;
type Action = keyof typeof actions;
type Side = keyof typeof people;
const outcomes = ['PENDING', 'AGREED', 'SETTLED', 'FAILED'];
const rungs = ['VILLAGE', 'TOWNSHIP', 'COUNTY'].flatMap((level) =>
  [1, 2, 3].map((round) => ({ level, round })),
);

const stored = async () =>
  await register.rows(
    `select m.outcome, m.level, m.round, m.agreed_by_a, m.settled_on::text, m.version, (select count(*)::int from border.mediation_rounds r where r.mediation_id = m.id) as rounds, (select count(*)::int from border.mediation_rounds r where r.mediation_id = m.id and r.is_confirmed is not null) as answered from border.mediations m where id = '${id}'`,
  );

/** Puts the case where a cell begins; what is agreed was recorded by side a. */
async function standAt(outcome: string, { level, round } = rungs[0]!) {
  const agreedBy = outcome === 'AGREED' || outcome === 'SETTLED' ? 'true' : 'null';
  await register.rows(`delete from border.mediation_rounds where mediation_id = '${id}'`);
  await register.rows(
    `update border.mediations set outcome = '${outcome}', level = '${level}', round = ${round}, agreed_by_a = ${agreedBy}, settled_on = null where id = '${id}'`,
  );
  if (outcome === 'AGREED') {
    const number = 1 + rungs.findIndex((rung) => rung.level === level && rung.round === round);
    await register.rows(
      `insert into border.mediation_rounds (mediation_id, number, level, round, "on", is_agreed) values ('${id}', ${number}, '${level}', ${round}, '2025-03-02', true)`,
    );
  }
  const [row] = await register.rows(`select version from border.mediations where id = '${id}'`);
  return Number(row!.version);
}

async function ask(action: Action, viewer: Parameters<Register['ask']>[2], more: Record<string, unknown>) {
  const { field, says } = actions[action];
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const answer = await register.ask(
    `mutation ($input: ${type}!) { ${field}(input: $input) { mediationCase { ${standing} } userErrors { code } } }`,
    { input: { id, on: '2025-03-05', ...says, ...more } },
    viewer,
  );
  return { errors: answer.errors, said: answer.data?.[field] };
}

async function take(action: Action, side: Side, more: Record<string, unknown>) {
  const { errors, said } = await ask(action, people[side], more);
  expect(errors).toBeUndefined();
  return said as { mediationCase: any; userErrors: { code: string }[] };
}

describe.each(Object.keys(actions) as Action[])('%s', (action) => {
  describe.each(['a', 'b'] as const)('by side %s', (side) => {
    test.each(outcomes)('from %s', async (outcome) => {
      const version = await standAt(outcome);
      const before = await stored();
      const { mediationCase, userErrors } = await take(action, side, { version });
      const refused =
        actions[action].from !== outcome
          ? 'STATUS_NOT_ALLOWED'
          : outcome === 'AGREED' && side === 'a'
            ? 'STEP_OF_OTHER_SIDE'
            : null;
      if (refused) {
        expect(userErrors).toEqual([{ code: refused }]);
        expect(await stored()).toEqual(before);
        return;
      }
      expect(userErrors).toEqual([]);
      const a = { code: '440881105' };
      const b = { code: '450922111' };
      expect(mediationCase).toMatchObject(
        {
          AGREE: { outcome: 'AGREED', round: 1, confirmedBy: [side === 'a' ? a : b] },
          DISAGREE: { outcome: 'PENDING', round: 2, confirmedBy: [] },
          CONFIRM: { outcome: 'SETTLED', settledOn: '2025-03-05', confirmedBy: [a, b] },
          REJECT: { outcome: 'PENDING', round: 2, confirmedBy: [] },
        }[action],
      );
    });
  });
});

describe.each(['DISAGREE', 'REJECT'] as const)('%s', (action) => {
  test.each(rungs.map((rung, i) => ({ ...rung, next: rungs[i + 1] })))(
    'after round $round of the $level level',
    async ({ level, round, next }) => {
      const version = await standAt(actions[action].from, { level, round });
      const { mediationCase } = await take(action, 'b', { version });
      expect(mediationCase).toMatchObject(
        next
          ? { outcome: 'PENDING', ...next, advised: [] }
          : { outcome: 'FAILED', level, round, advised: ['ARBITRATION', 'ADMINISTRATIVE', 'COURT'] },
      );
    },
  );
});

test('nine rounds without agreement are all kept, in order', async () => {
  let version = await standAt('PENDING');
  for (const [i] of rungs.entries()) {
    await take('DISAGREE', i % 2 ? 'a' : 'b', { version });
    version = Number((await stored())[0]!.version);
  }
  const { data } = await register.ask(`query ($id: ID!) { mediationCase(id: $id) { ${standing} } }`, { id });
  expect(data.mediationCase.outcome).toBe('FAILED');
  expect(data.mediationCase.rounds).toEqual(
    rungs.map((rung) => ({ ...rung, isAgreed: false, isConfirmed: null })),
  );
});

test('a case seen before it changed takes no step, and a retried step is taken once', async () => {
  const version = await standAt('PENDING');
  const stale = await take('AGREE', 'a', { version: version - 1 });
  expect(stale.userErrors).toEqual([{ code: 'VERSION_CONFLICT' }]);
  const first = await take('AGREE', 'a', { version, idempotencyKey: 'agree-once' });
  expect(await take('AGREE', 'a', { version, idempotencyKey: 'agree-once' })).toEqual(first);
});

test('a round is neither in the future nor before the one that went before', async () => {
  const version = await standAt('AGREED');
  expect((await take('CONFIRM', 'b', { version, on: '2025-03-01' })).userErrors).toEqual([
    { code: 'END_BEFORE_START' },
  ]);
  expect((await take('CONFIRM', 'b', { version, on: '2999-01-01' })).userErrors).toEqual([
    { code: 'DATE_IN_FUTURE' },
  ]);
});

test.each([
  ['a district of neither side', asCoordinator('410305')],
  ['a clerk', asTownship('440881105')],
])('%s takes no step', async (_who, viewer) => {
  const version = await standAt('PENDING');
  const before = await stored();
  const { errors } = await ask('AGREE', viewer, { version });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await stored()).toEqual(before);
});

test('whoever is placed over both sides says for which one, and confirms nothing they recorded themselves', async () => {
  const version = await standAt('PENDING');
  const { said } = await ask('AGREE', asHubAdmin(), { version });
  expect(said.userErrors).toEqual([{ code: 'SIDE_NOT_NAMED' }]);
  const strange = await ask('AGREE', asHubAdmin(), { version, forDivision: '440881112' });
  expect(strange.said.userErrors).toEqual([{ code: 'SIDE_NOT_NAMED' }]);
  const other = await take('AGREE', 'a', { version, forDivision: '450922111' });
  expect(other.userErrors).toEqual([{ code: 'STEP_OF_OTHER_SIDE' }]);
  const agreed = await ask('AGREE', asHubAdmin(), { version, forDivision: '450922111' });
  expect(agreed.said.mediationCase).toMatchObject({
    outcome: 'AGREED',
    confirmedBy: [{ code: '450922111' }],
  });
  const now = Number((await stored())[0]!.version);
  const own = await ask('CONFIRM', asHubAdmin(), { version: now, forDivision: '440881105' });
  expect(own.said.userErrors).toEqual([{ code: 'STEP_OF_OTHER_SIDE' }]);
  const confirmed = await take('CONFIRM', 'a', { version: now });
  expect(confirmed.mediationCase.outcome).toBe('SETTLED');
});

test('the record of each round is for both sides and whom a pact opens it to', async () => {
  const version = await standAt('PENDING');
  await take('DISAGREE', 'b', { version, proceedings: '第一轮：双方各执一词。' });
  const read = (viewer: Parameters<Register['ask']>[2]) =>
    register.ask(
      `query ($id: ID!) { mediationCase(id: $id) { rounds { isAgreed recordedBy { code } proceedings } } }`,
      { id },
      viewer,
    );
  for (const viewer of [asTownship('440881105'), asTownship('450922111')]) {
    expect((await read(viewer)).data.mediationCase.rounds).toEqual([
      { isAgreed: false, recordedBy: { code: '450922111' }, proceedings: '第一轮：双方各执一词。' },
    ]);
  }
  const stranger = await read(asTownship('410305001'));
  expect(stranger.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(stranger.data.mediationCase.rounds[0].proceedings).toBeNull();
});
