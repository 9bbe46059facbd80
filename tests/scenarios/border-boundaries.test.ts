import { divisionId } from '@hub/kit/demo/divisions.ts';
import { InspectionStatus } from '@hub/kit/generated/words.ts';
import { addYears } from '@hub/kit/scalars/local-date.ts';
import fc from 'fast-check';
import { buildSchema, isInputObjectType, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLineCode, nextDue, pillarOf } from '../../subgraphs/border/rules/boundary-steps.ts';
import { act, done } from '../_kit/border.ts';
import { asCoordinator, asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 界线、界桩、五年联检 (行政区域界线管理条例, rules.md 3) and 飞地: references alone, and what both sides confirmed. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const people = {
  a: asCoordinator('440881'),
  b: asCoordinator('450922'),
  stranger: asCoordinator('410305'),
  clerk: asOfficial({ division: '440881', role: 'CLERK' }),
};
type Who = keyof typeof people;
const whole =
  'inspection { id version round dueOn completedOn status findings reportedBy { code } pillarFindings { condition recordedBy { code } pillar { pillarNumber } } }';

let lines = 1000;
async function newLine() {
  const lineCode = String(++lines);
  const line = await done(
    register,
    'registerBoundary',
    {
      lineCode,
      name: `廉江—陆川界线${lineCode}`,
      ourDivisionId: divisionId('440881'),
      theirDivisionId: divisionId('450922'),
      officialReference: '国务院勘界批复',
      source: '批复',
    },
    people.a,
    'boundary { id lineCode }',
  );
  const pillars = [`${lineCode}001Q`, `${lineCode}002A`];
  for (const pillarNumber of pillars)
    await done(
      register,
      'registerPillar',
      { boundaryId: line.id, pillarNumber, source: '档案' },
      people.b,
      'pillar { id type }',
    );
  return { id: line.id as string, lineCode, pillars };
}

async function newRound(more: object = { dueOn: '2026-06-30' }) {
  const line = await newLine();
  const round = await done(
    register,
    'scheduleInspection',
    { boundaryId: line.id, source: '条例', ...more },
    people.a,
    whole,
  );
  return { line, round };
}

async function standAt(status: InspectionStatus) {
  const { line, round } = await newRound();
  const set = {
    DUE: 'round = round',
    UNDER_WAY: 'is_under_way = true',
    REPORTED: `is_under_way = true, reported_on = '2026-05-01', reported_by_a = true, by_code = '440881'`,
    COMPLETED: `is_under_way = true, reported_on = '2026-05-01', completed_on = '2026-05-01'`,
  }[status];
  const [row] = await register.rows(
    `update border.inspections set ${set} where id = '${round.id}' returning version`,
  );
  if (status !== 'DUE')
    for (const pillar of line.pillars)
      await register.rows(
        `insert into border.pillar_findings (id, province, county_code, inspection_id, pillar_id, recorded_by_a, condition, "on")
         select 'pfi_' || id, province, county_code, '${round.id}', id, true, 'INTACT', '2026-04-01' from border.pillars where pillar_number = '${pillar}'`,
      );
  return { id: round.id as string, version: Number(row!.version), line };
}

const steps: Record<string, { mutation: string; more(pillar: string): object; from: string[]; by: Who[] }> = {
  FIND: {
    mutation: 'recordPillarFinding',
    more: (pillarNumber) => ({ pillarNumber, condition: 'DAMAGED', on: '2026-04-02' }),
    from: ['DUE', 'UNDER_WAY'],
    by: ['a', 'b'],
  },
  SUBMIT: {
    mutation: 'submitInspectionReport',
    more: () => ({ on: '2026-05-01', findings: '界桩完好' }),
    from: ['UNDER_WAY'],
    by: ['a', 'b'],
  },
  CONFIRM: {
    mutation: 'answerInspectionReport',
    more: () => ({ isConfirmed: true }),
    from: ['REPORTED'],
    by: ['b'],
  },
  RETURN: {
    mutation: 'answerInspectionReport',
    more: () => ({ isConfirmed: false }),
    from: ['REPORTED'],
    by: ['b'],
  },
};
const after: Record<string, string> = {
  FIND: 'UNDER_WAY',
  SUBMIT: 'REPORTED',
  CONFIRM: 'COMPLETED',
  RETURN: 'UNDER_WAY',
};

describe.each(Object.keys(steps))('%s', (name) => {
  const { mutation, more, from, by } = steps[name]!;
  describe.each(Object.keys(people) as Who[])('by %s', (who) => {
    test.each(InspectionStatus)('of an inspection that is %s', async (status) => {
      const { id, version, line } = await standAt(status);
      const input = { id, version, ...more(line.pillars[0]!) };
      const { record, codes, fault } = await act(register, mutation, input, people[who], whole);
      if (who === 'stranger' || who === 'clerk') return expect(fault).toBe('FORBIDDEN');
      if (!from.includes(status)) return expect(codes).toEqual(['STATUS_NOT_ALLOWED']);
      if (!by.includes(who)) return expect(codes).toEqual(['STEP_OF_OTHER_SIDE']);
      expect(record.status).toBe(after[name]);
    });
  });
});

test('both sides look at every pillar, one reports, the other confirms, and the pillar says the worse of two findings', async () => {
  const { line, round } = await newRound();
  let seen = round;
  const find = async (pillarNumber: string, condition: string, viewer: any) => {
    seen = await done(
      register,
      'recordPillarFinding',
      { id: seen.id, version: seen.version, pillarNumber, condition, on: '2026-04-01' },
      viewer,
      whole,
    );
  };
  await find(line.pillars[0]!, 'INTACT', people.a);
  await find(line.pillars[0]!, 'DAMAGED', people.b);
  const report = { on: '2026-05-01', findings: '一桩损坏，已约定修复' };
  const early = await act(
    register,
    'submitInspectionReport',
    { id: seen.id, version: seen.version, ...report },
    people.a,
    whole,
  );
  expect(early.codes).toEqual(['PILLARS_UNSEEN']);
  await find(line.pillars[1]!, 'MISSING', people.a);
  await find(line.pillars[1]!, 'INTACT', people.a);
  expect(seen.pillarFindings).toHaveLength(3);
  const before = await act(
    register,
    'submitInspectionReport',
    { id: seen.id, version: seen.version, ...report, on: '2026-03-31' },
    people.a,
    whole,
  );
  expect(before.codes).toEqual(['END_BEFORE_START']);
  seen = await done(
    register,
    'submitInspectionReport',
    { id: seen.id, version: seen.version, ...report },
    people.a,
    whole,
  );
  expect(seen).toMatchObject({ status: 'REPORTED', completedOn: null, reportedBy: { code: '440881' } });
  seen = await done(
    register,
    'answerInspectionReport',
    { id: seen.id, version: seen.version, isConfirmed: true },
    people.b,
    whole,
  );
  expect(seen).toMatchObject({ status: 'COMPLETED', completedOn: '2026-05-01' });
  const { data } = await register.ask(
    'query ($id: ID!) { administrativeBoundary(id: $id) { nextInspectionDueOn pillars { pillarNumber condition findings { condition inspection { round } } } } }',
    { id: line.id },
    people.a,
  );
  expect(data.administrativeBoundary.nextInspectionDueOn).toBe('2031-05-01');
  expect(data.administrativeBoundary.pillars.map(({ condition }: any) => condition)).toEqual([
    'DAMAGED',
    'INTACT',
  ]);
  const next = await done(
    register,
    'scheduleInspection',
    { boundaryId: line.id, source: '条例' },
    people.b,
    whole,
  );
  expect(next).toMatchObject({ round: 2, dueOn: '2031-05-01', status: 'DUE' });
  const twice = await act(
    register,
    'scheduleInspection',
    { boundaryId: line.id, source: '条例' },
    people.b,
    whole,
  );
  expect(twice.codes).toEqual(['INSPECTION_OPEN']);
});

test('the first round needs its day, and no round comes later than five years after the last', async () => {
  const line = await newLine();
  const schedule = (more: object) =>
    act(register, 'scheduleInspection', { boundaryId: line.id, source: '条例', ...more }, people.a, whole);
  expect((await schedule({})).codes).toEqual(['DUE_DATE_MISSING']);
  const first = (await schedule({ dueOn: '2020-02-29' })).record;
  await register.rows(`update border.inspections set completed_on = '2020-02-29' where id = '${first.id}'`);
  expect((await schedule({ dueOn: '2025-03-01' })).codes).toEqual(['INSPECTION_TOO_LATE']);
  expect((await schedule({ dueOn: '2020-02-29' })).codes).toEqual(['END_BEFORE_START']);
  expect((await schedule({})).record).toMatchObject({ round: 2, dueOn: '2025-02-28' });
  for (const who of ['stranger', 'clerk'] as const)
    expect(
      (await act(register, 'scheduleInspection', { boundaryId: line.id, source: '条例' }, people[who], whole))
        .fault,
    ).toBe('FORBIDDEN');
});

test('what is overdue on a day is found, and what was completed by then is not', async () => {
  const overdue = async (on: string) => {
    const { data } = await register.ask(
      `query ($on: LocalDate!) { boundaryInspections(filter: { overdueOn: $on, boundary: { lineCode: { eq: "6261" } } }) { nodes { round isOverdue(asOf: $on) } } }`,
      { on },
    );
    return data.boundaryInspections.nodes;
  };
  expect(await overdue('2026-12-31')).toEqual([]);
  expect(await overdue('2027-01-01')).toEqual([{ round: 5, isOverdue: true }]);
});

describe('references', () => {
  test.each(Object.keys(people) as Who[])(
    'a line, its segment and its pillars are registered by %s',
    async (who) => {
      const input = {
        lineCode: String(++lines),
        name: '界线',
        ourDivisionId: divisionId('440881'),
        theirDivisionId: divisionId('450922'),
        officialReference: '批复',
        source: '档案',
      };
      const line = await act(register, 'registerBoundary', input, people[who], 'boundary { id }');
      const isTheirs = who === 'a';
      expect(line.fault).toBe(isTheirs ? null : 'FORBIDDEN');
      const known = await newLine();
      const pillar = await act(
        register,
        'registerPillar',
        { boundaryId: known.id, pillarNumber: `${known.lineCode}009E`, source: '档案' },
        people[who],
        'pillar { type }',
      );
      if (who === 'a' || who === 'b') expect(pillar.record).toEqual({ type: 'TRIPLE' });
      else expect(pillar.fault).toBe('FORBIDDEN');
      if (!isTheirs) return;
      const segment = await done(
        register,
        'registerBoundary',
        { ...input, lineCode: `${input.lineCode}-1` },
        people.a,
        'boundary { wholeLine { id } }',
      );
      expect(segment.wholeLine.id).toBe(line.record.id);
      const again = await act(register, 'registerBoundary', input, people.a, 'boundary { id }');
      expect(again.codes).toEqual(['CODE_TAKEN']);
      const orphan = await act(
        register,
        'registerBoundary',
        { ...input, lineCode: '9999-1' },
        people.a,
        'boundary { id }',
      );
      expect(orphan.codes).toEqual(['UNKNOWN_RECORD']);
    },
  );

  test('codes of lines and numbers of pillars are what the standards say, and of the line at hand', () => {
    for (const code of ['6261', '0001', '6261-1', '6261-12']) expect(isLineCode(code), code).toBe(true);
    for (const code of ['626', '62611', '6261-0', '6261-', '6261-123', 'A261', '６２６１'])
      expect(isLineCode(code), code).toBe(false);
    const letters = fc.constantFrom(...'QABCDEFGHIJKLMNOPRSTUVWXYZqabcde09');
    const digits = (n: number) => fc.stringMatching(new RegExp(`^[0-9]{${n}}$`));
    fc.assert(
      fc.property(digits(4), digits(4), digits(3), letters, (line, other, sequence, letter) => {
        const found = pillarOf(`${line}${sequence}${letter}`, other);
        const type = { Q: 'SINGLE', A: 'DOUBLE', B: 'DOUBLE', C: 'TRIPLE', D: 'TRIPLE', E: 'TRIPLE' }[letter];
        expect(found).toEqual(line === other && type ? { type } : null);
        expect(pillarOf(`${line}${sequence}${letter}`, line)?.type).toBe(type);
        expect(pillarOf(`${line}${sequence}${letter}0`, line)).toBeNull();
      }),
    );
  });

  test('a round is due five years after the last one, on leap days too', () => {
    expect(nextDue({ dueOn: '2020-12-31', completedOn: '2020-02-29' })).toBe('2025-02-28');
    expect(nextDue({ dueOn: '2021-12-31', completedOn: null })).toBe(addYears('2021-12-31', 5));
  });

  test('no mutation of the graph edits a line or moves a pillar, and none takes a geometry', () => {
    const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'), {
      assumeValid: true,
    });
    const mutations = Object.values(schema.getMutationType()!.getFields());
    const ofLines = mutations.filter(({ name }) => /boundar|pillar/i.test(name)).map(({ name }) => name);
    expect(ofLines.sort()).toEqual(['recordPillarFinding', 'registerBoundary', 'registerPillar']);
    const geometry =
      /^(geometry|coordinates|latitude|longitude|lat|lng|lon|polygon|polyline|wkt|geojson|shape)$/i;
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isInputObjectType(type) && !isObjectType(type)) continue;
      for (const name of Object.keys(type.getFields())) expect(name, type.name).not.toMatch(geometry);
    }
  });
});

