import { committeeOf } from '@hub/kit/demo/world.ts';
import { ClaimStatus, ResourceOfferStatus, ServiceNeedStatus } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asCoordinator, asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { registering } from '../_kit/registering.ts';

/** 需求清单、资源清单 and 心愿库 (mechanisms.md A9, A10): what may be done with them beside claiming, by each side, from each status. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const place = '440823101';
const people = {
  /** The township that published it. */
  owner: asCoordinator(place),
  /** Its county, whose functional groups carry needs out; a superior acts for its own line. */
  county: asCoordinator('440823'),
  claimant: asCoordinator('450922'),
};
type Side = keyof typeof people;
const sides = ['owner', 'county', 'claimant'] as const;
const party = (code: string) => ({ type: 'PARTY_ORGANIZATION', id: committeeOf(code).id });
const group = (section: string) => idFromKey('fng', `suixi:${section}`);

const wholeNeed = `need {
  id version status title kind neededBy section surveyedOn withdrawalReason functionalGroup { name section }
  claims { nodes { status note party { ... on PartyOrganization { id } } } }
}`;
const wholeOffer = `offer { id version status title terms availableUntil withdrawalReason claims { nodes { status note } } }`;
const ask = (mutation: string, input: object, viewer: Viewer = people.owner) =>
  registering(register, mutation, input, viewer, mutation.endsWith('Need') ? wholeNeed : wholeOffer);

const declaring = {
  organizationId: committeeOf(place).id,
  title: '修缮村道',
  kind: 'LIVELIHOOD_PROJECT',
  surveyedOn: '2026-06-01',
  section: 'LIVELIHOOD',
};
const offering = {
  party: party(place),
  title: '会议室',
  kind: 'VENUE',
};

async function declared(): Promise<string> {
  return (await ask('declareNeed', declaring)).record.id;
}
async function offered(): Promise<string> {
  return (await ask('offerResource', offering)).record.id;
}

/** Puts a need or offer, and the claim that stands on it if any, into a status. */
async function standAt(
  table: 'service_needs' | 'resource_offers',
  id: string,
  status: string,
): Promise<number> {
  if (status !== 'OPEN' && status !== 'EXPIRED') {
    const input = { [table === 'service_needs' ? 'needId' : 'offerId']: id, party: party('450922') };
    const { fault } = await registering(register, 'claim', input, people.claimant, 'claim { id }');
    expect(fault).toBeNull();
  }
  const kept = status === 'EXPIRED' ? `'OPEN', available_until = '2020-01-01'` : `'${status}'`;
  const claim = (ClaimStatus as readonly string[]).includes(status) ? status : 'CLAIMED';
  await register.rows(
    `update alliances.claims set status = '${status === 'WITHDRAWN' ? 'CLAIMED' : claim}' where '${id}' in (need_id, offer_id)`,
  );
  const [row] = await register.rows(
    `update alliances.${table} set status = ${kept} where id = '${id}' returning version`,
  );
  return Number(row!.version);
}

const needActions: Record<
  string,
  { input: object; by: readonly Side[]; from: readonly string[]; to: string }
> = {
  reviseNeed: {
    input: { title: '修缮村道两公里', kind: 'LIVELIHOOD_PROJECT', neededBy: '2999-01-01' },
    by: ['owner', 'county'],
    from: ['OPEN'],
    to: 'OPEN',
  },
  classifyNeed: { input: { section: 'SECURITY' }, by: ['owner', 'county'], from: ['OPEN'], to: 'OPEN' },
  assignNeed: {
    input: { functionalGroupId: group('LIVELIHOOD') },
    by: ['county'],
    from: ['OPEN'],
    to: 'ACCEPTED',
  },
  withdrawNeed: {
    input: { reason: '已列入年度预算' },
    by: ['owner', 'county'],
    from: ['OPEN', 'CLAIMED', 'ACCEPTED'],
    to: 'WITHDRAWN',
  },
};

