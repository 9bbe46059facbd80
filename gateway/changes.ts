import { decodeCursor, encodeCursor, orderingTag } from '@hub/kit/cursor.ts';
import { badInput, Fault } from '@hub/kit/errors.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';

export const mostChanges = 1000;

export interface ChangesArguments {
  after?: string | null;
  first?: number | null;
  types?: readonly string[] | null;
}

interface Entry {
  place: string;
  type: string;
  nodeId: string;
  kind: string;
  version: number;
  at: string;
}

interface Batch {
  rows: Entry[];
  end: string;
  hasMore: boolean;
}

const question = `query ($after: String, $first: Int!, $types: [String!]) {
  changesSince(after: $after, first: $first, types: $types) {
    rows { place type nodeId kind version at } end hasMore
  }
}`;

/**
 * One page of what was written in all subgraphs. Each keeps its own order, in which no late commit can slip; between them
 * changes come by their time.
 */
export async function changesOf(
  subgraphs: readonly string[],
  { after, first, types }: ChangesArguments,
  { viewer, peers }: HubContext,
) {
  if (viewer.kind === 'ANONYMOUS') throw new Fault('UNAUTHENTICATED');
  const size = first ?? 100;
  if (size < 1 || size > mostChanges)
    throw badInput(`first 须为 1 至 ${mostChanges}。`, `first lies between 1 and ${mostChanges}.`);
  const names = subgraphs.toSorted();
  const tag = orderingTag('changes', names.join());
  const places = after == null ? names.map(() => null) : decodeCursor(tag, names.length, after);
  const batches = await Promise.all(
    names.map(async (name, i) => {
      const variables = { after: places[i] ?? null, first: size, types: types ?? null };
      const { data, errors } = await peers(name, { query: question, variables });
      if (errors?.length) {
        const code = errors[0]!.extensions?.code;
        throw code === 'RESYNC_REQUIRED' || code === 'BAD_USER_INPUT'
          ? new Fault(code === 'RESYNC_REQUIRED' ? code : 'BAD_USER_INPUT')
          : new Fault('SUBGRAPH_UNAVAILABLE');
      }
      return (data as { changesSince: Batch }).changesSince;
    }),
  );
  const taken = batches.map(() => 0);
  const changes: Entry[] = [];
  while (changes.length < size) {
    const next = earliest(batches.map(({ rows }, i) => rows[taken[i]!]));
    if (next < 0) break;
    changes.push(batches[next]!.rows[taken[next]!++]!);
  }
  const ends = batches.map(({ rows, end }, i) => {
    if (taken[i] === rows.length) return end;
    return taken[i] === 0 ? places[i]! : rows[taken[i]! - 1]!.place;
  });
  return {
    changes,
    endCursor: encodeCursor(tag, ends),
    hasMore: batches.some(({ rows, hasMore }, i) => hasMore || taken[i]! < rows.length),
  };
}

function earliest(heads: readonly (Entry | undefined)[]): number {
  return heads.reduce((best, head, i) => {
    if (!head) return best;
    const other = best < 0 ? undefined : heads[best];
    return !other || head.at < other.at ? i : best;
  }, -1);
}