const enclave = 'enclave { id version responsible { name } proposedResponsible { name } agreedOn }';
let enclaves = 0;
const newEnclave = (viewer: any = people.a, more: object = {}) =>
  act(
    register,
    'registerEnclave',
    {
      name: `飞地${++enclaves}`,
      belongsToId: divisionId('440881105'),
      liesInId: divisionId('450922111'),
      source: '县志',
      ...more,
    },
    viewer,
    enclave,
  );

const agreements: Record<string, { mutation: string; more: object; isProposed: boolean; by: Who[] }> = {
  PROPOSE: {
    mutation: 'proposeEnclaveResponsibility',
    more: { responsibleId: divisionId('450922111') },
    isProposed: false,
    by: ['a', 'b'],
  },
  AGREE: { mutation: 'answerEnclaveResponsibility', more: { isAgreed: true }, isProposed: true, by: ['b'] },
  DECLINE: {
    mutation: 'answerEnclaveResponsibility',
    more: { isAgreed: false },
    isProposed: true,
    by: ['b'],
  },
};

describe.each(Object.keys(agreements))('who answers for an enclave: %s', (name) => {
  const { mutation, more, isProposed, by } = agreements[name]!;
  describe.each(Object.keys(people) as Who[])('by %s', (who) => {
    test.each([true, false])('while a proposal stands: %s', async (stands) => {
      let { id, version } = (await newEnclave()).record;
      if (stands)
        ({ version } = await done(
          register,
          'proposeEnclaveResponsibility',
          { id, version, responsibleId: divisionId('440881105') },
          people.a,
          enclave,
        ));
      const { record, codes, fault } = await act(
        register,
        mutation,
        { id, version, ...more },
        people[who],
        enclave,
      );
      if (who === 'stranger' || who === 'clerk') return expect(fault).toBe('FORBIDDEN');
      if (stands !== isProposed) return expect(codes).toEqual(['STATUS_NOT_ALLOWED']);
      if (!by.includes(who)) return expect(codes).toEqual(['STEP_OF_OTHER_SIDE']);
      expect(record).toMatchObject(
        {
          PROPOSE: { responsible: null, proposedResponsible: { name: '古城镇' }, agreedOn: null },
          AGREE: { responsible: { name: '石角镇' }, proposedResponsible: null, agreedOn: expect.any(String) },
          DECLINE: { responsible: null, proposedResponsible: null, agreedOn: null },
        }[name]!,
      );
    });
  });
});

test('an enclave has a source, two divisions, and one of them answers for it', async () => {
  expect((await newEnclave(people.a, { source: ' ' })).codes).toEqual(['TEXT_BLANK']);
  expect((await newEnclave(people.a, { liesInId: divisionId('440881105') })).codes).toEqual([
    'ADJACENCY_WITH_ITSELF',
  ]);
  for (const who of ['stranger', 'clerk'] as const)
    expect((await newEnclave(people[who])).fault).toBe('FORBIDDEN');
  const { record } = await newEnclave(people.b);
  const third = { id: record.id, version: record.version, responsibleId: divisionId('440881112') };
  expect((await act(register, 'proposeEnclaveResponsibility', third, people.b, enclave)).codes).toEqual([
    'RESPONSIBLE_NOT_A_SIDE',
  ]);
});