describe.each(Object.keys(needActions))('%s', (action) => {
  const { input, by, from, to } = needActions[action]!;
  describe.each(sides)('by the %s', (side) => {
    test.each(ServiceNeedStatus)('from %s', async (status) => {
      const needId = await declared();
      const version = await standAt('service_needs', needId, status);
      const { codes, fault } = await ask(action, { needId, version, ...input }, people[side]);
      const isStranger = side === 'claimant' && status === 'OPEN';
      expect(fault).toBe(isStranger ? 'FORBIDDEN' : null);
      const refused = !by.includes(side)
        ? ['STEP_OF_OTHER_SIDE']
        : from.includes(status)
          ? []
          : ['STATUS_NOT_ALLOWED'];
      expect(codes).toEqual(isStranger ? [] : refused);
      const [row] = await register.rows(
        `select status, version, title, section from alliances.service_needs where id = '${needId}'`,
      );
      if (refused.length > 0 || isStranger)
        expect(row).toMatchObject({ status, version, title: '修缮村道', section: 'LIVELIHOOD' });
      else expect(row).toMatchObject({ status: to, version: version + 1 });
    });
  });

  test('a clerk and the official of another county may not', async () => {
    const needId = await declared();
    const version = await standAt('service_needs', needId, 'OPEN');
    for (const viewer of [asOfficial({ division: '440823', role: 'CLERK' }), asCoordinator('530111')])
      expect((await ask(action, { needId, version, ...input }, viewer)).fault).toBe('FORBIDDEN');
    const stale = await ask(action, { needId, version: version - 1, ...input }, people.county);
    expect(stale.codes).toEqual(['VERSION_CONFLICT']);
  });
});

const offerActions: Record<
  string,
  { input: object; by: readonly Side[]; from: readonly string[]; to: string }
> = {
  reviseOffer: {
    input: { title: '会议室（含投影）', kind: 'VENUE', terms: 'FREE', availableUntil: '2999-01-01' },
    by: ['owner', 'county'],
    from: ['OPEN', 'EXPIRED'],
    to: 'OPEN',
  },
  withdrawOffer: {
    input: { reason: '场地翻修' },
    by: ['owner', 'county'],
    from: ['OPEN', 'CLAIMED', 'EXPIRED'],
    to: 'WITHDRAWN',
  },
};

describe.each(Object.keys(offerActions))('%s', (action) => {
  const { input, by, from, to } = offerActions[action]!;
  describe.each(sides)('by the %s', (side) => {
    test.each(ResourceOfferStatus)('from %s', async (status) => {
      const offerId = await offered();
      const version = await standAt('resource_offers', offerId, status);
      const { codes, fault, record } = await ask(action, { offerId, version, ...input }, people[side]);
      const isStranger = side === 'claimant' && (status === 'OPEN' || status === 'EXPIRED');
      expect(fault).toBe(isStranger ? 'FORBIDDEN' : null);
      const refused = !by.includes(side)
        ? ['STEP_OF_OTHER_SIDE']
        : from.includes(status)
          ? []
          : ['STATUS_NOT_ALLOWED'];
      expect(codes).toEqual(isStranger ? [] : refused);
      if (refused.length === 0) expect(record.status).toBe(to);
      else {
        const [row] = await register.rows(
          `select version from alliances.resource_offers where id = '${offerId}'`,
        );
        expect(Number(row!.version)).toBe(version);
      }
    });
  });
});

test.each(['CLAIMED', 'ACCEPTED'])(
  'a need withdrawn with a claim that is %s ends the claim, and its claimant reads why',
  async (status) => {
    const needId = await declared();
    const version = await standAt('service_needs', needId, status);
    const { record } = await ask('withdrawNeed', { needId, version, reason: '已列入年度预算' });
    expect(record).toMatchObject({
      status: 'WITHDRAWN',
      withdrawalReason: '已列入年度预算',
      claims: { nodes: [{ status: 'WITHDRAWN', note: '已列入年度预算' }] },
    });
    const claim = { needId, party: party('450922') };
    const told = await registering(register, 'claim', claim, people.claimant, 'claim { id }');
    expect(told.codes).toEqual(['STATUS_NOT_ALLOWED']);
  },
);

test('an offer withdrawn with a claim that stands ends the claim', async () => {
  const offerId = await offered();
  const version = await standAt('resource_offers', offerId, 'CLAIMED');
  const { record } = await ask('withdrawOffer', { offerId, version, reason: '场地翻修' });
  expect(record).toMatchObject({
    status: 'WITHDRAWN',
    claims: { nodes: [{ status: 'WITHDRAWN', note: '场地翻修' }] },
  });
});

