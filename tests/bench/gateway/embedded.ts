import { fileURLToPath } from 'node:url';
import { contest, type Contestant, type Results, type Rules } from './contest.ts';
import type { Measured } from './load.ts';
import { freePort, start, usageOf } from './processes.ts';
import { cases, type CaseName } from './world.ts';

export const EMBEDDED = 'engine and four subgraphs';
export const MONOLITH = 'one schema, graphql-js';
const kinds = { [EMBEDDED]: 'embedded', [MONOLITH]: 'monolith' };

export interface OneProcess {
  http: Results<CaseName>;
  inProcess: Results<CaseName>;
}

/** The engine with its subgraphs in one process against one schema that graphql-js runs, over the same data. */
export async function compareEmbedded(rules: Rules): Promise<OneProcess> {
  await using processes = new AsyncDisposableStack();
  const contestants: Contestant[] = [];
  const controls = new Map<string, number>();
  for (const [name, kind] of Object.entries(kinds)) {
    const [port, control] = [await freePort(), await freePort()];
    const script = fileURLToPath(new URL('one-process.ts', import.meta.url));
    const process = processes.use(start([script, kind, String(port), String(control)]));
    contestants.push({ name, url: `http://127.0.0.1:${port}/graphql`, pid: process.pid, process });
    controls.set(name, control);
  }
  const http = await contest(contestants, cases, rules);

  async function run({ name, pid }: Contestant, query: string): Promise<Measured> {
    const before = usageOf(pid);
    const answered = await fetch(`http://127.0.0.1:${controls.get(name)}`, {
      method: 'POST',
      body: JSON.stringify({ query, seconds: rules.seconds, concurrency: rules.concurrency }),
    });
    const { perSecond } = (await answered.json()) as { perSecond: number };
    const after = usageOf(pid);
    const cpuMsPerRequest = (after.cpuMs - before.cpuMs) / (perSecond * rules.seconds);
    return {
      requests: perSecond * rules.seconds,
      perSecond,
      cpuMsPerRequest,
      p99Ms: Number.NaN,
      rssMb: after.rssMb,
    };
  }
  const inProcess = {} as Results<CaseName>;
  for (const [name, query] of Object.entries(cases) as [CaseName, string][]) {
    const measured = (inProcess[name] = Object.fromEntries(
      contestants.map((one) => [one.name, [] as Measured[]]),
    ));
    for (const one of contestants) await run(one, query);
    for (let round = 0; round < rules.rounds; round++)
      for (const one of round % 2 ? contestants.toReversed() : contestants)
        measured[one.name]!.push(await run(one, query));
  }
  return { http, inProcess };
}
