import { divisionId } from '@hub/kit/demo/divisions.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { BorderZoneStatus } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { addMonths } from '@hub/kit/scalars/local-date.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { turnOn } from '../../subgraphs/border/rules/secretary-turns.ts';
import { act, done } from '../_kit/border.ts';
import { asCoordinator, asOfficial, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 共治区 and 三级机构 (mechanisms.md B1, B11): who belongs, who leads in turn, and how it ends. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const people = {
  /** 石角镇 takes part, and its county proposes. */
  proposer: asCoordinator('440881'),
  other: asCoordinator('450922'),
  /** 化州 takes no part yet; 平定镇 is to join. */
  joining: asCoordinator('440982'),
  stranger: asCoordinator('410305'),
  clerk: asTownship('440881105'),
};
type Who = keyof typeof people;
const whole =
  'borderZone { id version status name validTo dissolutionOn participants { code validFrom validTo } }';

let zones = 0;
async function newZone(codes = ['440881105', '450922111', '450922108']) {
  return await done(
    register,
    'registerBorderZone',
    {
      name: `试验共治区${++zones}`,
      divisionIds: codes.map((code) => divisionId(code)),
      validFrom: '2025-01-01',
    },
    people.proposer,
    whole,
  );
}

async function standAt(status: (typeof BorderZoneStatus)[number]) {
  const zone = await newZone();
  const set = {
    STANDING: '',
    DISSOLVING: `dissolution_on = '2025-06-01', dissolution_by_code = '440881'`,
    DISSOLVED: `valid_to = '2025-06-01'`,
  }[status];
  if (set) await register.rows(`update border.zones set ${set} where id = '${zone.id}'`);
  await register.rows(
    `insert into border.pact_border_links (pact_id, zone_id) values ('${linked}', '${zone.id}')`,
  );
  const [row] = await register.rows(`select version from border.zones where id = '${zone.id}'`);
  return { id: zone.id as string, version: Number(row!.version) };
}

const stored = (id: string) =>
  register.rows(
    `select z.version, z.name, z.valid_to::text, z.dissolution_on::text,
       (select json_agg((p.code, p.valid_to) order by p.code) from border.zone_participants p where p.zone_id = z.id) as taking
     from border.zones z where z.id = '${id}'`,
  );

/** A pact every zone of these tests is tied to. */
const linked = idFromKey('pact', 'lianjiang-border:1');

interface Action {
  mutation: string;
  more(id: string): object;
  from: readonly string[];
  by: readonly Who[];
  /** Who belongs to the zone, but not to whom the step belongs. */
  notTheirs?: readonly Who[];
}

const actions: Record<string, Action> = {
  CHANGE: {
    mutation: 'changeBorderZone',
    more: (id) => ({ name: `改名${id}` }),
    from: ['STANDING'],
    by: ['proposer', 'other'],
  },
  LINK: {
    mutation: 'linkBorderZone',
    more: () => ({ pactId: idFromKey('pact', 'lianjiang-border:0') }),
    from: ['STANDING'],
    by: ['proposer', 'other'],
  },
  UNLINK: {
    mutation: 'unlinkBorderZone',
    more: () => ({ pactId: linked }),
    from: ['STANDING'],
    by: ['proposer', 'other'],
  },
  JOIN: {
    mutation: 'joinBorderZone',
    more: () => ({ divisionId: divisionId('440982116'), on: '2025-03-01' }),
    from: ['STANDING'],
    by: ['joining'],
  },
  LEAVE: {
    mutation: 'leaveBorderZone',
    more: () => ({ divisionId: divisionId('450922108'), on: '2025-03-01' }),
    from: ['STANDING', 'DISSOLVING'],
    by: ['other'],
  },
  PROPOSE_END: {
    mutation: 'dissolveBorderZone',
    more: () => ({ on: '2025-09-01' }),
    from: ['STANDING'],
    by: ['proposer', 'other'],
  },
  AGREE_END: {
    mutation: 'answerZoneDissolution',
    more: () => ({ isAgreed: true }),
    from: ['DISSOLVING'],
    by: ['other'],
    notTheirs: ['proposer'],
  },
  DECLINE_END: {
    mutation: 'answerZoneDissolution',
    more: () => ({ isAgreed: false }),
    from: ['DISSOLVING'],
    by: ['other'],
    notTheirs: ['proposer'],
  },
};

describe.each(Object.keys(actions))('%s', (name) => {
  const { mutation, more, from, by, notTheirs = [] } = actions[name]!;
  describe.each(Object.keys(people) as Who[])('by %s', (who) => {
    test.each(BorderZoneStatus)('of a zone that is %s', async (status) => {
      const zone = await standAt(status);
      const before = await stored(zone.id);
      const { record, codes, fault } = await act(
        register,
        mutation,
        { ...zone, ...more(zone.id) },
        people[who],
        whole,
      );
      const isMember = by.includes(who) || notTheirs.includes(who);
      if (isMember && from.includes(status) && by.includes(who)) {
        expect({ codes, fault }).toEqual({ codes: [], fault: null });
        expect(record.version).toBeGreaterThan(zone.version);
        return;
      }
      if (!isMember) expect(fault).toBe('FORBIDDEN');
      else expect(codes).toEqual([from.includes(status) ? 'STEP_OF_OTHER_SIDE' : 'STATUS_NOT_ALLOWED']);
      expect(await stored(zone.id)).toEqual(before);
    });
  });
});

const sides = { ourDivisionId: divisionId('440881105'), theirDivisionId: divisionId('450922111') };
const works: Record<string, { more: object; selection: string }> = {
  publishBulletin: {
    more: { title: '汛期巡河', body: '上游今夜开闸。', classification: 'INTERNAL' },
    selection: 'bulletin { id }',
  },
  planPatrol: { more: { ...sides, on: '2026-05-01', route: '界河东段' }, selection: 'patrol { id }' },
  planJointOperation: {
    more: { ...sides, name: '清河行动', startsOn: '2026-05-01' },
    selection: 'operation { id }',
  },
  reportBorderCase: {
    more: { ...sides, title: '界河采砂', category: 'BOUNDARY_DISPUTE', reportedOn: '2026-05-01' },
    selection: 'borderCase { id }',
  },
};

describe.each(Object.keys(works))('%s', (mutation) => {
  const { more, selection } = works[mutation]!;
  const expected = {
    STANDING: { codes: [], isDone: true },
    DISSOLVING: { codes: [], isDone: true },
    DISSOLVED: { codes: ['STATUS_NOT_ALLOWED'], isDone: false },
  };
  test.each(BorderZoneStatus)('in a zone that is %s', async (status) => {
    const { id: zoneId } = await standAt(status);
    const { record, codes, fault } = await act(
      register,
      mutation,
      { zoneId, ...more },
      people.proposer,
      selection,
    );
    expect(fault).toBeNull();
    expect({ codes, isDone: record !== null }).toEqual(expected[status]);
  });
});

test('a zone ends when the other side agrees, and goes on when it declines', async () => {
  const zone = await newZone();
  const proposed = await done(
    register,
    'dissolveBorderZone',
    { id: zone.id, version: zone.version, on: '2025-09-01' },
    people.proposer,
    whole,
  );
  expect(proposed).toMatchObject({ status: 'DISSOLVING', dissolutionOn: '2025-09-01', validTo: null });
  const declined = await done(
    register,
    'answerZoneDissolution',
    { id: zone.id, version: proposed.version, isAgreed: false },
    people.other,
    whole,
  );
  expect(declined).toMatchObject({ status: 'STANDING', dissolutionOn: null });
  const again = await done(
    register,
    'dissolveBorderZone',
    { id: zone.id, version: declined.version, on: '2025-10-01' },
    people.other,
    whole,
  );
  const own = await act(
    register,
    'answerZoneDissolution',
    { id: zone.id, version: again.version, isAgreed: true },
    people.other,
    whole,
  );
  expect(own.codes).toEqual(['STEP_OF_OTHER_SIDE']);
  const ended = await done(
    register,
    'answerZoneDissolution',
    { id: zone.id, version: again.version, isAgreed: true },
    people.proposer,
    whole,
  );
  expect(ended).toMatchObject({ status: 'DISSOLVED', validTo: '2025-10-01' });
});

test('whoever stands over every participant ends a zone at once', async () => {
  const zone = await newZone(['440881105', '440881112']);
  const ended = await done(
    register,
    'dissolveBorderZone',
    { id: zone.id, version: zone.version, on: '2025-09-01' },
    people.proposer,
    whole,
  );
  expect(ended.status).toBe('DISSOLVED');
});

test('a division joins, leaves and comes back, and the zone tells of each day who took part', async () => {
  const zone = await newZone();
  const division = divisionId('440982116');
  const joined = await done(
    register,
    'joinBorderZone',
    { id: zone.id, version: zone.version, divisionId: division, on: '2025-02-01' },
    people.joining,
    whole,
  );
  const twice = await act(
    register,
    'joinBorderZone',
    { id: zone.id, version: joined.version, divisionId: division, on: '2025-02-02' },
    people.joining,
    whole,
  );
  expect(twice.codes).toEqual(['ALREADY_PARTICIPANT']);
  const early = await act(
    register,
    'leaveBorderZone',
    { id: zone.id, version: joined.version, divisionId: division, on: '2025-01-31' },
    people.joining,
    whole,
  );
  expect(early.codes).toEqual(['END_BEFORE_START']);
  const left = await done(
    register,
    'leaveBorderZone',
    { id: zone.id, version: joined.version, divisionId: division, on: '2025-05-01' },
    people.joining,
    whole,
  );
  const back = await done(
    register,
    'joinBorderZone',
    { id: zone.id, version: left.version, divisionId: division, on: '2025-08-01' },
    people.joining,
    whole,
  );
  expect(back.participants).toContainEqual({ code: '440982116', validFrom: '2025-08-01', validTo: null });
  const query = `query ($id: ID!) { borderZone(id: $id) {
    jan: participants(asOf: "2025-01-31") { code } feb: participants(asOf: "2025-02-01") { code }
    may: participants(asOf: "2025-05-01") { code } aug: participants(asOf: "2025-08-01") { code }
    counts: participantCounts(asOf: "2025-08-01") { level count } } }`;
  const { data } = await register.ask(query, { id: zone.id });
  const took = (list: { code: string }[]) => list.some(({ code }) => code === '440982116');
  const { jan, feb, may, aug, counts } = data.borderZone;
  expect([jan, feb, may, aug].map(took)).toEqual([false, true, false, true]);
  expect(counts).toEqual([{ level: 'TOWNSHIP', count: 4 }]);
  const seen = await register.ask(
    `{ administrativeDivision(code: "440982116") { now: borderZones { nodes { id } } may: borderZones(asOf: "2025-06-01") { nodes { id } } } }`,
  );
  const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);
  expect(ids(seen.data.administrativeDivision.now.nodes)).toContain(zone.id);
  expect(ids(seen.data.administrativeDivision.may.nodes)).not.toContain(zone.id);
});

