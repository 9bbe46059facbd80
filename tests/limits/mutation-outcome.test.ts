import { committeeOf } from '@hub/kit/demo/world.ts';
import { expect, test } from 'vitest';
import { asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** What was committed is never told to be unavailable: a mutation is waited for, or its client is told to ask again by its key. */

const township = '440881105';
const who = asOfficial({ division: township });
const declaring = `mutation ($input: DeclareNeedInput!) { declareNeed(input: $input) { need { title } userErrors { code } } }`;

const declare = (register: Register, title: string) =>
  register.ask(
    declaring,
    {
      input: {
        idempotencyKey: `outcome of ${title}`,
        kind: 'MICRO_WISH',
        title,
        organizationId: committeeOf(township).id,
      },
    },
    who,
  );

const declared = async ({ rows }: Register, title: string) =>
  (await rows(`select 1 from alliances.service_needs where title = '${title}'`)).length;

/** Has PostgreSQL do something to every need that is written. */
async function whenDeclared({ rows }: Register, does: string, trigger: string): Promise<void> {
  await rows(
    `create function alliances.at_need() returns trigger language plpgsql security definer as $$ begin ${does} return null; end $$`,
  );
  await rows(`create ${trigger} execute function alliances.at_need()`);
}

const stop = async ({ rows }: Register) => {
  await rows('drop function alliances.at_need() cascade');
};

const outcomeUnknown = {
  code: 'OUTCOME_UNKNOWN',
  messages: { zh: expect.stringContaining('idempotencyKey'), en: expect.any(String) },
};

test('a mutation that takes longer than a query may is answered', async () => {
  await using register = await openRegister();
  await whenDeclared(
    register,
    'perform pg_sleep(3.3);',
    'trigger slowly after insert on alliances.service_needs for each row',
  );
  const { data, errors } = await declare(register, '久办之事');
  expect(errors).toBeUndefined();
  expect(data.declareNeed).toEqual({ need: { title: '久办之事' }, userErrors: [] });
});

test('when the connection breaks at the commit, the client is told to ask again, and is answered once', async () => {
  await using register = await openRegister();
  await whenDeclared(
    register,
    'perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(1);',
    'constraint trigger broken after insert on alliances.service_needs deferrable initially deferred for each row',
  );
  const { errors } = await declare(register, '未闻之事');
  expect(errors?.map(({ path, extensions }) => ({ path, extensions }))).toEqual([
    { path: ['declareNeed'], extensions: outcomeUnknown },
  ]);
  await stop(register);
  const { data } = await declare(register, '未闻之事');
  expect(data.declareNeed.need).toEqual({ title: '未闻之事' });
  expect(await declared(register, '未闻之事')).toBe(1);
});

test('what was committed and cannot be read is told of as done or not, and a retry gives the stored answer', async () => {
  await using register = await openRegister();
  const { rows } = register;
  // Whoever writes has a transaction id by then; whoever only reads has none.
  await rows(`create function alliances.away() returns boolean language plpgsql as $$ begin
    if pg_current_xact_id_if_assigned() is null then raise exception 'away' using errcode = '57P03'; end if; return true; end $$`);
  await rows('alter table alliances.service_needs enable row level security');
  await rows('create policy away on alliances.service_needs using (alliances.away()) with check (true)');
  const { errors } = await declare(register, '已办之事');
  expect(errors?.map(({ path, extensions }) => ({ path, extensions }))).toEqual([
    { path: ['declareNeed'], extensions: outcomeUnknown },
  ]);
  expect(await declared(register, '已办之事')).toBe(1);
  await rows('alter table alliances.service_needs disable row level security');
  const { data } = await declare(register, '已办之事');
  expect(data.declareNeed.need).toEqual({ title: '已办之事' });
  expect(await declared(register, '已办之事')).toBe(1);
});
