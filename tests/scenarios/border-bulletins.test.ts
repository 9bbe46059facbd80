import { idFromKey } from '@hub/kit/ids.ts';
import { BulletinStatus } from '@hub/kit/generated/words.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, done } from '../_kit/border.ts';
import { anonymous, asCoordinator, asDashboard, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 信息共享 (mechanisms.md B2): published to a zone, acknowledged across the line, withdrawn by whoever published it. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const people = {
  publisher: asCoordinator('440881'),
  other: asCoordinator('450922'),
  stranger: asCoordinator('410305'),
  clerk: asTownship('450922111'),
};
type Who = keyof typeof people;
const whole =
  'bulletin { id version status withdrawnAt withdrawalReason publisherCode acknowledgements { code division { name } } }';
const zoneId = idFromKey('bor', 'jiuzhou-river');

const publish = async (classification = 'INTERNAL') =>
  await done(
    register,
    'publishBulletin',
    { zoneId, title: '汛期巡河', body: '上游今夜开闸。', classification },
    people.publisher,
    whole,
  );

const steps: Record<string, { mutation: string; more: object; by: Who }> = {
  ACKNOWLEDGE: { mutation: 'acknowledgeBulletin', more: {}, by: 'other' },
  WITHDRAW: { mutation: 'withdrawBulletin', more: { reason: '时间有误' }, by: 'publisher' },
};

describe.each(Object.keys(steps))('%s', (name) => {
  const { mutation, more, by } = steps[name]!;
  describe.each(Object.keys(people) as Who[])('by %s', (who) => {
    test.each(BulletinStatus)('while it is %s', async (status) => {
      const { id } = await publish();
      const set = status === 'WITHDRAWN' ? 'withdrawn_at = now()' : 'title = title';
      const [row] = await register.rows(
        `update border.bulletins set ${set} where id = '${id}' returning version`,
      );
      const input = { id, version: Number(row!.version), ...more };
      const { record, codes, fault } = await act(register, mutation, input, people[who], whole);
      if (who === 'stranger' || who === 'clerk') return expect(fault).toBe('FORBIDDEN');
      if (status === 'WITHDRAWN') return expect(codes).toEqual(['STATUS_NOT_ALLOWED']);
      if (who !== by) return expect(codes).toEqual(['STEP_OF_OTHER_SIDE']);
      expect(record).toMatchObject(
        name === 'WITHDRAW'
          ? { status: 'WITHDRAWN', withdrawalReason: '时间有误' }
          : {
              status: 'PUBLISHED',
              acknowledgements: expect.arrayContaining([expect.objectContaining({ code: '450922' })]),
            },
      );
    });
  });
});

test('each division of the zone acknowledges once, for its own line', async () => {
  const { id, version } = await publish();
  const first = await done(
    register,
    'acknowledgeBulletin',
    { id, version },
    asCoordinator('450922108'),
    whole,
  );
  expect(first.acknowledgements).toEqual([{ code: '450922108', division: { name: '乌石镇' } }]);
  const twice = await act(
    register,
    'acknowledgeBulletin',
    { id, version: first.version },
    asCoordinator('450922108'),
    whole,
  );
  expect(twice.codes).toEqual(['ALREADY_ACKNOWLEDGED']);
  const county = await done(
    register,
    'acknowledgeBulletin',
    { id, version: first.version },
    people.other,
    whole,
  );
  expect(county.acknowledgements.map(({ code }: any) => code)).toEqual(['450922108', '450922', '450922111']);
});

const finds = async (id: string, viewer: any) => {
  const byId = await register.ask('query ($id: ID!) { sharedBulletin(id: $id) { id } }', { id }, viewer);
  const list = await register.ask('{ sharedBulletins(first: 100) { nodes { id } } }', {}, viewer);
  const isListed = list.data.sharedBulletins.nodes.some((one: any) => one.id === id);
  expect(byId.data.sharedBulletin !== null).toBe(isListed);
  return isListed;
};

test('an internal bulletin is for the zone; a public one for all until it is withdrawn', async () => {
  const internal = await publish();
  const open = await publish('PUBLIC');
  const outside = [people.stranger, anonymous, asDashboard()];
  for (const viewer of [people.publisher, people.other, people.clerk]) {
    expect(await finds(internal.id, viewer)).toBe(true);
    expect(await finds(open.id, viewer)).toBe(true);
  }
  for (const viewer of outside) {
    expect(await finds(internal.id, viewer)).toBe(false);
    expect(await finds(open.id, viewer)).toBe(true);
  }
  await done(
    register,
    'withdrawBulletin',
    { id: open.id, version: open.version, reason: '有误' },
    people.publisher,
    whole,
  );
  for (const viewer of outside) expect(await finds(open.id, viewer)).toBe(false);
  for (const viewer of [people.publisher, people.clerk]) expect(await finds(open.id, viewer)).toBe(true);
});

test('whoever has left the zone finds its internal bulletins no longer', async () => {
  const { id } = await publish();
  expect(await finds(id, asTownship('440982117'))).toBe(true);
  await register.rows(
    `update border.zone_participants set valid_to = '2026-01-01' where code in ('440982', '440982117')`,
  );
  expect(await finds(id, asTownship('440982117'))).toBe(false);
});
