import postgres from 'postgres';
import {
  hashAlgorithms,
  hashOf,
  instant,
  storedEntry,
  type HashAlgorithm,
  type StoredEntry,
} from './chain.ts';
import type { AuditKeys, SignedHead } from './keys.ts';
import { readWitness, type WitnessLine } from './witness.ts';

export interface VerifyOptions {
  url: string;
  chains: readonly string[];
  keys: AuditKeys;
  /** Null: chains alone are verified, and a tail that was cut off is not seen. */
  witness: string | null;
}

/** The first record of a chain that is not as it was sealed, and what is wrong with it. */
export interface Broken {
  sequence: number | null;
  zh: string;
  en: string;
}

export interface ChainReport {
  chain: string;
  /** The checkpoint verification began at, 0 for the beginning. */
  from: number;
  /** The last sealed sequence. */
  to: number;
  /** Entries that are committed and not sealed yet. */
  unsealed: number;
  /** How many heads of the witness agreed. */
  witnessed: number;
  broken: Broken | null;
}

interface SealRow extends StoredEntry {
  sequence: string;
  sealedEntry: string;
  sealedAt: string;
  algorithm: string;
  hash: string;
}

const pageSize = 2000;

/** Verifies every chain against itself and against the heads of the witness. */
export async function verifyAudit({ url, chains, keys, witness }: VerifyOptions): Promise<ChainReport[]> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    const reports: ChainReport[] = [];
    // Heads are written after the seals they tell of are committed, so a witness read first is never ahead of the chain.
    const lines = witness === null ? undefined : await readWitness(witness);
    for (const chain of chains) {
      reports.push(
        await sql.begin('isolation level repeatable read read only', (tx) =>
          verifyChain(tx, chain, keys, lines),
        ),
      );
    }
    return reports;
  } finally {
    await sql.end();
  }
}

