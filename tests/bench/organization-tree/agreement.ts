import assert from 'node:assert/strict';
import type postgres from 'postgres';
import type { Candidate } from './candidate.ts';
import { ask } from './measure.ts';
import type { Places } from './tree.ts';

/** A figure counts only if the answer was right: all candidates must tell the same tree. */
export async function assertAgreement(
  sql: postgres.Sql,
  candidates: readonly Candidate[],
  { province, prefecture, county, village }: Places,
): Promise<void> {
  const told = async (candidate: Candidate) => {
    const counts = [];
    for (const { id } of [province, prefecture, county]) {
      const rows = await ask(sql, candidate.counts, [id]);
      counts.push(Object.fromEntries(rows.map(({ kind, count }) => [kind, count])));
    }
    const ancestors = await ask(sql, candidate.ancestors, [village]);
    return { counts, ancestors: ancestors.map(({ id }) => id as string).sort() };
  };
  const [first, ...others] = candidates.filter(({ isHistorical }) => !isHistorical);
  const expected = await told(first!);
  for (const candidate of others) assert.deepEqual(await told(candidate), expected, candidate.name);
  for (const candidate of candidates) {
    const first = await ask(sql, candidate.firstPage, [province.id]);
    const next = await ask(sql, candidate.page, [province.id, province.halfway]);
    assert.deepEqual([first.length, next.length], [50, 50], `pages of ${candidate.name}`);
  }
}
