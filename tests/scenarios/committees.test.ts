import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { addMonths, today } from '@hub/kit/scalars/local-date.ts';
import { anonymous } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOfficial } from '../_kit/people.ts';
import { mode, openRegister, type Register } from '../_kit/register.ts';
import { expectSameStatements } from '../_kit/statements.ts';

/** 大工委与大党委、兼职委员、功能小组、任期、示范评定 (mechanisms.md O5-O7, O14; rules.md 1). */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const lenderCode = '440881107';
const people = {
  seat: asOfficial({ division: '440881106', role: 'COORDINATOR' }),
  lender: asOfficial({ division: lenderCode, role: 'COORDINATOR' }),
  superior: asOfficial({ division: '440881', role: 'SECRETARY' }),
  clerk: asOfficial({ division: '440881', role: 'CLERK' }),
  stranger: asOfficial({ division: '450922', role: 'COORDINATOR' }),
};
type Role = keyof typeof people;

const payloads: Record<string, string> = {
  establishExpandedCommittee: 'expandedCommittee { id version foundedOn functionalGroups { name section } }',
  dissolveExpandedCommittee:
    'expandedCommittee { id dissolvedOn functionalGroups { name } concurrentAppointments { totalCount } }',
  formFunctionalGroup: 'functionalGroup { id name section validFrom }',
  endFunctionalGroup: 'functionalGroup { id validTo }',
  proposeConcurrentAppointment: 'concurrentAppointment { id version status post onBehalfOf { code } }',
  agreeToAppointment: 'concurrentAppointment { id version status validFrom validTo }',
  declineAppointment: 'concurrentAppointment { id version status validFrom validTo }',
  withdrawAppointment: 'concurrentAppointment { id version status validFrom validTo }',
  endConcurrentAppointment: 'concurrentAppointment { id version status validFrom validTo }',
  recordElection: 'committeeTerm { id number startedOn termEndsOn endedOn }',
  applyForRating: 'rating { id version status appliedOn validThrough }',
  assessRating: 'rating { id version status assessedOn }',
  awardRating: 'rating { id version status awardedOn validThrough }',
  declineRating: 'rating { id version status validThrough }',
  withdrawRating: 'rating { id version status }',
  renewRating: 'rating { id version status reviewedOn validThrough }',
  revokeRating: 'rating { id version status validThrough }',
};

