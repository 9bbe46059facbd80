import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { addDays, today } from '@hub/kit/scalars/local-date.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asCoordinator } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { registering } from '../_kit/registering.ts';

/** 匹配建议: what is needed on one side of the line and offered on the other, by kind, place and time. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const viewer = asCoordinator('440881');
const reasons = `reasons { aspect finding points outOf }`;
const party = (code: string) => ({ type: 'PARTY_ORGANIZATION', id: committeeOf(code).id });

test('石角镇 needs a boat: the county across the province line is a neighbour, and says why it is suggested', async () => {
  const { record } = await registering(
    register,
    'declareNeed',
    {
      organizationId: committeeOf('440881105').id,
      title: '巡河船',
      kind: 'EQUIPMENT',
      neededBy: '2999-01-01',
    },
    viewer,
    'need { id }',
  );
  const { data } = await register.ask(
    `query ($id: ID!) { serviceNeed(id: $id) { suggestions { totalCount nodes {
      score crossesProvince offer { title party { ... on PartyOrganization { name } } } ${reasons} } } } }`,
    { id: record.id },
  );
  expect(data.serviceNeed.suggestions).toEqual({
    totalCount: 1,
    nodes: [
      {
        score: 94,
        crossesProvince: true,
        offer: { title: '防汛冲锋舟', party: { name: committeeOf('450922').name } },
        reasons: [
          { aspect: 'KIND', finding: 'KIND_ANSWERS', points: 40, outOf: 40 },
          { aspect: 'PLACE', finding: 'PLACE_NEIGHBOUR', points: 34, outOf: 40 },
          { aspect: 'TIME', finding: 'TIME_AMPLE', points: 20, outOf: 20 },
        ],
      },
    ],
  });
});

test('what is taken up, withdrawn or expired is neither suggested nor given suggestions', async () => {
  const offerId = idFromKey('off', 'border:0');
  const offer = `query ($id: ID!) { resourceOffer(id: $id) { status suggestions { totalCount nodes { need { status } } } } }`;
  const before = (await register.ask(offer, { id: offerId })).data.resourceOffer;
  expect(before.suggestions.totalCount).toBeGreaterThan(0);
  expect(before.suggestions.nodes.every(({ need }: any) => need.status === 'OPEN')).toBe(true);
  const expired = (await register.ask(offer, { id: idFromKey('off', 'border:5') })).data.resourceOffer;
  expect(expired).toEqual({ status: 'EXPIRED', suggestions: { totalCount: 0, nodes: [] } });
  const claim = { offerId, party: party('440881') };
  await registering(register, 'claim', claim, viewer, 'claim { id }');
  const after = (await register.ask(offer, { id: offerId })).data.resourceOffer;
  expect(after.suggestions).toEqual({ totalCount: 0, nodes: [] });
  await register.rows(`update alliances.resource_offers set status = 'OPEN' where id = '${offerId}'`);
  await register.rows(`delete from alliances.claims where offer_id = '${offerId}'`);
});

test('an alliance and a pact suggest among their own sides, wherever these are', async () => {
  const { data } = await register.ask(
    `query ($alliance: ID!) { alliance(id: $alliance) {
      memberships(first: 50) { nodes { party { ... on PartyOrganization { id } } } }
      suggestions(first: 200) { totalCount nodes { need { organization { id } } offer { party { ... on PartyOrganization { id } } } score } }
    } }`,
    { alliance: idFromKey('all', 'yulin-zhanjiang-maoming') },
  );
  const members = new Set(data.alliance.memberships.nodes.map((one: any) => one.party.id));
  const { nodes, totalCount } = data.alliance.suggestions;
  expect(nodes.length).toBe(totalCount);
  expect(nodes.length).toBeGreaterThan(0);
  for (const { need, offer } of nodes) {
    expect(members).toContain(need.organization.id);
    expect(members).toContain(offer.party.id);
    expect(need.organization.id).not.toBe(offer.party.id);
  }
  const scores = nodes.map(({ score }: any) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  const pacts = await register.ask(
    `{ pacts(first: 20, filter: { kind: { eq: BORDER }, status: { eq: IN_FORCE }, division: "440881" }) { nodes {
      parties { party { ... on PartyOrganization { id } } }
      suggestions { nodes { need { organization { id } } offer { party { ... on PartyOrganization { id } } } } }
    } } }`,
  );
  for (const pact of pacts.data.pacts.nodes) {
    const sides = pact.parties.map((one: any) => one.party.id);
    for (const { need, offer } of pact.suggestions.nodes) {
      expect(sides).toContain(need.organization.id);
      expect(sides).toContain(offer.party.id);
    }
  }
});

/** Places on both sides of the line, from provinces down to villages. */
const places = [
  '44',
  '4408',
  '440881',
  '440881105',
  '440881106',
  '440823',
  '440823101',
  '440982',
  '440982116',
  '45',
  '4509',
  '450922',
  '450922108',
  '450922111',
  '450922108201',
  '530111001',
];
const needKinds = ['MICRO_WISH', 'LIVELIHOOD_PROJECT', 'VENUE', 'STAFF', 'EQUIPMENT', 'SKILL'];
const resourceKinds = ['VENUE', 'STAFF', 'EQUIPMENT', 'SKILL', 'FUNDS'];

