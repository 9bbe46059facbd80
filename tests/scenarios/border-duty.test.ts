import { divisionId } from '@hub/kit/demo/divisions.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { DutySwapStatus, PatrolStatus, RecordStanding } from '@hub/kit/generated/words.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { daysByTurn, faultsOf, lengthOf } from '../../subgraphs/border/rules/duty-days.ts';
import { act, done } from '../_kit/border.ts';
import { asCoordinator, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 值守 and 共巡 (mechanisms.md B2, B7): somebody on duty every day of the year, in turn, across the line. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const people = {
  a: asCoordinator('440881'),
  b: asCoordinator('450922'),
  stranger: asCoordinator('410305'),
  clerk: asTownship('440881105'),
};
type Who = keyof typeof people;
const ours = committeeOf('440881105').id;
const theirs = committeeOf('450922111').id;
const whole =
  'dutyRoster { id version standing daysPerYear parties { confirmedOn divisionCode } days(first: 0) { totalCount } }';
const swap = 'dutySwap { id version status roster { version } }';

let zones = 0;
async function newZone() {
  return await done(
    register,
    'registerBorderZone',
    {
      name: `值守共治区${++zones}`,
      divisionIds: [divisionId('440881105'), divisionId('450922111')],
      validFrom: '2025-01-01',
    },
    people.a,
    'borderZone { id }',
  );
}

const roster = (zoneId: string, more: object = {}, viewer: any = people.a) =>
  act(
    register,
    'registerDutyRoster',
    {
      zoneId,
      name: '常态化值守',
      startsOn: '2027-01-01',
      endsOn: '2027-12-31',
      organizationIds: [ours, theirs],
      ...more,
    },
    viewer,
    whole,
  );

/** Days of the organizations in other tests would be double duties; each test begins with none. */
async function clear() {
  await register.rows(`delete from border.duty_days where organization_id in ('${ours}', '${theirs}')`);
}

async function standAt(standing: RecordStanding) {
  await clear();
  const zone = await newZone();
  const { record } = await roster(zone.id, { endsOn: '2027-01-10' });
  const [row] = await register.rows(
    `update border.duty_rosters set standing = '${standing}' where id = '${record.id}' returning version`,
  );
  return { id: record.id as string, version: Number(row!.version), zoneId: zone.id as string };
}

test('365 days in a common year and 366 in a leap year, each with one party, by turns', async () => {
  await clear();
  const { record } = await roster((await newZone()).id);
  expect(record).toMatchObject({ standing: 'ONE_SIDED', daysPerYear: 365, days: { totalCount: 365 } });
  await clear();
  const leap = await roster((await newZone()).id, {
    startsOn: '2028-01-01',
    endsOn: '2028-12-31',
    daysPerTurn: 7,
  });
  expect(leap.record).toMatchObject({ daysPerYear: 366, days: { totalCount: 366 } });
  const { data } = await register.ask(
    `query ($id: ID!) { dutyRoster(id: $id) { first: days(first: 8) { nodes { on divisionCode } } leapDay: onDuty(asOf: "2028-02-29") { on organization { name } roster { name } } before: onDuty(asOf: "2027-12-31") { on } } }`,
    { id: leap.record.id },
  );
  const { first, leapDay, before } = data.dutyRoster;
  expect(first.nodes.map(({ divisionCode }: any) => divisionCode)).toEqual([
    ...Array<string>(7).fill('440881105'),
    '450922111',
  ]);
  // 60th day: turn 8 of 7 days each, counted from 0, so the first party's.
  expect(leapDay).toEqual({
    on: '2028-02-29',
    organization: { name: '中共石角镇委员会' },
    roster: { name: '常态化值守' },
  });
  expect(before).toBeNull();
});

test('listed days leave no gap and no double, and stay inside the period', async () => {
  await clear();
  const zone = await newZone();
  const days = (list: [string, string][]) => ({
    endsOn: '2027-01-03',
    days: list.map(([on, organizationId]) => ({ on, organizationId })),
  });
  const codes = async (list: [string, string][]) => (await roster(zone.id, days(list))).codes;
  expect(
    await codes([
      ['2027-01-01', ours],
      ['2027-01-03', theirs],
    ]),
  ).toEqual(['DUTY_GAP']);
  expect(
    await codes([
      ['2027-01-01', ours],
      ['2027-01-02', ours],
      ['2027-01-02', theirs],
      ['2027-01-03', ours],
    ]),
  ).toEqual(['DUTY_DOUBLE']);
  expect(
    await codes([
      ['2027-01-01', ours],
      ['2027-01-02', ours],
      ['2027-01-03', ours],
      ['2027-01-04', ours],
    ]),
  ).toEqual(['DUTY_OUTSIDE']);
  expect(
    await codes([
      ['2027-01-01', ours],
      ['2027-01-02', committeeOf('440881').id],
      ['2027-01-03', ours],
    ]),
  ).toEqual(['NOT_ON_ROSTER']);
  const { record } = await roster(
    zone.id,
    days([
      ['2027-01-03', ours],
      ['2027-01-01', ours],
      ['2027-01-02', theirs],
    ]),
  );
  expect(record.days.totalCount).toBe(3);
});

test('no two rosters of a zone share a day, and no organization stands at two lines on one day', async () => {
  await clear();
  const zone = await newZone();
  await roster(zone.id, { endsOn: '2027-01-31' });
  expect(
    (await roster((await newZone()).id, { startsOn: '2027-01-31', endsOn: '2027-02-05' })).codes,
  ).toEqual(['DUTY_DOUBLE']);
  const others = [committeeOf('440881105').id, committeeOf('450922111').id];
  await clear();
  const again = await roster(zone.id, { endsOn: '2027-01-31', organizationIds: others });
  expect(again.codes).toEqual([]);
  // Another office of the same place, so that it is the zone's day that is taken.
  await register.rows(
    `update border.duty_days set organization_id = organization_id || 'x' where zone_id = '${zone.id}'`,
  );
  expect((await roster(zone.id, { startsOn: '2027-01-31', endsOn: '2027-02-05' })).codes).toEqual([
    'DUTY_DOUBLE_ELSEWHERE',
  ]);
  await register.rows(`delete from border.duty_days where zone_id = '${zone.id}'`);
});

describe.each(Object.keys(people) as Who[])('a roster by %s', (who) => {
  test('is registered', async () => {
    await clear();
    const { record, fault } = await roster((await newZone()).id, { endsOn: '2027-01-10' }, people[who]);
    if (who === 'stranger' || who === 'clerk') expect(fault).toBe('FORBIDDEN');
    else expect(record.standing).toBe('ONE_SIDED');
  });
  describe.each([true, false])('is answered, confirming it: %s', (isConfirmed) => {
    test.each(RecordStanding)('while it is %s', async (standing) => {
      const { id, version } = await standAt(standing);
      const { record, codes, fault } = await act(
        register,
        'answerDutyRoster',
        { id, version, isConfirmed },
        people[who],
        whole,
      );
      if (who === 'stranger' || who === 'clerk') return expect(fault).toBe('FORBIDDEN');
      if (standing !== 'ONE_SIDED') return expect(codes).toEqual(['STATUS_NOT_ALLOWED']);
      if (who === 'a') return expect(codes).toEqual(['STEP_OF_OTHER_SIDE']);
      expect(record).toMatchObject({
        standing: isConfirmed ? 'CONFIRMED' : 'DISPUTED',
        days: { totalCount: isConfirmed ? 10 : 0 },
      });
    });
  });
  test.each(RecordStanding)('has a swap proposed while it is %s', async (standing) => {
    const { id, version } = await standAt(standing);
    const input = { rosterId: id, version, firstOn: '2027-01-01', secondOn: '2027-01-04' };
    const { record, codes, fault } = await act(register, 'proposeDutySwap', input, people[who], swap);
    if (who === 'stranger' || who === 'clerk') return expect(fault).toBe('FORBIDDEN');
    if (standing !== 'CONFIRMED') return expect(codes).toEqual(['STATUS_NOT_ALLOWED']);
    if (who === 'b') return expect(codes).toEqual(['STEP_OF_OTHER_SIDE']);
    expect(record.status).toBe('PROPOSED');
  });
});

const propose = async (more: object = {}) => {
  const { id, version } = await standAt('CONFIRMED');
  const input = { rosterId: id, version, firstOn: '2027-01-01', secondOn: '2027-01-04', ...more };
  return { id, version, ...(await act(register, 'proposeDutySwap', input, people.a, swap)) };
};
const onDuty = async (id: string, on: string) =>
  (
    await register.rows(
      `select division_code as code from border.duty_days where roster_id = '${id}' and "on" = '${on}'`,
    )
  )[0]?.code;

describe.each(['CONFIRM', 'DECLINE', 'WITHDRAW'])('%s of a swap', (action) => {
  describe.each(Object.keys(people) as Who[])('by %s', (who) => {
    test.each(DutySwapStatus)('while it is %s', async (status) => {
      const { record, id: rosterId } = await propose();
      const [row] = await register.rows(
        `update border.duty_swaps set status = '${status}' where id = '${record.id}' returning version`,
      );
      const input = { id: record.id, version: Number(row!.version) };
      const {
        codes,
        fault,
        record: after,
      } = await act(
        register,
        action === 'WITHDRAW' ? 'withdrawDutySwap' : 'answerDutySwap',
        action === 'WITHDRAW' ? input : { ...input, isConfirmed: action === 'CONFIRM' },
        people[who],
        swap,
      );
      const isSwapped = status === 'PROPOSED' && action === 'CONFIRM' && who === 'b';
      expect([await onDuty(rosterId, '2027-01-01'), await onDuty(rosterId, '2027-01-04')]).toEqual(
        isSwapped ? ['450922111', '440881105'] : ['440881105', '450922111'],
      );
      if (who === 'stranger' || who === 'clerk') return expect(fault).toBe('FORBIDDEN');
      if (status !== 'PROPOSED') return expect(codes).toEqual(['STATUS_NOT_ALLOWED']);
      if ((who === 'a') !== (action === 'WITHDRAW')) return expect(codes).toEqual(['STEP_OF_OTHER_SIDE']);
      expect(after.status).toBe({ CONFIRM: 'CONFIRMED', DECLINE: 'DECLINED', WITHDRAW: 'WITHDRAWN' }[action]);
    });
  });
});

test('a swap needs two days to come, of two parties, and neither in another open swap', async () => {
  expect((await propose({ secondOn: '2027-01-03' })).codes).toEqual(['SWAP_SAME_PARTY']);
  expect((await propose({ secondOn: '2027-02-04' })).codes).toEqual(['DUTY_OUTSIDE']);
  const open = await propose();
  const more = {
    rosterId: open.id,
    version: open.record.roster.version,
    firstOn: '2027-01-03',
    secondOn: '2027-01-04',
  };
  expect((await act(register, 'proposeDutySwap', more, people.a, swap)).codes).toEqual(['SWAP_PENDING']);
  await clear();
  const zone = await newZone();
  const past = (await roster(zone.id, { startsOn: '2025-01-01', endsOn: '2025-01-10' })).record;
  const [row] = await register.rows(
    `update border.duty_rosters set standing = 'CONFIRMED' where id = '${past.id}' returning version`,
  );
  const late = {
    rosterId: past.id,
    version: Number(row!.version),
    firstOn: '2025-01-01',
    secondOn: '2025-01-02',
  };
  expect((await act(register, 'proposeDutySwap', late, people.a, swap)).codes).toEqual([
    'DUTY_DAY_PAST',
    'DUTY_DAY_PAST',
  ]);
});

test('after any number of swaps every day has one party, and each party as many days as before', async () => {
  const pairs = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.boolean()),
    { maxLength: 5 },
  );
  await fc.assert(
    fc.asyncProperty(pairs, async (wanted) => {
      const { id, version } = await standAt('CONFIRMED');
      const day = (i: number) => `2027-01-${String(i + 1).padStart(2, '0')}`;
      const oracle: string[] = Array.from({ length: 10 }, (_, i) =>
        i % 2 === 0 ? '440881105' : '450922111',
      );
      for (const [i, j, isConfirmed] of wanted) {
        const input = { rosterId: id, version, firstOn: day(i), secondOn: day(j) };
        const proposed = await act(register, 'proposeDutySwap', input, people.a, swap);
        const may = oracle[i] === '440881105' && oracle[j] === '450922111';
        expect(proposed.codes.length === 0).toBe(may);
        if (!may) continue;
        await done(
          register,
          'answerDutySwap',
          { id: proposed.record.id, version: proposed.record.version, isConfirmed },
          people.b,
          swap,
        );
        if (isConfirmed) [oracle[i], oracle[j]] = [oracle[j]!, oracle[i]!];
      }
      const stored = await register.rows(
        `select "on"::text, division_code as code from border.duty_days where roster_id = '${id}' order by "on"`,
      );
      expect(stored).toEqual(oracle.map((code, i) => ({ on: day(i), code })));
    }),
    { numRuns: 8 },
  );
});

