import { divisionId } from '@hub/kit/demo/divisions.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { addMonths, addYears } from '@hub/kit/scalars/local-date.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, asCoordinator, asDashboard, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 边界空白点: in random worlds with planted gaps, all of them are found and nothing else. */

const today = '2026-06-15';
const official = asCoordinator('440881');

/** A world as a list of plain facts; the oracle reads it, and it is written past the graph into the tables. */
interface World {
  adjacencies: { a: string; b: string; from: string | null; to: string | null }[];
  pacts: {
    parties: { code: string; isSigned: boolean; signedOn: string; withdrawnOn: string | null }[];
    signedOn: string | null;
    effectiveFrom: string;
    expiresOn: string | null;
    terminatedOn: string | null;
    renewedOn: string | null;
    suspendedOn: string | null;
    /** Turns of an obligation; the side that owes is one of the parties, by its place among them. */
    turns: {
      by: number;
      dueOn: string;
      status: 'DUE' | 'RETURNED' | 'EVIDENCED' | 'ACCEPTED' | 'WAIVED';
      evidencedOn: string | null;
      answeredOn: string | null;
      ceasedOn: string | null;
    }[];
  }[];
  meetings: {
    seat: string;
    participants: { code: string; from: string | null; to: string | null }[];
    perYear: number | null;
    foundedOn: string | null;
    dissolvedOn: string | null;
    sessions: string[];
  }[];
  cases: { a: string; b: string; reportedOn: string; resolvedOn: string | null; isUnderPact: boolean }[];
  lines: { a: string; b: string; rounds: { dueOn: string; completedOn: string | null }[] }[];
  zones: {
    participants: { code: string; from: string | null; to: string | null }[];
    from: string | null;
    to: string | null;
    standing: 'CONFIRMED' | 'ONE_SIDED';
    days: string[];
  }[];
}

const prefectures = ['1101', '1102', '2101'];
const counties = prefectures.flatMap((code) => [`${code}01`, `${code}02`]);
const townships = counties.flatMap((code) => [`${code}101`, `${code}102`]);
const days = [
  '2020-02-29',
  '2021-06-14',
  '2021-06-15',
  '2025-03-15',
  '2025-06-14',
  '2025-06-15',
  '2025-12-15',
  '2026-05-15',
  '2026-06-14',
  '2026-06-15',
  '2026-06-16',
  '2027-01-01',
];

const day = fc.constantFrom(...days);
const maybeDay = fc.option(day, { nil: null, freq: 2 });
const rarely = fc.option(day, { nil: null, freq: 1 });
const place = fc.constantFrom(...prefectures, ...counties, ...townships);
const neighbour = fc.oneof(fc.constantFrom(...counties), fc.constantFrom(...townships));
const period = fc
  .tuple(rarely, rarely)
  .map(([x, y]) => (x && y && x > y ? { from: y, to: x } : { from: x, to: y }));
const pair = fc
  .tuple(neighbour, neighbour)
  .filter(([a, b]) => a.length === b.length && a.slice(0, 4) !== b.slice(0, 4));
const anyPair = fc.tuple(place, place).filter(([a, b]) => !a.startsWith(b) && !b.startsWith(a));

const turn = fc
  .record({
    by: fc.nat(1),
    dueOn: day,
    status: fc.constantFrom(
      'DUE' as const,
      'DUE' as const,
      'RETURNED' as const,
      'EVIDENCED' as const,
      'ACCEPTED' as const,
      'WAIVED' as const,
    ),
    dates: fc.tuple(day, day).map((of) => of.toSorted()),
    wasEvidenced: fc.boolean(),
    ceasedOn: rarely,
  })
  .map(({ by, dueOn, status, dates: [evidencedOn, answeredOn], wasEvidenced, ceasedOn }) => ({
    by,
    dueOn,
    status,
    evidencedOn: status === 'DUE' || (status === 'WAIVED' && !wasEvidenced) ? null : evidencedOn!,
    answeredOn: status === 'DUE' || status === 'EVIDENCED' ? null : answeredOn!,
    ceasedOn,
  }));

