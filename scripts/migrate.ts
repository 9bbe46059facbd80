import { migrateSubgraph } from '@hub/kit/migrate.ts';
import { subgraphs } from '@hub/gateway/hub.ts';
import { migrateGateway } from '@hub/gateway/settings.ts';
import { reseal } from '@hub/kit/vault/reseal.ts';
import { theVault } from '@hub/kit/vault/vault.ts';
import { pathToFileURL } from 'node:url';
import postgres from 'postgres';
import { openVaultKeys } from './vault-keys.ts';

/** Brings every subgraph's schema up to date. Safe to run again, and by several processes at once. */
export async function migrateAll(
  databaseUrl: string,
  onProgress?: (sentence: string) => void,
): Promise<void> {
  await migrateGateway(databaseUrl);
  for (const subgraph of subgraphs) {
    onProgress?.(`迁移 ${subgraph.name} · migrating ${subgraph.name}`);
    await migrateSubgraph(databaseUrl, subgraph);
  }
  await sealPlainTexts(databaseUrl, onProgress);
}

/** What was written before its column was sealed. */
async function sealPlainTexts(databaseUrl: string, onProgress?: (sentence: string) => void): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    for (const { name, sealed = [] } of subgraphs) {
      if (sealed.length === 0) continue;
      await reseal(sql, {
        chain: name,
        columns: sealed,
        vault: theVault(),
        onProgress: (column, count) => onProgress?.(`加密 ${column}：${count} · sealed ${count}`),
      });
    }
  } finally {
    await sql.end();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const url = process.env.DATABASE_URL;
  if (!url) {
    console.error('请设置 DATABASE_URL。 Set DATABASE_URL.');
    process.exit(2);
  }
  openVaultKeys();
  await migrateAll(url, (sentence) => console.error(sentence));
}