describe('the rule of turns, against an oracle that walks the calendar', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const rule = fc.record({
    startsOn: day,
    length: fc.integer({ min: 1, max: 732 }),
    parties: fc.integer({ min: 2, max: 6 }).map((n) => Array.from({ length: n }, (_, i) => `p${i}`)),
    daysPerTurn: fc.integer({ min: 1, max: 40 }),
  });
  const step = (on: string) => {
    let [y, m, d] = on.split('-').map(Number) as [number, number, number];
    const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
    const last = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]!;
    if (++d > last) [d, m] = [1, m + 1];
    if (m > 12) [m, y] = [1, y + 1];
    return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  };

  test('gives each day once, to the party whose turn it is', () => {
    fc.assert(
      fc.property(rule, ({ startsOn, length, parties, daysPerTurn }) => {
        const expected: { on: string; party: string }[] = [];
        let on = startsOn;
        let [turn, left] = [0, daysPerTurn];
        for (let i = 0; i < length; i++) {
          expected.push({ on, party: parties[turn]! });
          on = step(on);
          if (--left === 0) [turn, left] = [(turn + 1) % parties.length, daysPerTurn];
        }
        const endsOn = expected.at(-1)!.on;
        const days = daysByTurn({ startsOn, endsOn, parties, daysPerTurn });
        expect(days).toEqual(expected);
        expect(lengthOf(startsOn, endsOn)).toBe(length);
        expect(faultsOf(startsOn, endsOn, days)).toEqual([]);
        const counts = parties.map((party) => days.filter((one) => one.party === party).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(daysPerTurn);
      }),
    );
  });

  test('what is taken out, doubled or added outside is found, and nothing else', () => {
    const damage = fc.record({ gap: fc.nat(), double: fc.nat(), outside: fc.boolean() });
    fc.assert(
      fc.property(rule, damage, ({ startsOn, length, parties }, { gap, double, outside }) => {
        if (length < 3) return;
        const all: string[] = [startsOn];
        while (all.length < length) all.push(step(all.at(-1)!));
        const [hole, twice] = [gap % length, double % length];
        const listed = all.filter((_, i) => i !== hole);
        const faults = [{ fault: 'GAP', on: all[hole] }];
        if (twice !== hole) {
          listed.push(all[twice]!);
          faults.push({ fault: 'DOUBLE', on: all[twice] });
        }
        faults.sort((x, y) => (x.on! < y.on! ? -1 : 1));
        if (outside) {
          const beyond = step(all.at(-1)!);
          listed.push(beyond);
          faults.push({ fault: 'OUTSIDE', on: beyond });
        }
        expect(
          faultsOf(
            startsOn,
            all.at(-1)!,
            listed.map((on) => ({ on, party: parties[0] })),
          ),
        ).toEqual(faults);
      }),
    );
  });
});

