import { divisionId } from '@hub/kit/demo/divisions.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, done } from '../_kit/border.ts';
import { asCoordinator, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 毗邻关系: who says so, what was said before, and when it ended. Nothing without a source. */

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
const whole =
  'adjacency { id version kind confidence source validTo statements { number act kind confidence source } }';
const pair = { aId: divisionId('440881105'), bId: divisionId('450922108') };

async function newAdjacency(kind = 'LAND') {
  await register.rows(`delete from border.adjacencies where a_id = '${pair.aId}' and b_id = '${pair.bId}'`);
  const input = { ...pair, kind, confidence: 'IMPLIED', source: '县志' };
  return await done(register, 'registerAdjacency', input, people.a, whole);
}

const steps = {
  correctAdjacency: { kind: 'WATER', confidence: 'STATED', source: '民政部门函' },
  endAdjacency: { on: '2026-01-01', source: '区划调整批复' },
};
type Step = keyof typeof steps;

describe.each(Object.keys(steps) as Step[])('%s', (mutation) => {
  describe.each(Object.keys(people) as Who[])('by %s', (who) => {
    test.each(['STANDING', 'ENDED'])('of one that is %s', async (status) => {
      const { id, version } = await newAdjacency();
      if (status === 'ENDED')
        await register.rows(`update border.adjacencies set valid_to = '2025-01-01' where id = '${id}'`);
      const input = { id, version: version + (status === 'ENDED' ? 1 : 0), ...steps[mutation] };
      const { record, codes, fault } = await act(register, mutation, input, people[who], whole);
      if (who !== 'a' && who !== 'b') expect(fault).toBe('FORBIDDEN');
      else if (status === 'ENDED') expect(codes).toEqual(['ADJACENCY_ENDED']);
      else {
        expect(record.statements).toHaveLength(2);
        expect(record).toMatchObject(
          mutation === 'endAdjacency'
            ? { kind: 'LAND', source: '县志', validTo: '2026-01-01' }
            : { kind: 'WATER', confidence: 'STATED', source: '民政部门函', validTo: null },
        );
      }
    });
    test('without a source', async () => {
      const { id, version } = await newAdjacency();
      const { codes, fault } = await act(
        register,
        mutation,
        { id, version, ...steps[mutation], source: '  ' },
        people[who],
        whole,
      );
      if (who === 'a' || who === 'b') expect(codes).toEqual(['ADJACENCY_WITHOUT_SOURCE']);
      else expect(codes.length === 1 || fault === 'FORBIDDEN').toBe(true);
    });
  });
});

test('every source that was given is kept in order', async () => {
  let { id, version } = await newAdjacency();
  ({ version } = await done(
    register,
    'correctAdjacency',
    { id, version, ...steps.correctAdjacency },
    people.b,
    whole,
  ));
  const { statements } = await done(
    register,
    'endAdjacency',
    { id, version, ...steps.endAdjacency },
    people.a,
    whole,
  );
  expect(statements).toEqual([
    { number: 1, act: 'REGISTERED', kind: 'LAND', confidence: 'IMPLIED', source: '县志' },
    { number: 2, act: 'CORRECTED', kind: 'WATER', confidence: 'STATED', source: '民政部门函' },
    { number: 3, act: 'ENDED', kind: 'WATER', confidence: 'STATED', source: '区划调整批复' },
  ]);
});

test('what came from a file tells its source as the first statement, before and after a correction', async () => {
  const query = `{ divisionAdjacencies(first: 1, filter: { division: "440881104" }) { nodes { id version statements { number act source } source } } }`;
  const { data } = await register.ask(query);
  const [row] = data.divisionAdjacencies.nodes;
  expect(row.statements).toEqual([{ number: 1, act: 'REGISTERED', source: row.source }]);
  const corrected = await done(
    register,
    'correctAdjacency',
    { id: row.id, version: row.version, kind: 'LAND', confidence: 'STATED', source: '勘界档案' },
    people.a,
    whole,
  );
  expect(corrected.statements.map(({ source }: any) => source)).toEqual([row.source, '勘界档案']);
});

test('an ended neighbourhood is seen from both ends on its days, and may be registered anew', async () => {
  const { id, version } = await newAdjacency();
  await done(register, 'endAdjacency', { id, version, ...steps.endAdjacency }, people.a, whole);
  for (const [here, there] of [
    ['440881105', '450922108'],
    ['450922108', '440881105'],
  ] as const) {
    const { data } = await register.ask(
      'query ($here: DivisionCode!) { administrativeDivision(code: $here) { before: adjacentDivisions(asOf: "2025-12-31") { code } after: adjacentDivisions(asOf: "2026-01-01") { code } } }'.replace(
        'String!',
        'DivisionCode!',
      ),
      { here },
    );
    const codes = (list: { code: string }[]) => list.map(({ code }) => code);
    expect(codes(data.administrativeDivision.before)).toContain(there);
    expect(codes(data.administrativeDivision.after)).not.toContain(there);
  }
  const again = await done(
    register,
    'registerAdjacency',
    { ...pair, kind: 'LAND', confidence: 'STATED', source: '新批复' },
    people.b,
    whole,
  );
  expect(again.id).not.toBe(id);
});

test('a stale version is refused, and a correction does not make two records of one pair', async () => {
  const first = await newAdjacency();
  const water = await done(
    register,
    'registerAdjacency',
    { ...pair, kind: 'WATER', confidence: 'STATED', source: '水利年鉴' },
    people.a,
    whole,
  );
  const input = { id: first.id, version: first.version, ...steps.correctAdjacency };
  expect((await act(register, 'correctAdjacency', input, people.a, whole)).codes).toEqual([
    'ADJACENCY_KNOWN',
  ]);
  expect(
    (await act(register, 'correctAdjacency', { ...input, id: water.id, version: 99 }, people.a, whole)).codes,
  ).toEqual(['VERSION_CONFLICT']);
});
