import { whatFallsDue, type FallingDue } from '@hub/alliances/queries/what-falls-due.ts';
import { whatShowsLife, type SignOfLife } from '@hub/alliances/queries/what-shows-life.ts';
import { reckonAhead } from '@hub/alliances/reckoning.ts';
import { openDatabase } from '@hub/kit/database.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { roleOf } from '@hub/kit/migrate.ts';
import { addDays, addMonths, today } from '@hub/kit/scalars/local-date.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRegister, type Register } from '../_kit/register.ts';

/** What reminders and the liveness of pacts are made from, on the demonstration's pacts. */

let register: Register;
let db: ReturnType<typeof openDatabase>;
beforeAll(async () => {
  register = await openRegister();
  db = openDatabase({ url: register.databaseUrl, role: roleOf({ name: 'alliances' }), connections: 1 });
});
afterAll(async () => {
  await db.close();
  await register[Symbol.asyncDispose]();
});

const river = idFromKey('pact', 'lianjiang-border:0');
const three = idFromKey('pact', 'yulin-zhanjiang-maoming');

const falling = async (from: string, until: string, on = '2026-09-01') =>
  (
    await db.query<FallingDue>(
      sql`select kind, subject_id, pact_id, party_type, party_id, division_code, due_on
          from ${whatFallsDue({ from, until, today: on })} due where pact_id in (${river}, ${three})
          order by due_on, division_code`,
    )
  ).map(({ kind, divisionCode, dueOn, partyId }) => ({ kind, divisionCode, dueOn, partyId }));

const owedBy = (divisionCode: string, dueOn: string, kind = 'OBLIGATION') => ({
  kind,
  divisionCode,
  dueOn,
  partyId: committeeOf(divisionCode).id,
});

test('what is still owed falls due between two days, and what was left out before comes along', async () => {
  expect(await falling('2025-01-01', '2026-06-30')).toEqual([
    owedBy('440982', '2025-11-30'),
    owedBy('440982', '2026-05-31'),
  ]);
  expect(await falling('2026-11-30', '2027-01-19')).toEqual([
    owedBy('440881', '2026-11-30'),
    owedBy('440982', '2026-11-30'),
    owedBy('450922', '2026-11-30'),
    owedBy('440881105', '2027-01-19'),
  ]);
});

test('measures with a day fall due for who answers for them, while their pact binds and does not rest', async () => {
  const measure = (position: number) => idFromKey('msr', `lianjiang-border:0:${position}`);
  await register.rows(
    `update alliances.pact_measures set due_on = '2026-10-10' where id in ('${measure(0)}', '${measure(4)}')`,
  );
  const day = ['2026-10-10', '2026-10-10'] as const;
  expect(await falling(...day)).toEqual([
    owedBy('440881105', '2026-10-10', 'MEASURE'),
    owedBy('440881105', '2026-10-10', 'MEASURE'),
    owedBy('450922111', '2026-10-10', 'MEASURE'),
  ]);
  await register.rows(`update alliances.pact_measures set status = 'DONE' where id = '${measure(4)}'`);
  expect(await falling(...day)).toEqual([owedBy('440881105', '2026-10-10', 'MEASURE')]);
  await register.rows(`update alliances.pacts set suspended_on = '2026-09-01' where id = '${river}'`);
  expect(await falling(...day)).toEqual([]);
  expect(await falling(...day, '2026-08-31')).toHaveLength(1);
  await register.rows(`update alliances.pacts set suspended_on = null where id = '${river}'`);
});

test('each sign of life names the record that shows it, and nothing one-sided is by both sides', async () => {
  const signs = await db.query<SignOfLife>(
    sql`select * from ${whatShowsLife({ from: '2026-03-01', until: '2026-06-30' })} life
        where pact_id = ${three} order by day, subject_id`,
  );
  const told = signs.map(({ kind, day, status, isInTime, isEvidenced, isByBothSides }) => [
    kind,
    day,
    status,
    isInTime,
    isEvidenced,
    isByBothSides,
  ]);
  expect(told).toHaveLength(6);
  expect(told).toEqual(
    expect.arrayContaining([
      ['FACT', '2026-03-12', 'ONE_SIDED', false, false, false],
      ['FACT', '2026-04-10', 'DISPUTED', false, false, false],
      ['FACT', '2026-05-20', 'JOINT', false, false, true],
      ['OBLIGATION', '2026-05-31', 'ACCEPTED', true, true, true],
      // It points to the meeting that all sides have confirmed.
      ['OBLIGATION', '2026-05-31', 'EVIDENCED', true, true, true],
      ['OBLIGATION', '2026-05-31', 'RETURNED', false, false, false],
    ]),
  );
  for (const { subjectId, kind } of signs)
    expect(subjectId.startsWith(kind === 'FACT' ? 'fct_' : 'occ_')).toBe(true);
  await register.rows(
    `update alliances.shared_facts set status = 'DISPUTED', confirmed_on = null
     where id = '${idFromKey('fct', 'yulin-zhanjiang-maoming:meeting')}'`,
  );
  const [evidenced] = await db.query<SignOfLife>(
    sql`select * from ${whatShowsLife({ from: '2026-05-31', until: '2026-05-31' })} life
        where pact_id = ${three} and status = 'EVIDENCED'`,
  );
  expect(evidenced!.isByBothSides).toBe(false);
});

test('what has come within sight is written down once a day, and never twice', async () => {
  const count = async () => {
    const [row] = await register.rows(
      `select count(*)::int as count, max(due_on)::text as last from alliances.obligation_occurrences where pact_id = '${three}'`,
    );
    return row!;
  };
  const now = today();
  await register.rows(
    `delete from alliances.obligation_occurrences where pact_id = '${three}' and due_on > '${now}'`,
  );
  await register.rows(
    `update alliances.pact_obligations set reckoned_until = '${now}' where pact_id = '${three}'`,
  );
  expect(await reckonAhead(db, now)).toBe(1);
  const once = await count();
  expect(once.last > addMonths(now, 6)).toBe(true);
  expect(once.last <= addDays(now, 400)).toBe(true);
  expect(await reckonAhead(db, now)).toBe(0);
  expect(await count()).toEqual(once);
  // A month later the next turn may be in sight.
  expect(await reckonAhead(db, addDays(now, 31))).toBe(1);
  // Five at once write what one would.
  await register.rows(
    `delete from alliances.obligation_occurrences where pact_id = '${three}' and due_on > '${now}'`,
  );
  await register.rows(
    `update alliances.pact_obligations set reckoned_until = '${now}' where pact_id = '${three}'`,
  );
  await Promise.all(Array.from({ length: 5 }, () => reckonAhead(db, now)));
  expect(await count()).toEqual(once);
});
