import { batched } from '@hub/kit/batch.ts';
import type { ReadContext } from '@hub/kit/connection.ts';
import { sql } from 'drizzle-orm';
import { pactVersions, type PactVersionRow } from '../tables.ts';

/** One version of a text by its number: of a pact that has had many, the others are not read. */
export async function versionByNumber(
  context: ReadContext,
  pactId: string,
  number: number,
): Promise<PactVersionRow | null> {
  const keyOf = (one: Pick<PactVersionRow, 'pactId' | 'number'>) => `${one.pactId} ${one.number}`;
  const loader = batched<PactVersionRow>(context.batches, 'pact version by number', async (keys) => {
    const pairs = keys.map((key) => key.split(' ') as [string, string]);
    const rows = await context.db.query<PactVersionRow>(
      sql`select v.* from unnest(${sql.param(pairs.map(([id]) => id))}::text[],
            ${sql.param(pairs.map(([, n]) => Number(n)))}::int[]) as asked(pact_id, number)
          join ${pactVersions} v on v.pact_id = asked.pact_id and v.number = asked.number`,
    );
    return new Map(rows.map((row) => [keyOf(row), row]));
  });
  return await loader.load(keyOf({ pactId, number }));
}

/** How many versions a text has had. */
export async function versionCount({ db }: ReadContext, pactId: string): Promise<number> {
  const [row] = await db.query<{ last: number | null }>(
    sql`select max(v.number) as last from ${pactVersions} v where v.pact_id = ${pactId}`,
  );
  return row?.last ?? 0;
}
