import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { addMonths } from '@hub/kit/scalars/local-date.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asCoordinator, asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 联盟的成立、解散、成员角色与轮值 (mechanisms.md A1, A3). */

const allianceId = idFromKey('all', 'yulin-zhanjiang-maoming');
const chairs = ['450922', '440881', '440982'].map(committeeOf);
const party = ({ id }: { id: string }) => ({ type: 'PARTY_ORGANIZATION', id });

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

async function standAt(status: string): Promise<number> {
  await register.rows(
    `update alliances.alliances set status = '${status}', return_reason = null, dissolved_on = null, dissolution_reason = null where id = '${allianceId}'`,
  );
  await register.rows(
    `update alliances.memberships set status = 'ADMITTED', valid_to = null where alliance_id = '${allianceId}' and status = 'ENDED'`,
  );
  const [row] = await register.rows(`select version from alliances.alliances where id = '${allianceId}'`);
  return Number(row!.version);
}

const people = {
  superior: asCoordinator('4509'),
  seat: asCoordinator('450922'),
  clerk: asOfficial({ division: '4509', role: 'CLERK' }),
  stranger: asCoordinator('440881'),
};
type Role = keyof typeof people;

const actions = {
  approveAlliance: { input: {}, by: ['superior'], from: ['PROPOSED'], to: 'ACTIVE' },
  returnAlliance: {
    input: { reason: '章程须写明退出办法' },
    by: ['superior'],
    from: ['PROPOSED'],
    to: 'RETURNED',
  },
  proposeAlliance: { input: {}, by: ['superior', 'seat'], from: ['RETURNED'], to: 'PROPOSED' },
  dissolveAlliance: {
    input: { reason: '任务已完成', dissolvedOn: '2026-10-01' },
    by: ['superior', 'seat'],
    from: ['PROPOSED', 'RETURNED', 'ACTIVE'],
    to: 'DISSOLVED',
  },
} as const;
type Action = keyof typeof actions;

