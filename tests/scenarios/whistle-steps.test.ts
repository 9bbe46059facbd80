import { WhistleStatus } from '@hub/kit/generated/words.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asCoordinator, asOfficial } from '../_kit/people.ts';
import { mode, openRegister, type Register } from '../_kit/register.ts';
import { expectSameStatements } from '../_kit/statements.ts';

/** 吹哨报到 (mechanisms.md A13): every step of a whistle, by each side, from each status. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

/** A township of 廉江 calls the departments of its county. */
const whistleId = idFromKey('whi', 'lianjiang-exercise:0');
const county = committeeOf('440881').id;
const people = { caller: asCoordinator('440881105'), superior: asCoordinator('440881') };
type Side = keyof typeof people;

const pending = ['DISPATCHED', 'ACCEPTED', 'HANDLED'];
const both: readonly Side[] = ['caller', 'superior'];
const cases: Record<
  string,
  { mutation: string; input: object; by: readonly Side[]; from: readonly string[]; to: string | null }
> = {
  dispatch: {
    mutation: 'dispatchWhistle',
    input: { organizationIds: [county], dueAt: '2999-01-01T00:00:00Z' },
    by: ['superior'],
    from: ['BLOWN', 'DISPATCHED'],
    to: 'DISPATCHED',
  },
  supervise: {
    mutation: 'superviseWhistle',
    input: { note: '请三日内办结' },
    by: ['superior'],
    from: pending,
    to: null,
  },
  confirm: {
    mutation: 'giveWhistleFeedback',
    input: { satisfied: true },
    by: both,
    from: ['REPORTED_BACK'],
    to: 'CONFIRMED',
  },
  reopen: {
    mutation: 'giveWhistleFeedback',
    input: { satisfied: false, note: '堤段仍有险情' },
    by: both,
    from: ['REPORTED_BACK'],
    to: 'DISPATCHED',
  },
  close: { mutation: 'closeWhistle', input: {}, by: both, from: ['CONFIRMED'], to: 'CLOSED' },
  cancel: {
    mutation: 'cancelWhistle',
    input: { reason: '险情已解除' },
    by: both,
    from: ['BLOWN', 'DISPATCHED', 'ACCEPTED'],
    to: 'CANCELLED',
  },
};

async function standAt(status: string, dueAt: string | null = '2026-11-21T00:00:00Z'): Promise<number> {
  await register.rows(
    `update alliances.whistles set status = '${status}', due_at = ${dueAt ? `'${dueAt}'` : 'null'}, round = 1,
       closed_at = null, feedback = null where id = '${whistleId}'`,
  );
  return await version();
}

async function version(): Promise<number> {
  const [row] = await register.rows(`select version from alliances.whistles where id = '${whistleId}'`);
  return Number(row!.version);
}

async function supervisions(): Promise<any[]> {
  const { data } = await register.ask(
    'query ($id: ID!) { whistle(id: $id) { supervisions { number note } } }',
    { id: whistleId },
    people.superior,
  );
  return data.whistle.supervisions;
}

