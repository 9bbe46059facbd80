import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import postgres from 'postgres';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import {
  openEmbeddedDatabase,
  removeEmbeddedDatabase,
  StartFailure,
} from '../../scripts/embedded-database.ts';
import { readConfig } from '../../scripts/start/config.ts';
import { FIRST_QUERY } from '../../scripts/start/first-query.ts';
import { verifyOwnDatabase } from '../../scripts/start/own-database.ts';

const HOLD_DATABASE = new URL('./starting/hold-database.ts', import.meta.url);
const START_BARE_HUB = new URL('./starting/start-bare-hub.ts', import.meta.url);

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const leftToClear: (() => unknown)[] = [];

afterEach(async () => {
  for (const clear of leftToClear.splice(0).toReversed()) await clear();
});

describe('the database that comes with the hub', () => {
  test('a first start makes a real PostgreSQL 18 in UTF-8, and the next start finds everything where it was', async () => {
    const folder = join(newPlace(), '数据 库');
    const first = await open(folder);
    expect(first.wasInitialised).toBe(true);
    const [server] = await query(
      first.url,
      "select current_setting('server_version_num')::int / 10000 as major, getdatabaseencoding() as encoding",
    );
    expect(server).toEqual({ major: 18, encoding: 'UTF8' });
    await query(first.url, "create table kept as select '九洲江'::text as river");
    await first.stop();

    const second = await open(folder);
    expect(second).toMatchObject({ wasInitialised: false, port: first.port, url: first.url });
    expect(await query(second.url, 'select river from kept')).toEqual([{ river: '九洲江' }]);
  });

  test('it is reached with its own password only, on this machine only', async () => {
    const database = await open(await readyFolder());
    const withoutPassword = database.url.replace(/hub:[^@]+@/, 'hub:guess@');
    await expect(query(withoutPassword, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(
      await query(
        database.url,
        "select name, setting from pg_settings where name in ('listen_addresses', 'unix_socket_directories') order by 1",
      ),
    ).toEqual([
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'unix_socket_directories', setting: '' },
    ]);
  });

  test('a folder serves one hub at a time, and the second is told which process has it', async () => {
    const folder = await readyFolder();
    const holder = await startHolder(folder);
    const refusal = await refused(open(folder));
    expect(refusal.en).toContain(`is in use by another hub (process ${holder.pid}`);
    expect(refusal.zh).toContain(`正由另一个枢纽使用（进程 ${holder.pid}`);
    await refused(removeEmbeddedDatabase(folder));
  });

  test('a database left running by a killed hub is taken over with all it holds', async () => {
    const folder = await readyFolder();
    const holder = await startHolder(folder);
    const url = holder.said['url'] ?? '';
    await query(url, 'create table acknowledged as select 17 as pacts');
    const [before] = await query(url, 'select pg_postmaster_start_time()::text as at');
    await killed(holder.child);

    const next = await open(folder);
    expect(next.url).toBe(url);
    expect(await query(next.url, 'select pacts from acknowledged')).toEqual([{ pacts: 17 }]);
    expect(await query(next.url, 'select pg_postmaster_start_time()::text as at')).toEqual([before]);
    await next.stop();
    expect(existsSync(join(folder, 'cluster', 'postmaster.pid'))).toBe(false);
  });

  test('when hub and database are both killed, the next start recovers what was acknowledged', async () => {
    const folder = await readyFolder();
    const holder = await startHolder(folder, 'durable');
    await query(holder.said['url'] ?? '', 'create table acknowledged as select 28 as cases');
    const postmaster = Number(readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(postmaster, 'SIGKILL');
    await killed(holder.child);

    const next = await open(folder);
    expect(await query(next.url, 'select cases from acknowledged')).toEqual([{ cases: 28 }]);
  });

  test('a first start that is interrupted leaves nothing half-made', async () => {
    const folder = join(newPlace(), 'postgres');
    const child = spawnNode(HOLD_DATABASE, [folder]);
    await until(() => existsSync(folder) && readdirSync(folder).some((name) => /half-made-\w+$/.test(name)));
    await killed(child);
    expect(existsSync(join(folder, 'cluster'))).toBe(false);

    const database = await open(folder);
    expect(database.wasInitialised).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('half-made'))).toEqual([]);
  });

  test.for([
    ['PG_VERSION is missing', { base: 'x' }],
    ['made by PostgreSQL 15, this is 18', { PG_VERSION: '15\n' }],
    ['the password file is missing', { PG_VERSION: '18\n' }],
  ] as const)('a broken data folder is refused and left as it is: %s', async ([fault, files]) => {
    const folder = join(newPlace(), 'postgres');
    mkdirSync(join(folder, 'cluster'), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'cluster', name), text);
    const refusal = await refused(open(folder));
    expect(refusal.en).toContain(`is broken (${fault})`);
    expect(readdirSync(join(folder, 'cluster'))).toEqual(Object.keys(files));
  });

  test('a database whose files were lost is called broken, not mended by guessing', async () => {
    const folder = await readyFolder();
    rmSync(join(folder, 'cluster', 'global', 'pg_control'));
    expect((await refused(open(folder))).en).toContain('is broken (');
  });

  test('a folder that holds other things is not taken for the database', async () => {
    const folder = newPlace();
    writeFileSync(join(folder, '年度总结.docx'), '');
    expect((await refused(open(folder))).en).toContain('holds other files');
    expect(readdirSync(folder)).toEqual(['年度总结.docx']);
  });

  test('a file in the place of the folder is named', async () => {
    const folder = join(newPlace(), 'postgres');
    writeFileSync(folder, '');
    expect((await refused(open(folder))).en).toContain('a file is in its place');
    expect((await refused(open(join(folder, 'deeper')))).en).toContain('a file is in its place');
  });

  test('a folder one may not write to is named', async () => {
    const place = newPlace();
    chmodSync(place, 0o555);
    leftToClear.push(() => chmodSync(place, 0o755));
    const folder = join(place, 'postgres');
    const asSomeoneElse = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const said = await firstWords(spawnNode(HOLD_DATABASE, [folder], asSomeoneElse));
    expect(said['en']).toContain(`No permission to use ${folder}`);
  });

  test('a read-only disk is named as what it is', async (context) => {
    const disk = newDisk('ro');
    if (!disk) {
      context.skip('only root may mount a disk');
      return;
    }
    const refusal = await refused(open(join(disk, 'postgres')));
    expect(refusal.en).toContain('the disk is read-only');
    expect(refusal.zh).toContain('只读');
  });

  test('a full disk is named as what it is, and nothing half-made stays on it', async (context) => {
    const disk = newDisk('size=12m');
    if (!disk) {
      context.skip('only root may mount a disk');
      return;
    }
    const refusal = await refused(open(join(disk, 'postgres')));
    expect(refusal.en).toContain('The disk is full');
    expect(readdirSync(join(disk, 'postgres'))).toEqual(['hub.lock']);
  });

  test('a taken database port is named when it was asked for, and otherwise another is found', async () => {
    const folder = await readyFolder();
    const first = await open(folder);
    await first.stop();
    await occupy(first.port);
    expect((await refused(open(folder, first.port))).en).toContain(`Port ${first.port} is taken`);
    const second = await open(folder);
    expect(second.port).not.toBe(first.port);
    expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('pnpm start', () => {
  test('it says where to go, and one Ctrl-C stops hub and database', async () => {
    const data = newPlace();
    await readyFolder(data);
    const hub = startHub(['--port', '0', '--data', data]);
    const said = await hub.ready;
    const address = /http:\/\/127\.0\.0\.1:\d+\/graphql/.exec(said)?.[0] ?? '';
    expect(await (await fetch(address)).text()).toBe('here');
    expect(said).toContain(FIRST_QUERY.split('\n')[1]);
    expect(said).toContain('authorization: Bearer demo-township');

    hub.child.kill('SIGINT');
    expect(await hub.exit).toBe(0);
    expect(existsSync(join(data, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
    await expect(fetch(address)).rejects.toThrow();
  });

  test('a stop in the middle of the first start leaves a folder that starts', async () => {
    const data = newPlace();
    const hub = startHub(['--port', '0', '--data', data]);
    await until(() => hub.errors().includes('首次启动'));
    hub.child.kill('SIGTERM');
    expect(await hub.exit).toBe(0);
    await (await open(join(data, 'postgres'))).stop();
  });

  test('a step that breaks is named, and the database is not left running', async () => {
    const data = newPlace();
    await readyFolder(data);
    const hub = startHub(['--port', '0', '--data', data], { BREAK_MIGRATION: '1' });
    expect(await hub.exit).toBe(1);
    expect(hub.errors()).toContain(
      '"creating or updating tables" did not finish (column "river" does not exist)',
    );
    expect(hub.errors()).not.toMatch(/^\s+at /m);
    expect(existsSync(join(data, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
  });

  test('two starts on one folder end in one sentence for the second', async () => {
    const data = newPlace();
    await readyFolder(data);
    const first = startHub(['--port', '0', '--data', data]);
    await first.ready;
    const second = startHub(['--port', '0', '--data', data]);
    expect(await second.exit).toBe(1);
    expect(second.errors()).toContain('is in use by another hub');
    expect(second.errors()).not.toMatch(/^\s+at /m);
  });

  test('a taken port is told before anything slow is done, and names PORT', async () => {
    const data = newPlace();
    const port = await occupy(0);
    const hub = startHub(['--data', data], { PORT: String(port) });
    expect(await hub.exit).toBe(1);
    expect(hub.errors()).toContain(
      `Port ${port} is taken by another program: stop it, or choose another with PORT`,
    );
    expect(readdirSync(data)).toEqual([]);
  });

  test('--reset deletes the embedded data only, and only when told yes', async () => {
    const data = newPlace();
    writeFileSync(join(data, 'notes.txt'), '');
    await readyFolder(data);
    const unsure = startHub(['--port', '0', '--data', data, '--reset']);
    expect(await unsure.exit).toBe(1);
    expect(existsSync(join(data, 'postgres', 'cluster', 'PG_VERSION'))).toBe(true);

    const sure = startHub(['--port', '0', '--data', data, '--reset', '--yes']);
    await sure.ready;
    expect(sure.errors()).toContain('首次启动');
    expect(existsSync(join(data, 'notes.txt'))).toBe(true);
    const elsewhere = startHub(['--reset', '--yes', '--port', '0'], {
      DATABASE_URL: 'postgres://127.0.0.1:1/hub',
    });
    expect(await elsewhere.exit).toBe(1);
    expect(elsewhere.errors()).toContain('never the one DATABASE_URL names');
  });

  test('a database of your own is checked first, and its password is never shown', async () => {
    const port = await occupy(0);
    const closed = await refused(verifyOwnDatabase('postgres://hub:secret@127.0.0.1:1/hub'));
    expect(closed.en).toContain('127.0.0.1:1/hub');
    expect(closed.message).not.toContain('secret');
    expect((await refused(verifyOwnDatabase(`mysql://127.0.0.1:${port}/hub`))).en).toContain('postgres://');

    const database = await open(await readyFolder());
    await verifyOwnDatabase(database.url);
    const wrongPassword = database.url.replace(/hub:[^@]+@/, 'hub:secret@');
    expect((await refused(verifyOwnDatabase(wrongPassword))).en).toContain('refused the user or password');
    expect((await refused(verifyOwnDatabase(`${database.url}2`))).en).toContain('no such database');
    await query(database.url, "create database latin encoding 'LATIN1' locale 'C' template template0");
    const latin = database.url.replace(/hub$/, 'latin');
    expect((await refused(verifyOwnDatabase(latin))).en).toContain('LATIN1');

    await query(database.url, "create role reader login password 'secret'");
    const asReader = database.url.replace(/hub:[^@]+@/, 'reader:secret@');
    expect((await refused(verifyOwnDatabase(asReader))).en).toContain('may not create schemas and roles');

    // Stands in for PostgreSQL 14: its own word for the version comes first on the search path.
    await query(database.url, 'alter database hub set search_path = public, pg_catalog');
    await query(
      database.url,
      "create function public.current_setting(text) returns text language sql as $$ select '140011' $$",
    );
    expect((await refused(verifyOwnDatabase(database.url))).en).toContain(
      'is PostgreSQL 14, and the hub needs 15',
    );
  });

  test('demo tokens are accepted only where nobody else can send them', () => {
    expect(readConfig([], {}).demoIdentities).toBe(true);
    expect(readConfig([], { HOST: '0.0.0.0' }).demoIdentities).toBe(false);
    expect(readConfig([], { DATABASE_URL: 'postgres://db/hub' }).demoIdentities).toBe(false);
    expect(
      readConfig([], { DATABASE_URL: 'postgres://db/hub', HUB_DEMO_IDENTITIES: '1' }).demoIdentities,
    ).toBe(true);
  });

  test('a word it does not know is answered with where to look', async () => {
    expect(() => readConfig(['--prot', '4001'], {})).toThrow(/pnpm start --help/);
    expect(() => readConfig([], { PORT: 'four' })).toThrow(/PORT must be a port/);
  });

  const graph = join(import.meta.dirname, '../../schema/api.graphql');
  test.skipIf(!existsSync(graph))('the first query it hands out is one the graph answers', () => {
    expect(validate(buildSchema(readFileSync(graph, 'utf8')), parse(FIRST_QUERY))).toEqual([]);
  });
});

function newPlace(): string {
  const place = mkdtempSync(join(tmpdir(), 'hub-starting-'));
  chmodSync(place, 0o755);
  leftToClear.push(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

function newDisk(options: string): string | null {
  const place = newPlace();
  if (spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place]).status !== 0) return null;
  leftToClear.push(() => spawnSync('/bin/umount', [place]));
  return place;
}

let template: Promise<string> | undefined;

/** A folder whose first start is behind it: a copy, because initdb takes a second. */
async function readyFolder(place = newPlace()): Promise<string> {
  template ??= makeTemplate();
  const folder = join(place, 'postgres');
  spawnSync('cp', ['-a', await template, folder]);
  return folder;
}

async function makeTemplate(): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), 'hub-starting-template-'));
  const database = await openEmbeddedDatabase({ folder: join(place, 'postgres'), durable: false });
  await database.stop();
  return join(place, 'postgres');
}

afterAll(async () => {
  if (template) rmSync(join(await template, '..'), { recursive: true, force: true });
});

async function open(folder: string, port?: number) {
  const database = await openEmbeddedDatabase({ folder, port, durable: false });
  leftToClear.push(() => database.stop());
  return database;
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return [...(await sql.unsafe(text))];
  } finally {
    await sql.end();
  }
}

/** One sentence in each language, and no stack in either. */
async function refused(attempt: Promise<unknown>): Promise<StartFailure> {
  const failure = await attempt.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(failure instanceof StartFailure)) throw new Error('expected a StartFailure', { cause: failure });
  expect(failure.zh).toMatch(/^[^\n]*\p{Script=Han}[^\n]*。$/u);
  expect(failure.en).toMatch(/^[^\n\p{Script=Han}]+\.$/u);
  return failure;
}

function spawnNode(
  script: URL,
  words: string[],
  options: { uid?: number; gid?: number; env?: NodeJS.ProcessEnv } = {},
) {
  const child = spawn(process.execPath, [fileURLToPath(script), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  leftToClear.push(() => killed(child));
  return child;
}

async function startHolder(folder: string, ...words: 'durable'[]) {
  const child = spawnNode(HOLD_DATABASE, [folder, ...words]);
  // Killed, it leaves its server behind: whoever opens the folder next takes it over and stops it.
  leftToClear.push(async () => {
    await killed(child);
    if (existsSync(join(folder, 'cluster', 'postmaster.pid'))) await removeEmbeddedDatabase(folder);
  });
  return { child, pid: child.pid, said: await firstWords(child) };
}

async function firstWords(child: ReturnType<typeof spawnNode>): Promise<Record<string, string>> {
  let said = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (errors += chunk.toString()));
  await until(() => {
    if (!said.includes('\n') && child.exitCode !== null) throw new Error(errors);
    return said.includes('\n');
  });
  return JSON.parse(said) as Record<string, string>;
}

function startHub(words: string[], env: Record<string, string> = {}) {
  const child = spawnNode(START_BARE_HUB, words, {
    env: { ...process.env, DATABASE_URL: '', PORT: '', ...env },
  });
  let said = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (errors += chunk.toString()));
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ready = until(() => {
    if (child.exitCode !== null) throw new Error(errors);
    return said.includes('Ctrl-C');
  }).then(() => said);
  ready.catch(() => {});
  leftToClear.push(async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await exit;
  });
  return { child, ready, exit, errors: () => errors };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(10);
}

async function occupy(port: number): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  leftToClear.push(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  return address && typeof address === 'object' ? address.port : port;
}
