import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import { and, asc, inArray, sql } from 'drizzle-orm';
import { logEntries, logSubtrees } from '../tables.ts';
import { canonicalForm } from './canonical-form.ts';
import { entryDomainOf, type EntryContents, type EntryKind } from './entry.ts';
import { leafHash, subtreesAfter, type Subtree } from './merkle-tree.ts';

export interface NewEntry<K extends EntryKind = EntryKind> {
  kind: K;
  content: EntryContents[K] | ((ownIndices: number[]) => EntryContents[K]);
  /** The key, signature or text version it is about. */
  subjectId: string;
  pactId?: string;
  place: { province: string; countyCode: string };
  source?: string | null;
  synthetic?: boolean;
}

/** Of the log's writers, who take turns; the second number of a two-key advisory lock is free. */
const appendLock = 7_205_122;

/**
 * Enters what a transaction has done in the log. Call it last: from here to the commit no other writer appends, so
 * nothing may be waited for any more.
 * @returns the index of each entry.
 */
export async function appendToLog(tx: Transaction, entries: readonly NewEntry[]): Promise<number[]> {
  await tx.execute(sql`select pg_advisory_xact_lock(${appendLock})`);
  // After the lock, in a statement of its own: whatever was appended before it is seen.
  const edge = (await tx.execute(sql`
    select level, last.index, last.hash from generate_series(0, 30) as level
    cross join lateral (
      select s.index, s.hash from ${logSubtrees} s where s.level = level.level order by s.index desc limit 1) as last`)) as unknown as {
    level: number;
    index: number;
    hash: string;
  }[];
  const { rows, subtrees, indices } = growLog(edge, entries, new Date().toISOString());
  await tx.insert(logEntries).values(rows);
  await tx.insert(logSubtrees).values(subtrees);
  return indices;
}

type EntryRow = typeof logEntries.$inferInsert;

/** The rows of entries that come after a log with this right edge: the last complete subtree of each level. */
export function growLog(
  edge: readonly (Subtree & { hash: string })[],
  entries: readonly NewEntry[],
  at: string,
  idOf: (index: number) => string = () => newId('lge'),
): { rows: EntryRow[]; subtrees: (typeof logSubtrees.$inferInsert)[]; indices: number[] } {
  const hashes = new Map(edge.map(({ level, index, hash }) => [`${level}:${index}`, hash]));
  const rows: EntryRow[] = [];
  const subtrees: (typeof logSubtrees.$inferInsert)[] = [];
  let size = (edge.find(({ level }) => level === 0)?.index ?? -1) + 1;
  const indices: number[] = [];
  for (const { kind, content, subjectId, pactId, place, source, synthetic } of entries) {
    const said = typeof content === 'function' ? content([...indices]) : content;
    const form = canonicalForm({ domain: entryDomainOf(said), kind, at, ...said });
    const leaf = leafHash(form);
    const grown = subtreesAfter(size, leaf, ({ level, index }) =>
      Buffer.from(hashes.get(`${level}:${index}`)!, 'hex'),
    );
    for (const { level, index, hash } of grown) {
      const text = Buffer.from(hash).toString('hex');
      hashes.set(`${level}:${index}`, text);
      subtrees.push({ level, index, place: `${level}:${index}`, hash: text });
    }
    rows.push({
      id: idOf(size),
      ...place,
      source: source ?? null,
      synthetic: synthetic ?? false,
      index: size,
      kind,
      entry: form.toString('utf8'),
      leafHash: leaf.toString('hex'),
      addedAt: at,
      subjectId,
      pactId: pactId ?? null,
    });
    indices.push(size++);
  }
  return { rows, subtrees, indices };
}

/** The entries of signatures, in order. */
export async function entriesOf(tx: Transaction, signatureIds: readonly string[]): Promise<number[]> {
  if (signatureIds.length === 0) return [];
  const rows = await tx
    .select({ index: logEntries.index })
    .from(logEntries)
    .where(
      and(
        inArray(logEntries.subjectId, [...signatureIds]),
        inArray(logEntries.kind, ['SIGNATURE', 'PAPER_SIGNATURE']),
      ),
    )
    .orderBy(asc(logEntries.index));
  return rows.map(({ index }) => index);
}
