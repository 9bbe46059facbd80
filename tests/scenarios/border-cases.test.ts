import { divisionId } from '@hub/kit/demo/divisions.ts';
import { BorderCaseStatus } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, done } from '../_kit/border.ts';
import { asCoordinator, asHubAdmin, asOfficial, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 边界难题 (mechanisms.md B5): two sides, one timeline, and what one side says is one-sided until the other confirms it. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const township = (division: string) => asOfficial({ division, role: 'COORDINATOR' });
const people = {
  a: township('440881105'),
  b: township('450922111'),
  /** Above side a, and having confirmed nothing. */
  above: asCoordinator('440881'),
  stranger: asCoordinator('410305'),
  clerk: asTownship('440881105'),
};
type Who = keyof typeof people;
const event = 'id version kind status standing on recordedBy { code } answeredOn';
const whole = `borderCase { id version status resolvedOn verifiedOn articleNumber pact { id } pendingResolution { id } events { ${event} } }`;

const report = async (viewer = people.a) =>
  await done(
    register,
    'reportBorderCase',
    {
      title: '界河取水纠纷',
      category: 'ROAD_AND_WATER',
      ourDivisionId: divisionId('440881105'),
      theirDivisionId: divisionId('450922111'),
      reportedOn: '2026-01-10',
      note: '上游筑坝',
    },
    viewer,
    whole,
  );

async function standAt(status: BorderCaseStatus) {
  const { id } = await report();
  const dates =
    status === 'RESOLVED' || status === 'VERIFIED' ? `, resolved_on = '2026-02-01', verified_on = null` : '';
  const [row] = await register.rows(
    `update border.cases set status = '${status}'${dates} where id = '${id}' returning version`,
  );
  return { id: id as string, version: Number(row!.version) };
}

const steps: Record<BorderCaseStatus, { from: readonly string[]; by: readonly Who[] }> = {
  REPORTED: { from: [], by: ['a', 'b', 'above'] },
  STUDIED: { from: ['REPORTED'], by: ['a', 'b', 'above'] },
  IN_HAND: { from: ['STUDIED', 'RESOLVED'], by: ['a', 'b', 'above'] },
  RESOLVED: { from: ['IN_HAND'], by: ['a', 'b', 'above'] },
  VERIFIED: { from: ['RESOLVED'], by: ['above'] },
};

describe.each(BorderCaseStatus)('a case is to become %s', (to) => {
  describe.each(Object.keys(people) as Who[])('by %s', (who) => {
    test.each(BorderCaseStatus)('from %s', async (from) => {
      const seen = await standAt(from);
      const { record, codes, fault } = await act(
        register,
        'advanceBorderCase',
        { ...seen, status: to, on: '2026-02-10', note: '到场' },
        people[who],
        whole,
      );
      if (who === 'stranger' || who === 'clerk') return expect(fault).toBe('FORBIDDEN');
      if (!steps[to].from.includes(from)) return expect(codes).toEqual(['CASE_STATUS_NOT_NEXT']);
      if (!steps[to].by.includes(who)) return expect(codes).toEqual(['STEP_OF_OTHER_SIDE']);
      expect(fault).toBeNull();
      const last = record.events.at(-1);
      expect(last).toMatchObject({
        kind: 'STEP',
        status: to,
        standing: to === 'VERIFIED' ? 'CONFIRMED' : 'ONE_SIDED',
      });
      expect(record.status).toBe(to === 'RESOLVED' ? 'IN_HAND' : to);
      expect(record.pendingResolution?.id ?? null).toBe(to === 'RESOLVED' ? last.id : null);
    });
  });
});

const answers: Record<string, { isConfirmed: boolean; note?: string }> = {
  CONFIRM: { isConfirmed: true },
  DISPUTE: { isConfirmed: false, note: '并未拆除' },
};

describe.each(Object.keys(answers))('%s what side a recorded', (answer) => {
  describe.each(Object.keys(people) as Who[])('by %s', (who) => {
    test.each(['ONE_SIDED', 'CONFIRMED', 'DISPUTED'])('while it is %s', async (standing) => {
      const seen = await standAt('IN_HAND');
      const { events } = await done(
        register,
        'recordBorderCaseEvent',
        { ...seen, on: '2026-02-02', note: '已拆坝' },
        people.a,
        whole,
      );
      const { id } = events.at(-1);
      const [row] = await register.rows(
        `update border.case_events set standing = '${standing}' where id = '${id}' returning version`,
      );
      const input = { id, version: Number(row!.version), ...answers[answer] };
      const { record, codes, fault } = await act(
        register,
        'answerBorderCaseEvent',
        input,
        people[who],
        whole,
      );
      if (who === 'stranger' || who === 'clerk') return expect(fault).toBe('FORBIDDEN');
      if (standing !== 'ONE_SIDED') return expect(codes).toEqual(['STATUS_NOT_ALLOWED']);
      if (who !== 'b') return expect(codes).toEqual(['STEP_OF_OTHER_SIDE']);
      expect(record.events.at(-1)).toMatchObject({
        standing: answer === 'CONFIRM' ? 'CONFIRMED' : 'DISPUTED',
        recordedBy: { code: '440881105' },
        answeredOn: expect.any(String),
      });
    });
  });
});

describe.each(['recordBorderCaseEvent', 'linkBorderCase'])('%s', (mutation) => {
  const more =
    mutation === 'linkBorderCase'
      ? { pactId: idFromKey('pact', 'lianjiang-border:0'), articleNumber: 1 }
      : { on: '2026-02-02', note: '现场记录' };
  describe.each(Object.keys(people) as Who[])('by %s', (who) => {
    test.each(BorderCaseStatus)('of a case that is %s', async (status) => {
      const seen = await standAt(status);
      const { codes, fault } = await act(register, mutation, { ...seen, ...more }, people[who], whole);
      if (who === 'stranger' || who === 'clerk') expect(fault).toBe('FORBIDDEN');
      else expect(codes).toEqual(status === 'VERIFIED' ? ['STATUS_NOT_ALLOWED'] : []);
    });
  });
});

test('a case is resolved when both sides say so, and verified by a level above that confirmed for neither', async () => {
  let { id, version } = await standAt('IN_HAND');
  const advance = (status: string, on: string, viewer: any, more: object = {}) =>
    act(register, 'advanceBorderCase', { id, version, status, on, ...more }, viewer, whole);
  const answer = (record: any, isConfirmed: boolean, viewer: any, note?: string) => {
    const { id: eventId, version: eventVersion } = record.events.at(-1);
    return act(
      register,
      'answerBorderCaseEvent',
      { id: eventId, version: eventVersion, isConfirmed, note },
      viewer,
      whole,
    );
  };
  const said = (await advance('RESOLVED', '2026-03-01', people.a)).record;
  expect(said).toMatchObject({ status: 'IN_HAND', resolvedOn: null });
  version = said.version;
  expect((await advance('RESOLVED', '2026-03-01', people.b)).codes).toEqual(['RESOLUTION_PENDING']);
  expect((await answer(said, false, people.b)).codes).toEqual(['TEXT_BLANK']);
  const disputed = (await answer(said, false, people.b, '仍在取水')).record;
  expect(disputed).toMatchObject({ status: 'IN_HAND', resolvedOn: null, pendingResolution: null });
  expect(disputed.events.at(-1).standing).toBe('DISPUTED');

  version = disputed.version;
  // The county of side a records this time, so that it is no longer the level above that verifies.
  const again = (await advance('RESOLVED', '2026-03-20', people.above)).record;
  const resolved = (await answer(again, true, people.b)).record;
  expect(resolved).toMatchObject({ status: 'RESOLVED', resolvedOn: '2026-03-20', verifiedOn: null });
  version = resolved.version;
  expect((await advance('VERIFIED', '2026-04-01', people.above)).codes).toEqual(['STEP_OF_OTHER_SIDE']);
  expect((await advance('VERIFIED', '2026-03-19', asCoordinator('4408'))).codes).toEqual([
    'END_BEFORE_START',
  ]);
  const verified = (await advance('VERIFIED', '2026-04-01', asCoordinator('4408'))).record;
  expect(verified).toMatchObject({ status: 'VERIFIED', resolvedOn: '2026-03-20', verifiedOn: '2026-04-01' });
  expect(verified.events.map(({ status, standing }: any) => `${status} ${standing}`)).toEqual([
    'REPORTED ONE_SIDED',
    'RESOLVED DISPUTED',
    'RESOLVED CONFIRMED',
    'VERIFIED CONFIRMED',
  ]);
});

test('a dispute stands beside what was recorded, and both versions are read by both sides', async () => {
  const seen = await standAt('IN_HAND');
  const { events } = await done(
    register,
    'recordBorderCaseEvent',
    { ...seen, on: '2026-02-02', note: '已拆坝' },
    people.b,
    whole,
  );
  const { id, version } = events.at(-1);
  await done(
    register,
    'answerBorderCaseEvent',
    { id, version, isConfirmed: false, note: '只拆一半' },
    people.a,
    whole,
  );
  const read = (viewer: any) =>
    register.ask(
      'query ($id: ID!) { node(id: $id) { ... on BorderCaseEvent { note counterNote standing } } }',
      { id },
      viewer,
    );
  for (const viewer of [people.a, people.b, asTownship('450922111')])
    expect((await read(viewer)).data.node).toEqual({
      note: '已拆坝',
      counterNote: '只拆一半',
      standing: 'DISPUTED',
    });
  const stranger = await read(people.stranger);
  expect(stranger.data.node).toEqual({ note: null, counterNote: null, standing: 'DISPUTED' });
  expect(stranger.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  const stored = await register.rows(`select body from border.guarded_texts where owner_id like '${id}%'`);
  expect(JSON.stringify(stored)).not.toMatch(/拆/);
});

test('whoever is placed over both sides says for which one, and never countersigns what they recorded', async () => {
  const seen = await standAt('IN_HAND');
  const input = { ...seen, on: '2026-02-02', note: '巡查记录' };
  const admin = asHubAdmin();
  expect((await act(register, 'recordBorderCaseEvent', input, admin, whole)).codes).toEqual([
    'SIDE_NOT_NAMED',
  ]);
  const { events } = await done(
    register,
    'recordBorderCaseEvent',
    { ...input, forDivision: '450922111' },
    admin,
    whole,
  );
  const { id, version, recordedBy } = events.at(-1);
  expect(recordedBy).toEqual({ code: '450922111' });
  const own = await act(
    register,
    'answerBorderCaseEvent',
    { id, version, isConfirmed: true, forDivision: '440881105' },
    admin,
    whole,
  );
  expect(own.codes).toEqual(['STEP_OF_OTHER_SIDE']);
  await done(register, 'answerBorderCaseEvent', { id, version, isConfirmed: true }, people.a, whole);
});

test('a case is linked to a pact of both sides and one of its articles', async () => {
  const seen = await standAt('STUDIED');
  const pactId = idFromKey('pact', 'lianjiang-border:0');
  const link = (more: object) =>
    act(register, 'linkBorderCase', { ...seen, pactId, ...more }, people.b, whole);
  expect((await link({ articleNumber: 99 })).codes).toEqual(['NO_SUCH_ARTICLE']);
  expect((await link({ pactId: idFromKey('pact', 'nowhere') })).codes).toEqual(['UNKNOWN_RECORD']);
  expect((await link({ pactId: idFromKey('pact', 'xuwen-haikou') })).codes).toEqual(['PACT_NOT_OF_SIDES']);
  const { record } = await link({ articleNumber: 1 });
  expect(record).toMatchObject({ pact: { id: pactId }, articleNumber: 1 });
  const { data } = await register.ask(
    'query ($id: ID!) { pact(id: $id) { borderCases(first: 50) { nodes { id } } } }',
    { id: pactId },
  );
  expect(data.pact.borderCases.nodes.map(({ id }: any) => id)).toContain(seen.id);
  const unknown = await act(
    register,
    'reportBorderCase',
    {
      title: '纠纷',
      category: 'POLLUTION',
      ourDivisionId: divisionId('440881105'),
      theirDivisionId: divisionId('450922111'),
      reportedOn: '2026-01-10',
      pactId: idFromKey('pact', 'nowhere'),
    },
    people.a,
    whole,
  );
  expect(unknown.codes).toEqual(['UNKNOWN_RECORD']);
});

test('two sides that answer at once leave one answer, and a retried step is taken once', async () => {
  const seen = await standAt('IN_HAND');
  const { events } = await done(
    register,
    'recordBorderCaseEvent',
    { ...seen, on: '2026-02-02', note: '已拆坝' },
    people.a,
    whole,
  );
  const { id, version } = events.at(-1);
  const both = await Promise.all([
    act(register, 'answerBorderCaseEvent', { id, version, isConfirmed: true }, people.b, whole),
    act(
      register,
      'answerBorderCaseEvent',
      { id, version, isConfirmed: false, note: '未拆' },
      asCoordinator('450922'),
      whole,
    ),
  ]);
  expect(both.map(({ codes }) => codes.join()).sort()).toEqual(['', 'VERSION_CONFLICT']);
  const [row] = await register.rows(`select version from border.cases where id = '${seen.id}'`);
  const once = {
    id: seen.id,
    version: Number(row!.version),
    on: '2026-02-03',
    note: '一次',
    idempotencyKey: `once-${seen.id}`,
  };
  const first = await done(register, 'recordBorderCaseEvent', once, people.a, whole);
  expect(await done(register, 'recordBorderCaseEvent', once, people.a, whole)).toEqual(first);
});

test('a clerk of one side is told who registers, and not that the place is another’s', async () => {
  const input = {
    title: '界河取水纠纷',
    category: 'ROAD_AND_WATER',
    ourDivisionId: divisionId('440881105'),
    theirDivisionId: divisionId('450922111'),
    reportedOn: '2026-01-10',
  };
  const sentence = async (who: Who) => {
    const { errors } = await register.ask(
      'mutation ($input: ReportBorderCaseInput!) { reportBorderCase(input: $input) { borderCase { id } } }',
      { input },
      people[who],
    );
    return errors![0]!.extensions.messages.en as string;
  };
  expect(await sentence('clerk')).toContain('Clerks read');
  expect(await sentence('stranger')).toContain('Neither side');
});

test('a case is reported under a pact that binds both its sides, and under no other', async () => {
  const reported = async (pactId: string) =>
    await act(
      register,
      'reportBorderCase',
      {
        title: '界河采砂',
        category: 'ROAD_AND_WATER',
        ourDivisionId: divisionId('440881105'),
        theirDivisionId: divisionId('450922111'),
        reportedOn: '2026-01-10',
        pactId,
      },
      people.a,
      whole,
    );
  expect((await reported(idFromKey('pact', 'xuwen-haikou'))).codes).toEqual(['PACT_NOT_OF_SIDES']);
  expect((await reported(idFromKey('pact', 'lianjiang-border:0'))).codes).toEqual([]);
});
