import { committeeOf } from '@hub/kit/demo/world.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, asCoordinator, asDashboard, asOfficial, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/**
 * Somebody outside adds up, subtracts and compares whatever counts the graph tells. A count of 1 to 4 persons is safe when
 * every number from 1 to 4 would have made the graph say the same; the oracle tries them all.
 */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

interface Told {
  value: number | null;
  isSuppressed: boolean;
}

const small = [1, 2, 3, 4];
/** What anybody may work out from an answer alone. */
const fits = (count: number, { value }: Told): boolean => (value === null ? true : count === value);

function* tuples(length: number, most: number): Generator<number[]> {
  if (length === 0) return yield [];
  for (const rest of tuples(length - 1, most)) for (let n = 0; n <= most; n++) yield [...rest, n];
}

/** Organizations that sit in one and the same division. */
async function neighbours(
  count: number,
): Promise<{ ids: string[]; code: string; divisionId: string; county: string }> {
  const [place] =
    await register.rows(`select division_id, division_code from organizations.party_organizations
    where dissolved_on is null group by 1, 2 having count(*) >= ${count} order by 2 limit 1`);
  const rows = await register.rows(`select id from organizations.party_organizations
    where division_id = '${place!.division_id}' and dissolved_on is null order by id limit ${count}`);
  const code = place!.division_code as string;
  return {
    ids: rows.map(({ id }) => id),
    code,
    divisionId: place!.division_id,
    county: code.slice(0, 6).padEnd(6, '0'),
  };
}

async function settle(
  counts: readonly number[],
  { ids, code, divisionId, county }: Awaited<ReturnType<typeof neighbours>>,
  mobile: readonly number[] = [],
): Promise<void> {
  await register.rows(`delete from members.party_members where division_id = '${divisionId}'`);
  for (const [i, count] of counts.entries())
    await register.rows(`insert into members.party_members
      (id, province, county_code, membership_status, home_organization_id, division_id, division_code, is_mobile_member)
      select 'mem_attack' || '${i}' || 'x' || n, '${code.slice(0, 2)}', '${county}', 'FULL', '${ids[i]}', '${divisionId}', '${code}',
        n <= ${mobile[i] ?? 0} from generate_series(1, ${count}) as n`);
}

const countsQuery = `query ($ids: [ID!]!, $code: DivisionCode!) {
  administrativeDivision(code: $code) { memberCount { value isSuppressed } }
  nodes(ids: $ids) { ... on PartyOrganization { memberCount { value isSuppressed } } }
}`;

test('of a division and its organizations, no small count can be worked out', async () => {
  const place = await neighbours(4);
  const viewers = [anonymous, asDashboard(), asCoordinator('530102')];
  const tell = async (counts: readonly number[], viewer: (typeof viewers)[number]) => {
    await settle(counts, place);
    const { data } = await register.ask(countsQuery, { ids: place.ids, code: place.code }, viewer);
    return {
      total: data.administrativeDivision.memberCount as Told,
      parts: data.nodes.map(({ memberCount }: { memberCount: Told }) => memberCount) as Told[],
    };
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(7), { minLength: 4, maxLength: 4 }),
      fc.constantFrom(...viewers),
      async (counts, viewer) => {
        const { total, parts } = await tell(counts, viewer);
        parts.forEach((part, i) => {
          expect(part.isSuppressed).toBe(small.includes(counts[i]!));
          expect(part.value).toBe(small.includes(counts[i]!) ? null : counts[i]);
        });
        if (total.value !== null) expect(total.value).toBe(counts.reduce((sum, n) => sum + n, 0));
        const feasible = parts.map(() => new Set<number>());
        for (const guess of tuples(4, 7)) {
          const isSame = guess.every(
            (n, i) => fits(n, parts[i]!) && small.includes(n) === parts[i]!.isSuppressed,
          );
          if (
            isSame &&
            fits(
              guess.reduce((sum, n) => sum + n, 0),
              total,
            )
          )
            guess.forEach((n, i) => feasible[i]!.add(n));
        }
        parts.forEach((part, i) => {
          if (part.isSuppressed)
            expect(
              [...feasible[i]!].sort((a, b) => a - b),
              JSON.stringify({ counts, total }),
            ).toEqual(small);
        });
      },
    ),
    { numRuns: 120, seed: 20261123, endOnFailure: true },
  );
});

