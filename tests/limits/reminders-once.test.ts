import { subgraphs } from '@hub/gateway/hub.ts';
import { peersThrough, reachLocally, type Reach } from '@hub/gateway/reach.ts';
import { remind, type Reminded } from '@hub/alliances/reminders/remind.ts';
import { openChores } from '@hub/kit/chores.ts';
import { openDatabase, type Database } from '@hub/kit/database.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { newId } from '@hub/kit/ids.ts';
import { todayIn } from '@hub/kit/scalars/local-date.ts';
import fc from 'fast-check';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openRegister, type Register } from '../_kit/register.ts';

/** 提醒, 督办: each (subject, level) exactly once and none missing, whoever runs, stops, and begins again. */

let register: Register;
let reach: Reach;
/** Two processes, as the database sees them. */
let databases: Database[];
beforeAll(async () => {
  register = await openRegister();
  reach = reachLocally(subgraphs, register.databaseUrl);
  databases = [0, 1].map(() =>
    openDatabase({ url: register.databaseUrl, role: 'hub_alliances', connections: 3 }),
  );
});
afterAll(async () => {
  for (const database of databases) await database.close();
  await reach.close();
  await register[Symbol.asyncDispose]();
});
beforeEach(async () => {
  await register.rows(`delete from alliances.reminders where not synthetic`);
  await register.rows(`delete from alliances.service_needs where source = 'reminders test'`);
  await register.rows(`delete from alliances.pledges where source = 'reminders test'`);
});

const run = (on: string, process = 0, batch = 7): Promise<Reminded> =>
  remind({ db: databases[process]!, peers: peersThrough(reach), today: on, batch });

/** Days counted from 1970, so that the expectation shares no arithmetic with PostgreSQL. */
const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** What the rules say, written down a second time: [days ahead, days until the superior is told]. */
const rules = { SERVICE_NEED: [7, 7], PLEDGE: [30, 15] } as const;
type Kind = keyof typeof rules;

interface Matter {
  id: string;
  kind: Kind;
  due: number;
  owner: string;
}

const owners = ['440881105', '440881', '450922111'] as const;
const superiors: Record<string, string> = {
  '440881105': '440881',
  '440881': '4408',
  '450922111': '450922',
};

async function enter(matters: readonly Matter[]): Promise<void> {
  for (const kind of Object.keys(rules) as Kind[]) {
    const rows = matters.filter((one) => one.kind === kind);
    if (rows.length === 0) continue;
    const values = rows.map(({ id, due, owner }) => {
      const place = `'${id}', '${owner.slice(0, 2)}', '${owner.slice(0, 6)}', 'reminders test', '${committeeOf(owner).id}', '${owner}', '${dateOf(due)}'`;
      return kind === 'PLEDGE'
        ? `(${place}, 2026, '修桥', 'SET', '2019-01-01')`
        : `(${place}, '修桥', 'MICRO_WISH', 'OPEN', '2019-01-01', '修桥', '{}')`;
    });
    const columns = 'id, province, county_code, source, organization_id, division_code';
    await register.rows(
      kind === 'PLEDGE'
        ? `insert into alliances.pledges (${columns}, due_on, year, content, status, set_on) values ${values.join()}`
        : `insert into alliances.service_needs (${columns}, needed_by, title, kind, status, declared_on, search_text, grams) values ${values.join()}`,
    );
  }
}

async function finish({ id, kind }: Matter): Promise<void> {
  await register.rows(
    kind === 'PLEDGE'
      ? `update alliances.pledges set status = 'REVIEWED' where id = '${id}'`
      : `update alliances.service_needs set status = 'CLAIMED' where id = '${id}'`,
  );
}

/** Reminders asked for by a run on a day, for matters that are open then. */
function expected(open: readonly Matter[], day: number): string[] {
  return open.flatMap(({ id, kind, due, owner }) => {
    const [ahead, escalates] = rules[kind];
    const steps = [
      ['AHEAD', due - ahead, owner],
      ['DUE', due, owner],
      ['ESCALATED', due + escalates, superiors[owner]!],
    ] as const;
    return steps
      .filter(([, at]) => at <= day && at > day - 366)
      .map(([level, at, to]) => [id, level, dateOf(due), dateOf(at), committeeOf(to).id].join(' '));
  });
}