const worlds: fc.Arbitrary<World> = fc
  .record({
    adjacencies: fc.uniqueArray(
      fc.record({ pair, period }).map(({ pair: [a, b], period: { from, to } }) => ({ a, b, from, to })),
      { minLength: 1, maxLength: 8, selector: ({ a, b }) => [a, b].sort().join() },
    ),
    pacts: fc.array(
      fc
        .record({
          parties: fc.uniqueArray(
            fc.record({
              code: place,
              isSigned: fc.boolean().map((one) => one || true),
              signedOn: day,
              withdrawnOn: rarely,
            }),
            { minLength: 2, maxLength: 3, selector: ({ code }) => code },
          ),
          signedOn: fc.option(day, { nil: null, freq: 8 }),
          effectiveFrom: day,
          expiresOn: maybeDay,
          terminatedOn: rarely,
          renewedOn: rarely,
          suspendedOn: rarely,
          turns: fc.array(turn, { maxLength: 3 }),
        })
        .map((one) => ({
          ...one,
          expiresOn: one.expiresOn && one.expiresOn > one.effectiveFrom ? one.expiresOn : null,
        })),
      { maxLength: 6 },
    ),
    meetings: fc.array(
      fc
        .record({
          seat: place,
          participants: fc.uniqueArray(
            fc.tuple(place, period).map(([code, of]) => ({ code, ...of })),
            { maxLength: 3, selector: ({ code }) => code },
          ),
          perYear: fc.constantFrom(null, 1, 2, 3, 4, 6, 12),
          founded: period,
          sessions: fc.array(day, { maxLength: 3 }),
        })
        .map(({ founded, ...one }) => ({ ...one, foundedOn: founded.from, dissolvedOn: founded.to })),
      { maxLength: 4 },
    ),
    cases: fc.array(
      fc
        .record({
          sides: anyPair,
          along: fc.option(fc.nat(7), { freq: 5 }),
          dates: fc.tuple(day, rarely),
          isUnderPact: fc.constantFrom(false, false, true),
        })
        .map(({ sides: [a, b], along, dates: [x, y], isUnderPact }) => ({
          along,
          a,
          b,
          reportedOn: y && y < x ? y : x,
          resolvedOn: y && (y < x ? x : y),
          isUnderPact,
        })),
      { maxLength: 5 },
    ),
    lines: fc.array(
      fc
        .record({
          sides: anyPair,
          rounds: fc.array(fc.record({ dueOn: day, completedOn: maybeDay }), { maxLength: 3 }),
        })
        .map(({ sides: [a, b], rounds }) => ({ a, b, rounds })),
      { maxLength: 3 },
    ),
    zones: fc.array(
      fc
        .record({
          participants: fc.uniqueArray(
            fc.tuple(place, period).map(([code, of]) => ({ code, ...of })),
            { minLength: 2, maxLength: 4, selector: ({ code }) => code },
          ),
          of: period,
          standing: fc.constantFrom('CONFIRMED' as const, 'CONFIRMED' as const, 'ONE_SIDED' as const),
          days: fc.uniqueArray(day, { maxLength: 4 }),
        })
        .map(({ of, ...one }) => ({ ...one, ...of })),
      { maxLength: 3 },
    ),
  })
  // Most of the cases lie along one of the lines: by chance alone few would.
  .map(({ cases, ...world }) => ({
    ...world,
    cases: cases.map(({ along, ...one }) => {
      if (along === null) return one;
      const { a, b } = world.adjacencies[along % world.adjacencies.length]!;
      return { ...one, a, b };
    }),
  }));

const holds = ({ from, to }: { from: string | null; to: string | null }) =>
  (from === null || from <= today) && (to === null || to > today);
const last = (dates: readonly (string | null)[]) =>
  dates
    .filter((one) => one !== null)
    .sort()
    .at(-1) ?? null;
const first = (dates: readonly (string | null)[]) => dates.filter((one) => one !== null).sort()[0] ?? null;
/** A party stands for places at or below its own seat's county, and for the places above its seat. */
const standsFor = (code: string, where: string) =>
  code.startsWith(where) || (where.startsWith(code) && code.length === 6);

const subject = (kind: string, i: number) => idFromKey(kind, `world:${i}`);