test('a zone rests on pacts of both its sides, seen from the pact and from the line', async () => {
  const zone = await newZone();
  const pactId = idFromKey('pact', 'lianjiang-border:0');
  const boundaryId = idFromKey('bdl', '6261');
  const link = (more: object) =>
    act(
      register,
      'linkBorderZone',
      { id: zone.id, version: zone.version, pactId, ...more },
      people.other,
      whole,
    );
  expect((await link({ pactId: idFromKey('pact', 'xuwen-haikou') })).codes).toEqual(['PACT_NOT_OF_SIDES']);
  expect((await link({ pactId: idFromKey('pact', 'nowhere') })).codes).toEqual(['UNKNOWN_RECORD']);
  expect((await link({ boundaryId: idFromKey('bdl', 'nowhere') })).codes).toEqual(['UNKNOWN_RECORD']);
  const { record } = await link({ boundaryId });
  const query = `query ($pact: ID!, $line: ID!, $zone: ID!) {
    pact(id: $pact) { boundary { lineCode } borderZones(first: 50) { nodes { id } } }
    administrativeBoundary(id: $line) { pacts { id } }
    borderZone(id: $zone) { pacts { id } } }`;
  const { data } = await register.ask(query, { pact: pactId, line: boundaryId, zone: zone.id });
  expect(data.pact.boundary).toEqual({ lineCode: '6261' });
  expect(data.pact.borderZones.nodes.map(({ id }: any) => id)).toContain(zone.id);
  expect(data.administrativeBoundary.pacts).toEqual([{ id: pactId }]);
  expect(data.borderZone.pacts).toEqual([{ id: pactId }]);
  const untied = { id: zone.id, version: record.version, pactId };
  const after = await done(register, 'unlinkBorderZone', untied, people.proposer, whole);
  const twice = await act(
    register,
    'unlinkBorderZone',
    { ...untied, version: after.version },
    people.proposer,
    whole,
  );
  expect(twice.codes).toEqual(['UNKNOWN_RECORD']);
});

