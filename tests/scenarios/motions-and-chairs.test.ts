import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { addDays, addMonths, today } from '@hub/kit/scalars/local-date.ts';
import { describe, expect, test } from 'vitest';
import { asCoordinator } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 议事协商 has a last day, and a chair that leaves gives its turn to the next (mechanisms.md A1, A3). */

const party = (code: string) => ({ type: 'PARTY_ORGANIZATION', id: committeeOf(code).id });
const wanfeng = idFromKey('all', 'wanfeng-lake');
const lake = ['451030103', '522301105', '530324202'];
const border = idFromKey('all', 'yulin-zhanjiang-maoming');
const counties = ['450922', '440881', '440982'];
const seat = asCoordinator('450922');

async function take(
  register: Register,
  name: string,
  input: object,
  fields: string,
  viewer = seat,
): Promise<any> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code } } }`,
    { input },
    viewer,
  );
  return { errors, ...data?.[name] };
}

describe('a motion', () => {
  const raise = (register: Register, more: object = {}) =>
    take(
      register,
      'raiseMotion',
      { allianceId: wanfeng, party: party(lake[1]!), title: '增殖放流', text: '每年六月。', ...more },
      'motion { id version closesOn isVoteOpen charterNumber majority }',
      asCoordinator(lake[1]!),
    );
  const vote = (register: Register, motionId: string, code: string, choice = 'FOR') =>
    take(
      register,
      'castVote',
      { motionId, party: party(code), choice },
      'motion { isVoteOpen }',
      asCoordinator(code),
    );
  const close = async (register: Register, motionId: string) => {
    const [row] = await register.rows(`select version from alliances.motions where id = '${motionId}'`);
    return await take(
      register,
      'closeMotion',
      { motionId, version: row!.version },
      'motion { status isVoteOpen }',
      asCoordinator(lake[0]!),
    );
  };

  test('ends on the day the charter gives it, or the one it names', async () => {
    await using register = await openRegister();
    const { motion } = await raise(register);
    expect(motion).toMatchObject({
      charterNumber: 1,
      majority: 'TWO_THIRDS',
      closesOn: addDays(today(), 30),
      isVoteOpen: true,
    });
    expect((await raise(register, { closesOn: addDays(today(), 3) })).motion.closesOn).toBe(
      addDays(today(), 3),
    );
    expect((await raise(register, { closesOn: addDays(today(), -1) })).userErrors).toEqual([
      { code: 'DATE_IN_PAST' },
    ]);
  });

  test('is not closed before its last day while somebody has yet to vote', async () => {
    await using register = await openRegister();
    const { motion } = await raise(register);
    await vote(register, motion.id, lake[0]!);
    await vote(register, motion.id, lake[1]!);
    expect((await close(register, motion.id)).userErrors).toEqual([{ code: 'VOTE_RUNNING' }]);
    await vote(register, motion.id, lake[2]!, 'AGAINST');
    expect((await close(register, motion.id)).motion).toEqual({ status: 'CARRIED', isVoteOpen: false });
  });

  test('takes no vote after its last day, and is closed with those it has', async () => {
    await using register = await openRegister();
    const id = idFromKey('mot', 'wanfeng-lake:patrol');
    const { data } = await register.ask(
      `query ($id: ID!) { motion(id: $id) { closesOn onTheDay: isVoteOpen(asOf: "2026-03-31") after: isVoteOpen(asOf: "2026-04-01") } }`,
      { id },
    );
    expect(data.motion).toEqual({ closesOn: '2026-03-31', onTheDay: true, after: false });
    expect((await vote(register, id, lake[1]!)).userErrors).toEqual([{ code: 'VOTE_ENDED' }]);
    expect((await close(register, id)).motion.status).toBe('CARRIED');
  });
});

describe('a chair that leaves', () => {
  const plan = async (register: Register) => {
    const [row] = await register.rows(`select version from alliances.alliances where id = '${border}'`);
    return await take(
      register,
      'setChairRotation',
      {
        allianceId: border,
        version: row!.version,
        parties: counties.map(party),
        firstOn: today(),
        months: 2,
      },
      'alliance { id }',
    );
  };
  const chairs = async (register: Register, dates: string[]) => {
    const fields = dates.map(
      (date, i) =>
        `c${i}: chair(asOf: "${date}") { ... on PartyOrganization { id } } r${i}: chairRotations(asOf: "${date}") { nodes { party { ... on PartyOrganization { id } } } }`,
    );
    const { data } = await register.ask(`query ($id: ID!) { alliance(id: $id) { ${fields.join(' ')} } }`, {
      id: border,
    });
    const named = (id?: string) => counties.find((code) => party(code).id === id) ?? null;
    // The turns on record say the same as the plan.
    return dates.map((_, i) => {
      const { [`c${i}`]: chair, [`r${i}`]: turns } = data.alliance;
      expect(turns.nodes.map((turn: any) => turn.party.id)).toEqual(chair ? [chair.id] : []);
      return named(chair?.id);
    });
  };
  const membership = async (register: Register, code: string) =>
    (
      await register.rows(
        `select id, version from alliances.memberships where alliance_id = '${border}' and party_id = '${party(code).id}' and valid_to is null`,
      )
    )[0]!;
  const dates = [0, 1, 2, 4, 6, 8, 10].map((months) => addMonths(today(), months));

  test('gives its turns to the next in the order, and has them again when it comes back', async () => {
    await using register = await openRegister();
    await plan(register);
    expect(await chairs(register, dates)).toEqual([
      '450922',
      '450922',
      '440881',
      '440982',
      '450922',
      '440881',
      '440982',
    ]);
    const { id, version } = await membership(register, '440881');
    await take(register, 'leaveAlliance', { membershipId: id, version }, 'membership { status }');
    expect(await chairs(register, dates)).toEqual([
      '450922',
      '450922',
      '440982',
      '440982',
      '450922',
      '440982',
      '440982',
    ]);
    for (const viewer of [seat, asCoordinator('440881')])
      await take(
        register,
        'joinAlliance',
        { allianceId: border, party: party('440881') },
        'membership { status }',
        viewer,
      );
    expect(await chairs(register, dates)).toEqual([
      '450922',
      '450922',
      '440881',
      '440982',
      '450922',
      '440881',
      '440982',
    ]);
  });

  test('does so from the day it leaves or only observes, be it in the middle of its turn', async () => {
    await using register = await openRegister();
    await plan(register);
    const first = await membership(register, '450922');
    await take(
      register,
      'changeAllianceRole',
      { membershipId: first.id, version: first.version, role: 'OBSERVER' },
      'membership { role }',
    );
    expect(await chairs(register, [dates[0]!, dates[2]!, dates[4]!])).toEqual(['440881', '440881', '440881']);
    const [turn] = await register.rows(
      `select valid_from::text, valid_to::text from alliances.chair_rotations where alliance_id = '${border}' and valid_to > valid_from
       and party_id = '${party('440881').id}' and valid_from = '${today()}'`,
    );
    expect(turn).toEqual({ valid_from: today(), valid_to: addMonths(today(), 2) });
  });

  test('leaves the chair empty where the turns follow no plan', async () => {
    await using register = await openRegister();
    const { data } = await register.ask(
      `query ($id: ID!) { alliance(id: $id) { chair { ... on PartyOrganization { id } } } }`,
      { id: border },
    );
    const code = counties.find((one) => party(one).id === data.alliance.chair.id)!;
    const { id, version } = await membership(register, code);
    await take(register, 'leaveAlliance', { membershipId: id, version }, 'membership { status }');
    expect(await chairs(register, [today(), addDays(today(), -1)])).toEqual([null, code]);
  });
});
