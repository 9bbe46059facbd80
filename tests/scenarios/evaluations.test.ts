import { committeeOf } from '@hub/kit/demo/world.ts';
import { EvaluationStatus } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asCoordinator, asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { registering } from '../_kit/registering.ts';

/** 年度评估: drafted from records, answered by the sides, graded from above, and closed for good. */

let register: Register;
let pactId: string;
let sides: { id: string; division: string }[];
beforeAll(async () => {
  register = await openRegister();
  const { data } = await register.ask(
    `{ pacts(first: 1, filter: { kind: { eq: BORDER }, status: { eq: IN_FORCE }, division: "440881105" }) { nodes { id parties { divisionCode party { ... on PartyOrganization { id } } } } } }`,
  );
  const [pact] = data.pacts.nodes;
  pactId = pact.id;
  sides = pact.parties.map((one: any) => ({ id: one.party.id, division: one.divisionCode }));
});
afterAll(() => register[Symbol.asyncDispose]());

const whole = `evaluation {
  id version status year score grade opinion divisionCode gradedBy { id }
  answers { answer objection party { ... on PartyOrganization { id } } }
  figures { kind due met points outOf metIds unmetIds }
}`;
const ask = (mutation: string, input: object, viewer: Viewer) =>
  registering(register, mutation, input, viewer, whole);

let nextYear = 1999;

/** A draft of a year of its own, by the first side. */
async function drafted(): Promise<{ id: string; version: number }> {
  const year = --nextYear;
  await register.rows(
    `update alliances.pact_parties set signed_on = '1950-01-01' where pact_id = '${pactId}'`,
  );
  const input = { pactId, partyId: sides[0]!.id, year, summary: '一年工作' };
  const { record } = await ask('draftEvaluation', input, asCoordinator(sides[0]!.division));
  return record;
}

async function standAt(id: string, status: EvaluationStatus): Promise<number> {
  await register.rows(
    `update alliances.evaluation_answers set answer = 'CONFIRMED' where evaluation_id = '${id}'`,
  );
  const [row] = await register.rows(
    `update alliances.yearly_evaluations set status = '${status}', grade = ${status === 'CLOSED' ? `'GOOD'` : 'null'} where id = '${id}' returning version`,
  );
  return Number(row!.version);
}

const above = (division: string) => division.slice(0, division.length > 6 ? 6 : 4);
/** The side that drafted, another side, and the committee above the first; the last acts for its own line. */
const people = {
  drafter: () => asCoordinator(sides[0]!.division),
  other: () => asCoordinator(sides[1]!.division),
  superior: () => asCoordinator(above(sides[0]!.division)),
};
type Who = keyof typeof people;

const actions: Record<
  string,
  { input: () => object; by: readonly Who[]; from: readonly string[]; to: string }
> = {
  redraftEvaluation: {
    input: () => ({ summary: '重新汇总' }),
    by: ['drafter', 'superior'],
    from: ['DRAFT', 'CONFIRMED'],
    to: 'DRAFT',
  },
  confirmEvaluation: {
    input: () => ({ partyId: sides[0]!.id }),
    by: ['drafter', 'superior'],
    from: ['DRAFT'],
    to: 'CONFIRMED',
  },
  objectToEvaluation: {
    input: () => ({ partyId: sides[0]!.id, objection: '漏计一次会商' }),
    by: ['drafter', 'superior'],
    from: ['DRAFT', 'CONFIRMED'],
    to: 'DRAFT',
  },
  gradeEvaluation: {
    input: () => ({ grade: 'FAIRLY_GOOD', opinion: '运转较好' }),
    by: ['superior'],
    from: ['DRAFT', 'CONFIRMED'],
    to: 'CLOSED',
  },
};

describe.each(Object.keys(actions))('%s', (action) => {
  const { input, by, from, to } = actions[action]!;
  describe.each(['drafter', 'superior'] as const)('by the %s', (who) => {
    test.each(EvaluationStatus)('from %s', async (status) => {
      const { id } = await drafted();
      const version = await standAt(id, status);
      const { codes, record } = await ask(action, { evaluationId: id, version, ...input() }, people[who]());
      const refused = !by.includes(who)
        ? ['STEP_OF_OTHER_SIDE']
        : from.includes(status)
          ? []
          : ['STATUS_NOT_ALLOWED'];
      expect(codes).toEqual(refused);
      if (refused.length === 0) expect(record.status).toBe(to);
      else {
        const [row] = await register.rows(
          `select status, version from alliances.yearly_evaluations where id = '${id}'`,
        );
        expect(row).toEqual({ status, version });
      }
    });
  });

  test('another side for a first one, a clerk, a stranger, and one who saw it earlier may not', async () => {
    const { id } = await drafted();
    const version = await standAt(id, 'DRAFT');
    const given = { evaluationId: id, version, ...input() };
    const clerk = asOfficial({ division: above(sides[0]!.division), role: 'CLERK' });
    for (const viewer of [people.other(), clerk, asCoordinator('530111')])
      expect((await ask(action, given, viewer)).fault).toBe('FORBIDDEN');
    const stale = await ask(action, { ...given, version: version - 1 }, people[by[0]!]());
    expect(stale.codes).toEqual(['VERSION_CONFLICT']);
  });
});

