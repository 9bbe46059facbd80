import postgres from 'postgres';
import { openTurns } from '../turns.ts';
import { hashOf, storedEntry, type HashAlgorithm, type StoredEntry } from './chain.ts';
import { sealerRole } from './install.ts';
import type { AuditKeys } from './keys.ts';
import { appendWitness } from './witness.ts';

export interface SealerOptions {
  url: string;
  /** The schemas whose logs are sealed, each a chain of its own. */
  chains: readonly string[];
  keys: AuditKeys;
  /** The file that heads are appended to. */
  witness: string;
  algorithm?: HashAlgorithm;
  everyMs?: number;
}

export interface Sealer extends AsyncDisposable {
  /** Seals what is committed now, and returns how many entries that were. */
  seal(): Promise<number>;
  /** Seals a last time. */
  close(): Promise<void>;
}

const mostAtOnce = 2000;

/** Two-key advisory locks of the audit log; the second is the chain's. */
const sealLock = 7_205_121;

/**
 * Chains committed entries, within a second of their commit. Any number of processes may try: an advisory lock lets one
 * at a time, and none of them keeps anything that another would need.
 */
export function openSealer(options: SealerOptions): Sealer {
  const { url, chains, keys, witness, algorithm = 'sha256', everyMs = 500 } = options;
  const sql = postgres(url, {
    max: 1,
    connect_timeout: 5,
    onnotice: () => {},
    connection: { application_name: 'hub audit sealer', role: sealerRole },
  });
  /** Entries of transactions before this one were sealed, or never came to be. Kept in this process alone. */
  const horizons = new Map<string, string>();
  /** The sequence each chain was last witnessed at, by this process. */
  const witnessed = new Map<string, number>();
  const turns = openTurns(pass, { everyMs, trouble: 'the audit log was not sealed' });

  async function pass(): Promise<number> {
    let count = 0;
    const failed: unknown[] = [];
    for (const chain of await unsealed()) {
      try {
        for (let sealed = mostAtOnce; sealed === mostAtOnce; count += sealed) sealed = await sealChain(chain);
      } catch (error) {
        // Looked at again in the next pass, also when all that is missing is its head in the witness.
        witnessed.delete(chain);
        failed.push(error);
      }
    }
    if (failed.length > 0) throw failed[0];
    return count;
  }

  /** Chains that have something to seal, or a head that this process has not witnessed yet. */
  async function unsealed(): Promise<string[]> {
    const known = chains.filter((chain) => witnessed.has(chain));
    const fresh = chains.filter((chain) => !witnessed.has(chain));
    if (known.length === 0) return fresh;
    const looked = known.map(
      (chain, i) => `select ${i} as chain where exists (${unsealedEntries(chain, `$${i + 1}`)})`,
    );
    const rows = await sql.unsafe<{ chain: number }[]>(
      looked.join(' union all '),
      known.map((chain) => horizons.get(chain) ?? '0'),
    );
    return [...fresh, ...rows.map(({ chain }) => known[chain]!)];
  }

  async function sealChain(chain: string): Promise<number> {
    const done = await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(${sealLock}, hashtext(${chain}))`;
      // Before the entries are looked for: whatever is older than this is settled when they are.
      const [{ horizon }] = (await tx`
        select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`) as unknown as [{ horizon: string }];
      const since = horizons.get(chain) ?? '0';
      const entries = (await tx.unsafe(
        `${unsealedEntries(chain, '$1', storedEntry)} order by e.key limit ${mostAtOnce}`,
        [since],
      )) as unknown as StoredEntry[];
      let head = await headOf(tx, chain);
      if (entries.length > 0) {
        const seals = entries.map((entry) => {
          const sequence = head.sequence + 1;
          head = { ...head, sequence, hash: hashOf(chain, sequence, entry, head.hash, algorithm) };
          return { sequence, entry: entry.key, at: entry.at, algorithm, hash: head.hash };
        });
        await tx.unsafe(
          `insert into "${chain}".audit_seals (sequence, entry, at, algorithm, hash)
           select * from jsonb_to_recordset($1::text::jsonb)
             as seal (sequence bigint, entry bigint, at timestamptz, algorithm text, hash text)`,
          [JSON.stringify(seals)],
        );
      }
      return { count: entries.length, head, horizon };
    });
    const { count, head, horizon } = done;
    // After the commit: a head must never tell of a seal that does not exist.
    if (head.sequence > (witnessed.get(chain) ?? 0)) {
      await appendWitness(witness, [keys.sign({ chain, ...head, at: new Date().toISOString() })]);
    }
    witnessed.set(chain, head.sequence);
    if (count < mostAtOnce) horizons.set(chain, horizon);
    return count;
  }

  async function close(): Promise<void> {
    await turns.close();
    await sql.end({ timeout: 5 });
  }

  return { seal: turns.now, close, [Symbol.asyncDispose]: close };
}

function unsealedEntries(chain: string, since: string, columns = ''): string {
  return `select ${columns} from "${chain}".audit_entries e where e.xid >= ${since}::text::xid8
    and not exists (select from "${chain}".audit_seals s where s.entry = e.key)`;
}

/** Where a chain stands: its last seal, or the checkpoint before its first. */
async function headOf(
  tx: postgres.TransactionSql,
  chain: string,
): Promise<{ genesis: string; sequence: number; hash: string }> {
  const [row] = await tx.unsafe(
    `select (select hash from "${chain}".audit_checkpoints where sequence = 0) as genesis, last.sequence::text, last.hash
     from (select sequence, hash from "${chain}".audit_seals
           union all select sequence, hash from "${chain}".audit_checkpoints
           order by sequence desc limit 1) as last`,
  );
  const { genesis, sequence, hash } = row as unknown as { genesis: string; sequence: string; hash: string };
  return { genesis, sequence: Number(sequence), hash };
}
