import type { AuditKeys, SignedHead } from '@hub/kit/audit/keys.ts';
import type { Broken, ChainReport } from '@hub/kit/audit/verify.ts';
import { appendWitness, readWitness, type WitnessOptions } from '@hub/kit/audit/witness.ts';
import { openTurns } from '@hub/kit/turns.ts';
import postgres from 'postgres';
import { logChain } from './head.ts';
import { leafHash, rootAt, subtreesAfter, type HashOf, type TreeQuestion } from './merkle-tree.ts';

/*
 * Heads of the log in the witness of the audit log: a file outside the database, in which a log that was cut off or
 * written anew is seen.
 */

interface LogWitness extends AsyncDisposable {
  /** Appends the head of the log as it stands, if it has grown since the last time. */
  look(): Promise<void>;
  /** Looks a last time. */
  close(): Promise<void>;
}

/** Appends a head within a second of each growth of the log. Any number of processes may do so. */
export function openLogWitness({ url, keys, witness }: WitnessOptions): LogWitness {
  const sql = postgres(url, {
    max: 1,
    connect_timeout: 5,
    onnotice: () => {},
    connection: { application_name: 'hub log witness', role: 'hub_alliances' },
  });
  let seen = 0;
  const turns = openTurns(pass, { everyMs, trouble: 'the log of signatures was not witnessed' });

  async function pass(): Promise<void> {
    const { size, genesis } = await standing(sql);
    if (size <= seen) return;
    const root = await answered(sql, rootAt(size));
    const hash = Buffer.from(root).toString('hex');
    const at = new Date().toISOString();
    await appendWitness(witness, [keys.sign({ chain: logChain, genesis, sequence: size, hash, at })]);
    seen = size;
  }

  async function close(): Promise<void> {
    await turns.close();
    await sql.end({ timeout: 5 });
  }

  return { look: turns.now, close, [Symbol.asyncDispose]: close };
}

async function standing(
  sql: postgres.Sql | postgres.TransactionSql,
): Promise<{ size: number; genesis: string }> {
  const [row] = await sql<{ size: number; genesis: string }[]>`
    select coalesce((select max(index) + 1 from alliances.log_entries), 0)::int as size,
      (select id from alliances.log_origin) as genesis`;
  return row!;
}

async function answered<Answer>(
  sql: postgres.Sql | postgres.TransactionSql,
  { subtrees, answer }: TreeQuestion<Answer>,
): Promise<Answer> {
  const places = subtrees.map(({ level, index }) => `${level}:${index}`);
  const rows = await sql<{ place: string; hash: string }[]>`
    select place, hash from alliances.log_subtrees where place = any(${places})`;
  const hashes = new Map(rows.map(({ place, hash }) => [place, hash]));
  return answer(({ level, index }) => Buffer.from(hashes.get(`${level}:${index}`) ?? '', 'hex'));
}

const everyMs = 500;
const pageSize = 2000;
const broken = (sequence: number | null, zh: string, en: string): Broken => ({ sequence, zh, en });

/**
 * Verifies the log against itself and against the witness: every entry by its hash, the stored hashes by those of the
 * entries, and every witnessed head by the tree as it was at that size.
 * @param path null: the log alone is verified, and an end that was cut off is not seen.
 */
export async function verifyLog(url: string, keys: AuditKeys, path: string | null): Promise<ChainReport> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  const report: ChainReport = { chain: logChain, from: 0, to: 0, unsealed: 0, witnessed: 0, broken: null };
  try {
    // A head is written after what it tells of is committed: a witness that is read first is never ahead of the log.
    const lines = path === null ? [] : ((await readWitness(path)) ?? []);
    report.broken = await sql.begin('isolation level repeatable read read only', async (tx) => {
      const { genesis } = await standing(tx);
      const due = new Map<number, SignedHead[]>();
      for (const { line, head } of lines) {
        if (head && head.chain !== logChain) continue;
        if (!head || !keys.isOurs(head) || head.genesis !== genesis) {
          return broken(
            head?.sequence ?? null,
            `见证文件第 ${line} 行不可读、签名无效或属于另一日志`,
            `line ${line} of the witness cannot be read, is not signed by one of our keys, or is of another log`,
          );
        }
        due.set(head.sequence, [...(due.get(head.sequence) ?? []), head]);
      }
      return await verifyEntries(tx, due, report);
    });
    return report;
  } finally {
    await sql.end();
  }
}

async function verifyEntries(
  tx: postgres.TransactionSql,
  due: ReadonlyMap<number, SignedHead[]>,
  report: ChainReport,
): Promise<Broken | null> {
  const hashes = new Map<string, Uint8Array>();
  const hashOf: HashOf = ({ level, index }) => hashes.get(`${level}:${index}`)!;
  for (let size = 0; ;) {
    const rows = await tx<{ index: number; entry: string; leafHash: string; stored: string[] }[]>`
      select e.index, e.entry, e.leaf_hash as "leafHash", array(
        select s.hash::text from alliances.log_subtrees s
        where s.index = ((e.index + 1) >> s.level) - 1 and ((e.index + 1) & ((1 << s.level) - 1)) = 0
          and s.level <= 30 order by s.level) as stored
      from alliances.log_entries e where e.index >= ${size} order by e.index limit ${pageSize}`;
    for (const { index, entry, leafHash: stated, stored } of rows) {
      if (index !== size) return broken(size, '此条已被删除', 'this entry was deleted');
      const leaf = leafHash(Buffer.from(entry));
      if (leaf.toString('hex') !== stated)
        return broken(size, '内容与登记时不同', 'it is not what was entered');
      const grown = subtreesAfter(size, leaf, hashOf);
      for (const { level, index: at, hash } of grown) hashes.set(`${level}:${at}`, hash);
      const made = grown.map(({ hash }) => Buffer.from(hash).toString('hex'));
      if (made.join() !== stored.join())
        return broken(size, '所存哈希与条目不符', 'the stored hashes are not those of the entries');
      size += 1;
      report.to = size;
      const heads = due.get(size) ?? [];
      if (heads.length === 0) continue;
      const root = Buffer.from(rootAt(size).answer(hashOf)).toString('hex');
      if (!heads.every(({ hash }) => hash === root))
        return broken(
          size,
          '与见证文件不符：日志曾被改写',
          'the witness saw another log: it was written anew',
        );
      report.witnessed += heads.length;
    }
    if (rows.length < pageSize) break;
  }
  const last = Math.max(0, ...due.keys());
  if (last > report.to)
    return broken(
      report.to + 1,
      `末尾被截断：见证文件见过 ${last} 条`,
      `the end is cut off: the witness saw ${last} entries`,
    );
  return null;
}