test('a year goes from draft to grade: sides confirm or object, the superior waits for all, and nothing follows', async () => {
  let evaluation: any = await drafted();
  const take = async (mutation: string, input: object, viewer: Viewer) => {
    const told = await ask(
      mutation,
      { evaluationId: evaluation.id, version: evaluation.version, ...input },
      viewer,
    );
    if (told.record) evaluation = told.record;
    return told.codes;
  };
  const grade = { grade: 'GOOD', opinion: '机制健全' };
  expect(await take('gradeEvaluation', grade, people.superior())).toEqual(['SIDES_SILENT']);
  for (const { id, division } of sides.slice(1))
    expect(await take('confirmEvaluation', { partyId: id }, asCoordinator(division))).toEqual([]);
  expect(evaluation.status).toBe('DRAFT');
  const objection = { partyId: sides[0]!.id, objection: '漏计一次会商' };
  expect(await take('objectToEvaluation', objection, people.drafter())).toEqual([]);
  expect(evaluation.answers.filter((one: any) => one.objection === '漏计一次会商')).toHaveLength(1);
  expect(await take('redraftEvaluation', { summary: '已补' }, people.drafter())).toEqual([]);
  expect(evaluation.answers.every((one: any) => one.answer === null && one.objection === null)).toBe(true);
  for (const { id, division } of sides)
    expect(await take('confirmEvaluation', { partyId: id }, asCoordinator(division))).toEqual([]);
  expect(evaluation.status).toBe('CONFIRMED');
  expect(await take('gradeEvaluation', grade, people.superior())).toEqual([]);
  expect(evaluation).toMatchObject({
    status: 'CLOSED',
    grade: 'GOOD',
    gradedBy: { id: committeeOf(above(sides[0]!.division)).id },
  });
  for (const statement of [
    `update alliances.yearly_evaluations set score = 100 where id = '${evaluation.id}'`,
    `delete from alliances.yearly_evaluations where id = '${evaluation.id}'`,
    `update alliances.evaluation_answers set answer = 'OBJECTED', objection = '改' where evaluation_id = '${evaluation.id}'`,
    `delete from alliances.evaluation_answers where evaluation_id = '${evaluation.id}'`,
  ])
    await expect(register.rows(statement)).rejects.toThrow(/never written again/);
});

test('the figures of a closed year are those its records make, and each names them', async () => {
  const { data, errors } = await register.ask(
    `query ($id: ID!, $party: ID!) {
      alliance(id: $id) {
        evaluations { year status score grade figures { kind due met points outOf metIds unmetIds } }
        liveness(on: "2025-12-31") { score parts { kind due met points outOf evidence(first: 50) { nodes { isMet node { id } } } } }
      }
      partyOrganization(id: $party) { evaluations(filter: { year: { eq: 2025 } }) { nodes { alliance { id } } } }
    }`,
    { id: idFromKey('all', 'yulin-zhanjiang-maoming'), party: committeeOf('450922').id },
    asCoordinator('450922'),
  );
  expect(errors ?? []).toEqual([]);
  const [closed] = data.alliance.evaluations;
  expect(closed).toMatchObject({ year: 2025, status: 'CLOSED', grade: 'FAIRLY_GOOD' });
  const { score, parts } = data.alliance.liveness;
  expect(closed.score).toBe(score);
  const idsOf = (part: any, wanted: boolean) =>
    part.evidence.nodes
      .filter((one: any) => one.isMet === wanted)
      .map((one: any) => one.node.id)
      .sort();
  expect(
    closed.figures.map((one: any) => ({
      ...one,
      metIds: [...(one.metIds as string[])].sort(),
      unmetIds: [...(one.unmetIds as string[])].sort(),
    })),
  ).toEqual(
    parts.map((part: any) => {
      const { evidence: _evidence, ...figures } = part;
      return { ...figures, metIds: idsOf(part, true), unmetIds: idsOf(part, false) };
    }),
  );
  expect(data.partyOrganization.evaluations.nodes).toContainEqual({
    alliance: { id: idFromKey('all', 'yulin-zhanjiang-maoming') },
  });
});

test('one evaluation a year, of a year that is over, by a side of it', async () => {
  const drafter = people.drafter();
  const codes = async (more: object, viewer = drafter) =>
    (await ask('draftEvaluation', { pactId, partyId: sides[0]!.id, year: 1980, ...more }, viewer)).codes;
  const both = { allianceId: idFromKey('all', 'wanfeng-lake') };
  expect(
    (await ask('draftEvaluation', { pactId, partyId: sides[0]!.id, year: 1980, ...both }, drafter)).fault,
  ).toBe('BAD_USER_INPUT');
  expect(await codes({ year: 2199 })).toEqual(['YEAR_NOT_OVER']);
  const stranger = committeeOf('530111').id;
  expect(await codes({ partyId: stranger }, asCoordinator('530111'))).toEqual(['NOT_A_PACT_PARTY']);
  const answers = await Promise.all([1, 2, 3].map(() => codes({ year: 1955 })));
  expect(answers.map((one) => one.join()).sort()).toEqual(['', 'EVALUATION_EXISTS', 'EVALUATION_EXISTS']);
  const { id } = await drafted();
  const version = await standAt(id, 'DRAFT');
  const wrong = { evaluationId: id, version, partyId: stranger };
  expect((await ask('confirmEvaluation', wrong, drafter)).codes).toEqual(['NOT_A_PARTICIPANT']);
  const blank = { evaluationId: id, version, partyId: sides[0]!.id, objection: ' ' };
  expect((await ask('objectToEvaluation', blank, drafter)).codes).toEqual(['TEXT_BLANK']);
  const once = {
    evaluationId: id,
    version,
    partyId: sides[0]!.id,
    idempotencyKey: 'confirm-evaluation-once',
  };
  const first = await ask('confirmEvaluation', once, drafter);
  expect(await ask('confirmEvaluation', once, drafter)).toEqual(first);
});
