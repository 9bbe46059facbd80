import type { EventStream, StreamAnswer } from '@hub/gateway/engine/engine.ts';
import { openGraphHub, type OpenedHub } from '@hub/gateway/hub.ts';
import { recordStatements } from '@hub/kit/database.ts';
import { anonymous, type Viewer } from '@hub/kit/viewer.ts';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asHubAdmin } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

let register: Register;
let sql: postgres.Sql;
beforeAll(async () => {
  register = await openRegister();
  sql = postgres(register.databaseUrl, { max: 8, onnotice: () => {} });
});
afterAll(async () => {
  await sql.end();
  await register[Symbol.asyncDispose]();
});

interface Change {
  cursor: string;
  kind: string;
  type: string;
  nodeId: string;
  version: number;
}

const changes = `subscription ($after: String) {
  borderChanges(after: $after) { cursor kind type nodeId version }
}`;

async function follow(
  hub: OpenedHub,
  { query = changes, after, viewer = anonymous }: { query?: string; after?: string; viewer?: Viewer } = {},
): Promise<EventStream> {
  const answer = await hub.graph.subscribe(
    { query, variables: { after: after ?? null } },
    { viewer, asOf: null, requestId: 'r' },
    new AbortController().signal,
  );
  if (!('ended' in answer)) throw new Error(answer.body);
  return answer;
}

async function next(stream: EventStream): Promise<any> {
  const { value, done } = (await stream.next()) as IteratorResult<StreamAnswer, undefined>;
  if (done || value.errors) throw new Error(done ? 'It has ended.' : value.body);
  return value.result().data!['borderChanges'];
}

async function take(stream: EventStream, count: number): Promise<Change[]> {
  const seen: Change[] = [];
  while (seen.length < count) seen.push(await next(stream));
  return seen;
}

const someCases = async (count: number): Promise<string[]> =>
  (await sql<{ id: string }[]>`select id from border.cases order by id limit ${count}`).map(({ id }) => id);
const touch = (id: string, on: postgres.Sql = sql) =>
  on`update border.cases set title = title where id = ${id}`;

for (const mode of ['embedded', 'distributed'] as const) {
  test(`a change is announced with the record as it is now and what other subgraphs know of it (${mode})`, async () => {
    const hub = await openGraphHub({ mode, databaseUrl: register.databaseUrl });
    const stream = await follow(hub, {
      query: `subscription {
        borderChanges { kind type version node { id ... on BorderCase { title sides { code division { name } } } } }
      }`,
    });
    const [id] = await someCases(1);
    await sql`update border.cases set title = '界河取水' where id = ${id!}`;
    expect(await next(stream)).toMatchObject({
      kind: 'UPDATED',
      type: 'BorderCase',
      node: {
        id,
        title: '界河取水',
        sides: [{ division: { name: expect.any(String) } }, { code: expect.any(String) }],
      },
    });
    await sql`update border.cases set title = '界河取水（续）' where id = ${id!}`;
    expect(await next(stream)).toMatchObject({ node: { id, title: '界河取水（续）' } });
    await stream.return();
    await hub.close();
  });
}

test('a commit that comes late is not passed over, and nothing comes twice', async () => {
  const [early, late] = (await someCases(2)) as [string, string];
  const stream = await follow(register.hub);
  let commit = (): void => {};
  const held = new Promise<void>((resolve) => (commit = resolve));
  let written = (): void => {};
  const isWritten = new Promise<void>((resolve) => (written = resolve));
  const first = sql.begin(async (tx) => {
    await touch(late, tx as unknown as postgres.Sql);
    written();
    await held;
  });
  await isWritten;
  await touch(early);
  const seen = take(stream, 2);
  let isSeen = false;
  void seen.then(() => (isSeen = true));
  // The second write is committed, but one that stands before it may still come.
  await sql`select pg_sleep(0.05)`;
  expect(isSeen).toBe(false);
  commit();
  await first;
  expect((await seen).map(({ nodeId }) => nodeId)).toEqual([late, early]);
  await stream.return();
});