test('two sides of a line must remain', async () => {
  const zone = await newZone(['440881105', '450922111']);
  const input = { id: zone.id, version: zone.version, divisionId: divisionId('450922111'), on: '2025-02-01' };
  expect((await act(register, 'leaveBorderZone', input, people.other, whole)).codes).toEqual([
    'ZONE_ONE_SIDED',
  ]);
});

test('a zone seen before it changed takes no step, and a retried step is taken once', async () => {
  const zone = await newZone();
  const input = {
    id: zone.id,
    version: zone.version,
    name: `新名${zone.id}`,
    idempotencyKey: `rename-${zone.id}`,
  };
  const first = await done(register, 'changeBorderZone', input, people.proposer, whole);
  expect(await done(register, 'changeBorderZone', input, people.proposer, whole)).toEqual(first);
  const { codes } = await act(
    register,
    'changeBorderZone',
    { ...input, idempotencyKey: `again-${zone.id}` },
    people.other,
    whole,
  );
  expect(codes).toEqual(['VERSION_CONFLICT']);
});

const body = 'tierBody { id version name tier validFrom validTo secretaryTurns { name } zone { id } }';
const newBody = (zoneId: string, more: object = {}, viewer = people.proposer) =>
  act(
    register,
    'registerTierBody',
    {
      zoneId,
      tier: 'TOWNSHIP',
      kind: 'GROUP',
      name: '石角镇联建小组',
      organizationId: committeeOf('440881105').id,
      validFrom: '2025-01-01',
      dutyOffice: '石角镇值班室',
      ...more,
    },
    viewer,
    body,
  );

