import fc from 'fast-check';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openRegister, type Register } from '../_kit/register.ts';
import { keyOf, runLane, stepsOf, type Taken } from './killed/lanes.ts';

/** kill -9 while many mutations are under way: a retry by key loses nothing, doubles nothing, and finds nothing half done. */

const SEED = Number(process.env['KILLED_SEED'] ?? 20261127);
const lanes = 48;
const abreast = 6;
const all = Array.from({ length: lanes }, (_, lane) => lane);
const steps = all.flatMap((lane) =>
  stepsOf(lane).map(({ mutation }, i) => ({ key: keyOf(lane, i), mutation, lane })),
);
const schemas = ['alliances', 'border'] as const;
const work = fileURLToPath(new URL('killed/hub-at-work.ts', import.meta.url));

/** Lets a hub work until it has answered so many steps that had not been answered before, and kills it some moments later. */
async function killAfter(
  { databaseUrl }: Register,
  answered: Map<string, Taken>,
  { more, moments }: { more: number; moments: number },
): Promise<void> {
  const child = spawn(process.execPath, [work, databaseUrl, String(lanes), String(abreast)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const enough = answered.size + more;
  let isKilled = false;
  for await (const line of createInterface(child.stdout)) {
    const one = JSON.parse(line) as Taken;
    const before = answered.get(one.key);
    // What was told before its death is told again by the next.
    if (before) expect(one).toEqual(before);
    answered.set(one.key, one);
    if (answered.size < enough || isKilled) continue;
    isKilled = true;
    await pause(moments);
    child.kill('SIGKILL');
  }
  await gone;
  expect(child.signalCode, 'it was killed at work').toBe('SIGKILL');
}

/** In one look at each schema: what was begun and not ended left no trace, and what was ended left all of them. */
async function expectWhole(register: Register, schema: (typeof schemas)[number]): Promise<number> {
  const [found] = await register.rows(`
    with mine as (select * from ${schema}.idempotency where key like 'killed-lane-%'),
      written as (select * from ${schema}.audit_entries where kind = 'WRITE' and outcome = 'DONE' and operation = any('{${[...new Set(steps.map(({ mutation }) => mutation))].join()}}')
        and viewer::text like '%test-coordinator-%')
    select (select count(*)::int from mine) as keys,
      (select count(*)::int from mine where answer = '') as unanswered,
      (select count(*)::int from written) as audited,
      (select count(distinct xid)::int from written) as transactions,
      (select count(*)::int from written w where not exists (select from ${schema}.changes c where c.xid = w.xid)) as silent,
      (select count(*)::int from ${schema}.changes c join written w on w.xid = c.xid where not c.node_id = any(w.nodes)) as unaudited,
      array(select key from mine where not exists (select from written w where w.nodes @> array[coalesce(mine.answer::jsonb ->> 'id', mine.answer::jsonb #>> '{}')])) as homeless`);
  const { keys, ...rest } = found as { keys: number };
  expect(rest).toEqual({
    unanswered: 0,
    audited: keys,
    transactions: keys,
    silent: 0,
    unaudited: 0,
    homeless: [],
  });
  return keys;
}

/** Every row that a lane made has the version that its change rows count up to, one by one. */
async function expectChangesAgree(register: Register, schema: string, table: string, ids: readonly string[]) {
  const rows = await register.rows(`
    select t.id from ${schema}.${table} t
    where t.id in (${ids.map((id) => `'${id}'`).join()}) and array(
      select c.kind || ' ' || c.version from ${schema}.changes c where c.node_id = t.id order by c.version, c.kind
    ) <> array(select case n when 1 then 'CREATED ' else 'UPDATED ' end || n from generate_series(1, t.version) n)`);
  expect(rows).toEqual([]);
}

test('a hub killed at random moments has done each mutation once, or not at all, and the next hub does the rest', async () => {
  await using register = await openRegister();
  const kills = fc.sample(fc.record({ more: fc.integer({ min: 20, max: 60 }), moments: fc.nat(25) }), {
    numRuns: 3,
    seed: SEED,
  });
  const answered = new Map<string, Taken>();
  for (const kill of kills) {
    await killAfter(register, answered, kill);
    let kept = 0;
    for (const schema of schemas) kept += await expectWhole(register, schema);
    // Some was committed that nobody was told of, and much is still to do.
    expect(kept).toBeGreaterThanOrEqual(answered.size);
    expect(kept).toBeLessThan(steps.length);
  }

  const told = new Map<string, Taken>();
  const ask = (...[query, variables, viewer]: Parameters<Register['ask']>) =>
    register.ask(query, variables, viewer);
  const waiting = [...all];
  await Promise.all(
    Array.from({ length: abreast }, async () => {
      for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift())
        await runLane(ask, lane, (one) => void told.set(one.key, one));
    }),
  );
  expect(told.size).toBe(steps.length);
  for (const [key, one] of answered) expect(told.get(key)).toEqual(one);

  let kept = 0;
  for (const schema of schemas) kept += await expectWhole(register, schema);
  expect(kept).toBe(steps.length);

  const made = (mutation: string) =>
    [...told.values()].filter((one) => one.mutation === mutation).map(({ id }) => id);
  const per = lanes / 4;
  const lanesOf = (kind: number) => all.filter((lane) => lane % 4 === kind);
  const list = (values: readonly (string | number)[]) => values.map((one) => `'${one}'`).join();
  const count = async (from: string) =>
    Number((await register.rows(`select count(*)::int as n from ${from}`))[0]!.n);

  expect(await count(`alliances.service_needs where title like '修缮界河便桥%'`)).toBe(per);
  expect(
    await count(`alliances.claims where need_id in (${list(made('declareNeed'))}) and status = 'RATED'`),
  ).toBe(per);
  expect(await count(`alliances.claims where need_id in (${list(made('declareNeed'))})`)).toBe(per);
  expect(await count(`alliances.pacts where pact_number like '断电〔%'`)).toBe(2 * per);
  const drafts = list(made('draftPact'));
  const pacts = list(made('registerPact'));
  expect(
    await register.rows(`select array_agg(kind order by number) as kinds, array_agg(number order by number) as numbers, count(*)::int as n
      from alliances.pact_events where pact_id in (${drafts}) group by pact_id`),
  ).toEqual(
    lanesOf(1).map(() => ({
      kinds: ['DRAFTED', 'CONSULTATION_OPENED', 'CONSENTED', 'CONSENTED', 'APPROVED', 'RETURNED'],
      numbers: [1, 2, 3, 4, 5, 6],
      n: 6,
    })),
  );
  expect(
    await register.rows(`select p.version, count(distinct s.id)::int as signatures, count(distinct s.party_id)::int as signers,
        count(distinct (e.kind, e.subject_id))::int as entries, p.terminated_on is not null as ended
      from alliances.pacts p join alliances.pact_signatures s on s.pact_id = p.id join alliances.log_entries e on e.pact_id = p.id
      where p.id in (${pacts}) group by p.id, p.version, p.terminated_on`),
  ).toEqual(lanesOf(2).map(() => ({ version: 6, signatures: 2, signers: 2, entries: 3, ended: true })));
  const cases = made('reportBorderCase');
  expect(
    // The report, and four notes on it.
    await register.rows(
      `select count(*)::int as n from border.case_events where case_id in (${list(cases)}) group by case_id`,
    ),
  ).toEqual(lanesOf(3).map(() => ({ n: 5 })));

  await expectChangesAgree(register, 'alliances', 'service_needs', made('declareNeed'));
  await expectChangesAgree(register, 'alliances', 'claims', made('claim'));
  await expectChangesAgree(register, 'alliances', 'pacts', [...made('draftPact'), ...made('registerPact')]);
  await expectChangesAgree(register, 'border', 'cases', cases);
}, 240_000);
