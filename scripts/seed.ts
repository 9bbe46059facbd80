import { seed as seedAlliances } from '@hub/alliances/seed.ts';
import { seed as seedBorder } from '@hub/border/seed.ts';
import { seed as seedMembers } from '@hub/members/seed.ts';
import { seed as seedOrganizations } from '@hub/organizations/seed.ts';
import { atTheShell, recordAdmin } from '@hub/kit/audit/admin.ts';
import { pathToFileURL } from 'node:url';
import postgres from 'postgres';
import { openVaultKeys } from './vault-keys.ts';

const steps = [
  ['organizations', seedOrganizations],
  ['members', seedMembers],
  ['alliances', seedAlliances],
  ['border', seedBorder],
] as const;

/** Loads the demonstration data, once and all or nothing. */
export async function seedAll(
  databaseUrl: string,
  onProgress?: (sentence: string) => void,
): Promise<{ alreadySeeded: boolean; rows: number }> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    return await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(7205120)`;
      const [seeded] = await tx`select value from gateway.settings where name = 'seeded'`;
      if (seeded) return { alreadySeeded: true, rows: Number(seeded.value) };
      // Where the owner of the tables is no superuser, row-level security holds for it as well.
      await tx`select set_config('hub.line', '*', true)`;
      let rows = 0;
      for (const [name, seed] of steps) {
        const added = await seed(tx as unknown as postgres.Sql, onProgress);
        rows += added;
        onProgress?.(`装入 ${name}：${added} 行 · loaded ${added} rows`);
      }
      // Search indexes keep what is new in a list that every search reads whole until a vacuum comes by.
      await tx`select gin_clean_pending_list(index.oid) from pg_class index join pg_am am on am.oid = index.relam
        where am.amname = 'gin'`;
      await tx`insert into gateway.settings values ('seeded', ${String(rows)})`;
      await recordAdmin(tx, 'gateway', { operation: 'seed', viewer: atTheShell });
      return { alreadySeeded: false, rows };
    });
  } finally {
    await sql.end();
  }
}

/** Gathers statistics, so that the first queries after a load are planned well. */
export async function analyse(databaseUrl: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  await sql`analyze`.finally(() => sql.end());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const url = process.env.DATABASE_URL;
  if (!url) {
    console.error('请设置 DATABASE_URL。 Set DATABASE_URL.');
    process.exit(2);
  }
  openVaultKeys();
  const { alreadySeeded, rows } = await seedAll(url, (sentence) => console.error(sentence));
  console.error(
    alreadySeeded
      ? `数据已在库中（${rows} 行）。 Already loaded (${rows} rows).`
      : `完成（${rows} 行）。 Done (${rows} rows).`,
  );
}
