import { batched } from '@hub/kit/batch.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql } from 'drizzle-orm';
import { hashOfPlace } from '../loaders.ts';
import { logEntries, logOrigin } from '../tables.ts';
import type { HashOf, TreeQuestion } from './merkle-tree.ts';

interface Standing {
  size: number;
  origin: string;
}

/** How far the log has grown, once a request: its proofs and its head speak of the same log. */
export async function logStanding(context: HubContext): Promise<Standing> {
  const standing = await batched<Standing>(context.batches, 'log standing', async ([key]) => {
    const [row] = await context.db.query<Standing>(
      sql`select coalesce((select max(e.index) + 1 from ${logEntries} e), 0) as size, (select o.id from ${logOrigin} o) as origin`,
    );
    return new Map([[key!, { size: Number(row!.size), origin: row!.origin }]]);
  }).load('');
  return standing!;
}

/** Answers a question to the tree from the stored subtrees; questions of one request go out as one statement. */
export async function answerFromLog<Answer>(
  context: HubContext,
  { subtrees, answer }: TreeQuestion<Answer>,
): Promise<Answer> {
  const places = subtrees.map(({ level, index }) => `${level}:${index}`);
  const found = await Promise.all(places.map((place) => hashOfPlace.one(context, place)));
  const hashes = new Map(found.map((row, i) => [places[i]!, row]));
  const hashOf: HashOf = ({ level, index }) => {
    const row = hashes.get(`${level}:${index}`);
    if (!row) throw new Error(`the log lacks subtree ${level}:${index}`);
    return Buffer.from(row.hash, 'hex');
  };
  return answer(hashOf);
}
