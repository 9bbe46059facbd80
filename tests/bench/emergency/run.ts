import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openGraphHub } from '@hub/gateway/hub.ts';
import { recordStatements } from '@hub/kit/database.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import postgres from 'postgres';
import { openEmbeddedDatabase } from '../../../scripts/embedded-database.ts';
import { migrateAll } from '../../../scripts/migrate.ts';
import { seedAll } from '../../../scripts/seed.ts';
import { asCoordinator } from '../../_kit/people.ts';
import { emergencySignature, keyFor } from '../../_kit/signing.ts';
import { closeByHand, countsOf, insertByHand } from './by-hand.ts';
import { branches, county, fillMembers, moves, planContent, planned, postings } from './prepare.ts';

/**
 * 平急转换 of a county: a plan with 600 temporary branches and 10,000 postings is put on by one mutation and taken back by
 * one, in rounds that take turns with bare SQL writing the same rows.
 */

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);
const viewer = asCoordinator(county);
const party = committeeOf(county);
const organizationId = party.id;

const folder = mkdtempSync(join(tmpdir(), 'hub-emergency-'));
const database = await openEmbeddedDatabase({ folder: join(folder, 'postgres') });
const sql = postgres(database.url, { max: 1, onnotice: () => {} });
const times = new Map<string, number[]>();
const statementCounts = new Map<string, number>();

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await work();
  times.set(name, [...(times.get(name) ?? []), performance.now() - begun]);
  return result;
}

try {
  const loadBefore = loadavg()[0]!.toFixed(1);
  await migrateAll(database.url);
  await seedAll(database.url);
  await fillMembers(sql);
  const hub = await openGraphHub({ mode: 'embedded', databaseUrl: database.url });
  try {
    const send = async (name: string, selection: string, input: object) => {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path } } }`;
      const { result, statements } = await recordStatements(() =>
        hub.ask({ query, variables: { input } }, viewer),
      );
      return { text: result.text, statements: statements.length };
    };
    const act = async (name: string, selection: string, input: object): Promise<any> => {
      const { text, statements } = await timed(name, () => send(name, selection, input));
      statementCounts.set(name, statements);
      const { data, errors } = JSON.parse(text);
      if (errors || data[name].userErrors.length > 0) throw new Error(text.slice(0, 500));
      return data[name];
    };
    const plan = 'plan { id version status digest }';
    const { id: planId } = (await act('draftEmergencyPlan', plan, { content: planContent })).plan;
    await act('planEmergencyOrganizations', 'plan { id }', { planId, organizations: planned });
    let added = 0;
    for (const move of moves)
      added += (await act('planEmergencyPostings', 'added', { planId, sidePosition: 0, ...move })).added;
    const submitted = (await act('submitEmergencyPlan', plan, { planId, version: 1 })).plan;
    const { digest, version } = submitted;
    const agreed = await act('consentToEmergencyPlan', plan, { planId, version, organizationId, digest });
    expect('planned postings', added, postings);
    expect('the plan', agreed.plan.status, 'AGREED');

    const activationFields =
      'id status effects { part step status count } postedCount { value } organizations(first: 1) { totalCount }';
    const activation = `activation { ${activationFields} }`;
    /** One mutation, with all it causes. */
    const step = async (name: string, input: object) => {
      const { activation: now } = await act(name, activation, input);
      if (!isDone(now, name)) throw new Error(`${name}: ${JSON.stringify(now)}`);
      return now;
    };
    const isDone = (
      { status, effects }: { status: string; effects: { status: string; step: string }[] },
      name: string,
    ) =>
      (name === 'standDownEmergency') === (status === 'STOOD_DOWN') &&
      effects.some((one) => one.step === (name === 'standDownEmergency' ? 'CLOSE' : 'OPEN')) &&
      effects.every((one) => one.status === 'DONE');
    const asks = {
      ask: async (query: string, variables?: Record<string, unknown>, who: Viewer = viewer) =>
        JSON.parse((await hub.ask({ query, variables }, who)).text),
    };
    const signer = await keyFor(asks, party, viewer);
    const throughTheGraph = async () => {
      const opening = await emergencySignature(asks, signer, party, { step: 'ACTIVATE', planId });
      const input = { planId, organizationId, digest, trigger: '江河超警戒水位', signature: opening };
      const on = await step('activateEmergencyPlan', input);
      expect('founded, posted', await countsOf(sql, on.id), { standing: branches, posted: postings });
      expect('told of', [on.organizations.totalCount, on.postedCount.value], [branches, postings]);
      const activationId = on.id as string;
      const signature = await emergencySignature(asks, signer, party, { step: 'STAND_DOWN', activationId });
      const off = await step('standDownEmergency', { activationId, organizationId, signature });
      expect('left', await countsOf(sql, on.id), { standing: 0, posted: 0 });
      expect('left on posts', off.postedCount.value, 0);
      expect('stood down', off.status, 'STOOD_DOWN');
      return on.id as string;
    };
    const byHand = async (from: string, as: string) => {
      await timed('insertByHand', () => insertByHand(sql, from, as));
      expect('by hand', await countsOf(sql, as), { standing: branches, posted: postings });
      await timed('closeByHand', () => closeByHand(sql, as));
      expect('left by hand', await countsOf(sql, as), { standing: 0, posted: 0 });
    };
    const first = await throughTheGraph();
    await byHand(first, 'warm');
    for (const name of ['activateEmergencyPlan', 'standDownEmergency', 'insertByHand', 'closeByHand'])
      times.delete(name);
    for (let round = 0; round < rounds; round++) {
      const turns = [throughTheGraph, () => byHand(first, `-r${round}`)];
      for (const turn of round % 2 ? turns.toReversed() : turns) await turn();
    }
    report(loadBefore);
  } finally {
    await hub.close();
  }
} finally {
  await sql.end();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}

function expect(what: string, found: unknown, wanted: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
}

function report(loadBefore: string): void {
  const sorted = (name: string) => times.get(name)!.toSorted((a, b) => a - b);
  const median = (name: string) => sorted(name)[sorted(name).length >> 1]!;
  const all = (name: string) => `${sorted(name)[0]!.toFixed(0)}–${sorted(name).at(-1)!.toFixed(0)}`;
  console.log(
    `${branches} temporary branches and ${postings} postings; milliseconds, medians of ${rounds} rounds that take turns (least–most); every count checked.\n`,
  );
  console.log('| | through the graph | statements | bare SQL | ratio |\n| --- | --- | --- | --- | --- |');
  for (const [what, graph, hand] of [
    ['activation, one mutation', 'activateEmergencyPlan', 'insertByHand'],
    ['stand-down, one mutation', 'standDownEmergency', 'closeByHand'],
  ] as const) {
    console.log(
      `| ${what} | ${median(graph).toFixed(0)} (${all(graph)}) | ${statementCounts.get(graph)} | ${median(hand).toFixed(0)} (${all(hand)}) | ${(median(graph) / median(hand)).toFixed(2)} |`,
    );
  }
  for (const name of [
    'draftEmergencyPlan',
    'planEmergencyOrganizations',
    'planEmergencyPostings',
    'submitEmergencyPlan',
    'consentToEmergencyPlan',
  ])
    console.log(`| ${name} | ${median(name).toFixed(0)} | ${statementCounts.get(name)} | | |`);
  console.log(`\nLoad average ${loadBefore} before, ${loadavg()[0]!.toFixed(1)} after.`);
}