async function take(name: string, input: object, role: Role = 'seat') {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${payloads[name]} userErrors { code path } } }`,
    { input },
    people[role],
  );
  return { errors, ...data?.[name] };
}
const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

const organizationId = committeeOf('440881106').id;
let committeeId: string;

test('a street establishes its committee with groups, and seats one lent by another organization', async () => {
  const established = await take('establishExpandedCommittee', {
    organizationId,
    name: '石颈镇大工委',
    foundedOn: '2020-03-01',
    sections: ['LIVELIHOOD', 'SECURITY'],
  });
  expect(established).toMatchObject({
    expandedCommittee: {
      foundedOn: '2020-03-01',
      functionalGroups: expect.arrayContaining([{ name: '民生服务小组', section: 'LIVELIHOOD' }]),
    },
    userErrors: [],
  });
  committeeId = established.expandedCommittee.id;
  const proposed = await take('proposeConcurrentAppointment', {
    committeeId,
    post: '兼职委员',
    onBehalfOfId: committeeOf(lenderCode).id,
  });
  expect(proposed).toMatchObject({
    concurrentAppointment: { status: 'PROPOSED', post: '兼职委员', onBehalfOf: { code: `D${lenderCode}` } },
    userErrors: [],
  });
  const asked = `query ($id: ID!) { expandedCommittee(id: $id) { concurrentAppointments { totalCount } proposedAppointments { post } }
    lender: partyOrganization(code: "D${lenderCode}") { concurrentAppointments { nodes { committee { name } } } proposedAppointments { committee { name } } } }`;
  expect((await register.ask(asked, { id: committeeId })).data).toEqual({
    expandedCommittee: {
      concurrentAppointments: { totalCount: 0 },
      proposedAppointments: [{ post: '兼职委员' }],
    },
    lender: {
      concurrentAppointments: { nodes: [] },
      proposedAppointments: [{ committee: { name: '石颈镇大工委' } }],
    },
  });
  const { id, version } = proposed.concurrentAppointment;
  const agreed = await take('agreeToAppointment', { id, version, seatedOn: '2020-04-01' }, 'lender');
  expect(agreed).toMatchObject({
    concurrentAppointment: { status: 'SEATED', validFrom: '2020-04-01', validTo: null },
  });
  expect((await register.ask(asked, { id: committeeId })).data.lender.concurrentAppointments.nodes).toEqual([
    { committee: { name: '石颈镇大工委' } },
  ]);
  const ended = await take(
    'endConcurrentAppointment',
    { id, version: agreed.concurrentAppointment.version, endedOn: '2023-04-01' },
    'lender',
  );
  expect(ended).toMatchObject({ concurrentAppointment: { status: 'ENDED', validTo: '2023-04-01' } });
  // On a day of its term it was a seat taken.
  const then = await register.ask(
    'query ($id: ID!) { concurrentAppointment(id: $id) { status } }',
    { id },
    anonymous,
    '2022-01-01',
  );
  expect(then.data.concurrentAppointment.status).toBe('SEATED');
  const before = await register.ask(
    'query ($id: ID!) { concurrentAppointment(id: $id) { status } }',
    { id },
    anonymous,
    '2020-03-15',
  );
  expect(before.data.concurrentAppointment.status).toBe('PROPOSED');
});

async function appointmentAt(status: string): Promise<{ id: string; version: number }> {
  const { concurrentAppointment } = await take('proposeConcurrentAppointment', {
    committeeId,
    post: '兼职委员',
    onBehalfOfId: committeeOf(lenderCode).id,
  });
  const { id } = concurrentAppointment;
  const period =
    status === 'SEATED'
      ? "'2021-01-01', valid_to = null"
      : status === 'ENDED'
        ? "'2021-01-01', valid_to = '2022-01-01'"
        : 'valid_from';
  await register.rows(
    `update organizations.concurrent_appointments set status = '${status}', valid_from = ${period} where id = '${id}'`,
  );
  const [row] = await register.rows(
    `select version from organizations.concurrent_appointments where id = '${id}'`,
  );
  return { id, version: row!.version };
}

const appointmentActions = {
  agreeToAppointment: {
    input: { seatedOn: '2023-01-01' },
    by: ['lender', 'superior'],
    from: ['PROPOSED'],
    to: 'SEATED',
  },
  declineAppointment: { input: {}, by: ['lender', 'superior'], from: ['PROPOSED'], to: 'DECLINED' },
  withdrawAppointment: { input: {}, by: ['seat', 'superior'], from: ['PROPOSED'], to: 'WITHDRAWN' },
  endConcurrentAppointment: {
    input: { endedOn: '2023-06-01' },
    by: ['seat', 'lender', 'superior'],
    from: ['SEATED'],
    to: 'ENDED',
  },
} as const;

describe.each(Object.entries(appointmentActions))('%s', (action, rule) => {
  describe.each(Object.keys(people) as Role[])('by the %s', (role) => {
    test.each(['PROPOSED', 'SEATED', 'DECLINED', 'WITHDRAWN', 'ENDED'])('from %s', async (status) => {
      const at = await appointmentAt(status);
      const { concurrentAppointment, userErrors, errors } = await take(
        action,
        { ...at, ...rule.input },
        role,
      );
      if (role === 'clerk' || role === 'stranger') expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      else if (!(rule.by as readonly string[]).includes(role))
        expect(codesOf({ userErrors })).toEqual(['STEP_OF_OTHER_SIDE']);
      else if (!(rule.from as readonly string[]).includes(status))
        expect(codesOf({ userErrors })).toEqual(['STATUS_NOT_ALLOWED']);
      else {
        expect(userErrors).toEqual([]);
        expect(concurrentAppointment.status).toBe(rule.to);
        return;
      }
      const [row] = await register.rows(
        `select status, version from organizations.concurrent_appointments where id = '${at.id}'`,
      );
      expect(row).toEqual({ status, version: at.version });
    });
  });
});

async function ratingAt(status: string): Promise<{ id: string; version: number }> {
  const { rating } = await take('applyForRating', {
    organizationId,
    scheme: 'DEMONSTRATION_STREET',
    grade: '示范街道',
    appliedOn: '2021-01-01',
  });
  const days: Record<string, string> = {
    APPLIED: '',
    ASSESSED: ", assessed_on = '2021-03-01'",
    AWARDED: ", assessed_on = '2021-03-01', awarded_on = '2021-07-01', valid_through = '2024-07-01'",
    DECLINED: ", closed_on = '2021-03-01'",
    WITHDRAWN: ", closed_on = '2021-03-01'",
    REVOKED: ", awarded_on = '2021-07-01', valid_through = '2022-07-01', closed_on = '2022-07-01'",
  };
  await register.rows(
    `update organizations.demonstration_ratings set status = '${status}'${days[status]} where id = '${rating.id}'`,
  );
  const [row] = await register.rows(
    `select version from organizations.demonstration_ratings where id = '${rating.id}'`,
  );
  return { id: rating.id, version: row!.version };
}

const ratingActions = {
  assessRating: { input: {}, by: ['superior'], from: ['APPLIED'], to: 'ASSESSED' },
  awardRating: { input: { validMonths: 36 }, by: ['superior'], from: ['ASSESSED'], to: 'AWARDED' },
  declineRating: { input: {}, by: ['superior'], from: ['APPLIED', 'ASSESSED'], to: 'DECLINED' },
  withdrawRating: { input: {}, by: ['seat', 'superior'], from: ['APPLIED', 'ASSESSED'], to: 'WITHDRAWN' },
  renewRating: { input: { validMonths: 12 }, by: ['superior'], from: ['AWARDED'], to: 'AWARDED' },
  revokeRating: { input: {}, by: ['superior'], from: ['AWARDED'], to: 'REVOKED' },
} as const;
const ratingRoles = ['seat', 'superior', 'clerk', 'stranger'] as const;

describe.each(Object.entries(ratingActions))('%s', (action, rule) => {
  describe.each(ratingRoles)('by the %s', (role) => {
    test.each(['APPLIED', 'ASSESSED', 'AWARDED', 'DECLINED', 'WITHDRAWN', 'REVOKED'])(
      'from %s',
      async (status) => {
        const at = await ratingAt(status);
        const { rating, userErrors, errors } = await take(
          action,
          { ...at, on: '2023-09-01', ...rule.input },
          role,
        );
        if (role === 'clerk' || role === 'stranger') expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
        else if (!(rule.by as readonly string[]).includes(role))
          expect(codesOf({ userErrors })).toEqual(['STEP_OF_OTHER_SIDE']);
        else if (!(rule.from as readonly string[]).includes(status))
          expect(codesOf({ userErrors })).toEqual(['STATUS_NOT_ALLOWED']);
        else {
          expect(userErrors).toEqual([]);
          expect(rating.status).toBe(rule.to);
          return;
        }
        const [row] = await register.rows(
          `select status, version from organizations.demonstration_ratings where id = '${at.id}'`,
        );
        expect(row).toEqual({ status, version: at.version });
      },
    );
  });
});

test('an award holds for its time, is renewed after a review, and tells on each date how far it had come', async () => {
  const at = await ratingAt('ASSESSED');
  const awarded = await take('awardRating', { ...at, on: '2021-07-01', validMonths: 24 }, 'superior');
  expect(awarded.rating).toMatchObject({ awardedOn: '2021-07-01', validThrough: '2023-07-01' });
  const renewed = await take(
    'renewRating',
    { id: at.id, version: awarded.rating.version, on: '2023-06-01', validMonths: 24 },
    'superior',
  );
  expect(renewed.rating).toMatchObject({ reviewedOn: '2023-06-01', validThrough: '2025-06-01' });
  const on = async (asOf: string) =>
    (
      await register.ask(
        'query ($id: ID!) { demonstrationRating(id: $id) { status } }',
        { id: at.id },
        anonymous,
        asOf,
      )
    ).data.demonstrationRating.status;
  expect([await on('2021-02-01'), await on('2021-03-01'), await on('2021-07-01')]).toEqual([
    'APPLIED',
    'ASSESSED',
    'AWARDED',
  ]);
  const early = await take(
    'revokeRating',
    { id: at.id, version: renewed.rating.version, on: '2023-05-01' },
    'superior',
  );
  expect(codesOf(early)).toEqual(['DATE_BEFORE_START']);
});

describe('a committee', () => {
  test('is dissolved with its seats and groups', async () => {
    const { expandedCommittee } = await take(
      'establishExpandedCommittee',
      {
        organizationId: committeeOf(lenderCode).id,
        name: '雅塘镇大工委',
        foundedOn: '2020-03-01',
        sections: ['CIVILITY'],
      },
      'lender',
    );
    const formed = await take(
      'formFunctionalGroup',
      {
        committeeId: expandedCommittee.id,
        name: '党建指导小组',
        section: 'GUIDANCE',
        formedOn: '2020-05-01',
      },
      'lender',
    );
    const group = formed.functionalGroup;
    expect(group).toMatchObject({ section: 'GUIDANCE', validFrom: '2020-05-01' });
    expect(
      (await take('endFunctionalGroup', { id: group.id, endedOn: '2021-05-01' }, 'lender')).functionalGroup
        .validTo,
    ).toBe('2021-05-01');
    expect(
      codesOf(await take('endFunctionalGroup', { id: group.id, endedOn: '2022-05-01' }, 'lender')),
    ).toEqual(['RECORD_ENDED']);
    const dissolved = await take(
      'dissolveExpandedCommittee',
      { id: expandedCommittee.id, version: expandedCommittee.version, dissolvedOn: '2022-01-01' },
      'lender',
    );
    expect(dissolved.expandedCommittee).toMatchObject({
      dissolvedOn: '2022-01-01',
      functionalGroups: [],
      concurrentAppointments: { totalCount: 0 },
    });
    const { data } = await register.ask(
      'query ($id: ID!) { expandedCommittee(id: $id) { functionalGroups(asOf: "2021-01-01") { name } } }',
      { id: expandedCommittee.id },
    );
    expect(data.expandedCommittee.functionalGroups).toHaveLength(2);
    expect(
      codesOf(
        await take(
          'proposeConcurrentAppointment',
          { committeeId: expandedCommittee.id, post: '兼职委员', onBehalfOfId: organizationId },
          'lender',
        ),
      ),
    ).toEqual(['ORGANIZATION_DISSOLVED']);
  });
});

describe('a term', () => {
  test('begins with an election and lasts five years in a village, three in another branch', async () => {
    const elect = (input: object) => take('recordElection', { organizationId, ...input }, 'superior');
    const first = await elect({ body: 'VILLAGE_COMMUNITY', heldOn: '2016-02-29' });
    expect(first.committeeTerm).toMatchObject({ number: 1, termEndsOn: '2021-02-28', endedOn: null });
    const second = await elect({ body: 'OTHER_BRANCH', heldOn: '2021-03-10' });
    expect(second.committeeTerm).toMatchObject({ number: 2, termEndsOn: '2024-03-10' });
    expect(codesOf(await elect({ body: 'OTHER_BRANCH', heldOn: '2020-01-01' }))).toEqual([
      'DATE_BEFORE_START',
    ]);
    expect(codesOf(await elect({ body: 'OTHER_BRANCH', heldOn: '2099-01-01' }))).toEqual(['DATE_IN_FUTURE']);
    const { data } = await register.ask(
      'query ($id: ID!) { partyOrganization(id: $id) { committeeTerms { number endedOn isReelectionOverdue } advice { code zh en source } was: committeeTerms(asOf: "2020-01-01") { number } } }',
      { id: organizationId },
    );
    expect(data.partyOrganization).toEqual({
      committeeTerms: [
        { number: 1, endedOn: '2021-03-10', isReelectionOverdue: false },
        { number: 2, endedOn: null, isReelectionOverdue: true },
      ],
      advice: [
        {
          code: 'REELECTION_OVERDUE',
          zh: '任期已于 2024-03-10 届满，应按期换届；延期须报上级批准。',
          en: "The term ended on 2024-03-10; a re-election is due and a delay needs the superior's approval.",
          source: '中国共产党基层组织选举工作条例',
        },
      ],
      was: [{ number: 1 }],
    });
  });

  test('that is open too long, or soon will be, is found for any division and date', async () => {
    const due = async (variables: object) => {
      const { data, errors } = await register.ask(
        `query ($n: Int, $asOf: LocalDate) { reelectionsDue(division: "4408", withinMonths: $n, asOf: $asOf, first: 200) { totalCount nodes { termEndsOn endedOn } } }`,
        variables as Record<string, unknown>,
      );
      return errors ?? data.reelectionsDue;
    };
    const expected = async (date: string, months: number) => {
      const [row] = await register.rows(
        `select count(*)::int as n from organizations.committee_terms where started_on <= '${date}' and (ended_on is null or ended_on > '${date}')
          and term_ends_on < '${addMonths(date, months)}'`,
      );
      return row!.n;
    };
    for (const [date, months] of [
      ['2025-12-31', 0],
      ['2026-06-30', 0],
      ['2026-03-31', 6],
      [today(), 3],
    ] as const) {
      const found = await due({ asOf: date, n: months });
      expect([date, months, found.totalCount]).toEqual([date, months, await expected(date, months)]);
    }
    expect((await due({ asOf: '2026-06-30', n: 6 })).totalCount).toBeGreaterThan(10);
    expect((await due({ n: 61 }))[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

test('advice speaks of what is normal, with its source, and of members only what their number makes certain', async () => {
  const joint = idFromKey('org', 'luoyang-joint:4');
  const { data, errors } = await register.ask(
    'query ($id: ID!) { partyOrganization(id: $id) { advice { code source } } temporary: partyOrganizations(first: 1, filter: { kind: { eq: TEMPORARY_BRANCH }, division: "440882" }) { nodes { admitsMembers advice { code } early: advice(asOf: "2022-08-01") { code } } } }',
    { id: joint },
  );
  expect(errors).toBeUndefined();
  expect(data.partyOrganization.advice).toContainEqual({
    code: 'JOINT_BRANCH_COVERS_MANY',
    source: '中国共产党支部工作条例（试行）',
  });
  expect(data.temporary.nodes).toEqual([
    { admitsMembers: false, advice: [{ code: 'TASK_LASTS_LONG' }], early: [] },
  ]);
  // Thresholds of larger kinds hold for offices: a committee of 6 is told so once it sits in one, and not before.
  const sized = `{ partyOrganization(code: "D440881106") { memberCount { value } advice { code } was: advice(asOf: "2019-01-01") { code } } }`;
  const [{ n }] = (await register.rows(
    `select count(*)::int as n from members.party_members where home_organization_id = '${organizationId}'`,
  )) as [{ n: number }];
  const has = async () => {
    const { partyOrganization } = (await register.ask(sized)).data;
    expect(partyOrganization.memberCount.value).toBe(n > 4 ? n : n === 0 ? 0 : null);
    return [partyOrganization.advice, partyOrganization.was].map((list) =>
      list.some((one: { code: string }) => one.code === 'ORGANIZATION_TOO_SMALL'),
    );
  };
  expect(await has()).toEqual([false, false]);
  await register.rows(
    `insert into organizations.unit_ties (organization_id, unit_id, kind, valid_from)
      select '${organizationId}', id, 'HOST', '2020-01-01' from organizations.units where kind = 'GOVERNMENT_BODY' limit 1`,
  );
  expect(await has()).toEqual([n > 4 && n < 100, false]);
});

test.skipIf(mode === 'distributed')('a hundred committees cost as many statements as two', async () => {
  const query = `query ($first: Int) { expandedCommittees(first: $first, filter: { division: "5301" }) { nodes {
    functionalGroups { name } proposedAppointments { post } concurrentAppointments(first: 2) { nodes { status } }
    organization { advice { code } sponsors { name } proposalsToDecide { name } sponsoredOrganizations { nodes { name } } residentialEstates { nodes { name } } ratings { status } } } } }`;
  expectSameStatements(
    await register.statements(query, { first: 2 }),
    await register.statements(query, { first: 100 }),
  );
});
