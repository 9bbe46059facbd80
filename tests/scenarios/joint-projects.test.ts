import { committeeOf } from '@hub/kit/demo/world.ts';
import { CoBuildingProjectStatus } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asCoordinator, asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { registering } from '../_kit/registering.ts';

/** 项目清单 (mechanisms.md A8, A9): every step of a project of the alliance across the line, by each side, from each status. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const allianceId = idFromKey('all', 'yulin-zhanjiang-maoming');
const [lead, participant] = ['450922', '440881'];
const people = { lead: asCoordinator(lead!), party: asCoordinator(participant!) };
type Side = keyof typeof people;
const sides = ['lead', 'party'] as const;
const party = (code: string) => ({ type: 'PARTY_ORGANIZATION', id: committeeOf(code).id });

const whole = `project {
  id version status result beneficiaryPersonTimes startedOn completedOn cancellationReason
  alliance { id } pact { id } need { id }
  participants { party { ... on PartyOrganization { id } } task confirmedOn }
}`;
const ask = (mutation: string, input: object, viewer: Viewer = people.lead) =>
  registering(register, mutation, input, viewer, whole);

const opening = { organizationId: committeeOf(lead!).id, allianceId, title: '界河清漂' };

async function standAt(
  status: CoBuildingProjectStatus,
  hasJoined: boolean,
): Promise<{ id: string; version: number }> {
  const { record } = await ask('openCoBuildingProject', opening);
  if (hasJoined) {
    const join = { projectId: record.id, version: record.version, party: party(participant!) };
    expect((await ask('joinCoBuildingProject', join, people.party)).codes).toEqual([]);
  }
  const [row] = await register.rows(
    `update alliances.co_building_projects set status = '${status}' where id = '${record.id}' returning version`,
  );
  return { id: record.id, version: Number(row!.version) };
}

const partyId = committeeOf(participant!).id;
const actions: Record<
  string,
  { input: object; by: Side; from: readonly string[]; to: CoBuildingProjectStatus | null }
> = {
  joinCoBuildingProject: {
    input: { party: party(participant!), task: '本侧河段' },
    by: 'party',
    from: ['PLANNED', 'UNDER_WAY'],
    to: null,
  },
  leaveCoBuildingProject: { input: { partyId }, by: 'party', from: ['PLANNED', 'UNDER_WAY'], to: null },
  startCoBuildingProject: { input: {}, by: 'lead', from: ['PLANNED'], to: 'UNDER_WAY' },
  completeCoBuildingProject: {
    input: { result: '清漂三十吨', beneficiaryPersonTimes: 1200 },
    by: 'lead',
    from: ['UNDER_WAY'],
    to: 'COMPLETED',
  },
  cancelCoBuildingProject: {
    input: { reason: '并入河长制项目' },
    by: 'lead',
    from: ['PLANNED', 'UNDER_WAY'],
    to: 'CANCELLED',
  },
  confirmCoBuildingProject: { input: { partyId }, by: 'party', from: ['COMPLETED'], to: null },
};

describe.each(Object.keys(actions))('%s', (action) => {
  const { input, by, from, to } = actions[action]!;
  const hasJoined = action !== 'joinCoBuildingProject';
  describe.each(sides)('by the %s', (side) => {
    test.each(CoBuildingProjectStatus)('from %s', async (status) => {
      const { id, version } = await standAt(status, hasJoined);
      const { codes, record } = await ask(action, { projectId: id, version, ...input }, people[side]);
      const refused =
        side !== by ? ['STEP_OF_OTHER_SIDE'] : from.includes(status) ? [] : ['STATUS_NOT_ALLOWED'];
      expect(codes).toEqual(refused);
      if (refused.length === 0) expect(record.status).toBe(to ?? status);
      else {
        const [row] = await register.rows(
          `select status, version from alliances.co_building_projects where id = '${id}'`,
        );
        expect(row).toEqual({ status, version });
      }
    });
  });

  test('a clerk, the official of another county and one who saw it earlier may not', async () => {
    const { id, version } = await standAt(from[0] as CoBuildingProjectStatus, hasJoined);
    for (const viewer of [asOfficial({ division: lead!, role: 'CLERK' }), asCoordinator('530111')])
      expect((await ask(action, { projectId: id, version, ...input }, viewer)).fault).toBe('FORBIDDEN');
    const stale = { projectId: id, version: version - 1, ...input };
    expect((await ask(action, stale, people[by])).codes).toEqual(['VERSION_CONFLICT']);
  });
});

test('a project goes from 立项 to its result, and the party that took part confirms it', async () => {
  let { record } = await ask('openCoBuildingProject', { ...opening, dueOn: '2999-12-31' });
  const take = async (mutation: string, input: object, viewer?: Viewer) => {
    const told = await ask(mutation, { projectId: record.id, version: record.version, ...input }, viewer);
    expect(told).toMatchObject({ codes: [], fault: null });
    ({ record } = told);
  };
  await take('joinCoBuildingProject', { party: party(participant!), task: '本侧河段' }, people.party);
  await take('startCoBuildingProject', {});
  await take('completeCoBuildingProject', { result: '清漂三十吨', beneficiaryPersonTimes: 1200 });
  expect(record.participants).toEqual([{ party: { id: partyId }, task: '本侧河段', confirmedOn: null }]);
  await take('confirmCoBuildingProject', { partyId }, people.party);
  expect(record).toMatchObject({
    status: 'COMPLETED',
    result: '清漂三十吨',
    beneficiaryPersonTimes: 1200,
    alliance: { id: allianceId },
    participants: [{ confirmedOn: expect.any(String) }],
  });
  const { data } = await register.ask(
    `query ($alliance: ID!, $party: ID!, $project: ID!) {
      alliance(id: $alliance) { projects(filter: { id: { eq: $project } }) { totalCount } }
      partyOrganization(id: $party) { joinedProjects(filter: { id: { eq: $project } }) { totalCount } }
      alliances(filter: { projects: { some: { id: { eq: $project } } } }) { nodes { id } }
    }`,
    { alliance: allianceId, party: partyId, project: record.id },
  );
  expect(data).toEqual({
    alliance: { projects: { totalCount: 1 } },
    partyOrganization: { joinedProjects: { totalCount: 1 } },
    alliances: { nodes: [{ id: allianceId }] },
  });
});

test('a project has one basis, and only those take part who have a part in it', async () => {
  const codes = async (more: object, viewer?: Viewer) =>
    (await ask('openCoBuildingProject', { ...opening, ...more }, viewer)).codes;
  expect((await ask('openCoBuildingProject', { ...opening, allianceId: null })).fault).toBe('BAD_USER_INPUT');
  const needId = idFromKey('need', 'lianjiang:0');
  expect((await ask('openCoBuildingProject', { ...opening, needId })).fault).toBe('BAD_USER_INPUT');
  expect(await codes({ title: ' ', dueOn: '2020-01-01' })).toEqual(['TEXT_BLANK', 'DATE_BEFORE_START']);
  const basis = (more: object) => ({ allianceId: null, ...more });
  expect(await codes(basis({ needId }))).toEqual(['STEP_OF_OTHER_SIDE']);
  expect(await codes(basis({ needId: idFromKey('need', 'nowhere') }))).toEqual(['UNKNOWN_RECORD']);
  expect(await codes(basis({ pactId: idFromKey('pact', 'nowhere') }))).toEqual(['UNKNOWN_RECORD']);
  const { data } = await register.ask(
    `{ pacts(first: 1, filter: { kind: { eq: BORDER }, status: { eq: IN_FORCE }, division: "440881" }) { nodes { id parties { party { ... on PartyOrganization { id } } divisionCode } } } }`,
  );
  const [pact] = data.pacts.nodes;
  const stranger = committeeOf('530111').id;
  expect(await codes(basis({ pactId: pact.id, organizationId: stranger }), asCoordinator('530111'))).toEqual([
    'NOT_A_PACT_PARTY',
  ]);
  const side = pact.parties.find(({ divisionCode }: { divisionCode: string }) =>
    divisionCode.startsWith('440881'),
  );
  const own = { ...basis({ pactId: pact.id }), organizationId: side.party.id };
  const opened = await ask('openCoBuildingProject', { ...opening, ...own }, asCoordinator('440881'));
  expect(opened.record).toMatchObject({ status: 'PLANNED', pact: { id: pact.id }, alliance: null });
  expect(await codes({ organizationId: stranger }, asCoordinator('530111'))).toEqual(['NOT_A_MEMBER']);
  const { id, version } = await standAt('PLANNED', true);
  const joining = { projectId: id, version, party: party(participant!) };
  expect((await ask('joinCoBuildingProject', joining, people.party)).codes).toEqual(['ALREADY_PARTICIPATES']);
  const strange = { projectId: id, version, party: party('530111') };
  expect((await ask('joinCoBuildingProject', strange, asCoordinator('530111'))).codes).toEqual([
    'NOT_A_MEMBER',
  ]);
  const leaving = { projectId: id, version, partyId: committeeOf('440982').id };
  expect((await ask('leaveCoBuildingProject', leaving, asCoordinator('440982'))).codes).toEqual([
    'NOT_A_PARTICIPANT',
  ]);
  const own2 = { projectId: id, version, partyId };
  expect((await ask('leaveCoBuildingProject', own2, people.party)).record.participants).toEqual([]);
});

test('a project for a need is opened by either side of it', async () => {
  const needId = idFromKey('need', 'lianjiang:0');
  const { data } = await register.ask(
    `query ($id: ID!) { serviceNeed(id: $id) { organization { id } divisionCode } }`,
    {
      id: needId,
    },
  );
  expect(data.serviceNeed.organization.id).toBe(committeeOf(data.serviceNeed.divisionCode).id);
  const input = { needId, title: '添置图书', organizationId: data.serviceNeed.organization.id };
  const { record } = await ask('openCoBuildingProject', input, asCoordinator('440881'));
  expect(record).toMatchObject({ status: 'PLANNED', need: { id: needId }, pact: null });
});

test('a retried step of a project is taken once', async () => {
  const { id, version } = await standAt('PLANNED', false);
  const once = { projectId: id, version, idempotencyKey: 'start-project-once' };
  const first = await ask('startCoBuildingProject', once);
  expect(await ask('startCoBuildingProject', once)).toEqual(first);
});