test('an offer past its last day is expired: nobody can claim it, and a later last day opens it again', async () => {
  const offerId = await offered();
  let version = await standAt('resource_offers', offerId, 'EXPIRED');
  const claim = { offerId, party: party('450922') };
  const claiming = () => registering(register, 'claim', claim, people.claimant, 'claim { status }');
  expect((await claiming()).codes).toEqual(['STATUS_NOT_ALLOWED']);
  const counted = async () => {
    const { data } = await register.ask(
      `query ($id: ID!) {
        expired: resourceOffers(filter: { id: { eq: $id }, status: { eq: EXPIRED } }) { totalCount nodes { status } }
        open: resourceOffers(filter: { id: { eq: $id }, status: { eq: OPEN } }) { totalCount }
      }`,
      { id: offerId },
    );
    return [data.expired.totalCount, data.open.totalCount];
  };
  expect(await counted()).toEqual([1, 0]);
  const revision = { offerId, title: '会议室', kind: 'VENUE', terms: 'FREE' };
  const past = await ask('reviseOffer', { ...revision, version, availableUntil: '2020-01-01' });
  expect(past.codes).toEqual(['DATE_BEFORE_START']);
  ({ version } = (await ask('reviseOffer', { ...revision, version, availableUntil: null })).record);
  expect(await counted()).toEqual([0, 1]);
  expect((await claiming()).record).toEqual({ status: 'CLAIMED' });
});

test('a wish of 遂溪 is found at the doors, kept, classified, and carried out by the group of its field', async () => {
  const { section: _section, ...unclassified } = declaring;
  const { record: wish } = await ask('declareNeed', { ...unclassified, kind: 'MICRO_WISH' });
  expect(wish).toMatchObject({ section: null, surveyedOn: '2026-06-01', functionalGroup: null });
  const needId = wish.id;
  const assign = (version: number, functionalGroupId: string) =>
    ask('assignNeed', { needId, version, functionalGroupId }, people.county);
  expect((await assign(1, group('LIVELIHOOD'))).codes).toEqual(['NEED_NOT_CLASSIFIED']);
  const { record: classified } = await ask('classifyNeed', { needId, version: 1, section: 'LIVELIHOOD' });
  expect((await assign(classified.version, group('SECURITY'))).codes).toEqual(['GROUP_OF_OTHER_SECTION']);
  expect((await assign(classified.version, idFromKey('fng', 'nowhere'))).codes).toEqual(['UNKNOWN_RECORD']);
  const { record: assigned } = await assign(classified.version, group('LIVELIHOOD'));
  expect(assigned).toMatchObject({
    status: 'ACCEPTED',
    functionalGroup: { name: '民生服务小组', section: 'LIVELIHOOD' },
    claims: { nodes: [{ status: 'ACCEPTED', party: { id: committeeOf('440823').id } }] },
  });
  const { data } = await register.ask(
    `query ($group: ID!, $need: ID!) {
      functionalGroup(id: $group) { claims(filter: { need: { id: { eq: $need } } }) { nodes { id version need { title } } } }
      serviceNeeds(filter: { id: { eq: $need }, section: { eq: LIVELIHOOD } }) { totalCount }
    }`,
    { group: group('LIVELIHOOD'), need: needId },
  );
  const [claim] = data.functionalGroup.claims.nodes;
  expect(claim.need.title).toBe('修缮村道');
  expect(data.serviceNeeds.totalCount).toBe(1);
  const done = await registering(
    register,
    'fulfilClaim',
    { claimId: claim.id, version: claim.version },
    people.county,
    'claim { status need { status } }',
  );
  expect(done.record).toEqual({ status: 'FULFILLED', need: { status: 'FULFILLED' } });
});

test('of a claim and an assignment at once, one wins', async () => {
  const needId = await declared();
  const [claimed, assigned] = await Promise.all([
    registering(register, 'claim', { needId, party: party('450922') }, people.claimant, 'claim { id }'),
    ask('assignNeed', { needId, version: 1, functionalGroupId: group('LIVELIHOOD') }, people.county),
  ]);
  expect([claimed, assigned].filter(({ codes }) => codes.length === 0)).toHaveLength(1);
  const [row] = await register.rows(
    `select count(*)::int as standing from alliances.claims where need_id = '${needId}' and status <> 'WITHDRAWN'`,
  );
  expect(row).toEqual({ standing: 1 });
});

test('texts, dates and retries of these steps', async () => {
  const needId = await declared();
  const codes = async (mutation: string, input: object) => (await ask(mutation, input)).codes;
  expect(await codes('withdrawNeed', { needId, version: 1, reason: ' ' })).toEqual(['TEXT_BLANK']);
  const revision = { needId, version: 1, title: ' ', kind: 'VENUE', neededBy: '2020-01-01' };
  expect(await codes('reviseNeed', revision)).toEqual(['TEXT_BLANK', 'DATE_BEFORE_START']);
  expect(await codes('declareNeed', { ...declaring, surveyedOn: '2999-01-01' })).toEqual(['DATE_IN_FUTURE']);
  const once = { needId, version: 1, reason: '重复登记', idempotencyKey: 'withdraw-need-once' };
  const first = await ask('withdrawNeed', once);
  expect(await ask('withdrawNeed', once)).toEqual(first);
});