async function made(matters: readonly Matter[]): Promise<string[]> {
  const ids = matters.map(({ id }) => `'${id}'`).join();
  const rows = await register.rows(
    `select concat_ws(' ', subject_id, level, due_on, reminds_on, addressee_id) as line
     from alliances.reminders where subject_id in (${ids || "''"}) order by 1`,
  );
  return rows.map(({ line }) => line as string);
}

const day = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: dayNumber('2027-12-01'), max: dayNumber('2028-04-30') }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['2028-02-28', '2028-02-29', '2028-03-01', '2027-12-31', '2028-01-01'].map(dayNumber),
    ),
  },
);

const histories = fc.record({
  matters: fc.array(
    fc.record({
      kind: fc.constantFrom<Kind>('SERVICE_NEED', 'PLEDGE'),
      due: day,
      owner: fc.constantFrom(...owners),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  // Days on which somebody runs; between them nobody does.
  runs: fc.uniqueArray(day, { minLength: 1, maxLength: 6 }),
  together: fc.integer({ min: 1, max: 4 }),
  batch: fc.integer({ min: 1, max: 9 }),
  finished: fc.array(fc.tuple(fc.nat(11), fc.nat(5)), { maxLength: 6 }),
});

test('over random histories each reminder is made once, and none is missing', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async ({ matters: drawn, runs, together, batch, finished }) => {
      const matters = drawn.map((one) => ({ ...one, id: newId(one.kind === 'PLEDGE' ? 'plg' : 'need') }));
      await enter(matters);
      const days = runs.toSorted((a, b) => a - b);
      const all = new Set<string>();
      const done = new Set<string>();
      for (const [i, at] of days.entries()) {
        for (const [which, before] of finished) {
          const matter = matters[which];
          if (before !== i || !matter) continue;
          await finish(matter);
          done.add(matter.id);
        }
        const open = matters.filter(({ id }) => !done.has(id));
        for (const line of expected(open, at)) all.add(line);
        const answers = await Promise.all(
          Array.from({ length: together }, (_, process) => run(dateOf(at), process % 2, batch)),
        );
        const ids = answers.flatMap(({ made: rows }) => rows.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(await made(matters)).toEqual([...all].sort());
        const settled = await register.rows(
          `select distinct subject_id from alliances.reminders where settled_on is not null
           and subject_id in (${matters.map(({ id }) => `'${id}'`).join()})`,
        );
        for (const { subject_id: id } of settled) expect(done).toContain(id);
      }
      for (const { id } of matters.filter((one) => done.has(one.id))) {
        const [left] = await register.rows(
          `select count(*)::int as n from alliances.reminders where subject_id = '${id}' and settled_on is null`,
        );
        expect(left!.n).toBe(0);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

/** What was taken away before a test was made before it. */
const madeNotGone = `(count(*) filter (where c.kind = 'CREATED') - count(*) filter (where c.kind = 'DELETED'))::int`;

test('two processes that remind of four hundred matters at once make each reminder once', async () => {
  const due = dayNumber('2028-02-29');
  const matters = Array.from({ length: 400 }, (_, i): Matter => ({
    id: newId('need'),
    kind: 'SERVICE_NEED',
    due: due + (i % 5),
    owner: owners[i % 3]!,
  }));
  await enter(matters);
  const on = dayNumber('2028-03-08');
  const answers = await Promise.all([0, 1, 0, 1].map((process) => run(dateOf(on), process, 50)));
  expect(await made(matters)).toEqual(expected(matters, on).sort());
  const changes = await register.rows(
    `select c.node_id, ${madeNotGone} as n from alliances.changes c join alliances.reminders r on r.id = c.node_id
     where r.source is null group by 1 having ${madeNotGone} <> 1`,
  );
  expect(changes).toEqual([]);
  const told = answers.flatMap(({ made: rows }) => rows.map(({ id }) => id));
  expect(new Set(told).size).toBe(told.length);
  expect((await run(dateOf(on))).made).toEqual([]);
});

test('a process that is killed in the middle is taken up by the next, and nothing is told twice', async () => {
  const matters = Array.from({ length: 3000 }, (): Matter => ({
    id: newId('need'),
    kind: 'SERVICE_NEED',
    due: dayNumber('2028-02-29'),
    owner: '440881105',
  }));
  await enter(matters);
  const script = fileURLToPath(new URL('../../scripts/reminders.ts', import.meta.url));
  const begin = () =>
    spawn(process.execPath, [script, '--on', '2028-03-07'], {
      env: { ...process.env, DATABASE_URL: register.databaseUrl },
      stdio: 'ignore',
    });
  const count = async () =>
    Number(
      (
        await register.rows(
          `select count(*) as n from alliances.reminders where subject_id in (select id from alliances.service_needs where source = 'reminders test')`,
        )
      )[0]!.n,
    );
  const victim = begin();
  const killed = once(victim, 'exit');
  while ((await count()) === 0) if (victim.exitCode !== null) throw new Error('it ended before its time');
  victim.kill('SIGKILL');
  await killed;
  const half = await count();
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(9000);
  const others = [begin(), begin()];
  await Promise.all(others.map((one) => once(one, 'exit')));
  expect(others.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(await made(matters)).toEqual(expected(matters, dayNumber('2028-03-07')).sort());
  const [changes] = await register.rows(
    `select ${madeNotGone} as n, count(distinct node_id)::int as distinct from alliances.changes c
     join alliances.reminders r on r.id = c.node_id and r.source is null`,
  );
  expect(changes!.n).toBe(changes!.distinct);
}, 120_000);

test('the day turns at midnight in China, on a leap day as on any other', async () => {
  const matter: Matter = {
    id: newId('need'),
    kind: 'SERVICE_NEED',
    due: dayNumber('2028-03-01'),
    owner: '440881105',
  };
  await enter([matter]);
  let now = new Date('2028-02-29T15:59:59.999Z');
  const levels = async () =>
    (
      await register.rows(
        `select level from alliances.reminders where subject_id = '${matter.id}' order by 1`,
      )
    ).map(({ level }) => level as string);
  let runs = 0;
  const chores = openChores(
    [
      {
        name: 'reminders',
        everySeconds: 3600,
        run: async (facts) => {
          await remind(facts);
          runs++;
        },
      },
    ],
    { db: databases[0]!, peers: peersThrough(reach) },
    { today: () => todayIn('Asia/Shanghai', now), everyMs: 50 },
  );
  const twice = async () => {
    const from = runs;
    await expect.poll(() => runs, { timeout: 20_000 }).toBeGreaterThan(from + 1);
  };
  await twice();
  expect(await levels()).toEqual(['AHEAD']);
  now = new Date('2028-02-29T16:00:00Z');
  await twice();
  expect(await levels()).toEqual(['AHEAD', 'DUE']);
  now = new Date('2028-03-07T16:00:00Z');
  await twice();
  await chores.close();
  expect(await levels()).toEqual(['AHEAD', 'DUE', 'ESCALATED']);
});

test('while organizations does not answer, owners are reminded and superiors are told later', async () => {
  const matter: Matter = {
    id: newId('need'),
    kind: 'SERVICE_NEED',
    due: dayNumber('2028-02-29'),
    owner: '440881105',
  };
  await enter([matter]);
  const on = '2028-03-20';
  const peers = async () => {
    throw new Error('down');
  };
  const first = await remind({ db: databases[0]!, peers, today: on, batch: 7 });
  expect(first.withoutAddressee).toBeGreaterThan(0);
  expect((await made([matter])).map((line) => line.split(' ')[1])).toEqual(['AHEAD', 'DUE']);
  await run(on);
  expect(await made([matter])).toEqual(expected([matter], dayNumber(on)).sort());
});

test('a dry run tells what would be made and makes nothing', async () => {
  const matter: Matter = { id: newId('plg'), kind: 'PLEDGE', due: dayNumber('2028-02-29'), owner: '440881' };
  await enter([matter]);
  const facts = { db: databases[0]!, peers: peersThrough(reach), today: '2028-02-29' };
  const would = await remind({ ...facts, dryRun: true });
  expect(await made([matter])).toEqual([]);
  const did = await remind(facts);
  const sorted = (rows: Reminded['made']) => rows.map(({ id }) => id).sort();
  expect(sorted(would.made)).toEqual(sorted(did.made));
});
