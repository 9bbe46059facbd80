import type postgres from 'postgres';

/** Writes and when each was known to be committed, on the clock of `performance.now()`. */
export type Written = Map<string, number>;

export const writeOf = (nodeId: string, version: number): string => `${nodeId} ${version}`;

/** Tables of three subgraphs, written in turn. */
const tables = ['alliances.service_needs', 'organizations.party_organizations', 'members.volunteer_teams'];

export interface Pace {
  /** A second; as many as go when left out. */
  rate?: number;
  seconds: number;
}

/**
 * One row a transaction, by as many writers as `sql` has connections.
 * @returns how many were written a second.
 */
export async function write(
  sql: postgres.Sql,
  writers: number,
  written: Written,
  { rate, seconds }: Pace,
): Promise<number> {
  const targets = await Promise.all(
    tables.map(async (table) => ({
      table,
      ids: (await sql.unsafe(`select id from ${table} order by id limit 200`)).map(({ id }) => id as string),
    })),
  );
  const begun = performance.now();
  const until = begun + seconds * 1000;
  let next = 0;
  const isOver = (i: number) =>
    rate === undefined ? performance.now() >= until : i >= Math.round(rate * seconds);
  await Promise.all(
    Array.from({ length: writers }, async () => {
      for (;;) {
        const i = next++;
        if (isOver(i)) return;
        if (rate !== undefined) {
          const early = begun + (i * 1000) / rate - performance.now();
          if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
        }
        const { table, ids } = targets[i % targets.length]!;
        const id = ids[Math.floor(i / targets.length) % ids.length]!;
        const [row] = await sql.unsafe<{ version: number }[]>(
          `update ${table} set source = source where id = $1 returning version`,
          [id],
          { prepare: true },
        );
        written.set(writeOf(id, row!.version), performance.now());
      }
    }),
  );
  return written.size / ((performance.now() - begun) / 1000);
}