async function take(mutation: string, input: object, viewer = people.superior) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      whistle { status round isOverdue dueAt closedAt feedback supervision supervisedAt cancellation called { id }
        supervisions { number round note supervisedAt organization { id } } }
      userErrors { code path }
    } }`,
    { input: { whistleId, ...input } },
    viewer,
  );
  if (errors) return { whistle: null, userErrors: [], fault: errors[0]!.extensions.code };
  return data[mutation] as { whistle: any; userErrors: { code: string; path: string[] }[]; fault?: string };
}

describe.each(Object.keys(cases))('%s', (name) => {
  const { mutation, input, by, from, to } = cases[name]!;
  describe.each(both)('by the %s', (side) => {
    test.each(WhistleStatus)('from %s', async (status) => {
      const seen = await standAt(status);
      const kept = await supervisions();
      const { whistle, userErrors } = await take(mutation, { ...input, version: seen }, people[side]);
      const refused = !by.includes(side)
        ? 'STEP_OF_OTHER_SIDE'
        : from.includes(status)
          ? null
          : 'STATUS_NOT_ALLOWED';
      expect(userErrors.map(({ code }) => code)).toEqual(refused ? [refused] : []);
      if (refused) {
        const [row] = await register.rows(
          `select status, version, round, feedback from alliances.whistles where id = '${whistleId}'`,
        );
        expect(row).toMatchObject({ status, round: 1, feedback: null });
        expect(await supervisions()).toEqual(kept);
        expect(Number(row!.version)).toBe(seen);
      } else expect(whistle.status).toBe(to ?? status);
    });
  });

  test('a clerk and the official of another county may not', async () => {
    const seen = await standAt(from[0]!);
    const clerk = asOfficial({ division: '440881', role: 'CLERK' });
    for (const viewer of [clerk, asCoordinator('450922')]) {
      const { fault } = await take(mutation, { ...input, version: seen }, viewer);
      expect(fault).toBe('FORBIDDEN');
    }
    expect(await version()).toBe(seen);
  });

  test('a whistle seen before it changed takes no step', async () => {
    const seen = await standAt(from[0]!);
    const { userErrors } = await take(mutation, { ...input, version: seen - 1 });
    expect(userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
  });
});

test('a caller who is not satisfied calls again, and the same party answers a second round', async () => {
  await take('dispatchWhistle', { ...cases.dispatch!.input, version: await standAt('BLOWN') });
  const respond = async (kind: string) => {
    const { data } = await register.ask(
      `mutation ($input: RespondToWhistleInput!) { respondToWhistle(input: $input) {
        response { round whistle { status } } userErrors { code }
      } }`,
      {
        input: {
          whistleId,
          version: await version(),
          party: { type: 'PARTY_ORGANIZATION', id: county },
          kind,
        },
      },
      people.superior,
    );
    return data.respondToWhistle;
  };
  for (const round of [1, 2]) {
    for (const kind of ['ACCEPTED', 'HANDLED', 'REPORTED_BACK'])
      expect(await respond(kind)).toMatchObject({ response: { round }, userErrors: [] });
    const satisfied = round === 2;
    const { whistle } = await take(
      'giveWhistleFeedback',
      { satisfied, note: '堤段仍有险情', version: await version() },
      people.caller,
    );
    expect(whistle).toMatchObject({ status: satisfied ? 'CONFIRMED' : 'DISPATCHED', round: 2 });
  }
  const { whistle } = await take('closeWhistle', { version: await version() }, people.caller);
  expect(whistle).toMatchObject({ status: 'CLOSED', closedAt: expect.any(String), called: [{ id: county }] });
});

test('what is past its deadline is found, and only that is supervised', async () => {
  const overdue = async () => {
    const { data } = await register.ask(
      `query ($called: ID!) {
        late: whistles(filter: { isOverdue: true }) { nodes { id isOverdue } }
        timely: whistles(filter: { isOverdue: false, division: "440881105" }) { nodes { id isOverdue } }
        called: whistles(filter: { calledId: $called }) { totalCount }
      }`,
      { called: county },
    );
    return data;
  };
  const late = await standAt('DISPATCHED');
  expect(await overdue()).toMatchObject({
    late: { nodes: [{ id: whistleId, isOverdue: true }] },
    timely: { nodes: [] },
  });
  const { whistle } = await take('superviseWhistle', { note: '请三日内办结', version: late });
  expect(whistle).toMatchObject({ supervision: '请三日内办结', supervisedAt: expect.any(String) });
  for (const dueAt of [null, '2999-01-01T00:00:00Z']) {
    const timely = await standAt('DISPATCHED', dueAt);
    expect(await overdue()).toMatchObject({
      late: { nodes: [] },
      timely: { nodes: [{ id: whistleId, isOverdue: false }] },
    });
    const { userErrors } = await take('superviseWhistle', { note: '请三日内办结', version: timely });
    expect(userErrors).toMatchObject([{ code: 'NOT_OVERDUE' }]);
  }
  await take('dispatchWhistle', { ...cases.dispatch!.input, version: await standAt('BLOWN') });
  expect((await overdue()).called.totalCount).toBe(1);
});

test('every supervision is kept, with who pressed in which round', async () => {
  const before = (await supervisions()).length;
  let seen = await standAt('DISPATCHED');
  const notes = ['请三日内办结', '仍未到场，请今日到场', '请说明原因'];
  const pressing = [people.superior, asCoordinator('4408'), people.superior];
  for (const [i, note] of notes.entries()) {
    const { whistle } = await take('superviseWhistle', { note, version: seen }, pressing[i]);
    expect([whistle.supervision, whistle.supervisions.length]).toEqual([note, before + i + 1]);
    expect(whistle.supervisedAt).toBe(whistle.supervisions.at(-1).supervisedAt);
    seen = await version();
  }
  await register.rows(`update alliances.whistles set round = 2 where id = '${whistleId}'`);
  const { whistle } = await take('superviseWhistle', { note: '第二轮', version: await version() });
  const [first, second, ...rest] = whistle.supervisions.slice(before);
  expect(first).toMatchObject({ number: before + 1, round: 1, note: notes[0] });
  expect(second).toMatchObject({
    number: before + 2,
    note: notes[1],
    organization: { id: committeeOf('4408').id },
  });
  expect(rest.map(({ note, round }: any) => [note, round])).toEqual([
    [notes[2], 1],
    ['第二轮', 2],
  ]);
  await expect(register.rows(`delete from alliances.whistle_supervisions`)).rejects.toThrow();
});

test('supervisions of a page of whistles cost one statement', async () => {
  if (mode === 'distributed') return;
  const query = `query ($first: Int!) { whistles(first: $first) { nodes { supervision supervisedAt supervisions { note organization { id } } } } }`;
  expectSameStatements(
    await register.statements(query, { first: 1 }, people.superior),
    await register.statements(query, { first: 50 }, people.superior),
  );
});

test('a deadline lies ahead, an organization is known and named once, and a reason is given', async () => {
  const seen = await standAt('BLOWN');
  const dispatched = (more: object) =>
    take('dispatchWhistle', { ...cases.dispatch!.input, version: seen, ...more });
  expect((await dispatched({ dueAt: '2020-01-01T00:00:00Z' })).userErrors).toMatchObject([
    { code: 'DATE_BEFORE_START' },
  ]);
  expect((await dispatched({ organizationIds: [county, county] })).userErrors).toMatchObject([
    { code: 'PARTY_TWICE' },
  ]);
  expect((await dispatched({ organizationIds: [idFromKey('org', 'nobody')] })).userErrors).toMatchObject([
    { code: 'PARTY_UNKNOWN' },
  ]);
  expect((await dispatched({ organizationIds: [] })).fault).toBe('BAD_USER_INPUT');
  expect((await take('cancelWhistle', { reason: ' ', version: seen })).userErrors).toMatchObject([
    { code: 'TEXT_BLANK' },
  ]);
  const reported = await standAt('REPORTED_BACK');
  const unsaid = await take('giveWhistleFeedback', { satisfied: false, version: reported });
  expect(unsaid.userErrors).toMatchObject([{ code: 'TEXT_BLANK', path: ['input', 'note'] }]);
});

test('a retried step is taken once', async () => {
  const input = { satisfied: false, note: '堤段仍有险情', idempotencyKey: 'reopen-once' };
  const seen = await standAt('REPORTED_BACK');
  const first = await take('giveWhistleFeedback', { ...input, version: seen });
  expect(await take('giveWhistleFeedback', { ...input, version: seen })).toEqual(first);
  expect(first.whistle.round).toBe(2);
});

test('whoever was not called and is of another county answers no whistle, and adds none to an emergency of others', async () => {
  const across = committeeOf('450922111');
  const viewer = asCoordinator('450922111');
  const respond = async () => {
    const { data, errors } = await register.ask(
      `mutation ($input: RespondToWhistleInput!) { respondToWhistle(input: $input) {
        response { whistle { status } } userErrors { code path } } }`,
      {
        input: {
          whistleId,
          version: await version(),
          party: { type: 'PARTY_ORGANIZATION', id: across.id },
          kind: 'ACCEPTED',
        },
      },
      viewer,
    );
    expect(errors).toBeUndefined();
    return data.respondToWhistle;
  };
  await standAt('BLOWN');
  await register.rows(`update alliances.whistles set called_ids = '{}' where id = '${whistleId}'`);
  expect(await respond()).toEqual({
    response: null,
    userErrors: [{ code: 'STEP_OF_OTHER_SIDE', path: ['input', 'party'] }],
  });
  const dispatch = { ...cases.dispatch!.input, organizationIds: [across.id], version: await version() };
  expect((await take('dispatchWhistle', dispatch)).userErrors).toEqual([]);
  expect(await respond()).toMatchObject({ response: { whistle: { status: 'ACCEPTED' } }, userErrors: [] });

  const { data } = await register.ask(
    `mutation ($input: BlowWhistleInput!) { blowWhistle(input: $input) { whistle { id } userErrors { code path } } }`,
    {
      input: {
        callerId: across.id,
        level: 'SUBDISTRICT',
        kind: 'EMERGENCY',
        subject: '对岸征调',
        activationId: idFromKey('ema', 'lianjiang-exercise'),
      },
    },
    viewer,
  );
  expect(data.blowWhistle).toEqual({
    whistle: null,
    userErrors: [{ code: 'NOT_A_SIDE', path: ['input', 'activationId'] }],
  });
});
