import { migrateSubgraph } from '@hub/kit/migrate.ts';
import { subgraphs } from '@hub/gateway/hub.ts';
import { migrateGateway } from '@hub/gateway/settings.ts';
import { pathToFileURL } from 'node:url';

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
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const url = process.env.DATABASE_URL;
  if (!url) {
    console.error('请设置 DATABASE_URL。 Set DATABASE_URL.');
    process.exit(2);
  }
  await migrateAll(url, (sentence) => console.error(sentence));
}