describe.each(Object.keys(people) as Who[])('a body of a tier, by %s', (who) => {
  const may = who === 'proposer';
  test('is registered in a zone that stands', async () => {
    const zone = await newZone();
    const { record, fault } = await newBody(zone.id, {}, people[who]);
    if (!may) return expect(fault).toBe('FORBIDDEN');
    expect(record).toMatchObject({ tier: 'TOWNSHIP', zone: { id: zone.id } });
    const { id, version } = await standAt('DISSOLVED');
    expect((await newBody(id)).codes).toEqual(['STATUS_NOT_ALLOWED']);
    expect(version).toBeGreaterThan(0);
  });
  test.each(['STANDING', 'DISSOLVED'])(
    'is changed, dissolved and given turns while it is %s',
    async (status) => {
      const zone = await newZone();
      const { record } = await newBody(zone.id);
      if (status === 'DISSOLVED')
        await register.rows(
          `update border.tier_bodies set valid_to = '2025-06-01' where id = '${record.id}'`,
        );
      let version = record.version + (status === 'DISSOLVED' ? 1 : 0);
      const steps: [string, object][] = [
        ['changeTierBody', { name: '石角镇联建工作组', kind: 'GROUP' }],
        [
          'setSecretaryTurns',
          {
            organizationIds: [committeeOf('440881105').id, committeeOf('450922111').id],
            firstOn: '2025-01-31',
            months: 1,
          },
        ],
        ['dissolveTierBody', { on: '2025-12-31' }],
      ];
      for (const [mutation, more] of steps) {
        const {
          codes,
          fault,
          record: after,
        } = await act(register, mutation, { id: record.id, version, ...more }, people[who], body);
        if (!may) expect(fault).toBe('FORBIDDEN');
        else if (status === 'DISSOLVED') expect(codes).toEqual(['STATUS_NOT_ALLOWED']);
        else {
          expect({ codes, fault }).toEqual({ codes: [], fault: null });
          version = after.version;
        }
      }
    },
  );
});

