import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { createRole, installAudit } from './audit/install.ts';
import { installChangeFloor } from './change-batch.ts';
import { installChangeFeed } from './change-feed.ts';
import type { Subgraph } from './subgraph.ts';

/** The database role a subgraph acts as. */
export function roleOf(subgraph: { name: string }): string {
  return `hub_${subgraph.name}`;
}

/** Held while a schema is brought up to date. */
export const migrationLock = 7_205_119;

/**
 * Brings one subgraph's schema up to date and gives its role that schema and nothing else. Several processes
 * may start at once: they take turns.
 * @param url a connection that may create schemas and roles.
 */
export async function migrateSubgraph(url: string, subgraph: Subgraph): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${migrationLock})`;
    const role = roleOf(subgraph);
    await createRole(sql, role);
    await migrate(drizzle(sql, { casing: 'snake_case' }), {
      migrationsFolder: fileURLToPath(subgraph.migrations),
      // Beside the subgraph's schema, not in it: its first migration creates that one.
      migrationsSchema: 'hub_migrations',
      migrationsTable: subgraph.name,
    });
    const tables = Object.fromEntries(
      Object.entries(subgraph.nodes).map(([type, { table }]) => [type, table]),
    );
    const live = subgraph.schema.getSubscriptionType() ? (subgraph.live ?? Object.keys(tables)) : [];
    await installChangeFeed(sql, subgraph.name, tables, live);
    await installChangeFloor(sql, subgraph.name);
    await sql.unsafe(`
      revoke all on schema "${subgraph.name}" from public;
      grant usage on schema "${subgraph.name}" to "${role}";
      grant select, insert, update, delete on all tables in schema "${subgraph.name}" to "${role}";
      grant usage on all sequences in schema "${subgraph.name}" to "${role}";`);
    // After the grants on all tables, of which it takes some back.
    await installAudit(sql, subgraph.name, role);
  } finally {
    await sql.end();
  }
}
