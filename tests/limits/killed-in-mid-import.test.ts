import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { csv, importing } from '../_kit/importing.ts';
import { asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** kill -9 in the middle of each long step of an import: nothing lost, nothing doubled, and the next hub takes it over. */

const asLuchuan = asOfficial({ division: '450922', role: 'ORGANIZATION_ADMIN' });
const work = fileURLToPath(new URL('killed/import-at-work.ts', import.meta.url));
const count = 8000;

async function progress(register: Register, id: string): Promise<any> {
  const [row] = await register.rows(
    `select i.status, p.rows_checked, p.rows_written from organizations.imports i
     join organizations.import_progress p on p.import_id = i.id where i.id = '${id}'`,
  );
  return row;
}

/** Lets a hub of its own take a step, and kills it once it is in the middle. */
async function killIn(
  register: Register,
  one: { id: string; version: number },
  verb: string,
  isInTheMiddle: (now: any) => boolean,
): Promise<void> {
  const child = spawn(process.execPath, [work, register.databaseUrl, verb, one.id, String(one.version)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = once(child, 'exit');
  while (child.exitCode === null && !isInTheMiddle(await progress(register, one.id))) await pause(5);
  child.kill('SIGKILL');
  await gone;
  expect(child.signalCode, 'it was killed at work').toBe('SIGKILL');
}

async function units(register: Register): Promise<{ all: number; names: number; changes: number }> {
  const [row] = await register.rows(
    `select count(*)::int as all, count(distinct name)::int as names,
       (select count(*)::int from organizations.changes c where c.type = 'Unit'
         and c.node_id in (select id from organizations.units where source like '导入%')) as changes
     from organizations.units where source like '导入%'`,
  );
  return row as never;
}

/** As half a minute later. */
const later = (register: Register, id: string) =>
  register.rows(
    `update organizations.import_progress set at = clock_timestamp() - interval '1 minute' where import_id = '${id}'`,
  );

test('a check, a commit and an undo that were killed are done by the next hub, once', async () => {
  await using register = await openRegister();
  const imports = importing(register, asLuchuan, 'UNITS');
  const none = { all: 0, names: 0, changes: 0 };
  const all = { all: count, names: count, changes: count };
  const file = csv([
    ['单位名称', '单位类别', '所在区划'],
    ...Array.from({ length: count }, (_, i) => [`古城镇第${i}号企业`, '非公企业', '450922111']),
  ]);
  const uploaded = await imports.upload(file);
  await killIn(
    register,
    uploaded,
    'check',
    ({ status, rows_checked: rows }) => status === 'CHECKING' && rows > 0 && rows < count,
  );
  const checking = await imports.read(uploaded.id);
  expect(checking).toMatchObject({ status: 'CHECKING' });
  expect(checking.progress.rowsChecked).toBeLessThan(count);
  // Not before it has been silent for long enough.
  expect((await imports.check(checking).catch(String)) as any).toMatchObject({
    userErrors: [{ code: 'STATUS_NOT_ALLOWED' }],
  });
  await later(register, uploaded.id);
  const checked = (await imports.check(checking)).import;
  expect(checked).toMatchObject({ status: 'CHECKED', rowCount: count, createCount: count });

  await killIn(
    register,
    checked,
    'commit',
    ({ status, rows_checked: rows }) => status === 'COMMITTING' && rows > 0,
  );
  expect(await units(register)).toEqual(none);
  await later(register, checked.id);
  const committed = (await imports.commit(await imports.read(checked.id))).import;
  expect(committed).toMatchObject({ status: 'COMMITTED', createCount: count });
  expect(await units(register)).toEqual(all);

  await killIn(register, committed, 'undo', ({ status }) => status === 'UNDOING');
  expect(await units(register)).toEqual(all);
  await later(register, committed.id);
  const undone = (await imports.undo(await imports.read(committed.id))).import;
  expect(undone).toMatchObject({ status: 'UNDONE', progress: { rowsWritten: count } });
  expect(await units(register)).toEqual(none);
  expect(
    await register.rows(
      `select count(*)::int as n from organizations.changes where type = 'Unit' and kind = 'DELETED'`,
    ),
  ).toEqual([{ n: count }]);
}, 240_000);