test('the duty office of a body is for the own line and whom a pact opens it to', async () => {
  const zone = await newZone();
  const { record } = await newBody(zone.id);
  const read = (viewer: any) =>
    register.ask(
      'query ($id: ID!) { node(id: $id) { ... on BorderTierBody { dutyOffice } } }',
      { id: record.id },
      viewer,
    );
  expect((await read(people.clerk)).data.node.dutyOffice).toBe('石角镇值班室');
  // One of the 17 pacts of 廉江 opens it to 古城镇.
  expect((await read(asTownship('450922111'))).data.node.dutyOffice).toBe('石角镇值班室');
  expect((await read(people.stranger)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  await done(
    register,
    'changeTierBody',
    {
      id: record.id,
      version: record.version,
      name: '石角镇联建小组',
      kind: 'GROUP',
      dutyOffice: '石角镇新值班室',
    },
    people.proposer,
    body,
  );
  expect((await read(people.clerk)).data.node.dutyOffice).toBe('石角镇新值班室');
});

test('secretaries of both sides lead a body in turn, from the 31st to the last of a short month', async () => {
  const zone = await newZone();
  const { record } = await newBody(zone.id);
  const organizationIds = [committeeOf('440881105').id, committeeOf('450922111').id];
  const set = await done(
    register,
    'setSecretaryTurns',
    { id: record.id, version: record.version, organizationIds, firstOn: '2025-01-31', months: 1 },
    people.proposer,
    body,
  );
  expect(set.secretaryTurns).toEqual([{ name: '中共石角镇委员会' }, { name: '中共古城镇委员会' }]);
  const on = async (date: string) =>
    (
      await register.ask(
        'query ($id: ID!, $on: LocalDate!) { node(id: $id) { ... on BorderTierBody { secretary(asOf: $on) { number from to organization { name } } } } }',
        { id: record.id, on: date },
      )
    ).data.node.secretary;
  expect(await on('2025-01-30')).toBeNull();
  expect(await on('2025-02-27')).toEqual({
    number: 1,
    from: '2025-01-31',
    to: '2025-02-28',
    organization: { name: '中共石角镇委员会' },
  });
  expect(await on('2025-02-28')).toMatchObject({
    number: 2,
    to: '2025-03-31',
    organization: { name: '中共古城镇委员会' },
  });
  expect(await on('2025-03-31')).toMatchObject({ number: 3, organization: { name: '中共石角镇委员会' } });
  const alone = await act(
    register,
    'setSecretaryTurns',
    {
      id: record.id,
      version: set.version,
      organizationIds: [organizationIds[0]],
      firstOn: '2025-01-31',
      months: 1,
    },
    people.proposer,
    body,
  );
  expect(alone.codes).toEqual(['TOO_FEW_PARTIES']);
  const twice = await act(
    register,
    'setSecretaryTurns',
    {
      id: record.id,
      version: set.version,
      organizationIds: [organizationIds[0], organizationIds[0]],
      firstOn: '2025-01-31',
      months: 1,
    },
    people.proposer,
    body,
  );
  expect(twice.codes).toEqual(['PARTY_TWICE']);
  const outside = await act(
    register,
    'setSecretaryTurns',
    {
      id: record.id,
      version: set.version,
      organizationIds: [organizationIds[0], committeeOf('440982117').id],
      firstOn: '2025-01-31',
      months: 1,
    },
    people.proposer,
    body,
  );
  expect(outside.codes).toEqual(['NOT_PARTICIPANT']);
  const endless = await act(
    register,
    'setSecretaryTurns',
    { id: record.id, version: set.version, organizationIds, firstOn: '2025-01-31', months: 0 },
    people.proposer,
    body,
  );
  expect(endless.fault).toBe('BAD_USER_INPUT');
});

test('turns follow on each other without gap or overlap, counted one by one', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 2, max: 9 }),
      day,
      (firstOn, months, places, date) => {
        const turn = turnOn(firstOn, months, places, date);
        if (date < firstOn) {
          expect(turn).toBeNull();
          return;
        }
        // The oracle counts turn by turn.
        let number = 1;
        while (addMonths(firstOn, number * months) <= date) number++;
        expect(turn).toEqual({
          number,
          place: (number - 1) % places,
          from: addMonths(firstOn, (number - 1) * months),
          to: addMonths(firstOn, number * months),
        });
      },
    ),
    { numRuns: 300 },
  );
});

test('who is official of another role follows the same table', async () => {
  const zone = await newZone();
  const secretary = asOfficial({ division: '450922111', role: 'SECRETARY' });
  await done(
    register,
    'changeBorderZone',
    { id: zone.id, version: zone.version, name: `书记改名${zone.id}` },
    secretary,
    whole,
  );
});