test('mobile members beside all members: neither part of the whole can be worked out', async () => {
  const code = '450922108';
  const [row] = await register.rows(
    `select division_id from organizations.party_organizations where id = '${committeeOf(code).id}'`,
  );
  const place = {
    ids: [committeeOf(code).id],
    code,
    divisionId: row!.division_id as string,
    county: code.slice(0, 6),
  };
  const [pact] = await register.rows(
    `select giver.pact_id, taker.division_code from alliances.pact_parties giver
     join alliances.pact_parties taker on taker.pact_id = giver.pact_id and taker.party_id <> giver.party_id
     join alliances.pacts p on p.id = giver.pact_id
     where giver.division_code = '${code}' and p.effective_from <= current_date and p.renewed_on is null`,
  );
  await register.rows(
    `insert into alliances.data_annex_items (pact_id, position, field_set, purpose, division_code, province, county_code)
     select '${pact!.pact_id}', 90, 'MOBILE_MEMBER_COUNTS', '流动党员双向管理', '${code}', province, county_code
     from alliances.pacts where id = '${pact!.pact_id}'`,
  );
  const holder = asTownship(pact!.division_code);
  const tell = async (mobile: number, settled: number) => {
    await settle([mobile + settled], place, [mobile]);
    const { data, errors } = await register.ask(
      'query ($id: ID!) { partyOrganization(id: $id) { memberCount { value isSuppressed } mobileMemberCount { value isSuppressed } } }',
      { id: place.ids[0] },
      holder,
    );
    expect(errors).toBeUndefined();
    return JSON.stringify(data.partyOrganization);
  };
  const said = new Map<string, [number, number][]>();
  for (let mobile = 0; mobile <= 12; mobile++)
    // Whole sums only: each answer's worlds are all that there are.
    for (let settled = 0; mobile + settled <= 12; settled++) {
      const answer = await tell(mobile, settled);
      said.set(answer, [...(said.get(answer) ?? []), [mobile, settled]]);
    }
  for (const [answer, worlds] of said) {
    for (const part of [0, 1] as const) {
      const possible = new Set(worlds.map((world) => world[part]));
      // Where the truth may be small, it must not be known which.
      if (small.some((n) => possible.has(n)))
        expect(possible.size, `${answer}: ${JSON.stringify(worlds)}`).toBeGreaterThanOrEqual(3);
    }
  }
});

describe('a post', () => {
  const query = (post: string) =>
    `{ servicePost(id: "${post}") { all: assignedCount { value } normal: assignedCount(mode: NORMAL) { value } emergency: assignedCount(mode: EMERGENCY) { value } } }`;

  test('is not counted of days gone by for whoever is outside: the difference of two days would be one person', async () => {
    const [post] = await register.rows(
      `select post_id, min(p.division_code) as code from members.post_assignments a join members.service_posts p on p.id = a.post_id group by 1 having count(*) > 9 limit 1`,
    );
    const ask = async (viewer: Parameters<Register['ask']>[2], asOf?: string) =>
      (await register.ask(query(post!.post_id), {}, viewer, asOf)).data.servicePost.all.value;
    for (const viewer of [anonymous, asDashboard(), asOfficial({ division: '530102' })]) {
      expect(await ask(viewer)).toBeGreaterThan(4);
      for (const day of ['2026-11-22', '2024-01-01', '2030-01-01']) expect(await ask(viewer, day)).toBeNull();
    }
    expect(await ask(asCoordinator((post!.code as string).slice(0, 6)), '2026-11-22')).toBeGreaterThan(4);
  });
});

test('persons are not counted by lists, filters, orders, cursors or ids for whoever is outside', async () => {
  const [member] = await register.rows(`select id from members.party_members limit 1`);
  const attempts = [
    '{ partyMembers(filter: { skill: LAW }) { totalCount } }',
    '{ partyMembers(filter: { isMobileMember: { eq: true }, division: "440881105" }) { totalCount pageInfo { hasNextPage } } }',
    '{ partyMembers(first: 1, orderBy: [{ field: JOINED_IN_YEAR }]) { edges { cursor } } }',
    '{ communityCheckIns(filter: { division: "440881105" }) { totalCount } }',
    `{ partyMember(id: "${member!.id}") { id } }`,
    `{ node(id: "${member!.id}") { id } }`,
    `{ nodes(ids: ["${member!.id}", "mem_00000000000000000000000000"]) { id } }`,
  ];
  for (const viewer of [anonymous, asDashboard(), asOfficial({ division: '460105' })]) {
    for (const attempt of attempts) {
      const real = await register.ask(attempt, {}, viewer);
      // Whether there is such a member changes nothing of what is said.
      const invented = await register.ask(
        attempt.replaceAll(member!.id as string, 'mem_11111111111111111111111111'),
        {},
        viewer,
      );
      const plain = (answer: unknown) => JSON.stringify(answer).replaceAll(/"requestId":"[^"]*"/g, '');
      expect(plain(real), attempt).toBe(plain(invented));
      expect(JSON.stringify(real.data ?? null)).not.toMatch(/"totalCount":[1-9]|"cursor"|mem_/);
    }
  }
});