/** @param lines undefined without a witness, null for one that is missing. */
async function verifyChain(
  sql: postgres.TransactionSql,
  chain: string,
  keys: AuditKeys,
  lines: WitnessLine[] | null | undefined,
): Promise<ChainReport> {
  const [{ unsealed }] = await sql.unsafe<[{ unsealed: number }]>(
    `select count(*)::int as unsealed from "${chain}".audit_entries e
     where not exists (select from "${chain}".audit_seals s where s.entry = e.key)`,
  );
  const checkpoints = await sql.unsafe<
    { sequence: string; hash: string; at: string; signature: string | null }[]
  >(
    `select sequence::text, hash, ${instant('at')} as at, signature from "${chain}".audit_checkpoints c order by c.sequence`,
  );
  const genesis = checkpoints.find(({ sequence }) => sequence === '0');
  const start = checkpoints.at(-1);
  const report = { chain, from: 0, to: 0, unsealed, witnessed: 0, broken: null as Broken | null };
  const broken = (sequence: number | null, zh: string, en: string): ChainReport => ({
    ...report,
    broken: { sequence, zh, en },
  });
  if (!genesis || !start) {
    return broken(0, '链的起点已被删除', 'the beginning of the chain is gone');
  }
  report.from = report.to = Number(start.sequence);
  if (start !== genesis && !isSigned(start, chain, genesis.hash, keys)) {
    return broken(report.from, '清理检查点没有有效签名', 'the checkpoint is not signed by one of our keys');
  }
  const heads = headsOf(chain, genesis.hash, keys, lines);
  if ('en' in heads) return { ...report, broken: heads };
  // Whoever prunes tells the witness first.
  const pruned = heads.find(({ sequence, checkpoint }) => checkpoint && sequence === report.from);
  if (lines && start !== genesis && !pruned) {
    return broken(report.from, '见证文件中没有此清理检查点', 'the witness knows nothing of this checkpoint');
  }
  const due = heads.filter(({ sequence }) => sequence >= report.from);
  due.sort((a, b) => a.sequence - b.sequence);
  let next = 0;
  let agreed = report.from;
  /** Compares the heads the witness took at this sequence. */
  const disagrees = (sequence: number, hash: string): boolean => {
    for (; next < due.length && due[next]!.sequence === sequence; next++) {
      if (due[next]!.hash !== hash) return true;
      agreed = sequence;
      report.witnessed += 1;
    }
    return false;
  };
  const rewritten = (sequence: number) =>
    broken(
      sequence,
      `与见证文件不符：第 ${agreed} 条之后至此条之间曾被改写`,
      `not what the witness saw: something after sequence ${agreed} and up to this one was rewritten`,
    );

  if (disagrees(report.from, start.hash)) return rewritten(report.from);
  let previous = start.hash;
  for (;;) {
    const rows = await sql.unsafe<SealRow[]>(
      `select s.sequence::text as sequence, s.entry::text as "sealedEntry", ${instant('s.at')} as "sealedAt",
         s.algorithm, s.hash, ${storedEntry}
       from "${chain}".audit_seals s left join "${chain}".audit_entries e on e.key = s.entry
       where s.sequence > $1 order by s.sequence limit ${pageSize}`,
      [report.to],
    );
    for (const { sequence: text, sealedEntry, sealedAt, algorithm, hash, ...entry } of rows) {
      const sequence = Number(text);
      if (sequence !== report.to + 1) {
        return broken(report.to + 1, '封存记录缺失', 'its seal is missing');
      }
      if (entry.key === null) {
        return broken(sequence, `条目 ${sealedEntry} 已被删除`, `entry ${sealedEntry} was deleted`);
      }
      const isKnown = hashAlgorithms.includes(algorithm as HashAlgorithm);
      if (!isKnown || hash !== hashOf(chain, sequence, entry, previous, algorithm as HashAlgorithm)) {
        return broken(sequence, '内容与封存时不同', 'it is not what was sealed');
      }
      if (sealedAt !== entry.at) return broken(sequence, '封存时间被改动', 'its seal has another time');
      if (disagrees(sequence, hash)) return rewritten(sequence);
      previous = hash;
      report.to = sequence;
    }
    if (rows.length < pageSize) break;
  }
  const last = due.at(-1);
  if (last && last.sequence > report.to) {
    return broken(
      report.to + 1,
      `末尾被截断：见证文件见过第 ${last.sequence} 条`,
      `the tail is cut off: the witness saw sequence ${last.sequence}`,
    );
  }
  if (lines === null && report.to > 0) {
    return broken(
      null,
      '见证文件不存在，无法判断末尾是否被截断',
      'there is no witness, so a cut tail would not be seen',
    );
  }
  return report;
}

function isSigned(
  { sequence, hash, signature }: { sequence: string; hash: string; signature: string | null },
  chain: string,
  genesis: string,
  keys: AuditKeys,
): boolean {
  if (!signature) return false;
  try {
    const head = JSON.parse(signature) as SignedHead;
    return (
      keys.isOurs(head) &&
      head.checkpoint === true &&
      head.chain === chain &&
      head.genesis === genesis &&
      head.sequence === Number(sequence) &&
      head.hash === hash
    );
  } catch {
    return false;
  }
}

/** The heads of one chain, or the first line of the witness that is not to be trusted. */
function headsOf(
  chain: string,
  genesis: string,
  keys: AuditKeys,
  lines: WitnessLine[] | null | undefined,
): SignedHead[] | Broken {
  const heads: SignedHead[] = [];
  for (const { line, head } of lines ?? []) {
    if (head && head.chain !== chain) continue;
    if (!head || !keys.isOurs(head)) {
      return {
        sequence: head?.sequence ?? null,
        zh: `见证文件第 ${line} 行不可读或签名无效`,
        en: `line ${line} of the witness cannot be read or is not signed by one of our keys`,
      };
    }
    if (head.genesis !== genesis) {
      return {
        sequence: head.sequence,
        zh: `见证文件第 ${line} 行属于另一条链：此链曾被整体替换`,
        en: `line ${line} of the witness is of another chain: this one was put in its place`,
      };
    }
    heads.push(head);
  }
  return heads;
}