test('who goes on from the last cursor after each break sees every change once and in order', async () => {
  const ids = await someCases(8);
  const start = await follow(register.hub);
  await touch(ids[0]!);
  const [before] = await sql<{ count: number }[]>`select count(*)::int as count from border.changes`;
  const first: Change = await next(start);
  await start.return();
  const rounds = 12;
  const writing = Promise.all(
    ids.map(async (id) => {
      for (let round = 0; round < rounds; round++)
        await sql.begin(async (tx) => {
          await touch(id, tx as unknown as postgres.Sql);
          await tx`select pg_sleep(random() * 0.01)`;
        });
    }),
  );
  const seen: Change[] = [];
  let after = first.cursor;
  for (let part = 1; seen.length < ids.length * rounds; part = (part % 7) + 1) {
    const stream = await follow(register.hub, { after });
    seen.push(...(await take(stream, Math.min(part, ids.length * rounds - seen.length))));
    await stream.return();
    after = seen.at(-1)!.cursor;
  }
  await writing;
  const kept = await sql<{ nodeId: string; version: number }[]>`
    select node_id as "nodeId", version from border.changes order by changes.xid, changes.key offset ${before!.count}`;
  expect(seen.map(({ nodeId, version }) => ({ nodeId, version }))).toEqual([...kept]);
  expect(new Set(seen.map((one) => one.cursor)).size).toBe(seen.length);
});

test('when the connection that listens is cut, what was written meanwhile still comes', async () => {
  const [id] = (await someCases(1)) as [string];
  const stream = await follow(register.hub);
  await touch(id);
  await next(stream);
  const cut = await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ilike 'listen%'`;
  expect(cut.length).toBeGreaterThan(0);
  await touch(id);
  expect(await next(stream)).toMatchObject({ nodeId: id });
  await stream.return();
});

test('a stream begins with what is written after it was opened, also while older writing is under way elsewhere', async () => {
  const [id, other] = (await someCases(2)) as [string, string];
  let stream: EventStream | undefined;
  let seen: Promise<unknown> | undefined;
  // The transaction holds the watermark back, which alone cannot tell what was there from what is to come.
  await sql.begin(async (tx) => {
    await tx`create temporary table held (n int) on commit drop`;
    await touch(id);
    stream = await follow(register.hub);
    await touch(other);
    seen = next(stream);
  });
  expect(await seen).toMatchObject({ nodeId: other });
  await stream!.return();
});

test('bulletins are left out, whoever listens', async () => {
  const [id] = (await someCases(1)) as [string];
  const stream = await follow(register.hub, { viewer: asHubAdmin() });
  const touched = await sql`update border.bulletins set title = title`;
  expect(touched.count).toBeGreaterThan(0);
  await touch(id);
  expect(await next(stream)).toMatchObject({ type: 'BorderCase', nodeId: id });
  await stream.return();
});

test('a removed record is announced without itself', async () => {
  const stream = await follow(register.hub, {
    query: 'subscription { borderChanges { kind type nodeId node { id } } }',
  });
  const [gone] =
    await sql`delete from border.inspections where id = (select id from border.inspections limit 1) returning id`;
  expect(await next(stream)).toEqual({
    kind: 'DELETED',
    type: 'BoundaryInspection',
    nodeId: gone!.id,
    node: null,
  });
  await stream.return();
});

test('a cursor of something else is refused before the stream opens', async () => {
  for (const after of ['x', Buffer.from('["t","1"]').toString('base64url')])
    await expect(follow(register.hub, { after })).rejects.toThrow('BAD_USER_INPUT');
});

test('many who follow live share the statements that read', async () => {
  const [id] = (await someCases(1)) as [string];
  const { statements } = await recordStatements(async () => {
    const streams = await Promise.all(Array.from({ length: 50 }, () => follow(register.hub)));
    for (let round = 0; round < 4; round++) {
      await touch(id);
      for (const stream of streams) expect(await next(stream)).toMatchObject({ nodeId: id });
    }
    await Promise.all(streams.map((stream) => stream.return()));
  });
  const reads = statements.filter((text) => text.includes('.changes as change'));
  expect(reads.length).toBeGreaterThan(0);
  // Each reads once on opening; but for that there are few.
  expect(reads.length).toBeLessThan(50 + 4 * 10);
});