async function take(action: Action, role: Role, more: Record<string, unknown>) {
  const type = `${action[0]!.toUpperCase()}${action.slice(1)}Input`;
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${action}(input: $input) {
      alliance { status returnReason dissolvedOn dissolutionReason version } userErrors { code }
    } }`,
    { input: { allianceId, ...actions[action].input, ...more } },
    people[role],
  );
  return { errors, ...data?.[action] };
}

const statuses = ['PROPOSED', 'RETURNED', 'ACTIVE', 'DISSOLVED'];

describe.each(Object.keys(actions) as Action[])('%s', (action) => {
  describe.each(Object.keys(people) as Role[])('by the %s', (role) => {
    test.each(statuses)('from %s', async (status) => {
      const version = await standAt(status);
      const rule = actions[action];
      const { alliance, userErrors, errors } = await take(action, role, { version });
      if (role === 'clerk' || role === 'stranger') {
        expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      } else if (!(rule.by as readonly string[]).includes(role)) {
        expect(userErrors).toEqual([{ code: 'STEP_OF_OTHER_SIDE' }]);
      } else if (!(rule.from as readonly string[]).includes(status)) {
        expect(userErrors).toEqual([{ code: 'STATUS_NOT_ALLOWED' }]);
      } else {
        expect(errors).toBeUndefined();
        expect(userErrors).toEqual([]);
        expect(alliance.status).toBe(rule.to);
        return;
      }
      const [row] = await register.rows(
        `select status, version from alliances.alliances where id = '${allianceId}'`,
      );
      expect(row).toMatchObject({ status, version });
    });
  });
});

test('a proposal says that it waits, comes back with the reason and goes up again', async () => {
  const { data } = await register.ask(
    `mutation ($input: RegisterAllianceInput!) { registerAlliance(input: $input) { alliance { status } userErrors { code } } }`,
    {
      input: {
        name: '拟建护河联盟',
        kind: 'CROSS_PROVINCE',
        convenerId: committeeOf('450922').id,
        foundedOn: '2026-01-01',
        forApproval: true,
        members: ['450922', '440881'].map((code) => ({ party: party(committeeOf(code)) })),
      },
    },
    people.seat,
  );
  expect(data.registerAlliance).toEqual({ alliance: { status: 'PROPOSED' }, userErrors: [] });

  const returned = await take('returnAlliance', 'superior', { version: await standAt('PROPOSED') });
  expect(returned.alliance.returnReason).toBe('章程须写明退出办法');
  const again = await take('proposeAlliance', 'seat', { version: returned.alliance.version });
  expect(again.alliance).toMatchObject({ status: 'PROPOSED', returnReason: null });
  const stale = await take('approveAlliance', 'superior', { version: returned.alliance.version });
  expect(stale.userErrors).toEqual([{ code: 'VERSION_CONFLICT' }]);
  const blank = await take('returnAlliance', 'superior', { version: again.alliance.version, reason: ' ' });
  expect(blank.userErrors).toEqual([{ code: 'TEXT_BLANK' }]);
});

const seen = `query ($id: ID!, $asOf: LocalDate) { alliance(id: $id) {
  memberCount(asOf: $asOf) chair(asOf: $asOf) { ... on PartyOrganization { id } }
  chairPlans { number firstOn months parties { ... on PartyOrganization { id } } }
} }`;
const seenOn = async (asOf: string) => (await register.ask(seen, { id: allianceId, asOf })).data.alliance;

test('what was dissolved has no members from the day on, and had them all the day before', async () => {
  await using own = await openRegister();
  const { data } = await own.ask(
    `mutation ($input: DissolveAllianceInput!) { dissolveAlliance(input: $input) { alliance { dissolvedOn dissolutionReason } userErrors { code } } }`,
    { input: { allianceId, version: 1, reason: '任务已完成', dissolvedOn: '2026-10-01' } },
    people.seat,
  );
  expect(data.dissolveAlliance).toEqual({
    alliance: { dissolvedOn: '2026-10-01', dissolutionReason: '任务已完成' },
    userErrors: [],
  });
  const at = async (asOf: string) => (await own.ask(seen, { id: allianceId, asOf })).data.alliance;
  expect(await at('2026-09-30')).toMatchObject({ memberCount: 8, chair: { id: chairs[2]!.id } });
  expect(await at('2026-10-01')).toMatchObject({ memberCount: 0, chair: null });
  const [{ held }] = (await own.rows(
    `select count(*)::int as held from alliances.memberships where alliance_id = '${allianceId}'`,
  )) as [{ held: number }];
  expect(held).toBe(8);
});

test.each([
  ['2024-04-30', 'DATE_BEFORE_START'],
  ['2099-01-01', 'DATE_IN_FUTURE'],
])('an alliance is not dissolved on %s', async (dissolvedOn, code) => {
  const { userErrors } = await take('dissolveAlliance', 'seat', {
    version: await standAt('ACTIVE'),
    dissolvedOn,
  });
  expect(userErrors).toEqual([{ code }]);
});

describe('the role of a member', () => {
  const change = `mutation ($input: ChangeAllianceRoleInput!) { changeAllianceRole(input: $input) {
    membership { id role status validFrom validTo version } userErrors { code }
  } }`;

  test('changes from a day on, and the role until then stays on record', async () => {
    await using own = await openRegister();
    const [before] = await own.rows(
      `select id, version from alliances.memberships where alliance_id = '${allianceId}' and party_id = '${chairs[1]!.id}'`,
    );
    const input = {
      membershipId: before!.id,
      version: before!.version,
      role: 'LEAD',
      changedOn: '2026-03-01',
    };
    const { data } = await own.ask(change, { input }, people.seat);
    expect(data.changeAllianceRole).toMatchObject({
      membership: { role: 'LEAD', status: 'ADMITTED', validFrom: '2026-03-01', validTo: null },
      userErrors: [],
    });
    const roleOn = async (asOf: string) =>
      (
        await own.ask(
          `query ($asOf: LocalDate, $party: ID!, $alliance: ID!) {
            allianceMemberships(asOf: $asOf, filter: { partyId: { eq: $party }, alliance: { id: { eq: $alliance } } }) { nodes { role } }
            alliance(id: $alliance) { memberCount(asOf: $asOf) }
          }`,
          { asOf, party: chairs[1]!.id, alliance: allianceId },
        )
      ).data;
    expect(await roleOn('2026-02-28')).toEqual({
      allianceMemberships: { nodes: [{ role: 'MEMBER' }] },
      alliance: { memberCount: 8 },
    });
    expect(await roleOn('2026-03-01')).toEqual({
      allianceMemberships: { nodes: [{ role: 'LEAD' }] },
      alliance: { memberCount: 8 },
    });
    const [closed] = await own.rows(`select version from alliances.memberships where id = '${before!.id}'`);
    const again = await own.ask(change, { input: { ...input, version: closed!.version } }, people.seat);
    expect(again.data.changeAllianceRole.userErrors).toEqual([{ code: 'STATUS_NOT_ALLOWED' }]);
  });

  test.each([
    ['2024-04-30', 'DATE_BEFORE_START'],
    ['2099-01-01', 'DATE_IN_FUTURE'],
  ])('does not change on %s', async (changedOn, code) => {
    await standAt('ACTIVE');
    const [row] = await register.rows(
      `select id, version from alliances.memberships where alliance_id = '${allianceId}' and party_id = '${chairs[1]!.id}' and valid_to is null`,
    );
    const { data } = await register.ask(
      change,
      { input: { membershipId: row!.id, version: row!.version, role: 'OBSERVER', changedOn } },
      people.seat,
    );
    expect(data.changeAllianceRole.userErrors).toEqual([{ code }]);
  });
});

describe('the chair goes round', () => {
  const set = `mutation ($input: SetChairRotationInput!) { setChairRotation(input: $input) {
    alliance { version chairPlans { number } } userErrors { code path }
  } }`;
  const plan = async (more: Record<string, unknown> = {}, version?: number) =>
    await register.ask(
      set,
      {
        input: {
          allianceId,
          version: version ?? (await standAt('ACTIVE')),
          parties: [chairs[1]!, chairs[2]!, chairs[0]!].map(party),
          months: 1,
          firstOn: '2027-01-31',
          ...more,
        },
      },
      people.seat,
    );

  beforeAll(async () => {
    await register[Symbol.asyncDispose]();
    register = await openRegister();
  });
  beforeEach(() => standAt('ACTIVE'));

  test('in the order set, from the day set, over month ends; before it the turns stand as they were', async () => {
    const { data, errors } = await plan();
    expect(errors).toBeUndefined();
    expect(data.setChairRotation).toMatchObject({
      alliance: { chairPlans: [{ number: 1 }] },
      userErrors: [],
    });
    const expected: [string, number][] = [
      ['2026-11-01', 2],
      ['2027-01-31', 1],
      ['2027-02-27', 1],
      ['2027-02-28', 2],
      ['2027-03-30', 2],
      ['2027-03-31', 0],
      ['2028-02-28', 1],
      ['2028-02-29', 2],
      // Beyond the turns written out.
      [addMonths('2027-01-31', 12 * 30), 1],
    ];
    for (const [date, chair] of expected)
      expect([date, (await seenOn(date)).chair]).toEqual([date, { id: chairs[chair]!.id }]);
    const { data: listed } = await register.ask(
      `query ($id: ID!) { alliance(id: $id) { chairRotations(asOf: "2027-02-28") { nodes { party { ... on PartyOrganization { id } } validFrom validTo } } } }`,
      { id: allianceId },
    );
    expect(listed.alliance.chairRotations.nodes).toEqual([
      { party: { id: chairs[2]!.id }, validFrom: '2027-02-28', validTo: '2027-03-31' },
    ]);
  });

  test('a later plan takes over on its first day, and the earlier one stays on record', async () => {
    const { data } = await plan({ firstOn: '2028-01-01', months: 12, parties: [party(chairs[0]!)] });
    expect(data.setChairRotation.alliance.chairPlans).toEqual([{ number: 1 }, { number: 2 }]);
    expect((await seenOn('2027-12-31')).chair).toEqual({ id: chairs[0]!.id });
    expect((await seenOn('2027-02-28')).chair).toEqual({ id: chairs[2]!.id });
    expect((await seenOn('2033-07-01')).chair).toEqual({ id: chairs[0]!.id });
  });

  test('only among members, each once, not before the founding, and of an alliance at work', async () => {
    const codes = async (answer: Promise<any>) =>
      (await answer).data.setChairRotation.userErrors.map(({ code }: { code: string }) => code);
    expect(await codes(plan({ parties: [party(committeeOf('440883'))] }))).toEqual(['NOT_A_MEMBER']);
    expect(await codes(plan({ parties: [chairs[0]!, chairs[0]!].map(party) }))).toEqual(['PARTY_TWICE']);
    expect(await codes(plan({ firstOn: '2024-04-30' }))).toEqual(['DATE_BEFORE_START']);
    expect(await codes(plan({}, (await standAt('ACTIVE')) - 1))).toEqual(['VERSION_CONFLICT']);
    expect(await codes(plan({}, await standAt('PROPOSED')))).toEqual(['STATUS_NOT_ALLOWED']);
  });

  test('for one to sixty months each', async () => {
    for (const months of [0, 61])
      expect((await plan({ months })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