const patrol = 'patrol { id version status standing dutyDay { on } recordedBy { code } }';
async function newPatrol(more: object = {}, viewer: any = people.a) {
  await clear();
  const zone = await newZone();
  return await act(
    register,
    'planPatrol',
    {
      zoneId: zone.id,
      ourDivisionId: divisionId('440881105'),
      theirDivisionId: divisionId('450922111'),
      on: '2026-05-01',
      route: '界河东段',
      ...more,
    },
    viewer,
    patrol,
  );
}

const patrolSteps: Record<string, { mutation: string; more: object; from: string[]; by: Who[] }> = {
  RECORD: { mutation: 'recordPatrol', more: { findings: '未见异常' }, from: ['PLANNED'], by: ['a', 'b'] },
  CONFIRM: { mutation: 'answerPatrol', more: { isConfirmed: true }, from: ['CARRIED_OUT'], by: ['b'] },
  DISPUTE: {
    mutation: 'answerPatrol',
    more: { isConfirmed: false, findings: '桩号有误' },
    from: ['CARRIED_OUT'],
    by: ['b'],
  },
  CANCEL: { mutation: 'cancelPatrol', more: {}, from: ['PLANNED'], by: ['a', 'b'] },
};

describe.each(Object.keys(patrolSteps))('a patrol: %s', (name) => {
  const { mutation, more, from, by } = patrolSteps[name]!;
  describe.each(Object.keys(people) as Who[])('by %s', (who) => {
    test.each(PatrolStatus)('while it is %s', async (status) => {
      const { record } = await newPatrol();
      const found =
        status === 'CARRIED_OUT' ? `, standing = 'ONE_SIDED', recorded_by_a = true, by_code = '440881'` : '';
      const [row] = await register.rows(
        `update border.patrols set status = '${status}'${found} where id = '${record.id}' returning version`,
      );
      const input = { id: record.id, version: Number(row!.version), ...more };
      const { codes, fault, record: after } = await act(register, mutation, input, people[who], patrol);
      if (who === 'stranger' || who === 'clerk') return expect(fault).toBe('FORBIDDEN');
      if (!from.includes(status)) return expect(codes).toEqual(['STATUS_NOT_ALLOWED']);
      if (!by.includes(who)) return expect(codes).toEqual(['STEP_OF_OTHER_SIDE']);
      expect(after).toMatchObject(
        {
          RECORD: { status: 'CARRIED_OUT', standing: 'ONE_SIDED' },
          CONFIRM: { status: 'CARRIED_OUT', standing: 'CONFIRMED' },
          DISPUTE: { status: 'CARRIED_OUT', standing: 'DISPUTED' },
          CANCEL: { status: 'CANCELLED', standing: null },
        }[name]!,
      );
    });
  });
});

