import { retentionRules } from '@hub/gateway/hub.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { retain } from '@hub/kit/retention.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymous, asCoordinator, asDashboard, asHubAdmin, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 变更源: every write in every subgraph once, in its order, whatever else is under way. */

let register: Register;
let sql: postgres.Sql;
beforeAll(async () => {
  register = await openRegister();
  sql = postgres(register.databaseUrl, { max: 5, onnotice: () => {} });
});
afterAll(async () => {
  await sql.end();
  await register[Symbol.asyncDispose]();
});

interface Change {
  nodeId: string;
  type: string;
  kind: string;
  version: number;
}

async function page(after: string | null, more: Record<string, unknown> = {}, who: Viewer = asDashboard()) {
  const { data, errors } = await register.ask(
    `query ($after: String, $first: Int, $types: [String!]) { changes(after: $after, first: $first, types: $types) {
      changes { nodeId type kind version } endCursor hasMore } }`,
    { after, ...more },
    who,
  );
  return {
    code: errors?.[0]?.extensions.code as string | undefined,
    ...(data?.changes as { changes: Change[]; endCursor: string; hasMore: boolean }),
  };
}

async function follow(
  after: string,
  first = 100,
  who?: Viewer,
): Promise<{ changes: Change[]; cursor: string }> {
  const changes: Change[] = [];
  for (let cursor = after; ;) {
    const one = await page(cursor, { first }, who);
    expect(one.code).toBeUndefined();
    changes.push(...one.changes);
    cursor = one.endCursor;
    if (!one.hasMore) return { changes, cursor };
  }
}

/**
 * Waits until nothing older than now is under way: other tests write in other databases of the same server, and a feed
 * holds back what is younger than the oldest transaction of the server.
 */
