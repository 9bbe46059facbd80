import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, asCoordinator, asDashboard, asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 章程与议事协商 (mechanisms.md A1, A3). */

const allianceId = idFromKey('all', 'yulin-zhanjiang-maoming');
const party = (code: string) => ({ type: 'PARTY_ORGANIZATION', id: committeeOf(code).id });
const seat = asCoordinator('450922');
const lianjiang = asCoordinator('440881');

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

async function take(name: string, input: Record<string, unknown>, viewer = seat) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const field = name === 'adoptCharter' ? 'charter' : 'motion';
  const fields =
    field === 'charter'
      ? 'id number quorumPercent majority adoptedOn articles { number title text }'
      : 'id version status closedOn charterNumber quorumPercent majority voterCount forCount againstCount abstainCount votes { divisionCode choice }';
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${field} { ${fields} } userErrors { code } } }`,
    { input },
    viewer,
  );
  return { errors, ...data?.[name] };
}

const versionOf = async (table: string, id: string) =>
  Number((await register.rows(`select version from alliances.${table} where id = '${id}'`))[0]!.version);
const raise = async (more: Record<string, unknown> = {}, viewer = lianjiang) =>
  await take(
    'raiseMotion',
    { allianceId, party: party('440881'), title: '联合巡河', text: '每月一次联合巡河。', ...more },
    viewer,
  );

describe('a vote of an alliance without a charter', () => {
  const members = ['450922', '440881', '440982', '440881105', '440982116', '440982117'];
  const vote = (motionId: string, code: string, choice: string) =>
    take('castVote', { motionId, party: party(code), choice }, asCoordinator(code));
  const close = async (motionId: string) =>
    await take('closeMotion', { motionId, version: await versionOf('motions', motionId) });

  test('counts one vote of each member, the last one it cast, and half of the members make a quorum', async () => {
    const { motion } = await raise();
    expect(motion).toMatchObject({
      status: 'OPEN',
      charterNumber: null,
      quorumPercent: 50,
      majority: 'SIMPLE',
      voterCount: null,
    });
    await vote(motion.id, members[0]!, 'AGAINST');
    await vote(motion.id, members[0]!, 'FOR');
    await vote(motion.id, members[1]!, 'FOR');
    await vote(motion.id, members[2]!, 'AGAINST');
    expect((await vote(motion.id, members[3]!, 'ABSTAIN')).motion.votes).toHaveLength(4);
    expect((await close(motion.id)).motion).toMatchObject({
      status: 'CARRIED',
      voterCount: 8,
      forCount: 2,
      againstCount: 1,
      abstainCount: 1,
    });
  });

  test('is lost on a tie and comes to nothing without a quorum', async () => {
    const tied = (await raise()).motion;
    for (const [i, choice] of ['FOR', 'AGAINST', 'FOR', 'AGAINST'].entries())
      await vote(tied.id, members[i]!, choice);
    expect((await close(tied.id)).motion.status).toBe('LOST');
    const few = (await raise()).motion;
    for (const code of members.slice(0, 3)) await vote(few.id, code, 'FOR');
    expect((await close(few.id)).motion.status).toBe('NO_QUORUM');
  });

  test('can be read by anybody, except who voted how', async () => {
    const { data } = await register.ask(
      `query ($id: ID!) { alliance(id: $id) { motions(filter: { status: { eq: CARRIED } }) { totalCount nodes { title forCount alliance { id } } } } }`,
      { id: allianceId },
    );
    expect(data.alliance.motions).toEqual({
      totalCount: 1,
      nodes: [{ title: '联合巡河', forCount: 2, alliance: { id: allianceId } }],
    });
    const asked = {
      query: `query ($id: ID!) { alliance(id: $id) { motions { nodes { votes { choice } } } } }`,
    };
    for (const viewer of [anonymous, asDashboard()]) {
      const own = await register.ask(asked.query, { id: allianceId }, viewer);
      expect(own.errors).not.toBeUndefined();
      expect(JSON.stringify(own.data ?? null)).not.toContain('choice');
      // The whole graph, as if no contract had left anything out.
      const whole: any = (
        await register.hub.graph.engine.execute({
          ...asked,
          variables: { id: allianceId },
          context: { viewer, asOf: null, requestId: 'votes' },
        })
      ).result();
      expect(JSON.stringify(whole.data ?? null)).not.toContain('choice');
      expect(whole.errors[0].extensions.coordinate).toBe('Motion.votes');
    }
  });
});

const people = {
  seat,
  voter: lianjiang,
  otherMember: asCoordinator('440982'),
  clerk: asOfficial({ division: '440881', role: 'CLERK' }),
  stranger: asCoordinator('440883'),
};
type Role = keyof typeof people;
const statuses = ['OPEN', 'CARRIED', 'LOST', 'NO_QUORUM'];
const steps = {
  castVote: { by: 'voter', from: 'OPEN' },
  closeMotion: { by: 'seat', from: 'OPEN' },
} as const;

describe.each(Object.keys(steps) as (keyof typeof steps)[])('%s', (step) => {
  describe.each(Object.keys(people) as Role[])('by the %s', (role) => {
    test.each(statuses)('when %s', async (status) => {
      const { id } = (await raise()).motion;
      await register.rows(
        `update alliances.motions set status = '${status}', closed_on = ${status === 'OPEN' ? 'null' : `'2026-10-01'`} where id = '${id}'`,
      );
      const input =
        step === 'castVote'
          ? { motionId: id, party: party('440881'), choice: 'FOR' }
          : { motionId: id, version: await versionOf('motions', id) };
      const { userErrors, errors } = await take(step, input, people[role]);
      if (role === 'clerk' || role === 'stranger') {
        expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      } else if (steps[step].by !== role) {
        expect(userErrors).toEqual([{ code: 'STEP_OF_OTHER_SIDE' }]);
      } else if (steps[step].from !== status) {
        expect(userErrors).toEqual([{ code: 'STATUS_NOT_ALLOWED' }]);
      } else {
        expect(errors).toBeUndefined();
        expect(userErrors).toEqual([]);
        return;
      }
      const [row] = await register.rows(
        `select status, (select count(*)::int from alliances.motion_votes where motion_id = m.id) as votes from alliances.motions m where id = '${id}'`,
      );
      expect(row).toEqual({ status, votes: 0 });
    });
  });
});

describe.each(Object.keys(people) as Role[])('raiseMotion for 廉江 by the %s', (role) => {
  test.each(['PROPOSED', 'RETURNED', 'ACTIVE', 'DISSOLVED'])('of an alliance that is %s', async (status) => {
    const standAt = (to: string) =>
      register.rows(`update alliances.alliances set status = '${to}' where id = '${allianceId}'`);
    await standAt(status);
    const { motion, userErrors, errors } = await raise({}, people[role]);
    await standAt('ACTIVE');
    if (role === 'clerk' || role === 'stranger') expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    else if (role !== 'voter') expect(userErrors).toEqual([{ code: 'STEP_OF_OTHER_SIDE' }]);
    else if (status !== 'ACTIVE') expect(userErrors).toEqual([{ code: 'STATUS_NOT_ALLOWED' }]);
    else expect(motion.status).toBe('OPEN');
  });
});

test('who is no member, or an observer, has no vote', async () => {
  expect((await raise({ party: party('440883') })).userErrors).toEqual([{ code: 'NOT_A_MEMBER' }]);
  await using own = await openRegister();
  await own.rows(
    `update alliances.memberships set role = 'OBSERVER' where alliance_id = '${allianceId}' and party_id = '${party('440881').id}'`,
  );
  const { data } = await own.ask(
    `mutation ($input: RaiseMotionInput!) { raiseMotion(input: $input) { userErrors { code } } }`,
    { input: { allianceId, party: party('440881'), title: '联合巡河', text: '每月一次。' } },
    lianjiang,
  );
  expect(data.raiseMotion.userErrors).toEqual([{ code: 'NOT_A_MEMBER' }]);
});

describe('a charter', () => {
  const articles = [
    { title: '宗旨', text: '共治九洲江。' },
    { title: '表决', text: '三分之二成员同意方为通过。' },
  ];
  const adopt = async (more: Record<string, unknown> = {}, viewer = seat) =>
    await take(
      'adoptCharter',
      { allianceId, version: await versionOf('alliances', allianceId), articles, ...more },
      viewer,
    );

  test('has numbered versions, and a motion keeps the rules it was raised under', async () => {
    const first = await adopt({ adoptedOn: '2026-01-01' });
    expect(first).toMatchObject({
      charter: {
        number: 1,
        quorumPercent: 50,
        majority: 'SIMPLE',
        articles: [
          { number: 1, ...articles[0] },
          { number: 2, ...articles[1] },
        ],
      },
      userErrors: [],
    });
    const second = await adopt({ adoptedOn: '2026-06-01', quorumPercent: 75, majority: 'TWO_THIRDS' });
    expect(second.charter.number).toBe(2);
    const { motion } = await raise();
    expect(motion).toMatchObject({ charterNumber: 2, quorumPercent: 75, majority: 'TWO_THIRDS' });
    const { data } = await register.ask(
      `query ($id: ID!) { alliance(id: $id) { charterVersions { number majority } charterVersion(number: 1) { adoptedOn } } }`,
      { id: allianceId },
    );
    expect(data.alliance).toEqual({
      charterVersions: [
        { number: 1, majority: 'SIMPLE' },
        { number: 2, majority: 'TWO_THIRDS' },
      ],
      charterVersion: { adoptedOn: '2026-01-01' },
    });
  });

  test('is never changed', async () => {
    await adopt();
    await expect(register.rows(`update alliances.charters set quorum_percent = 1`)).rejects.toThrow();
    await expect(register.rows(`delete from alliances.charters`)).rejects.toThrow();
  });

  test.each([
    ['an article that says nothing', { articles: [{ title: '宗旨', text: ' ' }] }, 'TEXT_BLANK'],
    ['a day before the earlier version', { adoptedOn: '2024-05-01' }, 'DATE_BEFORE_START'],
    ['a day to come', { adoptedOn: '2099-01-01' }, 'DATE_IN_FUTURE'],
    ['an alliance that changed meanwhile', { version: 0 }, 'VERSION_CONFLICT'],
  ])('is refused for %s', async (_name, more, code) => {
    await adopt();
    expect((await adopt(more)).userErrors).toEqual([{ code }]);
  });

  test('is adopted by the convener alone', async () => {
    expect((await adopt({}, lianjiang)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test.each([[{ articles: [] }], [{ quorumPercent: 0 }], [{ quorumPercent: 101 }]])(
    'is not taken with %j',
    async (more) => {
      expect((await adopt(more)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );
});
