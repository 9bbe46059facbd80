import { committeeOf, jiuzhouPlanId } from '@hub/kit/demo/world.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { openGraphHub } from '@hub/gateway/hub.ts';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { asCoordinator, asDashboard, asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { emergencySignature, keyFor, type Signer } from '../_kit/signing.ts';

/** 平急转换 (mechanisms.md A15, M4): two townships on two banks of the 九洲江, one plan, and the way back. */

const shijiao = committeeOf('440881105');
const gucheng = committeeOf('450922111');
const here = asOfficial({ division: '440881105' });
const across = asOfficial({ division: '450922111' });

const planFields = `id version status edition digest sides { position consentedOn organization { name } }
  plannedOrganizationCount plannedPostingCount { value isSuppressed }`;
const activationFields = `id version status mode isDrill jointAt jointEndedAt stoodDownAt
  sides { standing organization { id } } effects { part step status count side { id } }
  postedCount { value isSuppressed }`;

const signers = new WeakMap<Register, Map<string, Promise<Signer>>>();

/** The key of a side, registered when it is first needed. */
function signerOf(register: Register, party: typeof shijiao, officer: typeof here): Promise<Signer> {
  let known = signers.get(register);
  if (!known) signers.set(register, (known = new Map()));
  let signer = known.get(party.id);
  if (!signer) known.set(party.id, (signer = keyFor(register, party, officer)));
  return signer;
}

const signedSteps: Record<string, 'ACTIVATE' | 'JOIN' | 'STAND_DOWN'> = {
  activateEmergencyPlan: 'ACTIVATE',
  joinEmergency: 'JOIN',
  standDownEmergency: 'STAND_DOWN',
};