interface Open {
  place: string;
  kind: string;
  lastIn: number | null;
  party: number;
}

const open = (kinds: string[]): fc.Arbitrary<Open> =>
  fc.record({
    place: fc.constantFrom(...places),
    kind: fc.constantFrom(...kinds),
    lastIn: fc.option(fc.constantFrom(-3, 0, 1, 29, 30, 31, 400)),
    party: fc.integer({ min: 0, max: 3 }),
  });

/** docs/matching.md, written down once more, pair by pair. */
function oracle(
  need: Open,
  offer: Open,
  adjacent: Set<string>,
): { score: number; findings: string[] } | null {
  if (offer.lastIn !== null && offer.lastIn < 0) return null;
  if (need.party === offer.party) return null;
  const wish = need.kind === 'MICRO_WISH';
  const livelihood = need.kind === 'LIVELIHOOD_PROJECT';
  const answers =
    need.kind === offer.kind ||
    (wish && offer.kind !== 'VENUE') ||
    (livelihood && (offer.kind === 'FUNDS' || offer.kind === 'EQUIPMENT'));
  const helps =
    wish ||
    livelihood ||
    (need.kind === 'STAFF' && offer.kind === 'SKILL') ||
    (need.kind === 'SKILL' && offer.kind === 'STAFF') ||
    (need.kind === 'EQUIPMENT' && offer.kind === 'FUNDS');
  if (!answers && !helps) return null;
  const [a, b] = [need.place, offer.place];
  const shorter = Math.min(a.length, b.length);
  const touch = (digits: number) => adjacent.has(`${a.slice(0, digits)} ${b.slice(0, digits)}`);
  const county = shorter >= 6;
  const [place, placePoints] =
    a === b
      ? ['PLACE_SAME', 40]
      : a.startsWith(b) || b.startsWith(a)
        ? ['PLACE_WITHIN', 36]
        : touch(shorter)
          ? ['PLACE_NEIGHBOUR', 34]
          : county && a.slice(0, 6) === b.slice(0, 6)
            ? ['PLACE_SAME_COUNTY', 28]
            : county && touch(6)
              ? ['PLACE_NEIGHBOUR_COUNTY', 22]
              : shorter >= 4 && a.slice(0, 4) === b.slice(0, 4)
                ? ['PLACE_SAME_PREFECTURE', 12]
                : ['PLACE_ELSEWHERE', 0];
  const last = Math.min(need.lastIn ?? Infinity, offer.lastIn ?? Infinity);
  const [time, timePoints] =
    need.lastIn !== null && need.lastIn < 0
      ? ['TIME_OVERDUE', 0]
      : last >= 30
        ? ['TIME_AMPLE', 20]
        : ['TIME_TIGHT', 10];
  return {
    score: (answers ? 40 : 20) + Number(placePoints) + Number(timePoints),
    findings: [answers ? 'KIND_ANSWERS' : 'KIND_HELPS', place, time] as string[],
  };
}

