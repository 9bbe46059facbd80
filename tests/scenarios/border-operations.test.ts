import { divisionId } from '@hub/kit/demo/divisions.ts';
import { OperationStatus, RecordStanding } from '@hub/kit/generated/words.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, done } from '../_kit/border.ts';
import { asCoordinator, asHubAdmin, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 专项联合执法 (mechanisms.md B6): two sides plan, carry out, count and report; one-sided figures are never joint. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const people = {
  a: asCoordinator('440982'),
  b: asCoordinator('450922'),
  stranger: asCoordinator('410305'),
  clerk: asTownship('440982116'),
};
type Who = keyof typeof people;
const whole = `operation { id version status startsOn endsOn reportedOn
  results { id version kind count standing otherCount recordedBy { code } } tally { kind jointCount oneSidedCount disputedCount } }`;

const plan = async () =>
  await done(
    register,
    'planJointOperation',
    {
      name: '化州—陆川联合执法',
      ourDivisionId: divisionId('440982'),
      theirDivisionId: divisionId('450922'),
      startsOn: '2026-03-01',
    },
    people.a,
    whole,
  );

async function standAt(status: OperationStatus) {
  const { id } = await plan();
  const [row] = await register.rows(
    `update border.operations set status = '${status}', ends_on = '2026-03-10' where id = '${id}' returning version`,
  );
  return { id: id as string, version: Number(row!.version) };
}

const steps: Record<string, { mutation: string; more: object; from: string[]; to: string; by: Who[] }> = {
  JOIN: {
    mutation: 'answerJointOperation',
    more: { isJoined: true },
    from: ['PLANNED'],
    to: 'JOINED',
    by: ['b'],
  },
  DECLINE: {
    mutation: 'answerJointOperation',
    more: { isJoined: false },
    from: ['PLANNED'],
    to: 'CANCELLED',
    by: ['b'],
  },
  CANCEL: {
    mutation: 'cancelJointOperation',
    more: {},
    from: ['PLANNED', 'JOINED'],
    to: 'CANCELLED',
    by: ['a', 'b'],
  },
  CARRY_OUT: {
    mutation: 'carryOutJointOperation',
    more: { startsOn: '2026-03-01', endsOn: '2026-03-05' },
    from: ['JOINED'],
    to: 'CARRIED_OUT',
    by: ['a', 'b'],
  },
  REPORT: {
    mutation: 'reportJointOperation',
    more: { on: '2026-03-20' },
    from: ['CARRIED_OUT'],
    to: 'REPORTED',
    by: ['a', 'b'],
  },
};

describe.each(Object.keys(steps))('%s', (name) => {
  const { mutation, more, from, to, by } = steps[name]!;
  describe.each(Object.keys(people) as Who[])('by %s', (who) => {
    test.each(OperationStatus)('from %s', async (status) => {
      const seen = await standAt(status);
      const { record, codes, fault } = await act(
        register,
        mutation,
        { ...seen, ...more },
        people[who],
        whole,
      );
      if (who === 'stranger' || who === 'clerk') return expect(fault).toBe('FORBIDDEN');
      if (!from.includes(status)) return expect(codes).toEqual(['STATUS_NOT_ALLOWED']);
      if (!by.includes(who)) return expect(codes).toEqual(['STEP_OF_OTHER_SIDE']);
      expect(record.status).toBe(to);
    });
  });
});

const record = (operationId: string, viewer: any, more: object = {}) =>
  act(
    register,
    'recordEnforcementResult',
    { operationId, kind: 'SAND_SITE', count: 7, ...more },
    viewer,
    whole,
  );

describe.each(Object.keys(people) as Who[])('a figure recorded by %s', (who) => {
  test.each(OperationStatus)('while the operation is %s', async (status) => {
    const { id } = await standAt(status);
    const answer = await record(id, people[who]);
    if (who === 'stranger' || who === 'clerk') return expect(answer.fault).toBe('FORBIDDEN');
    if (status !== 'CARRIED_OUT') return expect(answer.codes).toEqual(['STATUS_NOT_ALLOWED']);
    const code = who === 'a' ? '440982' : '450922';
    expect(answer.record.results).toMatchObject([{ count: 7, standing: 'ONE_SIDED', recordedBy: { code } }]);
  });
});

describe.each([true, false])('a figure of side a is answered, confirming it: %s', (isConfirmed) => {
  describe.each(Object.keys(people) as Who[])('by %s', (who) => {
    test.each(RecordStanding)('while it is %s', async (standing) => {
      const { id } = await standAt('CARRIED_OUT');
      const [result] = (await record(id, people.a)).record.results;
      const other = standing === 'DISPUTED' ? 5 : 'null';
      const [row] = await register.rows(
        `update border.enforcement_results set standing = '${standing}', other_count = ${other} where id = '${result.id}' returning version`,
      );
      const input = { id: result.id, version: Number(row!.version), isConfirmed, count: 5 };
      const answer = await act(register, 'answerEnforcementResult', input, people[who], whole);
      if (who === 'stranger' || who === 'clerk') return expect(answer.fault).toBe('FORBIDDEN');
      if (standing !== 'ONE_SIDED') return expect(answer.codes).toEqual(['STATUS_NOT_ALLOWED']);
      if (who === 'a') return expect(answer.codes).toEqual(['STEP_OF_OTHER_SIDE']);
      expect(answer.record.results).toMatchObject([
        isConfirmed
          ? { standing: 'CONFIRMED', otherCount: null }
          : { standing: 'DISPUTED', count: 7, otherCount: 5 },
      ]);
    });
  });
});

test('from plan to report: both sides count, check each other, and the tally keeps joint and one-sided apart', async () => {
  let seen = await plan();
  const step = async (mutation: string, more: object, viewer: any) => {
    seen = await done(register, mutation, { id: seen.id, version: seen.version, ...more }, viewer, whole);
  };
  await step('answerJointOperation', { isJoined: true }, people.b);
  await step('carryOutJointOperation', { startsOn: '2026-03-01', endsOn: '2026-03-05' }, people.a);
  await record(seen.id, people.a, { count: 50 });
  await record(seen.id, people.b, { count: 43 });
  seen = (await record(seen.id, people.b, { kind: 'PIG_FARM', count: 9 })).record;
  expect(seen.tally).toEqual([
    { kind: 'SAND_SITE', jointCount: 0, oneSidedCount: 93, disputedCount: 0 },
    { kind: 'PIG_FARM', jointCount: 0, oneSidedCount: 9, disputedCount: 0 },
  ]);
  const early = await act(
    register,
    'reportJointOperation',
    { id: seen.id, version: seen.version, on: '2026-03-20' },
    people.a,
    whole,
  );
  expect(early.codes).toEqual(['RESULTS_UNANSWERED']);
  for (const result of seen.results) {
    const isTheirs = result.recordedBy.code === '450922';
    const isConfirmed = result.kind === 'SAND_SITE';
    const input = { id: result.id, version: result.version, isConfirmed, count: isConfirmed ? null : 8 };
    seen = await done(register, 'answerEnforcementResult', input, isTheirs ? people.a : people.b, whole);
  }
  expect(seen.tally).toEqual([
    { kind: 'SAND_SITE', jointCount: 93, oneSidedCount: 0, disputedCount: 0 },
    { kind: 'PIG_FARM', jointCount: 0, oneSidedCount: 0, disputedCount: 9 },
  ]);
  await step('reportJointOperation', { on: '2026-03-20' }, people.b);
  expect(seen).toMatchObject({ status: 'REPORTED', reportedOn: '2026-03-20' });
});

test('a figure recorded again waits for the other side again, and a dispute needs a figure', async () => {
  const { id } = await standAt('CARRIED_OUT');
  const [first] = (await record(id, people.a)).record.results;
  const answer = (version: number, more: object) =>
    act(register, 'answerEnforcementResult', { id: first.id, version, ...more }, people.b, whole);
  expect((await answer(first.version, { isConfirmed: false })).codes).toEqual(['COUNT_MISSING']);
  await answer(first.version, { isConfirmed: true });
  const [again] = (await record(id, people.a, { count: 11 })).record.results;
  expect(again).toMatchObject({ id: first.id, count: 11, standing: 'ONE_SIDED', otherCount: null });
});

test('whoever is placed over both sides says for which one they count, and checks nothing they counted', async () => {
  const { id } = await standAt('CARRIED_OUT');
  const admin = asHubAdmin();
  expect((await record(id, admin)).codes).toEqual(['SIDE_NOT_NAMED']);
  const [result] = (await record(id, admin, { forDivision: '450922' })).record.results;
  const own = await act(
    register,
    'answerEnforcementResult',
    { id: result.id, version: result.version, isConfirmed: true, forDivision: '440982' },
    admin,
    whole,
  );
  expect(own.codes).toEqual(['STEP_OF_OTHER_SIDE']);
});

test('the figures of 廉江 and 陆川 stand as joint ones: 93, 235, 1547, 84 and 88', async () => {
  const { data } = await register.ask(
    `{ enforcementTallies(division: "440881") { kind jointCount oneSidedCount disputedCount } }`,
  );
  const joint = Object.fromEntries(data.enforcementTallies.map((one: any) => [one.kind, one.jointCount]));
  expect(joint).toEqual({ SAND_SITE: 93, SAND_VESSEL: 235, PIG_FARM: 1547, VESSEL_SEIZED: 84, SUSPECT: 88 });
  for (const { oneSidedCount, disputedCount } of data.enforcementTallies)
    expect([oneSidedCount, disputedCount]).toEqual([0, 0]);
});

test('whatever is recorded and answered, a total counts as joint what both sides confirmed and nothing else', async () => {
  const kinds = ['SAND_SITE', 'SAND_VESSEL', 'PIG_FARM'] as const;
  const act1 = fc.record({
    side: fc.constantFrom('a' as const, 'b' as const),
    kind: fc.constantFrom(...kinds),
    count: fc.integer({ min: 0, max: 500 }),
    answer: fc.constantFrom('CONFIRM' as const, 'DISPUTE' as const, 'NONE' as const),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act1, { minLength: 1, maxLength: 8 }), async (acts) => {
      const { id } = await standAt('CARRIED_OUT');
      // The oracle keeps the last word of each side on each kind.
      const oracle = new Map<string, { kind: string; count: number; answer: string }>();
      let after: any;
      for (const { side, kind, count, answer } of acts) {
        after = (await record(id, people[side], { kind, count })).record;
        oracle.set(`${side} ${kind}`, { kind, count, answer });
        if (answer === 'NONE') continue;
        const code = side === 'a' ? '440982' : '450922';
        const result = after.results.find((one: any) => one.kind === kind && one.recordedBy.code === code);
        const input = {
          id: result.id,
          version: result.version,
          isConfirmed: answer === 'CONFIRM',
          count: count + 1,
        };
        after = await done(
          register,
          'answerEnforcementResult',
          input,
          people[side === 'a' ? 'b' : 'a'],
          whole,
        );
      }
      for (const kind of kinds) {
        const said = [...oracle.values()].filter((one) => one.kind === kind);
        const sum = (answer: string) =>
          said.filter((one) => one.answer === answer).reduce((total, { count }) => total + count, 0);
        const tally = after.tally.find((one: any) => one.kind === kind);
        expect(tally ?? { jointCount: 0, oneSidedCount: 0, disputedCount: 0 }).toMatchObject({
          jointCount: sum('CONFIRM'),
          oneSidedCount: sum('NONE'),
          disputedCount: sum('DISPUTE'),
        });
      }
    }),
    { numRuns: 12 },
  );
});