/** Asks one mutation of the matter; steps that are signed are signed by the side's own officer. */
function acts(register: Register) {
  return async function act(name: string, input: Record<string, unknown>, who: Viewer, selection?: string) {
    const field = name.includes('Plan') && name !== 'activateEmergencyPlan' ? 'plan' : 'activation';
    const chosen = selection ?? `${field} { ${field === 'plan' ? planFields : activationFields} }`;
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const step = signedSteps[name];
    if (step && !input.signature) {
      const { planId, isDrill, activationId, organizationId } = input as Record<string, never>;
      const [party, officer] = organizationId === shijiao.id ? [shijiao, here] : [gucheng, across];
      const signer = await signerOf(register, party!, officer!);
      const asked = { step, planId, isDrill, activationId };
      input = { ...input, signature: await emergencySignature(register, signer, party!, asked) };
    }
    const { data, errors } = await register.ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${chosen} userErrors { code path } } }`,
      { input },
      who,
    );
    return {
      ...data?.[name],
      code: (errors?.[0]?.extensions.code ?? data?.[name]?.userErrors[0]?.code ?? null) as string | null,
      errors,
    };
  };
}

async function agree(
  register: Register,
  planId = jiuzhouPlanId,
): Promise<{ digest: string; version: number }> {
  const act = acts(register);
  const version = async () =>
    (await register.rows(`select version from alliances.emergency_plans where id = '${planId}'`))[0]!
      .version as number;
  const submitted = await act('submitEmergencyPlan', { planId, version: await version() }, here);
  expect(submitted.code).toBeNull();
  const { digest } = submitted.plan;
  for (const [organizationId, who] of [
    [shijiao.id, here],
    [gucheng.id, across],
  ] as const) {
    const consent = { planId, version: await version(), organizationId, digest };
    expect((await act('consentToEmergencyPlan', consent, who)).code).toBeNull();
  }
  return { digest, version: await version() };
}

const duty = `query ($id: ID!) { viewer { grants { fieldSet divisionCode isEmergency } } emergencyActivation(id: $id) { id } }`;

describe('two banks of a river go from normal to emergency mode and back', () => {
  let register: Register;
  let act: ReturnType<typeof acts>;
  let digest: string;
  let activationId: string;
  beforeAll(async () => {
    register = await openRegister();
    act = acts(register);
  });
  afterAll(() => register[Symbol.asyncDispose]());

  const opened = async (who: Viewer) => {
    const { data } = await register.ask(duty, { id: activationId }, who);
    return data.viewer.grants.filter(({ isEmergency }: { isEmergency: boolean }) => isEmergency);
  };
  const branches = async () =>
    (
      await register.ask(
        `query ($id: ID!) { emergencyActivation(id: $id) { organizations(first: 10) { nodes { name dissolvedOn superior { name } temporaryMandate { taskName } emergencyActivation { id } } } } }`,
        { id: activationId },
      )
    ).data.emergencyActivation.organizations.nodes;

  test('a plan is submitted with all that was prepared for it, and each side consents to just that', async () => {
    const agreed = await agree(register);
    digest = agreed.digest;
    const { data } = await register.ask(
      `query ($id: ID!) { emergencyPlan(id: $id) { ${planFields} } }`,
      { id: jiuzhouPlanId },
      here,
    );
    expect(data.emergencyPlan).toMatchObject({
      status: 'AGREED',
      edition: 1,
      plannedOrganizationCount: 5,
      plannedPostingCount: { value: expect.any(Number), isSuppressed: false },
    });
  });

  test('one side puts its own part on at once, and what is joint waits for the other', async () => {
    const { activation, code } = await act(
      'activateEmergencyPlan',
      { planId: jiuzhouPlanId, organizationId: shijiao.id, digest, trigger: '九洲江超警戒水位' },
      here,
    );
    expect(code).toBeNull();
    activationId = activation.id;
    expect(activation).toMatchObject({ status: 'ACTIVATED', mode: 'EMERGENCY', jointAt: null });
    expect(activation.sides.map(({ standing }: { standing: string }) => standing)).toEqual([
      'ACTIVE',
      'AWAITED',
    ]);
    expect(activation.effects.map(({ status }: { status: string }) => status)).toEqual(['DONE', 'DONE']);
    expect(activation.postedCount.value).toBeGreaterThanOrEqual(5);
    expect((await branches()).map(({ name }: { name: string }) => name).sort()).toEqual([
      '九洲江石角段堤防巡查临时党支部',
      '九洲江石角段群众转移临时党支部',
    ]);
    expect(await opened(here)).toEqual([]);
    const { data } = await register.ask(
      `query ($id: ID!) { emergencyActivation(id: $id) { whistles(first: 5) { nodes { mode status subject called { id } } } } }`,
      { id: activationId },
    );
    expect(data.emergencyActivation.whistles.nodes).toEqual([
      {
        mode: 'EMERGENCY',
        status: 'DISPATCHED',
        subject: '九洲江防汛应急力量到位',
        called: [{ id: committeeOf('440881').id }],
      },
    ]);
  });

  test('members keep their home organization while they are on an emergency post', async () => {
    const { data } = await register.ask(
      `query ($id: ID!) { partyOrganization(id: $id) { members(first: 3) { nodes { homeOrganization { id } postAssignments { mode validTo emergencyActivation { id } } } } } }`,
      { id: shijiao.id },
      here,
    );
    for (const { homeOrganization, postAssignments } of data.partyOrganization.members.nodes) {
      expect(homeOrganization.id).toBe(shijiao.id);
      expect(postAssignments).toContainEqual({
        mode: 'EMERGENCY',
        validTo: null,
        emergencyActivation: { id: activationId },
      });
    }
  });

  const atNormalPosts = async () => {
    const { data, errors } = await register.ask(
      `query ($id: ID!) { partyOrganization(id: $id) { members(first: 50) { nodes { postAssignments { mode validTo isSuspended
        post { id assignedCount(mode: NORMAL) { value isSuppressed } } } } } } }`,
      { id: shijiao.id },
      here,
    );
    expect(errors).toBeUndefined();
    return (data.partyOrganization.members.nodes as any[])
      .flatMap(({ postAssignments }) => postAssignments)
      .filter(({ mode }) => mode === 'NORMAL');
  };

  test('posts of normal times rest meanwhile, and nobody is counted at two', async () => {
    const normal = await atNormalPosts();
    expect(normal.length).toBeGreaterThan(0);
    expect(normal.every(({ isSuspended, validTo }) => isSuspended && validTo === null)).toBe(true);
    const [{ post }] = normal;
    const [row] = await register.rows(`select count(*)::int as there from members.post_assignments a
      where post_id = '${post.id}' and mode = 'NORMAL' and valid_to is null
        and not exists (select from members.post_assignments e where e.member_id = a.member_id and e.activation_id = '${activationId}')`);
    expect(post.assignedCount).toEqual(
      row!.there > 0 && row!.there < 5
        ? { value: null, isSuppressed: true }
        : { value: row!.there, isSuppressed: false },
    );
  });

  test('when the other side joins, the joint committee stands and each bank may read what the plan opens', async () => {
    const { activation, code } = await act(
      'joinEmergency',
      { activationId, organizationId: gucheng.id },
      across,
    );
    expect(code).toBeNull();
    expect(activation.jointAt).not.toBeNull();
    expect((await branches()).map(({ name }: { name: string }) => name)).toContain('九洲江防汛临时联合党委');
    expect(await opened(here)).toEqual([
      { fieldSet: 'CONTACT_DUTY_OFFICE', divisionCode: '450922111', isEmergency: true },
    ]);
    expect(await opened(across)).toEqual([
      { fieldSet: 'CONTACT_DUTY_OFFICE', divisionCode: '440881105', isEmergency: true },
    ]);
    expect(await opened(asCoordinator('440883'))).toEqual([]);
  });

  test('when one side stands down nothing joint is left, and its posts are closed', async () => {
    const { activation, code } = await act(
      'standDownEmergency',
      { activationId, organizationId: gucheng.id },
      across,
    );
    expect(code).toBeNull();
    expect(activation).toMatchObject({ status: 'ACTIVATED' });
    expect(activation.jointEndedAt).not.toBeNull();
    expect(await opened(here)).toEqual([]);
    expect(await opened(across)).toEqual([]);
  });

  test('the last to stand down closes every post and organization, and the report is drafted', async () => {
    const { activation, code } = await act(
      'standDownEmergency',
      { activationId, organizationId: shijiao.id, note: '水位回落' },
      here,
    );
    expect(code).toBeNull();
    expect(activation).toMatchObject({
      status: 'STOOD_DOWN',
      mode: 'NORMAL',
      postedCount: { value: 0, isSuppressed: false },
    });
    expect(
      (await atNormalPosts()).map(({ isSuspended, validTo }) => ({ isSuspended, validTo })),
    ).toContainEqual({
      isSuspended: false,
      validTo: null,
    });
    expect((await atNormalPosts()).filter(({ isSuspended }) => isSuspended)).toEqual([]);
    for (const { dissolvedOn, emergencyActivation } of await branches()) {
      expect(dissolvedOn).not.toBeNull();
      expect(emergencyActivation.id).toBe(activationId);
    }
    const { data, errors } = await register.ask(
      `query ($id: ID!) { emergencyActivation(id: $id) {
        afterActionReport { id version status organizationCount whistleCount answeredWhistleCount openedAccessCount minutesUntilJoint postingCount { value } }
        events(first: 50) { nodes { number kind } } } }`,
      { id: activationId },
      here,
    );
    expect(errors).toBeUndefined();
    const { afterActionReport: report, events } = data.emergencyActivation;
    expect(report).toMatchObject({
      status: 'DRAFT',
      organizationCount: 5,
      whistleCount: 2,
      answeredWhistleCount: 0,
      openedAccessCount: 2,
      minutesUntilJoint: 0,
    });
    expect(events.nodes.map(({ number }: { number: number }) => number)).toEqual(
      events.nodes.map((_: unknown, i: number) => i + 1),
    );
    const kinds = events.nodes.map(({ kind }: { kind: string }) => kind);
    expect(new Set(kinds)).toEqual(
      new Set([
        'ACTIVATED',
        'WHISTLE_BLOWN',
        'ORGANIZATIONS_FOUNDED',
        'MEMBERS_POSTED',
        'BECAME_JOINT',
        'ACCESS_OPENED',
        'ACCESS_CLOSED',
        'SIDE_STOOD_DOWN',
        'ORGANIZATIONS_DISSOLVED',
        'MEMBERS_RETURNED',
        'STOOD_DOWN',
        'REPORT_DRAFTED',
      ]),
    );
    const lessons = 'report { version status lessons confirmedBy { id } }';
    const revised = await act(
      'reviseAfterActionReport',
      { reportId: report.id, version: report.version, lessons: '联络电话应每季核对。' },
      across,
      lessons,
    );
    expect(revised.code).toBeNull();
    let { version } = revised.report;
    for (const [organizationId, who, status] of [
      [shijiao.id, here, 'DRAFT'],
      [gucheng.id, across, 'CONCLUDED'],
    ] as const) {
      const confirmed = await act(
        'confirmAfterActionReport',
        { reportId: report.id, version, organizationId },
        who,
        lessons,
      );
      expect(confirmed.report.status).toBe(status);
      ({ version } = confirmed.report);
    }
  });

  test('no one but the sides reads the record, and a dashboard sees that there was an emergency', async () => {
    const query = `query ($id: ID!) { emergencyActivation(id: $id) { status sides { standing } events(first: 5) { nodes { kind note } } } }`;
    const stranger = await register.ask(query, { id: activationId }, asCoordinator('440883'));
    expect(JSON.stringify(stranger.data)).not.toContain('水位');
    expect(stranger.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const outside = await register.ask(
      `query ($id: ID!) { emergencyActivation(id: $id) { status sides { standing } } }`,
      { id: activationId },
      asDashboard(),
    );
    expect(outside).toEqual({
      data: {
        emergencyActivation: {
          status: 'STOOD_DOWN',
          sides: [{ standing: 'STOOD_DOWN' }, { standing: 'STOOD_DOWN' }],
        },
      },
    });
  });

  test('a drill takes the same steps and changes nothing outside its record', async () => {
    const count = async () =>
      (
        await register.rows(`select (select count(*) from organizations.party_organizations) as organizations,
          (select count(*) from members.post_assignments) as postings, (select count(*) from alliances.whistles) as whistles`)
      )[0];
    const before = await count();
    const drill = await act(
      'activateEmergencyPlan',
      { planId: jiuzhouPlanId, organizationId: shijiao.id, digest, trigger: '年度演练', isDrill: true },
      here,
    );
    expect(drill.activation).toMatchObject({ isDrill: true, mode: 'NORMAL', status: 'ACTIVATED' });
    const { id } = drill.activation;
    await act('joinEmergency', { activationId: id, organizationId: gucheng.id }, across);
    activationId = id;
    expect(await opened(here)).toEqual([]);
    const { data } = await register.ask(
      `query ($id: ID!) { emergencyActivation(id: $id) { effects { part count status } events(first: 30, filter: { kind: { eq: WHISTLE_BLOWN } }) { nodes { isDrill note } } } }`,
      { id },
      here,
    );
    expect(data.emergencyActivation.events.nodes).toEqual([
      { isDrill: true, note: '九洲江防汛应急力量到位' },
      { isDrill: true, note: '九洲江防汛应急力量到位' },
    ]);
    expect(
      data.emergencyActivation.effects
        .filter(({ part }: { part: string }) => part === 'organizations')
        .map(({ count: of }: { count: number }) => of),
    ).toEqual([2, 2, 1]);
    for (const [organizationId, who] of [
      [shijiao.id, here],
      [gucheng.id, across],
    ] as const)
      await act('standDownEmergency', { activationId: id, organizationId }, who);
    expect(await count()).toEqual(before);
  });
});

describe('each side takes its steps by its own signature', () => {
  test('a signature for one step, one side or one activation is good for no other', async () => {
    await using register = await openRegister();
    const act = acts(register);
    const { digest } = await agree(register);
    const key = await signerOf(register, shijiao, here);
    const other = await signerOf(register, gucheng, across);
    const activate = { planId: jiuzhouPlanId, organizationId: shijiao.id, digest, trigger: '汛情' };
    const forDrill = await emergencySignature(register, key, shijiao, {
      step: 'ACTIVATE',
      planId: jiuzhouPlanId,
      isDrill: true,
    });
    expect((await act('activateEmergencyPlan', { ...activate, signature: forDrill }, here)).code).toBe(
      'STATEMENT_OF_ANOTHER_MATTER',
    );
    const good = await emergencySignature(register, key, shijiao, {
      step: 'ACTIVATE',
      planId: jiuzhouPlanId,
    });
    const ofOther = await emergencySignature(register, other, gucheng, {
      step: 'ACTIVATE',
      planId: jiuzhouPlanId,
    });
    expect((await act('activateEmergencyPlan', { ...activate, signature: ofOther }, here)).code).toBe(
      'KEY_OF_ANOTHER_PARTY',
    );
    const flipped = {
      ...good,
      signature: `${good.signature[0] === 'A' ? 'B' : 'A'}${good.signature.slice(1)}`,
    };
    expect((await act('activateEmergencyPlan', { ...activate, signature: flipped }, here)).code).toBe(
      'SIGNATURE_INVALID',
    );
    expect(
      (await act('activateEmergencyPlan', { ...activate, signature: good }, asCoordinator('440881'))).code,
    ).toBe('NOT_SIGNING_OFFICER');
    const { activation, code } = await act('activateEmergencyPlan', { ...activate, signature: good }, here);
    expect(code).toBeNull();
    const down = { activationId: activation.id, organizationId: shijiao.id };
    expect((await act('standDownEmergency', { ...down, signature: good }, here)).code).toBe(
      'STATEMENT_OF_ANOTHER_MATTER',
    );
    expect((await act('standDownEmergency', down, here)).code).toBeNull();
    // The first signature does not begin it again.
    expect((await act('activateEmergencyPlan', { ...activate, signature: good }, here)).code).toBe(
      'STATEMENT_OF_ANOTHER_MATTER',
    );
    const { data } = await register.ask(
      `query ($id: ID!) { emergencyActivation(id: $id) { sides { signatures { step statement signature key { fingerprint } } } } }`,
      { id: activation.id },
      here,
    );
    const [own, awaited] = data.emergencyActivation.sides;
    expect(own.signatures.map(({ step }: { step: string }) => step).sort()).toEqual([
      'ACTIVATE',
      'STAND_DOWN',
    ]);
    expect(own.signatures.find(({ step }: { step: string }) => step === 'ACTIVATE')).toMatchObject({
      statement: good.statement,
      signature: good.signature,
    });
    expect(awaited.signatures).toEqual([]);
  });
});

describe('what was agreed is what is done', () => {
  test('a plan that was prepared otherwise since is not activated', async () => {
    await using register = await openRegister();
    const act = acts(register);
    const { digest } = await agree(register);
    await register.rows(
      `update organizations.planned_organizations set name = '另一个支部' where plan_id = '${jiuzhouPlanId}' and code = 'JZJ-11'`,
    );
    const input = { planId: jiuzhouPlanId, organizationId: shijiao.id, digest, trigger: '汛情' };
    expect((await act('activateEmergencyPlan', input, here)).code).toBe('PLAN_CHANGED');
    expect((await act('activateEmergencyPlan', { ...input, digest: '0'.repeat(64) }, here)).code).toBe(
      'PLAN_CHANGED',
    );
    expect(
      await register.rows(
        `select id from alliances.emergency_activations where plan_id = '${jiuzhouPlanId}'`,
      ),
    ).toEqual([]);
  });

  test('nothing is prepared for a plan any more once it is submitted', async () => {
    await using register = await openRegister();
    const act = acts(register);
    await agree(register);
    const dropped = await act('dropPlannedOrganizations', { planId: jiuzhouPlanId }, here, 'plan { id }');
    expect(dropped.code).toBe('STATUS_NOT_ALLOWED');
    const posted = await act('dropPlannedPostings', { planId: jiuzhouPlanId }, here, 'plan { id }');
    expect(posted.code).toBe('STATUS_NOT_ALLOWED');
  });

  test('what was prepared for a plan goes when the plan is retired, also where it could not be told at once', async () => {
    await using register = await openRegister();
    const act = acts(register);
    const left = async () =>
      (
        await register.rows(`select
          (select count(*)::int from organizations.planned_organizations where plan_id = '${jiuzhouPlanId}') as organizations,
          (select count(*)::int from members.planned_postings where plan_id = '${jiuzhouPlanId}') as postings`)
      )[0];
    const before = await left();
    expect(before!.organizations).toBe(5);
    expect(before!.postings).toBeGreaterThanOrEqual(5);
    const { version } = await agree(register);
    await register.rows('alter table organizations.planned_organizations rename to away');
    const retired = await act(
      'retireEmergencyPlan',
      { planId: jiuzhouPlanId, version, reason: '堤防改建' },
      here,
      'plan { status }',
    );
    expect(retired).toMatchObject({ code: null, plan: { status: 'RETIRED' } });
    await register.rows('alter table organizations.away rename to planned_organizations');
    expect(await left()).toEqual({ organizations: 5, postings: 0 });
    const witness = join(mkdtempSync(join(tmpdir(), 'hub-witness-')), 'witness.jsonl');
    const hub = await openGraphHub({
      mode: 'embedded',
      databaseUrl: register.databaseUrl,
      audit: { witness },
    });
    try {
      await vi.waitFor(async () => expect(await left()).toEqual({ organizations: 0, postings: 0 }), {
        timeout: 10_000,
      });
    } finally {
      await hub.close();
    }
    expect(
      await register.rows(
        `select distinct kind from members.changes where type = 'PlannedPosting' and at > now() - interval '1 hour' and kind = 'DELETED'`,
      ),
    ).toEqual([{ kind: 'DELETED' }]);
  });

  test('nobody is posted to a post that was closed since', async () => {
    await using register = await openRegister();
    const act = acts(register);
    const { digest } = await agree(register);
    await register.rows(`update members.service_posts set closed_on = '2026-11-01' where id in
      (select post_id from members.planned_postings where plan_id = '${jiuzhouPlanId}')`);
    const { activation } = await act(
      'activateEmergencyPlan',
      { planId: jiuzhouPlanId, organizationId: shijiao.id, digest, trigger: '汛情' },
      here,
    );
    expect(activation.effects).toContainEqual(
      expect.objectContaining({ part: 'members', status: 'REFUSED' }),
    );
    expect(activation.postedCount).toEqual({ value: 0, isSuppressed: false });
  });

  test('an emergency lasts once, however many activate at the same time', async () => {
    await using register = await openRegister();
    const act = acts(register);
    const { digest } = await agree(register);
    const input = { planId: jiuzhouPlanId, digest, trigger: '汛情' };
    const answers = await Promise.all([
      ...Array.from({ length: 4 }, () =>
        act('activateEmergencyPlan', { ...input, organizationId: shijiao.id }, here),
      ),
      ...Array.from({ length: 4 }, () =>
        act('activateEmergencyPlan', { ...input, organizationId: gucheng.id }, across),
      ),
    ]);
    expect(answers.filter(({ code }) => code === null)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'ACTIVATION_OPEN')).toHaveLength(7);
  });

  test('a part of the hub that is away is asked again until it has answered, and does it once', async () => {
    await using register = await openRegister();
    const act = acts(register);
    const { digest } = await agree(register);
    await register.rows('alter table members.emergency_parts rename to away');
    const { activation, code } = await act(
      'activateEmergencyPlan',
      { planId: jiuzhouPlanId, organizationId: shijiao.id, digest, trigger: '汛情' },
      here,
    );
    expect(code).toBeNull();
    const effects = async () =>
      await register.rows(
        `select part, step, status from alliances.emergency_effects where activation_id = '${activation.id}' order by number`,
      );
    expect(await effects()).toEqual([
      { part: 'organizations', step: 'OPEN', status: 'DONE' },
      { part: 'members', step: 'OPEN', status: 'PENDING' },
    ]);
    await act('standDownEmergency', { activationId: activation.id, organizationId: shijiao.id }, here);
    expect((await effects()).filter(({ part }) => part === 'members')).toEqual([
      { part: 'members', step: 'OPEN', status: 'PENDING' },
      { part: 'members', step: 'CLOSE', status: 'PENDING' },
    ]);
    await register.rows('alter table members.away rename to emergency_parts');
    // Another process, as after a restart, finds what was left.
    const witness = join(mkdtempSync(join(tmpdir(), 'hub-witness-')), 'witness.jsonl');
    const hub = await openGraphHub({
      mode: 'embedded',
      databaseUrl: register.databaseUrl,
      audit: { witness },
    });
    try {
      await vi.waitFor(
        async () => expect((await effects()).map(({ status }) => status)).not.toContain('PENDING'),
        { timeout: 50_000, interval: 500 },
      );
    } finally {
      await hub.close();
    }
    const [posted] = await register.rows(
      `select count(*)::int as postings, count(distinct member_id)::int as members,
        (count(*) filter (where valid_to is null))::int as left_on from members.post_assignments where activation_id = '${activation.id}'`,
    );
    const [planned] = await register.rows(
      `select count(*)::int as n from members.planned_postings where plan_id = '${jiuzhouPlanId}'`,
    );
    expect(posted).toEqual({ postings: planned!.n, members: planned!.n, left_on: 0 });
    expect(
      await register.rows(
        `select status from alliances.after_action_reports where activation_id = '${activation.id}'`,
      ),
    ).toEqual([{ status: 'DRAFT' }]);
  });
});
