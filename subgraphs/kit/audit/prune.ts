import postgres from 'postgres';
import { retentionRole, shortestKeepDays } from './install.ts';
import type { AuditKeys } from './keys.ts';
import { appendWitness } from './witness.ts';

export interface PruneOptions {
  url: string;
  chains: readonly string[];
  keys: AuditKeys;
  witness: string;
  keepDays: number;
}

/**
 * Deletes sealed entries older than `keepDays` and leaves a signed checkpoint from which the rest verifies. Returns how
 * many of each chain. PostgreSQL itself refuses to delete anything younger than 180 days.
 */
export async function pruneAudit({
  url,
  chains,
  keys,
  witness,
  keepDays,
}: PruneOptions): Promise<Map<string, number>> {
  if (!Number.isInteger(keepDays) || keepDays < shortestKeepDays) {
    throw new RangeError(`an audit log is kept for ${shortestKeepDays} days or more`);
  }
  const sql = postgres(url, {
    max: 1,
    connect_timeout: 5,
    onnotice: () => {},
    connection: { application_name: 'hub audit prune', role: retentionRole },
  });
  const pruned = new Map<string, number>();
  try {
    for (const chain of chains) {
      pruned.set(chain, await sql.begin((tx) => pruneChain(tx, chain, { keys, witness, keepDays })));
    }
    return pruned;
  } finally {
    await sql.end();
  }
}

async function pruneChain(
  sql: postgres.TransactionSql,
  chain: string,
  { keys, witness, keepDays }: Pick<PruneOptions, 'keys' | 'witness' | 'keepDays'>,
): Promise<number> {
  // Up to the first one that is young enough: entries are sealed nearly, and not quite, in the order of their time.
  const [last] = await sql.unsafe<{ sequence: string; hash: string; genesis: string }[]>(
    `select sequence::text, hash, (select hash from "${chain}".audit_checkpoints where sequence = 0) as genesis
     from "${chain}".audit_seals s where s.sequence < coalesce(
       (select min(sequence) from "${chain}".audit_seals where at >= clock_timestamp() - make_interval(days => $1)),
       9223372036854775807)
     order by s.sequence desc limit 1`,
    [keepDays],
  );
  if (!last) return 0;
  const { hash, genesis } = last;
  const at = new Date().toISOString();
  const head = keys.sign({ chain, genesis, sequence: Number(last.sequence), hash, at, checkpoint: true });
  await sql.unsafe(
    `insert into "${chain}".audit_checkpoints (sequence, hash, signature) values ($1, $2, $3)`,
    [last.sequence, hash, JSON.stringify(head)],
  );
  await sql.unsafe(
    `delete from "${chain}".audit_entries e using "${chain}".audit_seals s where s.entry = e.key and s.sequence <= $1`,
    [last.sequence],
  );
  const { count } = await sql.unsafe(`delete from "${chain}".audit_seals where sequence <= $1`, [
    last.sequence,
  ]);
  // Before the commit: a checkpoint that the witness has not seen is no checkpoint. One that then fails to commit does
  // no harm, it only repeats a head.
  await appendWitness(witness, [head]);
  return count;
}
