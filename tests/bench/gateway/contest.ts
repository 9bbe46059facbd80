import assert from 'node:assert/strict';
import { Load, type Measured, type Target } from './load.ts';
import type { Started } from './processes.ts';

export interface Contestant extends Target {
  name: string;
  process: Started;
}

export interface Rules {
  rounds: number;
  seconds: number;
  concurrency: number;
}

/** By case and contestant, one measurement a round. */
export type Results<Case extends string = string> = Record<Case, Record<string, Measured[]>>;

const STARTS_WITHIN_MS = 60_000;

/** Every contestant answers every case alike; then they are asked in turns, the order of which rotates. */
export async function contest<Case extends string>(
  contestants: readonly Contestant[],
  cases: Readonly<Record<Case, string>>,
  { rounds, seconds, concurrency }: Rules,
  fetched?: () => Promise<number>,
): Promise<Results<Case>> {
  const loads = new Map(contestants.map((one) => [one.name, new Load(one, concurrency)]));
  const results = {} as Results<Case>;
  async function counted(load: Load, query: string, expected: number): Promise<Measured> {
    if (!fetched) return await load.run(query, expected, seconds);
    const before = await fetched();
    const run = await load.run(query, expected, seconds);
    return { ...run, fetchesPerRequest: ((await fetched()) - before) / run.requests };
  }
  try {
    for (const one of contestants) await started(one, loads.get(one.name)!);
    for (const [name, query] of Object.entries<string>(cases) as [Case, string][]) {
      const lengths = await compareAnswers(name, query, loads);
      const measured: Record<string, Measured[]> = (results[name] = {});
      for (const [contestant, load] of loads) {
        measured[contestant] = [];
        await load.run(query, lengths.get(contestant)!, seconds);
      }
      for (let round = 0; round < rounds; round++) {
        const at = round % contestants.length;
        for (const { name: contestant } of [...contestants.slice(at), ...contestants.slice(0, at)])
          measured[contestant]!.push(await counted(loads.get(contestant)!, query, lengths.get(contestant)!));
      }
      const rates = Object.entries(measured).map(
        ([contestant, runs]) => `${contestant} ${median(runs.map(({ perSecond }) => perSecond)).toFixed(0)}`,
      );
      console.log(`${name}, requests/s: ${rates.join(', ')}`);
    }
  } finally {
    for (const load of loads.values()) await load[Symbol.asyncDispose]();
  }
  return results;
}

async function started({ name, process: server }: Contestant, load: Load): Promise<void> {
  const until = performance.now() + STARTS_WITHIN_MS;
  for (;;) {
    server.check();
    const answered = await load.ask('{ __typename }').catch(() => null);
    if (answered && answered.status < 500) return;
    if (performance.now() > until)
      throw new Error(`${name} does not answer: ${answered?.status} ${answered?.body.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** How long each one's answer is. */
async function compareAnswers(
  name: string,
  query: string,
  loads: Map<string, Load>,
): Promise<Map<string, number>> {
  const lengths = new Map<string, number>();
  let first: { contestant: string; answer: unknown } | undefined;
  for (const [contestant, load] of loads) {
    const { status, body } = await load.ask(query);
    const answer = JSON.parse(body.toString());
    if (status !== 200 || answer.errors)
      throw new Error(`${name}: ${contestant} answered ${status}: ${body.toString().slice(0, 2000)}`);
    first ??= { contestant, answer };
    assert.deepEqual(answer, first.answer, `${name}: ${contestant} does not answer as ${first.contestant}`);
    lengths.set(contestant, body.length);
  }
  return lengths;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How one does against another: the median over the rounds of the ratio within each. */
export function ratio(measured: Record<string, Measured[]>, one: string, other: string): number {
  return median(measured[one]!.map(({ perSecond }, round) => perSecond / measured[other]![round]!.perSecond));
}

/** The same by processor time a request, which other work on the machine disturbs less. */
export function processorRatio(measured: Record<string, Measured[]>, one: string, other: string): number {
  const of = (name: string): number => median(measured[name]!.map(({ cpuMsPerRequest }) => cpuMsPerRequest));
  return of(other) / of(one);
}

/** The most a contestant held in any case. */
export function mostRss(results: Results, contestant: string): number {
  return Math.max(...Object.values(results).flatMap((runs) => runs[contestant]!.map(({ rssMb }) => rssMb)));
}