/** Reads the world fact by fact; nothing of it is the product's. */
function oracle(world: World, division: string): string[] {
  const gaps: string[] = [];
  for (const { a, b, from, to } of world.adjacencies) {
    const [low, high] = [a, b].sort() as [string, string];
    if (!low.startsWith(division) && !high.startsWith(division)) continue;
    if (!holds({ from, to })) continue;
    const [near, far] = low.startsWith(division) ? [low, high] : [high, low];
    const tell = (kind: string, since: string | null, about = '') =>
      gaps.push([near, far, kind, since, about].join(' '));

    let isBound = false;
    const bound: [World['pacts'][number], World['pacts'][number]['parties'][number]][] = [];
    const ends: string[] = [];
    for (const pact of world.pacts) {
      if (!pact.signedOn || pact.signedOn > today || pact.effectiveFrom > today) continue;
      for (const one of pact.parties)
        for (const other of pact.parties) {
          if (one === other || !standsFor(one.code, near) || !standsFor(other.code, far)) continue;
          if (one.signedOn > today || other.signedOn > today) continue;
          const end = first([
            pact.expiresOn,
            pact.terminatedOn,
            pact.renewedOn,
            pact.suspendedOn,
            one.withdrawnOn,
            other.withdrawnOn,
          ]);
          if (end !== null && end <= today) ends.push(end);
          else {
            isBound = true;
            for (const by of [one, other]) bound.push([pact, by]);
          }
        }
    }
    const overdue = new Map<string, string>();
    for (const [pact, by] of bound)
      pact.turns.forEach((one, i) => {
        if (pact.parties[one.by] !== by || one.dueOn >= today || !holds({ from: null, to: one.ceasedOn }))
          return;
        // Step by step: submitted, and then answered, where the day had come.
        let isOpen = true;
        if (one.evidencedOn !== null && one.evidencedOn <= today) isOpen = false;
        if (one.answeredOn !== null && one.answeredOn <= today) isOpen = one.status === 'RETURNED';
        if (isOpen) overdue.set(subject('occ', 10 * world.pacts.indexOf(pact) + i), one.dueOn);
      });
    for (const [id, dueOn] of overdue) tell('OBLIGATION_OVERDUE', dueOn, id);
    if (!isBound) tell('NO_PACT', last(ends));

    world.meetings.forEach(({ seat, participants, perYear, foundedOn, dissolvedOn, sessions }, i) => {
      if (perYear === null || !holds({ from: foundedOn, to: dissolvedOn })) return;
      const since = last(sessions.filter((one) => one <= today)) ?? foundedOn;
      if (since === null) return;
      const dueOn = addMonths(since, 12 / perYear);
      const codes = [seat, ...participants.filter(holds).map(({ code }) => code)];
      if (
        dueOn < today &&
        codes.some((code) => standsFor(code, near)) &&
        codes.some((code) => standsFor(code, far))
      )
        tell('MEETING_OVERDUE', dueOn, subject('jmt', i));
    });

    world.lines.forEach(({ a: sideA, b: sideB, rounds }, i) => {
      const isAlong = [
        [near, far],
        [far, near],
      ].some(([x, y]) => x!.startsWith(sideA) && y!.startsWith(sideB));
      if (!isAlong) return;
      rounds.forEach(({ dueOn, completedOn }, round) => {
        const isDone = completedOn !== null && completedOn <= today;
        if (!isDone && dueOn < today) tell('INSPECTION_OVERDUE', dueOn, subject('bdl', i));
        if (isDone && round === rounds.length - 1 && addYears(completedOn, 5) < today)
          tell('INSPECTION_OVERDUE', addYears(completedOn, 5), subject('bdl', i));
      });
    });

    world.cases.forEach(({ a: sideA, b: sideB, reportedOn, resolvedOn, isUnderPact }, i) => {
      const isTheirs =
        (sideA.startsWith(near) && sideB.startsWith(far)) ||
        (sideA.startsWith(far) && sideB.startsWith(near));
      if (isTheirs && !isUnderPact && reportedOn <= today && (resolvedOn === null || resolvedOn > today))
        tell('CASE_WITHOUT_PACT', reportedOn, subject('bca', i));
    });

    world.zones.forEach((zone, i) => {
      const codes = zone.participants.filter(holds).map(({ code }) => code);
      const takesIn = (where: string) => codes.some((code) => where.startsWith(code));
      if (!holds(zone) || zone.standing !== 'CONFIRMED' || !takesIn(near) || !takesIn(far)) return;
      const before = last(zone.days.filter((one) => one < today));
      if (before === null || zone.days.includes(today)) return;
      const next = new Date(Date.parse(before) + 86_400_000).toISOString().slice(0, 10);
      tell('DUTY_HOLE', next, subject('bor', i));
    });
  }
  return gaps.sort();
}