test('a patrol stands on a day of a roster, seen from both; what it found is for both lines and whom a pact opens it to', async () => {
  const standing = await standAt('CONFIRMED');
  const input = {
    zoneId: standing.zoneId,
    ourDivisionId: divisionId('440881105'),
    theirDivisionId: divisionId('450922111'),
    on: '2027-01-02',
    rosterId: standing.id,
    route: '界河西段',
  };
  const planned = await done(register, 'planPatrol', input, people.a, patrol);
  expect(planned.dutyDay).toEqual({ on: '2027-01-02' });
  expect((await act(register, 'planPatrol', { ...input, on: '2027-02-01' }, people.a, patrol)).codes).toEqual(
    ['DUTY_OUTSIDE'],
  );
  expect(
    (
      await act(
        register,
        'recordPatrol',
        { id: planned.id, version: planned.version, findings: '未见异常' },
        people.a,
        patrol,
      )
    ).codes,
  ).toEqual(['DATE_IN_FUTURE']);
  await register.rows(`update border.patrols set "on" = '2026-01-02' where id = '${planned.id}'`);
  const found = await done(
    register,
    'recordPatrol',
    { id: planned.id, version: planned.version + 1, findings: '上游新堆沙土' },
    people.b,
    patrol,
  );
  expect(found.recordedBy).toEqual({ code: '450922111' });
  await done(
    register,
    'answerPatrol',
    { id: planned.id, version: found.version, isConfirmed: false, findings: '沙土在对岸' },
    people.a,
    patrol,
  );
  const read = (viewer: any) =>
    register.ask(
      'query ($id: ID!) { jointPatrol(id: $id) { route findings counterFindings dutyDay { patrols { id } } } }',
      { id: planned.id },
      viewer,
    );
  for (const viewer of [people.clerk, people.b])
    expect((await read(viewer)).data.jointPatrol).toEqual({
      route: '界河西段',
      findings: '上游新堆沙土',
      counterFindings: '沙土在对岸',
      dutyDay: { patrols: [{ id: planned.id }] },
    });
  const stranger = await read(people.stranger);
  expect(stranger.data.jointPatrol).toMatchObject({ route: null, findings: null, counterFindings: null });
  expect(stranger.errors).toHaveLength(3);
});
