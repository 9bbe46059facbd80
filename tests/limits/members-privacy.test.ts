import { afterAll, beforeAll, expect, test } from 'vitest';
import { asCoordinator, asDashboard } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** What a withheld count must not let anybody work out, and what a check-in's dates and state must not become. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const withheld = { value: null, isSuppressed: true };
const home = asCoordinator('440881');

test('the sum of a post’s two modes is withheld where one of them is', async () => {
  const [post] = await register.rows('select min(post_id) as id from members.post_assignments');
  await register.rows(`update members.post_assignments set mode = 'NORMAL' where post_id = '${post!.id}'`);
  await register.rows(`update members.post_assignments set mode = 'EMERGENCY' where id in
    (select id from members.post_assignments where post_id = '${post!.id}' order by id limit 3)`);
  const { data } = await register.ask(
    `query ($id: ID!) { servicePost(id: $id) {
      all: assignedCount { value isSuppressed }
      normal: assignedCount(mode: NORMAL) { value isSuppressed }
      emergency: assignedCount(mode: EMERGENCY) { value isSuppressed }
    } }`,
    { id: post!.id },
    asDashboard(),
  );
  expect(data.servicePost).toEqual({
    all: withheld,
    normal: { value: 22, isSuppressed: false },
    emergency: withheld,
  });
});

test('where one side of an emergency has posted few, the post and the emergency tell no sum beside the other side', async () => {
  const [post] = await register.rows('select max(id) as id from members.service_posts');
  const [activation] = await register.rows(
    `select id from alliances.emergency_activations order by id limit 1`,
  );
  const told = async (few: number) => {
    await register.rows(`delete from members.post_assignments where post_id = '${post!.id}'`);
    await register.rows(`insert into members.post_assignments
      (id, province, county_code, member_id, post_id, mode, valid_from, activation_id, activation_side)
      select 'asg_shared' || n, province, county_code, id, '${post!.id}', 'EMERGENCY', '2026-11-01', '${activation!.id}',
        case when n <= ${few} then 1 else 0 end
      from (select *, row_number() over (order by id) as n from members.party_members limit ${few + 6}) as chosen`);
    const { data } = await register.ask(
      `query ($post: ID!, $activation: ID!) {
        servicePost(id: $post) { all: assignedCount { value } emergency: assignedCount(mode: EMERGENCY) { value } }
        emergencyActivation(id: $activation) { postedCount { value } } }`,
      { post: post!.id, activation: activation!.id },
      home,
    );
    return [
      data.servicePost.all.value,
      data.servicePost.emergency.value,
      data.emergencyActivation.postedCount.value,
    ];
  };
  expect(await told(3)).toEqual([null, null, null]);
  expect(await told(5)).toEqual([11, 11, 11]);
});

test.each([
  [[4, 4], false],
  [[1, 1, 1, 1, 1], false],
  [[3, 4, 30], false],
  [[2, 3], true],
  [[2, 3, 30], true],
])('a division of organizations with %j members tells its total: %s', async (counts, isTold) => {
  const [place] = await register.rows(
    `select division_id, division_code, province, county_code from members.party_members
     where division_code like '440881%' order by id limit 1`,
  );
  await register.rows(`delete from members.party_members where division_id = '${place!.division_id}'`);
  for (const [i, count] of counts.entries()) {
    await register.rows(`insert into members.party_members
      (id, province, county_code, membership_status, home_organization_id, division_id, division_code)
      select 'mem_' || '${i}' || n, '${place!.province}', '${place!.county_code}', 'FULL', 'org_${i}',
        '${place!.division_id}', '${place!.division_code}' from generate_series(1, ${count}) as n`);
  }
  const { data } = await register.ask(
    'query ($code: DivisionCode!) { administrativeDivision(code: $code) { memberCount { value isSuppressed } } }',
    { code: place!.division_code },
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  expect(data.administrativeDivision.memberCount).toEqual(
    isTold ? { value: total, isSuppressed: false } : withheld,
  );
});

const confirmation = `mutation ($input: ConfirmCommunityCheckInInput!) {
  it: confirmCommunityCheckIn(input: $input) { checkIn { id } userErrors { code } }
}`;
const ending = `mutation ($input: EndCommunityCheckInInput!) {
  it: endCommunityCheckIn(input: $input) { checkIn { id } userErrors { code } }
}`;
const feedback = `mutation ($input: GiveCheckInFeedbackInput!) {
  it: giveCheckInFeedback(input: $input) { feedback { id } userErrors { code } }
}`;

async function codesOf(document: string, input: object): Promise<string[]> {
  const { data, errors } = await register.ask(document, { input }, home);
  expect(errors).toBeUndefined();
  return data.it.userErrors.map(({ code }: { code: string }) => code);
}

test('only a registered check-in is confirmed, and no date of it lies in the future or before its start', async () => {
  const [active] = await register.rows(
    `select id, version, confirmed_on::text from members.community_check_ins
     where status = 'ACTIVE' and confirmed_on > '2021-02-01' and receiving_division_code like '440881%' order by id limit 1`,
  );
  const [waiting] = await register.rows(
    `select id, version from members.community_check_ins
     where status = 'REGISTERED' and receiving_division_code like '440881%' order by id limit 1`,
  );
  const of = ({ id, version }: Record<string, any>, on: string) => ({ id, version, on });
  expect(await codesOf(confirmation, of(active!, '2026-01-01'))).toEqual(['STATUS_NOT_ALLOWED']);
  expect(await codesOf(confirmation, of(waiting!, '2999-01-01'))).toEqual(['DATE_IN_FUTURE']);
  expect(await codesOf(ending, of(active!, '2999-01-01'))).toEqual(['DATE_IN_FUTURE']);
  expect(await codesOf(ending, of(active!, '2021-01-01'))).toEqual(['END_BEFORE_START']);
  const say = (on: string) => ({ checkInId: active!.id, body: '参加巡河。', on });
  expect(await codesOf(feedback, say('2999-01-01'))).toEqual(['DATE_IN_FUTURE']);
  expect(await codesOf(feedback, say('1900-01-01'))).toEqual(['DATE_BEFORE_START']);
});

test('a check-in of two other places is as unknown as none at all, also to whoever tries to change it', async () => {
  const [theirs] = await register.rows(
    `select id from members.community_check_ins where receiving_division_code like '4103%' order by id limit 1`,
  );
  for (const id of [theirs!.id as string, 'cki_00000000000000000000000000']) {
    const change = { id, version: 1, on: '2026-01-01' };
    expect(await codesOf(confirmation, change)).toEqual(['UNKNOWN_RECORD']);
    expect(await codesOf(ending, change)).toEqual(['UNKNOWN_RECORD']);
    expect(await codesOf(feedback, { checkInId: id, body: '参加巡河。', on: '2026-01-01' })).toEqual([
      'UNKNOWN_RECORD',
    ]);
  }
});
