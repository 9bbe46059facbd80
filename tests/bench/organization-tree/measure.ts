import type postgres from 'postgres';
import type { Candidate } from './candidate.ts';

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The median over rounds in which every candidate has its turn, each round begun by another one; a first round is thrown away. */
export async function interleaved(
  candidates: readonly Candidate[],
  rounds: number,
  measureOne: (candidate: Candidate, round: number) => Promise<number>,
): Promise<Map<Candidate, number>> {
  const figures = new Map<Candidate, number[]>(candidates.map((candidate) => [candidate, []]));
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < candidates.length; turn++) {
      const candidate = candidates[(round + turn) % candidates.length]!;
      const figure = await measureOne(candidate, round);
      if (round > 0) figures.get(candidate)!.push(figure);
    }
  }
  return new Map([...figures].map(([candidate, list]) => [candidate, median(list)]));
}

function median(figures: number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export async function ask(sql: postgres.Sql, statement: string, parameters: string[]) {
  return await sql.unsafe<Record<string, unknown>[]>(statement, parameters, { prepare: true });
}

export async function inTransaction(
  sql: postgres.Sql,
  statements: string[],
  parameters: string[],
): Promise<void> {
  await sql.begin(async (tx) => {
    for (const statement of statements) await tx.unsafe(statement, parameters, { prepare: true });
  });
}

/** Transactions per second while so many connections each begin the next as soon as the last is done. */
export async function rate(
  connections: number,
  milliseconds: number,
  work: () => Promise<void>,
): Promise<number> {
  const begun = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() - begun < milliseconds) {
        await work();
        done++;
      }
    }),
  );
  return (done * 1_000) / (performance.now() - begun);
}
