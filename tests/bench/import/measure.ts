import { createReadStream } from 'node:fs';
import { openGraphHub } from '@hub/gateway/hub.ts';
import { uploadFile, type AskGraph } from '@hub/gateway/imports/upload.ts';
import { asOfficial } from '../../_kit/people.ts';

/** One file through all steps, in a process of its own whose memory is watched. Prints JSON. */

const [databaseUrl, kind, path, ...also] = process.argv.slice(2) as [string, string, string, ...string[]];
const viewer = asOfficial({ division: '45', role: 'ORGANIZATION_ADMIN' });
const hub = await openGraphHub({ databaseUrl });
const ask: AskGraph = async (query, variables) =>
  JSON.parse((await hub.ask({ query, variables }, viewer)).text);
// The engine and its planner are there before memory is looked at.
await ask('{ __typename }', {});
globalThis.gc?.();
const base = process.memoryUsage().rss;
let peak = base;
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
const seconds: Record<string, number> = {};

interface State {
  id: string;
  version: number;
  status: string;
  rowCount: number;
  createCount: number;
  unchangedCount: number;
  errorCount: number;
  problems: { nodes: unknown[] };
}

async function timed(name: string, work: () => Promise<State>): Promise<State> {
  const begun = performance.now();
  const state = await work();
  seconds[name] = (performance.now() - begun) / 1000;
  if (/FAULTY|UNREADABLE|NEEDS/.test(state.status)) throw new Error(JSON.stringify(state));
  return state;
}

async function settled(id: string): Promise<State> {
  for (;;) {
    const { data, errors } = await ask(
      `query ($id: ID!) { found: organizationImport(id: $id) { id version status rowCount createCount unchangedCount errorCount problems(first: 3) { nodes { address fault refusal message } } } }`,
      { id },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    const found = data!.found as State;
    if (!found.status.endsWith('ING')) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function step(verb: string, { id, version }: State): Promise<State> {
  const { data, errors } = await ask(
    `mutation ($input: ImportStepInput!) { done: ${verb}OrganizationImport(input: $input) { import { id } userErrors { message } } }`,
    { input: { importId: id, version } },
  );
  if (errors || data!.done.userErrors.length) throw new Error(JSON.stringify(errors ?? data));
  return await settled(id);
}

const uploaded = await timed('upload', async () => {
  const { import: one } = await uploadFile(
    ask,
    { kind, stem: 'Organization', fileName: path },
    createReadStream(path),
  );
  return await settled(one!.id);
});
const checked = await timed('check', () => step('check', uploaded));
const committed = await timed('commit', () => step('commit', checked));
if (also.includes('undo')) await timed('undo', () => step('undo', committed));
clearInterval(watch);
await hub.close();
const { rowCount, createCount, unchangedCount } = committed;
console.log(JSON.stringify({ rowCount, createCount, unchangedCount, seconds, base, peak }));
