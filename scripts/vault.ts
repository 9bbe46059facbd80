import { readConfig } from '@hub/gateway/config.ts';
import { subgraphs } from '@hub/gateway/hub.ts';
import { keysInUse, reseal } from '@hub/kit/vault/reseal.ts';
import { theVault } from '@hub/kit/vault/vault.ts';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { openHubDatabase } from './hub-database.ts';
import { openVaultKeys } from './vault-keys.ts';

const usage = `pnpm run vault status
  各列由哪把密钥加密；有缺少密钥或尚未加密的，退出码为 1 / which key has sealed what; exit code 1 when a key is missing, or a text is plain
pnpm run vault rotate
  以第一把密钥重新加密，可中断续做，无须停机 / seals everything by the first key; may be stopped and run again, the hub serves on

  HUB_ENCRYPTION_KEYS  新,旧 / new,old
  --data DIR           内嵌数据库的数据文件夹，默认 .data / data folder of the embedded database`;

const { values, positionals } = parseArgs({
  options: { data: { type: 'string', default: fileURLToPath(new URL('../.data', import.meta.url)) } },
  allowPositionals: true,
});
const commands: Record<string, (sql: postgres.Sql) => Promise<boolean>> = { status, rotate };
const command = commands[positionals[0] ?? ''];
if (!command) {
  console.error(usage);
  process.exit(2);
}
openVaultKeys(values.data);
await using database = await openHubDatabase(readConfig().databaseUrl, values.data);
const sql = postgres(database.url, { max: 1, onnotice: () => {} });
process.exitCode = (await command(sql)) ? 0 : 1;
await sql.end();

async function status(connection: postgres.Sql): Promise<boolean> {
  const { keyId: first, keyIds } = theVault();
  let isSound = true;
  for (const column of subgraphs.flatMap(({ sealed = [] }) => sealed)) {
    for (const { column: name, keyId, texts } of await keysInUse(connection, column)) {
      const isKnown = keyIds.includes(keyId);
      isSound &&= isKnown;
      const said =
        keyId === first
          ? '当前密钥 · current key'
          : isKnown
            ? '旧密钥 · old key'
            : '✗ 无此密钥 · no such key';
      console.log(`${name}: ${keyId} ${texts} ${keyId === 'plain' ? '✗ 未加密 · not sealed' : said}`);
    }
  }
  return isSound;
}

async function rotate(connection: postgres.Sql): Promise<boolean> {
  const vault = theVault();
  for (const { name, sealed = [] } of subgraphs) {
    const count = await reseal(connection, {
      chain: name,
      columns: sealed,
      vault,
      rotate: true,
      onProgress: (column, done) => console.error(`${column} ${done}`),
    });
    if (sealed.length > 0) console.log(`${name}: 重新加密 ${count} 条 · ${count} sealed by ${vault.keyId}`);
  }
  return await status(connection);
}