async function quiet(): Promise<void> {
  const [mark] = await sql`select pg_current_xact_id()::text as xid`;
  for (;;) {
    const [row] = await sql`select pg_snapshot_xmin(pg_current_snapshot()) > ${mark!.xid}::xid8 as is_quiet`;
    if (row!.is_quiet) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const now = async () => {
  await quiet();
  return (await page(null)).endCursor;
};
/** Everything committed so far. */
const settled: typeof follow = async (...args) => {
  await quiet();
  return await follow(...args);
};
const needs = async (count: number) =>
  (await sql`select id from alliances.service_needs order by id limit ${count}`).map(
    ({ id }) => id as string,
  );

test('without a cursor it tells where to begin, and nothing else', async () => {
  const begin = await page(null);
  expect(begin.changes).toEqual([]);
  expect(begin.hasMore).toBe(false);
  expect((await settled(begin.endCursor)).changes).toEqual([]);
});

test('writes in several subgraphs are told once, the deleted ones as tombstones', async () => {
  const begin = await now();
  const [need] = await needs(1);
  await sql`update alliances.service_needs set title = title where id = ${need!}`;
  await sql`update organizations.party_organizations set name = name where id = ${committeeOf('440881').id}`;
  const [offer] = await sql`delete from alliances.resource_offers
    where id = (select id from alliances.resource_offers order by id limit 1) returning id`;
  const { changes, cursor } = await settled(begin);
  expect(changes.map(({ nodeId, type, kind }) => [type, kind, nodeId])).toEqual([
    ['ServiceNeed', 'UPDATED', need],
    ['PartyOrganization', 'UPDATED', committeeOf('440881').id],
    ['ResourceOffer', 'DELETED', offer!.id],
  ]);
  expect((await settled(cursor)).changes).toEqual([]);
});

test('rows of one instant are each told once, whatever the size of a page', async () => {
  const begin = await now();
  const ids = await needs(50);
  await sql`update alliances.service_needs set title = title where id in ${sql(ids)}`;
  await sql`update alliances.changes set at = '2026-11-01' where node_id in ${sql(ids)}`;
  const told = (await settled(begin, 7)).changes.map(({ nodeId }) => nodeId);
  expect(told.toSorted()).toEqual(ids.toSorted());
});

test('a transaction that commits late is not lost, and nothing written after it began is told before it', async () => {
  const begin = await now();
  const [early, late] = await needs(2);
  const open = await sql.reserve();
  await open`begin`;
  await open`update alliances.service_needs set title = title where id = ${late!}`;
  await sql`update alliances.service_needs set title = title where id = ${early!}`;
  const meanwhile = await follow(begin).finally(async () => {
    await open`commit`;
    open.release();
  });
  expect(meanwhile.changes).toEqual([]);
  const { changes } = await settled(meanwhile.cursor);
  expect(changes.map(({ nodeId }) => nodeId).toSorted()).toEqual([early!, late!].toSorted());
});

test('many writers at once and a reader beside them: every committed write once, none that was rolled back', async () => {
  const begin = await now();
  const ids = await needs(40);
  const told: string[] = [];
  let cursor = begin;
  const writing = Promise.all(
    ids.map((id, i) =>
      sql
        .begin(async (tx) => {
          await tx`update alliances.service_needs set title = title where id = ${id}`;
          await tx`select pg_sleep(${(i % 5) / 100})`;
          if (i % 4 === 0) throw new Error('rolled back');
        })
        .catch(() => {}),
    ),
  ).then(() => true);
  for (let isDone = false; !isDone;) {
    isDone = await Promise.race([writing, new Promise<false>((r) => void setTimeout(() => r(false), 5))]);
    const read = await follow(cursor, 3);
    told.push(...read.changes.map(({ nodeId }) => nodeId));
    cursor = read.cursor;
  }
  told.push(...(await settled(cursor)).changes.map(({ nodeId }) => nodeId));
  expect(told.toSorted()).toEqual(ids.filter((_, i) => i % 4 !== 0).toSorted());
});

test('types may be chosen', async () => {
  const begin = await now();
  const [need] = await needs(1);
  await sql`update alliances.service_needs set title = title where id = ${need!}`;
  await sql`update organizations.party_organizations set name = name where id = ${committeeOf('440881').id}`;
  await quiet();
  const { changes } = await page(begin, { types: ['PartyOrganization'] });
  expect(changes.map(({ type }) => type)).toEqual(['PartyOrganization']);
});

test('ids of persons are told to their own line alone, from the county up', async () => {
  const begin = await now();
  const [member] = await sql`update members.party_members set version = version
    where id = (select id from members.party_members where county_code = '440881' order by id limit 1) returning id`;
  const toldTo = async (who: Viewer) =>
    (await settled(begin, 100, who)).changes.some(({ nodeId }) => nodeId === member!.id);
  expect(await toldTo(asCoordinator('440881'))).toBe(true);
  expect(await toldTo(asHubAdmin())).toBe(true);
  expect(await toldTo(asDashboard())).toBe(false);
  expect(await toldTo(asCoordinator('450922'))).toBe(false);
  expect(await toldTo(asTownship('440881105'))).toBe(false);
});

test('of records that are shown to officials alone nobody else hears', async () => {
  const begin = await now();
  const [planned] = await sql`update organizations.planned_organizations set name = name
    where id = (select min(id) from organizations.planned_organizations) returning id`;
  const told = async (who: Viewer) => (await settled(begin, 100, who)).changes.map(({ nodeId }) => nodeId);
  expect(await told(asCoordinator('440881'))).toEqual([planned!.id]);
  expect(await told(asDashboard())).toEqual([]);
});

test('nobody follows without saying who they are, and a cursor of something else is refused', async () => {
  expect((await page(null, {}, anonymous)).code).toBe('UNAUTHENTICATED');
  expect((await page('eyJ4IjoxfQ')).code).toBe('BAD_USER_INPUT');
  expect((await page(null, { first: 1001 })).code).toBe('BAD_USER_INPUT');
});

test('a cursor older than what is kept must read everything anew; one that saw it all need not', async () => {
  const old = await now();
  const [need] = await needs(1);
  await sql`update alliances.service_needs set title = title where id = ${need!}`;
  const seen = (await settled(old)).cursor;
  await sql`delete from alliances.changes`;
  expect((await page(old)).code).toBe('RESYNC_REQUIRED');
  expect((await page(seen)).code).toBeUndefined();
  const fresh = await now();
  expect((await page(fresh)).changes).toEqual([]);
});

test('change rows are kept for ninety days, and no day less', async () => {
  const old = await now();
  const [first, second] = await needs(2);
  for (const [id, at] of [
    [first!, '2026-08-24T12:00:00+08'],
    [second!, '2026-08-26T12:00:00+08'],
  ]) {
    await sql`update alliances.service_needs set title = title where id = ${id!}`;
    await sql`update alliances.changes set at = ${at!}::text::timestamptz where node_id = ${id!}`;
  }
  const between = (await page(old, { first: 1 })).endCursor;
  const retained = await retain({ url: register.databaseUrl, rules: retentionRules, today: '2026-11-23' });
  expect(retained.find(({ rule }) => rule.table === '"alliances".changes')?.rows).toBeGreaterThan(0);
  expect((await page(between)).changes.map(({ nodeId }) => nodeId)).toEqual([second]);
  const { data, errors } = await register.ask(
    'query ($after: String) { changes(after: $after) { endCursor } }',
    { after: old },
    asDashboard(),
  );
  expect(data?.changes ?? null).toBeNull();
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'RESYNC_REQUIRED',
    messages: { zh: '变更游标已过期，请重新全量同步。', en: expect.stringContaining('from the start again') },
  });
});