let register: Register;
beforeAll(async () => {
  register = await openRegister({ from: 'empty' });
});
afterAll(() => register[Symbol.asyncDispose]());

const text = (value: string | number | boolean | null) =>
  value === null ? 'null' : typeof value === 'string' ? `'${value}'` : String(value);

async function plant(world: World): Promise<void> {
  const statements = [
    `truncate border.adjacencies, border.cases, border.boundaries, border.inspections, border.zones, border.zone_participants,
       border.duty_rosters, border.duty_days, alliances.pacts, alliances.pact_parties, alliances.obligation_occurrences, alliances.joint_meetings,
       alliances.meeting_participants, alliances.meeting_sessions`,
  ];
  const insert = (table: string, row: Record<string, string | number | boolean | null>) =>
    statements.push(
      `insert into ${table} (${Object.keys(row)
        .map((name) => `"${name}"`)
        .join()}) values (${Object.values(row).map(text).join()})`,
    );
  const at = (code: string) => ({ province: code.slice(0, 2), county_code: code.slice(0, 6).padEnd(6, '0') });
  world.adjacencies.forEach(({ a, b, from, to }, i) =>
    insert('border.adjacencies', {
      id: subject('adj', i),
      ...at(a),
      a_id: divisionId(a),
      a_code: a,
      a_name: a,
      b_id: divisionId(b),
      b_code: b,
      b_name: b,
      level: a.length === 6 ? 'COUNTY' : 'TOWNSHIP',
      kind: 'LAND',
      crosses: a.slice(0, 2) === b.slice(0, 2) ? 'PREFECTURE' : 'PROVINCE',
      confidence: 'STATED',
      source: 'world',
      valid_from: from,
      valid_to: to,
    }),
  );
  world.pacts.forEach((pact, i) => {
    const id = subject('pact', i);
    insert('alliances.pacts', {
      id,
      ...at(pact.parties[0]!.code),
      pact_number: `世界${i}号`,
      title: '协议',
      kind: 'BORDER',
      signing_on: pact.signedOn ?? today,
      signed_on: pact.signedOn,
      effective_from: pact.effectiveFrom,
      expires_on: pact.expiresOn,
      terminated_on: pact.terminatedOn,
      renewed_on: pact.renewedOn,
      suspended_on: pact.suspendedOn,
      search_text: '',
      grams: '{}',
    });
    pact.parties.forEach(({ code, signedOn, withdrawnOn }, position) =>
      insert('alliances.pact_parties', {
        id: idFromKey('pty', `world:${i}:${position}`),
        ...at(code),
        pact_id: id,
        position,
        party_type: 'PARTY_ORGANIZATION',
        party_id: idFromKey('org', `world:${code}`),
        division_code: code,
        name: code,
        status: 'SIGNED',
        signed_on: signedOn,
        withdrawn_on: withdrawnOn,
      }),
    );
  });
  world.pacts.forEach((pact, i) =>
    pact.turns.forEach(({ by, dueOn, status, evidencedOn, answeredOn, ceasedOn }, j) => {
      const { code } = pact.parties[by]!;
      insert('alliances.obligation_occurrences', {
        id: subject('occ', 10 * i + j),
        ...at(code),
        obligation_id: idFromKey('obl', `world:${i}`),
        pact_id: subject('pact', i),
        pact_party_id: idFromKey('pty', `world:${i}:${by}`),
        party_type: 'PARTY_ORGANIZATION',
        party_id: idFromKey('org', `world:${code}`),
        division_code: code,
        number: j + 1,
        starts_on: dueOn,
        due_on: dueOn,
        status,
        round: evidencedOn ? 1 : 0,
        first_evidenced_on: evidencedOn,
        evidenced_on: evidencedOn,
        answered_on: answeredOn,
        ceased_on: ceasedOn,
      });
    }),
  );
  world.meetings.forEach(({ seat, participants, perYear, foundedOn, dissolvedOn, sessions }, i) => {
    const id = subject('jmt', i);
    insert('alliances.joint_meetings', {
      id,
      ...at(seat),
      name: `联席会议${i}`,
      kind: 'BORDER',
      division_id: divisionId(seat),
      division_code: seat,
      sessions_per_year: perYear,
      founded_on: foundedOn,
      dissolved_on: dissolvedOn,
      search_text: '',
      grams: '{}',
    });
    participants.forEach(({ code, from, to }, j) =>
      insert('alliances.meeting_participants', {
        id: idFromKey('jmp', `world:${i}:${j}`),
        ...at(code),
        meeting_id: id,
        party_type: 'PARTY_ORGANIZATION',
        party_id: idFromKey('org', `world:${code}`),
        division_code: code,
        valid_from: from,
        valid_to: to,
      }),
    );
    sessions.forEach((heldOn, j) =>
      insert('alliances.meeting_sessions', {
        id: idFromKey('ses', `world:${i}:${j}`),
        ...at(seat),
        meeting_id: id,
        number: j + 1,
        kind: 'PLENARY',
        title: '会议',
        held_on: heldOn,
        division_code: seat,
      }),
    );
  });
  world.cases.forEach(({ a, b, reportedOn, resolvedOn, isUnderPact }, i) =>
    insert('border.cases', {
      id: subject('bca', i),
      ...at(a),
      a_code: a,
      b_code: b,
      title: '难题',
      category: 'POLLUTION',
      status: resolvedOn ? 'RESOLVED' : 'IN_HAND',
      pact_id: isUnderPact ? subject('pact', 0) : null,
      reported_on: reportedOn,
      resolved_on: resolvedOn,
    }),
  );
  world.lines.forEach(({ a, b, rounds }, i) => {
    insert('border.boundaries', {
      id: subject('bdl', i),
      ...at(a),
      a_code: a,
      b_code: b,
      line_code: `100${i}`,
      name: '界线',
    });
    rounds.forEach(({ dueOn, completedOn }, j) =>
      insert('border.inspections', {
        id: idFromKey('ins', `world:${i}:${j}`),
        ...at(a),
        boundary_id: subject('bdl', i),
        round: j + 1,
        due_on: dueOn,
        completed_on: completedOn,
      }),
    );
  });
  world.zones.forEach(({ participants, from, to, standing, days: onDuty }, i) => {
    const id = subject('bor', i);
    insert('border.zones', {
      id,
      ...at(participants[0]!.code),
      name: `共治区${i}`,
      valid_from: from,
      valid_to: to,
    });
    for (const { code, from: since, to: until } of participants)
      insert('border.zone_participants', {
        zone_id: id,
        division_id: divisionId(code),
        code,
        level: 'COUNTY',
        valid_from: since,
        valid_to: until,
      });
    const rosterId = idFromKey('dut', `world:${i}`);
    insert('border.duty_rosters', {
      id: rosterId,
      ...at(participants[0]!.code),
      zone_id: id,
      name: '值守',
      days_per_year: 365,
      starts_on: '2020-01-01',
      standing,
    });
    onDuty.forEach((on, j) =>
      insert('border.duty_days', {
        id: idFromKey('dda', `world:${i}:${j}`),
        ...at(participants[0]!.code),
        roster_id: rosterId,
        zone_id: id,
        on,
        organization_id: idFromKey('org', `world:${i}`),
        division_code: participants[0]!.code,
      }),
    );
  });
  await register.rows(statements.join(';\n'));
}

