import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asCoordinator } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 双向认领 (mechanisms.md A9): every step of a claim, by each side, from each status. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

/** A need of 洛阳's 洛龙区 that a unit of another district fulfilled. */
const claimId = 'clm_00176r9h3sw4drbrasx4w7bea9';
const owner = asCoordinator('410305');
const claimant = asCoordinator('410371');

const statuses = ['OPEN', 'CLAIMED', 'ACCEPTED', 'FULFILLED', 'RATED', 'WITHDRAWN'];
const standing = `status rating note fulfilledOn need { status }`;
const actions = {
  acceptClaim: { input: {}, side: 'owner', from: ['CLAIMED'], claim: 'ACCEPTED', need: 'ACCEPTED' },
  declineClaim: {
    input: { reason: '改由本街道自办' },
    side: 'owner',
    from: ['CLAIMED'],
    claim: 'WITHDRAWN',
    need: 'OPEN',
  },
  withdrawClaim: {
    input: {},
    side: 'claimant',
    from: ['CLAIMED', 'ACCEPTED'],
    claim: 'WITHDRAWN',
    need: 'OPEN',
  },
  fulfilClaim: { input: {}, side: 'claimant', from: ['ACCEPTED'], claim: 'FULFILLED', need: 'FULFILLED' },
  rateClaim: { input: { rating: 4 }, side: 'owner', from: ['FULFILLED'], claim: 'RATED', need: 'RATED' },
} as const;

type Action = keyof typeof actions;
const people = { owner, claimant };

async function standAt(status: string): Promise<number> {
  await register.rows(
    `update alliances.claims set status = '${status}', rating = null, note = null, fulfilled_on = null where id = '${claimId}'`,
  );
  await register.rows(
    `update alliances.service_needs set status = '${status}' where id = (select need_id from alliances.claims where id = '${claimId}')`,
  );
  const [row] = await register.rows(`select version from alliances.claims where id = '${claimId}'`);
  return Number(row!.version);
}

async function take(action: Action, side: keyof typeof people, more: Record<string, unknown>) {
  const type = `${action[0]!.toUpperCase()}${action.slice(1)}Input`;
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${action}(input: $input) { claim { ${standing} } userErrors { code messageZh } } }`,
    { input: { claimId, ...actions[action].input, ...more } },
    people[side],
  );
  expect(errors).toBeUndefined();
  return data[action] as { claim: any; userErrors: { code: string; messageZh: string }[] };
}

describe.each(Object.keys(actions) as Action[])('%s', (action) => {
  describe.each(['owner', 'claimant'] as const)('by the %s', (side) => {
    test.each(statuses)('from %s', async (status) => {
      const version = await standAt(status);
      const { claim, userErrors } = await take(action, side, { version });
      const rule = actions[action];
      if (rule.side !== side) {
        expect(userErrors).toMatchObject([{ code: 'STEP_OF_OTHER_SIDE' }]);
      } else if ((rule.from as readonly string[]).includes(status)) {
        expect(userErrors).toEqual([]);
        expect(claim).toMatchObject({ status: rule.claim, need: { status: rule.need } });
      } else {
        expect(userErrors).toMatchObject([{ code: 'STATUS_NOT_ALLOWED' }]);
      }
      if (userErrors.length > 0) {
        const [row] = await register.rows(
          `select c.status as claim, n.status as need from alliances.claims c join alliances.service_needs n on n.id = c.need_id where c.id = '${claimId}'`,
        );
        expect(row).toEqual({ claim: status, need: status });
      }
    });
  });
});

test('what a step says beside the status is kept with the claim', async () => {
  const declined = await take('declineClaim', 'owner', { version: await standAt('CLAIMED') });
  expect(declined.claim.note).toBe('改由本街道自办');
  const rated = await take('rateClaim', 'owner', { version: await standAt('FULFILLED') });
  expect(rated.claim.rating).toBe(4);
});

test('a claim seen before it changed takes no step, and a retried step is taken once', async () => {
  const version = await standAt('CLAIMED');
  const stale = await take('acceptClaim', 'owner', { version: version - 1 });
  expect(stale.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
  const first = await take('acceptClaim', 'owner', { version, idempotencyKey: 'accept-once' });
  const again = await take('acceptClaim', 'owner', { version, idempotencyKey: 'accept-once' });
  expect(again).toEqual(first);
  expect(again.claim.status).toBe('ACCEPTED');
});

test('a claim of neither side is not theirs to touch', async () => {
  const version = await standAt('CLAIMED');
  const { errors } = await register.ask(
    `mutation ($input: AcceptClaimInput!) { acceptClaim(input: $input) { claim { id } } }`,
    { input: { claimId, version } },
    asCoordinator('440881'),
  );
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('a rating lies between one and five', async () => {
  const version = await standAt('FULFILLED');
  const { errors } = await register.ask(
    `mutation ($input: RateClaimInput!) { rateClaim(input: $input) { claim { id } } }`,
    { input: { claimId, version, rating: 6 } },
    owner,
  );
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
