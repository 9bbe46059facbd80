import { Fault } from '@hub/kit/errors.ts';
import { log } from '@hub/kit/log.ts';
import postgres from 'postgres';
import { apiKeysChannel } from './install.ts';
import type { RateClass } from './rates.ts';

/** A dashboard's key as the database keeps it: only a digest. */
export interface StoredKey {
  id: string;
  digest: Buffer;
  scopes: string[];
  rateClass: RateClass;
  /** In milliseconds. */
  expiresAt: number;
  isRevoked: boolean;
}

export interface KeyStore {
  /** The key with this id as it was at most half a second ago; a fault when that cannot be known. */
  find(id: string): Promise<StoredKey | null>;
  close(): Promise<void>;
}

/** With the half second between two looks at a stream, a revoked key is good for less than one second. */
const defaultFreshMs = 500;
const patienceMs = 2000;
const mostKept = 10_000;
const mostWaiting = 2000;

interface Kept {
  key: StoredKey | null;
  /** When it was asked for, which is before PostgreSQL looked. */
  at: number;
}

interface Question {
  answer: Promise<Map<string, Kept>>;
  ids: Set<string>;
}

/**
 * Looks keys up in `gateway.api_keys`. What changes there is told at once; should that be lost, nothing is remembered for
 * long. Concurrent questions go out as one.
 */
export function openKeyStore(url: string, role: string, freshMs = defaultFreshMs): KeyStore {
  const sql = postgres(url, {
    max: 1,
    connect_timeout: patienceMs / 1000,
    idle_timeout: 60,
    onnotice: () => {},
    connection: { application_name: `${role} keys`, role, statement_timeout: patienceMs },
  });
  const kept = new Map<string, Kept>();
  let next: Question | undefined;
  let asking: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  void sql
    .listen(
      apiKeysChannel,
      (id) => kept.delete(id),
      () => kept.clear(),
    )
    .catch((error: unknown) => {
      if (!isClosed) log.warn({ err: error }, 'changes of API keys are not heard; they are looked for');
    });

  async function read(ids: Set<string>): Promise<Map<string, Kept>> {
    const at = performance.now();
    const rows = await sql<(Omit<StoredKey, 'expiresAt'> & { expiresAt: string })[]>`
      select id, digest, scopes, rate_class as "rateClass", revoked_at is not null as "isRevoked",
        (extract(epoch from expires_at) * 1000)::bigint::text as "expiresAt"
      from gateway.api_keys where id = any(${[...ids]})`;
    const found = new Map<string, Kept>([...ids].map((id) => [id, { key: null, at }]));
    for (const row of rows) found.set(row.id, { key: { ...row, expiresAt: Number(row.expiresAt) }, at });
    for (const [id, one] of found) {
      kept.delete(id);
      kept.set(id, one);
    }
    for (const id of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(id);
    }
    return found;
  }

  /** What comes while one question is under way goes with the next. */
  function ask(id: string): Promise<Map<string, Kept>> {
    if (!next) {
      const ids = new Set<string>();
      const question: Question = {
        ids,
        answer: asking.then(() => {
          next = undefined;
          return read(ids);
        }),
      };
      next = question;
      asking = question.answer.catch(() => {});
    }
    if (next.ids.size >= mostWaiting) throw new Fault('IDENTITY_UNAVAILABLE');
    next.ids.add(id);
    return next.answer;
  }

  return {
    async find(id) {
      const known = kept.get(id);
      if (known && performance.now() - known.at < freshMs) return known.key;
      try {
        return (await within(patienceMs, ask(id))).get(id)!.key;
      } catch (error) {
        if (error instanceof Fault) throw error;
        log.error({ err: error }, 'API keys cannot be looked up');
        throw new Fault('IDENTITY_UNAVAILABLE');
      }
    },
    async close() {
      isClosed = true;
      await sql.end({ timeout: 5 });
    },
  };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