const query = `query ($division: DivisionCode!, $on: LocalDate, $first: Int, $after: String, $kinds: [BorderGapKind!]) {
  borderGaps(division: $division, on: $on, first: $first, after: $after, kinds: $kinds) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { kind nearCode farCode since adjacency { id } meeting { id } occurrence { id } boundary { id } borderCase { id } zone { id } } } }`;

async function ask(variables: object, viewer: any = official) {
  const { data, errors } = await register.ask(query, { on: today, first: 200, ...variables }, viewer);
  expect(errors).toBeUndefined();
  return data.borderGaps;
}

const told = ({ kind, nearCode, farCode, since, meeting, occurrence, boundary, borderCase, zone }: any) =>
  [nearCode, farCode, kind, since, (meeting ?? occurrence ?? boundary ?? borderCase ?? zone)?.id ?? ''].join(
    ' ',
  );

test('every gap of a random world is found, and nothing that is none', async () => {
  const found = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      worlds,
      fc.constantFrom('11', '21', '1101', '1102', '110101', '210101', '110101101', '210102102'),
      async (world, division) => {
        await plant(world);
        const expected = oracle(world, division);
        const gaps = await ask({ division });
        expect(gaps.nodes.map(told).sort()).toEqual(expected);
        expect(gaps.totalCount).toBe(expected.length);
        for (const { kind } of gaps.nodes) found.set(kind, (found.get(kind) ?? 0) + 1);
      },
    ),
    { numRuns: 180 },
  );
  // A property that never meets a kind says nothing of it.
  expect([...found.keys()].sort()).toEqual([
    'CASE_WITHOUT_PACT',
    'DUTY_HOLE',
    'INSPECTION_OVERDUE',
    'MEETING_OVERDUE',
    'NO_PACT',
    'OBLIGATION_OVERDUE',
  ]);
});

