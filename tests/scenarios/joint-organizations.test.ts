import { committeeOf } from '@hub/kit/demo/world.ts';
import { today } from '@hub/kit/scalars/local-date.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOfficial } from '../_kit/people.ts';
import { divisionIdOf, seen } from '../_kit/reorganizing.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 联合党委、临时党组织：两省上级各自批准，随任务撤销 (mechanisms.md O10, O11, B8; rules.md 1). */

let register: Register;
let divisionId: string;
beforeAll(async () => {
  register = await openRegister();
  divisionId = await divisionIdOf(register, '450922');
});
afterAll(() => register[Symbol.asyncDispose]());

const here = committeeOf('450922');
const there = committeeOf('440881');
const people = {
  proposer: asOfficial({ division: '450922', role: 'ORGANIZATION_ADMIN' }),
  across: asOfficial({ division: '440881', role: 'SECRETARY' }),
  clerk: asOfficial({ division: '440881', role: 'CLERK' }),
  stranger: asOfficial({ division: '530112', role: 'ORGANIZATION_ADMIN' }),
};
type Role = keyof typeof people;

async function take(name: string, input: object, role: Role) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const what =
    name === 'completeMandate'
      ? 'partyOrganization { dissolvedOn sponsors { code } }'
      : 'proposal { id status decidedOn refusalReason sponsors { sponsor { id } decision } organization { id name sponsors { code } superior { code } temporaryMandate { taskName } } }';
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${what} userErrors { code } } }`,
    { input },
    people[role],
  );
  return { errors, ...data?.[name] };
}

let made = 0;
const proposal = (more: object = {}) => ({
  code: `J-${++made}`,
  name: '九洲江护河临时党委',
  kind: 'TEMPORARY_COMMITTEE',
  tier: 'COUNTY',
  divisionId,
  sponsorIds: [here.id, there.id],
  taskName: '九洲江汛期联合护河',
  startsOn: '2026-05-01',
  ...more,
});

async function proposed(more: object = {}): Promise<string> {
  const answer = await take('proposeJointOrganization', proposal(more), 'proposer');
  expect(answer.userErrors).toEqual([]);
  return answer.proposal.id;
}

test('one with superiors in two provinces stands when both have approved, and ends with its task', async () => {
  const id = await proposed();
  const first = await take('approveJointOrganization', { id, sponsorId: here.id }, 'proposer');
  expect(first.proposal).toMatchObject({ status: 'PROPOSED', organization: null });
  const twice = await take('approveJointOrganization', { id, sponsorId: here.id }, 'proposer');
  expect(twice.userErrors).toEqual([{ code: 'ALREADY_CONSENTED' }]);
  const second = await take('approveJointOrganization', { id, sponsorId: there.id }, 'across');
  expect(second.proposal).toMatchObject({
    status: 'APPROVED',
    organization: {
      name: '九洲江护河临时党委',
      superior: { code: 'D450922' },
      temporaryMandate: { taskName: '九洲江汛期联合护河' },
    },
  });
  expect(second.proposal.organization.sponsors.map(({ code }: { code: string }) => code).sort()).toEqual([
    'D440881',
    'D450922',
  ]);
  const organization = second.proposal.organization.id;
  const asked = `query ($id: ID!, $asOf: LocalDate) {
    partyOrganization(id: $id) { admitsMembers memberCount { value } sponsors(asOf: $asOf) { code } }
    across: partyOrganization(code: "D440881") { sponsoredOrganizations(asOf: $asOf) { nodes { name } } }
  }`;
  const standing = await register.ask(asked, { id: organization });
  expect(standing.data).toMatchObject({
    partyOrganization: { admitsMembers: false, memberCount: { value: 0 } },
    across: { sponsoredOrganizations: { nodes: [{ name: '九洲江护河临时党委' }] } },
  });
  // The side across the line may say that the task is done.
  const completed = await take(
    'completeMandate',
    { ...(await seen(register, organization)), completedOn: '2026-10-31' },
    'across',
  );
  expect(completed).toMatchObject({
    partyOrganization: { dissolvedOn: '2026-10-31', sponsors: [] },
    userErrors: [],
  });
  const after = await register.ask(asked, { id: organization });
  expect(after.data.across.sponsoredOrganizations.nodes).toEqual([]);
  const during = await register.ask(asked, { id: organization, asOf: '2026-10-30' });
  expect(during.data.partyOrganization.sponsors).toHaveLength(2);
  expect(during.data.across.sponsoredOrganizations.nodes).toEqual([{ name: '九洲江护河临时党委' }]);
});

test('who waits for a decision finds the proposal, and a refusal ends it with its reason', async () => {
  const id = await proposed({ name: '九洲江联合党委', kind: 'JOINT_COMMITTEE' });
  const { data } = await register.ask(
    '{ partyOrganization(code: "D440881") { proposalsToDecide { name } } organizationProposals(filter: { division: "45", status: { eq: PROPOSED } }) { nodes { name } } }',
  );
  expect(data.partyOrganization.proposalsToDecide).toContainEqual({ name: '九洲江联合党委' });
  expect(data.organizationProposals.nodes).toContainEqual({ name: '九洲江联合党委' });
  const blank = await take('refuseJointOrganization', { id, sponsorId: there.id, reason: ' ' }, 'across');
  expect(blank.userErrors).toEqual([{ code: 'TEXT_BLANK' }]);
  const refused = await take(
    'refuseJointOrganization',
    { id, sponsorId: there.id, reason: '已有联席会议' },
    'across',
  );
  expect(refused.proposal).toMatchObject({
    status: 'REFUSED',
    refusalReason: '已有联席会议',
    organization: null,
  });
});

test('a proposal is refused with every reason', async () => {
  const codes = async (more: object, role: Role = 'proposer') =>
    (await take('proposeJointOrganization', proposal(more), role)).userErrors.map(
      ({ code }: { code: string }) => code,
    );
  expect(await codes({ kind: 'BRANCH' })).toEqual(['MANDATE_NOT_ALLOWED']);
  expect(await codes({ kind: 'JOINT_BRANCH', sponsorIds: [here.id] })).toEqual(['TOO_FEW_PARTIES']);
  expect(await codes({ sponsorIds: [here.id, here.id] })).toEqual(['PARTY_TWICE']);
  expect(await codes({ sponsorIds: [here.id, 'org_00000000000000000000000000'] })).toEqual([
    'UNKNOWN_ORGANIZATION',
  ]);
  expect(await codes({ taskName: ' ' })).toEqual(['TEXT_BLANK']);
  expect(await codes({ code: 'D440881' })).toEqual(['CODE_TAKEN']);
  expect((await take('proposeJointOrganization', proposal(), 'stranger')).errors?.[0]?.extensions.code).toBe(
    'FORBIDDEN',
  );
  const plain = await seen(register, 'D450922101');
  const done = await take('completeMandate', { ...plain, completedOn: today() }, 'proposer');
  expect(done.userErrors.map(({ code }: { code: string }) => code)).toContain('MANDATE_NOT_ALLOWED');
});

const actions = {
  approveJointOrganization: { input: { sponsorId: there.id }, by: ['across'] },
  refuseJointOrganization: { input: { sponsorId: there.id, reason: '已有联席会议' }, by: ['across'] },
  withdrawJointOrganization: { input: {}, by: ['proposer'] },
} as const;
const ends = {
  approveJointOrganization: 'PROPOSED',
  refuseJointOrganization: 'REFUSED',
  withdrawJointOrganization: 'WITHDRAWN',
};

describe.each(Object.entries(actions))('%s', (action, { input, by }) => {
  describe.each(Object.keys(people) as Role[])('by the %s', (role) => {
    test.each(['PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN'])('from %s', async (status) => {
      const id = await proposed();
      await register.rows(
        `update organizations.organization_proposals set status = '${status}'${status === 'APPROVED' ? `, organization_id = '${here.id}'` : ''} where id = '${id}'`,
      );
      const answer = await take(action, { id, ...input }, role);
      if (role === 'clerk' || role === 'stranger')
        expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      else if (!(by as readonly string[]).includes(role))
        expect(answer.userErrors).toEqual([{ code: 'STEP_OF_OTHER_SIDE' }]);
      else if (status !== 'PROPOSED') expect(answer.userErrors).toEqual([{ code: 'STATUS_NOT_ALLOWED' }]);
      else {
        expect(answer.userErrors).toEqual([]);
        expect(answer.proposal.status).toBe(ends[action as keyof typeof ends]);
        return;
      }
      const [row] = await register.rows(
        `select status from organizations.organization_proposals where id = '${id}'`,
      );
      expect(row).toEqual({ status });
    });
  });
});

test('temporary organizations and leading groups have no members on any roll', async () => {
  const rows = await register.rows(
    `select count(*)::int as n from members.party_members m join organizations.party_organizations o on o.id = m.home_organization_id
      where o.kind like 'TEMPORARY%' or o.kind = 'LEADING_GROUP'`,
  );
  expect(rows).toEqual([{ n: 0 }]);
});
