import { PledgeFulfilment, PledgeStatus } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asCoordinator, asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 定诺、履诺、述职评诺、兑诺 (mechanisms.md A20): every step, by each side, from each status. */

let register: Register;
let place: string;
beforeAll(async () => {
  register = await openRegister();
  const [row] = await register.rows(`select division_code from alliances.pledges where id = '${pledgeId}'`);
  place = String(row!.division_code);
});
afterAll(() => register[Symbol.asyncDispose]());

const pledgeId = idFromKey('plg', 'guigang:0');
const sides = ['owner', 'superior'] as const;
type Side = (typeof sides)[number];
const person = (side: Side) => asCoordinator(side === 'owner' ? place : '4508');

const cases: Record<string, { input: object; by: readonly Side[]; from: readonly string[]; to: string }> = {
  reportPledgeProgress: {
    input: { progress: '完成过半', evidence: '验收单两份' },
    by: sides,
    from: ['SET', 'IN_PROGRESS'],
    to: 'IN_PROGRESS',
  },
  reviewPledge: {
    input: { fulfilment: 'FULFILLED', review: '如期完成' },
    by: ['superior'],
    from: ['IN_PROGRESS'],
    to: 'REVIEWED',
  },
  settlePledge: { input: { outcome: '已公示' }, by: ['superior'], from: ['REVIEWED'], to: 'REDEEMED' },
};

async function standAt(status: string, fulfilment: string | null = null): Promise<number> {
  const [row] = await register.rows(
    `update alliances.pledges set status = '${status}', fulfilment = ${fulfilment ? `'${fulfilment}'` : 'null'},
       progress = null, evidence = null, review = null, outcome = null, redeemed_on = null
     where id = '${pledgeId}' returning version`,
  );
  return Number(row!.version);
}

async function take(mutation: string, input: object, viewer = person('superior')) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      pledge { status progress evidence fulfilment review reviewedOn outcome redeemedOn }
      userErrors { code path }
    } }`,
    { input: { pledgeId, ...input } },
    viewer,
  );
  if (errors) return { pledge: null, userErrors: [], fault: errors[0]!.extensions.code };
  return data[mutation] as { pledge: any; userErrors: { code: string; path: string[] }[]; fault?: string };
}

describe.each(Object.keys(cases))('%s', (mutation) => {
  const { input, by, from, to } = cases[mutation]!;
  describe.each(sides)('by the %s', (side) => {
    test.each(PledgeStatus)('from %s', async (status) => {
      const seen = await standAt(status);
      const { pledge, userErrors } = await take(mutation, { ...input, version: seen }, person(side));
      const refused = !by.includes(side)
        ? 'STEP_OF_OTHER_SIDE'
        : from.includes(status)
          ? null
          : 'STATUS_NOT_ALLOWED';
      expect(userErrors.map(({ code }) => code)).toEqual(refused ? [refused] : []);
      if (refused) {
        const [row] = await register.rows(
          `select status, version, progress, review, outcome from alliances.pledges where id = '${pledgeId}'`,
        );
        expect({ ...row, version: Number(row!.version) }).toEqual({
          status,
          version: seen,
          progress: null,
          review: null,
          outcome: null,
        });
      } else expect(pledge).toMatchObject({ ...input, status: to });
    });
  });

  test('only officials of the place who saw the pledge as it is, and say something, may', async () => {
    const seen = await standAt(from[0]!);
    const clerk = asOfficial({ division: '4508', role: 'CLERK' });
    for (const viewer of [clerk, asCoordinator('440881')])
      expect((await take(mutation, { ...input, version: seen }, viewer)).fault).toBe('FORBIDDEN');
    const stale = await take(mutation, { ...input, version: seen - 1 });
    expect(stale.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    const text = Object.keys(input).at(-1)!;
    const blank = await take(mutation, { ...input, [text]: ' ', version: seen });
    expect(blank.userErrors).toMatchObject([{ code: 'TEXT_BLANK', path: ['input', text] }]);
  });
});

test('what the review rated decides what becomes of the pledge', async () => {
  const become = { FULFILLED: 'REDEEMED', PARTLY_FULFILLED: 'IN_PROGRESS', UNFULFILLED: 'LAPSED' };
  for (const fulfilment of PledgeFulfilment) {
    const reviewed = await take('reviewPledge', {
      fulfilment,
      review: '年终述职评诺',
      version: await standAt('IN_PROGRESS'),
    });
    expect(reviewed.pledge).toMatchObject({ status: 'REVIEWED', fulfilment, reviewedOn: expect.any(String) });
    const { pledge } = await take('settlePledge', {
      outcome: '已公示',
      version: await standAt('REVIEWED', fulfilment),
    });
    expect(pledge.status).toBe(become[fulfilment]);
    expect(pledge.redeemedOn === null).toBe(fulfilment !== 'FULFILLED');
  }
});