test('pages follow on each other in a stable order, and kinds can be asked for alone', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, fc.integer({ min: 1, max: 4 }), async (world, first) => {
      await plant(world);
      const whole = await ask({ division: '11' });
      const paged: string[] = [];
      for (let after: string | null = null; ;) {
        const gaps: any = await ask({ division: '11', first, after });
        paged.push(...gaps.nodes.map(told));
        if (!gaps.pageInfo.hasNextPage) break;
        after = gaps.pageInfo.endCursor;
      }
      expect(paged).toEqual(whole.nodes.map(told));
      const some = await ask({ division: '11', kinds: ['NO_PACT', 'DUTY_HOLE'] });
      expect(some.nodes.map(told)).toEqual(
        whole.nodes.filter(({ kind }: any) => /NO_PACT|DUTY_HOLE/.test(kind)).map(told),
      );
    }),
    { numRuns: 10 },
  );
});

test('both sides of a line see the same gaps, each as its own', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      await plant(world);
      const seen = async (division: string, other: string) =>
        (await ask({ division })).nodes
          .filter(({ nearCode, farCode }: any) => nearCode.startsWith(division) && farCode.startsWith(other))
          .map(
            (gap: any) =>
              told({ ...gap, nearCode: '', farCode: '' }) +
              [gap.nearCode, gap.farCode].map(String).toSorted().join(),
          );
      expect((await seen('11', '21')).sort()).toEqual((await seen('21', '11')).sort());
    }),
    { numRuns: 15 },
  );
});

describe('along the line of 廉江 and 化州, in the demonstration data', () => {
  let demo: Register;
  beforeAll(async () => {
    demo = await openRegister();
  });
  afterAll(() => demo[Symbol.asyncDispose]());

  const whole = `query ($division: DivisionCode!) { borderGaps(division: $division, on: "2026-11-20", first: 100) { nodes {
    kind nearCode far { name } since adviceZh advice callOn { name } callOnOrganization { name } borderCase { title } } } }`;

  test('each gap says whom to call and what to do', async () => {
    const { data, errors } = await demo.ask(whole, { division: '440881' }, asTownship('440881105'));
    expect(errors).toBeUndefined();
    const { nodes } = data.borderGaps;
    const open = nodes.filter(({ kind }: any) => kind === 'CASE_WITHOUT_PACT');
    expect(open.length).toBeGreaterThan(0);
    for (const gap of nodes) {
      expect(gap.adviceZh).toMatch(/。$/);
      expect(gap.advice).toMatch(/\.$/);
      expect(gap.callOnOrganization?.name).toMatch(/^中共.*(委员会)$/);
    }
    const luchuan = nodes.find(({ far }: any) => far.name === '古城镇');
    expect(luchuan.callOn.map(({ name }: any) => name)).toEqual(['古城镇联建小组', '陆川党建联建工作站']);
  });

  test('it is for officials alone', async () => {
    for (const viewer of [anonymous, asDashboard()]) {
      const { data, errors } = await demo.ask(whole, { division: '440881' }, viewer);
      expect(data?.borderGaps ?? null).toBeNull();
      expect(errors?.length).toBeGreaterThan(0);
    }
  });
});
