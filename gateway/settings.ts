import { randomBytes } from 'node:crypto';
import { createRole, installAudit } from '@hub/kit/audit/install.ts';
import { newAuditKey } from '@hub/kit/audit/keys.ts';
import { migrationLock } from '@hub/kit/migrate.ts';
import postgres from 'postgres';
import { installApiKeys } from './identity/install.ts';

/** The database role that writes the gateway's audit log, reads the digests of API keys, and reaches nothing else. */
export const gatewayRole = 'hub_gateway';

/** Creates the gateway's own small schema and its secret, once. */
export async function migrateGateway(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${migrationLock})`;
    await sql.unsafe(`
      create schema if not exists gateway;
      revoke all on schema gateway from public;
      create table if not exists gateway.settings (name text primary key, value text not null);`);
    await sql`insert into gateway.settings values ('secret', ${randomBytes(32).toString('base64url')}) on conflict do nothing`;
    await sql`insert into gateway.settings values ('audit-key', ${newAuditKey()}) on conflict do nothing`;
    await createRole(sql, gatewayRole);
    await installAudit(sql, 'gateway', gatewayRole);
    await installApiKeys(sql, gatewayRole);
  } finally {
    await sql.end();
  }
}

/** The secret that demonstration identities and signatures of this database are made from. */
export async function readSecret(url: string): Promise<Buffer> {
  const sql = postgres(url, { max: 1, connect_timeout: 5 });
  try {
    const [row] = await sql<{ value: string }[]>`select value from gateway.settings where name = 'secret'`;
    return Buffer.from(row!.value, 'base64url');
  } finally {
    await sql.end();
  }
}