test('every ranking is the one that comparing all pairs one by one gives, from either end, page by page', async () => {
  const adjacent = new Set<string>();
  for (const { a_code: a, b_code: b } of await register.rows(
    `select a_code, b_code from border.adjacencies where valid_to is null`,
  )) {
    adjacent.add(`${a} ${b}`);
    adjacent.add(`${b} ${a}`);
  }
  expect(adjacent.has('440881 450922')).toBe(true);
  await register.rows(`delete from alliances.claims`);
  const quoted = (value: string | null) => (value === null ? 'null' : `'${value}'`);
  const day = (lastIn: number | null) => (lastIn === null ? null : addDays(today(), lastIn));

  await fc.assert(
    fc.asyncProperty(
      fc.array(open(needKinds), { minLength: 1, maxLength: 6 }),
      fc.array(open(resourceKinds), { minLength: 1, maxLength: 14 }),
      fc.integer({ min: 1, max: 4 }),
      async (needs, offers, pageSize) => {
        await register.rows(`delete from alliances.service_needs`);
        await register.rows(`delete from alliances.resource_offers`);
        const needId = (i: number) => idFromKey('need', `matching:${i}`);
        const offerId = (i: number) => idFromKey('off', `matching:${i}`);
        const place = (code: string) =>
          `'${code.slice(0, 2)}', '${code.slice(0, 6).padEnd(6, '0')}', '${code}'`;
        await register.rows(
          `insert into alliances.service_needs (id, province, county_code, division_code, organization_id, title, kind, status, declared_on, needed_by, search_text, grams) values ${needs
            .map(
              (one, i) =>
                `('${needId(i)}', ${place(one.place)}, '${idFromKey('org', `party:${one.party}`)}', '需求', '${one.kind}', 'OPEN', '2020-01-01', ${quoted(day(one.lastIn))}, '', '{}')`,
            )
            .join()}`,
        );
        await register.rows(
          `insert into alliances.resource_offers (id, province, county_code, division_code, party_type, party_id, title, kind, terms, status, offered_on, available_until, search_text, grams) values ${offers
            .map(
              (one, i) =>
                `('${offerId(i)}', ${place(one.place)}, 'PARTY_ORGANIZATION', '${idFromKey('org', `party:${one.party}`)}', '资源', '${one.kind}', 'FREE', 'OPEN', '2020-01-01', ${quoted(day(one.lastIn))}, '', '{}')`,
            )
            .join()}`,
        );
        const all = needs
          .flatMap((need, n) =>
            offers.flatMap((offer, o) => {
              const found = oracle(need, offer, adjacent);
              return found && found.findings[1] !== 'PLACE_ELSEWHERE'
                ? [{ ...found, need: needId(n), offer: offerId(o) }]
                : [];
            }),
          )
          .sort((x, y) => y.score - x.score || (x.need + x.offer < y.need + y.offer ? -1 : 1));

        const selection = `totalCount pageInfo { hasNextPage endCursor } nodes { score need { id } offer { id } reasons { finding points } }`;
        const { data, errors } = await register.ask(
          `{ serviceNeeds(first: 50) { nodes { id suggestions(first: 100) { ${selection} } } }
             resourceOffers(first: 50) { nodes { id suggestions(first: 100) { ${selection} } } } }`,
        );
        expect(errors).toBeUndefined();
        const told = (nodes: any[]) =>
          nodes.map((one) => ({
            score: one.score,
            findings: one.reasons.map(({ finding }: any) => finding),
            need: one.need.id,
            offer: one.offer.id,
          }));
        for (const { id, suggestions } of data.serviceNeeds.nodes) {
          const expected = all.filter((one) => one.need === id);
          expect(told(suggestions.nodes)).toEqual(expected);
          expect(suggestions.totalCount).toBe(expected.length);
          for (const { score, reasons: why } of suggestions.nodes)
            expect(why.reduce((sum: number, one: any) => sum + one.points, 0)).toBe(score);
        }
        for (const { id, suggestions } of data.resourceOffers.nodes)
          expect(told(suggestions.nodes)).toEqual(all.filter((one) => one.offer === id));

        const walked: unknown[] = [];
        for (let after: string | null = null; ;) {
          const { data: page } = await register.ask(
            `query ($id: ID!, $first: Int, $after: String) { serviceNeed(id: $id) { suggestions(first: $first, after: $after) { ${selection} } } }`,
            { id: needId(0), first: pageSize, after },
          );
          const { nodes, pageInfo }: any = page.serviceNeed.suggestions;
          walked.push(...told(nodes));
          if (!pageInfo.hasNextPage) break;
          after = pageInfo.endCursor;
        }
        expect(walked).toEqual(all.filter((one) => one.need === needId(0)));
      },
    ),
    { numRuns: 40 },
  );
});

test('a cursor of another list and too large a page are refused', async () => {
  const ask = (args: string) =>
    register.ask(`query ($id: ID!) { alliance(id: $id) { suggestions(${args}) { totalCount } } }`, {
      id: idFromKey('all', 'yulin-zhanjiang-maoming'),
    });
  expect((await ask('first: 201')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect((await ask('after: "bm90IG91cnM"')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
