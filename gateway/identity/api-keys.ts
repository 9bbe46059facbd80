import { atTheShell, recordAdmin } from '@hub/kit/audit/admin.ts';
import { createHash, randomBytes, randomInt } from 'node:crypto';
import type postgres from 'postgres';
import { partnerScope } from '../contracts.ts';
import type { RateClass } from './rates.ts';

/** What every API key begins with, so that one leaked into a text can be found. */
export const apiKeyPrefix = 'hubkey_';

/** What a key may be made for. */
export const apiKeyScopes = ['figures:read', partnerScope] as const;

const idLength = 12;
const idLetters = '0123456789abcdefghijklmnopqrstuvwxyz';
const keyPattern = new RegExp(`^${apiKeyPrefix}([0-9a-z]{${idLength}})_[\\w-]{43}$`);

/** The id in a well-formed key of the database's; null for anything else. */
export function apiKeyId(presented: string): string | null {
  return keyPattern.exec(presented)?.[1] ?? null;
}

/** Enough for 256 random bits: there is nothing to guess that a slow digest would protect. */
export const apiKeyDigest = (key: string): Buffer => createHash('sha256').update(key).digest();

export interface NewApiKey {
  name: string;
  scopes: readonly string[];
  rateClass: RateClass;
  days: number;
  createdBy: string;
}

export interface ListedKey {
  id: string;
  name: string;
  scopes: string[];
  rateClass: RateClass;
  createdAt: Date;
  createdBy: string;
  expiresAt: Date;
  revokedAt: Date | null;
  replaces: string | null;
}

/** The key itself is told here and kept nowhere. */
export interface MadeKey {
  id: string;
  key: string;
  expiresAt: Date;
}

/** Makes a key. */
export async function createApiKey(sql: postgres.Sql, wanted: NewApiKey): Promise<MadeKey> {
  return await sql.begin(async (tx) => {
    const made = await insertKey(tx, wanted, null);
    await recordAdmin(tx, 'gateway', { operation: 'createApiKey', viewer: atTheShell, nodes: [made.id] });
    return made;
  });
}

async function insertKey(
  tx: postgres.TransactionSql,
  { name, scopes, rateClass, days, createdBy }: NewApiKey,
  replaces: string | null,
): Promise<MadeKey> {
  const id = Array.from({ length: idLength }, () => idLetters[randomInt(idLetters.length)]).join('');
  const key = `${apiKeyPrefix}${id}_${randomBytes(32).toString('base64url')}`;
  const [row] = await tx<{ expiresAt: Date }[]>`
    insert into gateway.api_keys (id, digest, name, scopes, rate_class, created_by, expires_at, replaces)
    values (${id}, ${apiKeyDigest(key)}, ${name}, ${[...scopes]}, ${rateClass}, ${createdBy},
      clock_timestamp() + make_interval(days => ${days}), ${replaces})
    returning expires_at as "expiresAt"`;
  return { id, key, expiresAt: row!.expiresAt };
}

export async function listApiKeys(sql: postgres.Sql): Promise<ListedKey[]> {
  return await sql<ListedKey[]>`
    select id, name, scopes, rate_class as "rateClass", created_at as "createdAt", created_by as "createdBy",
      expires_at as "expiresAt", revoked_at as "revokedAt", replaces
    from gateway.api_keys order by created_at, id`;
}

/** False when there is no such key, or it was revoked before. */
export async function revokeApiKey(sql: postgres.Sql, id: string): Promise<boolean> {
  return await sql.begin(async (tx) => {
    const { count } = await tx`
      update gateway.api_keys set revoked_at = clock_timestamp() where id = ${id} and revoked_at is null`;
    if (count === 0) return false;
    await recordAdmin(tx, 'gateway', { operation: 'revokeApiKey', viewer: atTheShell, nodes: [id] });
    return true;
  });
}

/**
 * Makes a key in the place of another, which is good for some hours more. Null when that one is not good any longer.
 * @param overlapHours 0 revokes it at once.
 */
export async function rotateApiKey(
  sql: postgres.Sql,
  id: string,
  { days, overlapHours, createdBy }: { days: number; overlapHours: number; createdBy: string },
): Promise<MadeKey | null> {
  return await sql.begin(async (tx) => {
    const [old] = await tx<ListedKey[]>`
      select name, scopes, rate_class as "rateClass" from gateway.api_keys
      where id = ${id} and revoked_at is null and expires_at > clock_timestamp() for update`;
    if (!old) return null;
    const made = await insertKey(tx, { ...old, days, createdBy }, id);
    if (overlapHours === 0) {
      await tx`update gateway.api_keys set revoked_at = clock_timestamp() where id = ${id}`;
    } else {
      await tx`
        update gateway.api_keys
        set expires_at = least(expires_at, clock_timestamp() + make_interval(hours => ${overlapHours}))
        where id = ${id}`;
    }
    await recordAdmin(tx, 'gateway', {
      operation: 'rotateApiKey',
      viewer: atTheShell,
      nodes: [id, made.id],
    });
    return made;
  });
}
