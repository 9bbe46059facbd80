import { verifyLog } from '@hub/alliances/log/witness.ts';
import { readConfig } from '@hub/gateway/config.ts';
import { auditChains } from '@hub/gateway/hub.ts';
import { atTheShell, recordAdmin } from '@hub/kit/audit/admin.ts';
import { shortestKeepDays } from '@hub/kit/audit/install.ts';
import { readAuditKeys } from '@hub/kit/audit/keys.ts';
import { listAudit } from '@hub/kit/audit/list.ts';
import { pruneAudit } from '@hub/kit/audit/prune.ts';
import { verifyAudit, type ChainReport } from '@hub/kit/audit/verify.ts';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { openHubDatabase } from './hub-database.ts';

const usage = `pnpm run audit verify
  逐条核对各链与见证文件，有问题时退出码为 1 / every chain and the witness; exit code 1 when one is broken
pnpm run audit list [--since 2026-11-01] [--viewer ID]
  列出条目，每行一个 JSON / entries, one JSON object a line
pnpm run audit prune --keep-days N
  删除 N 天以前的条目，N 不小于 ${shortestKeepDays} / delete entries older than N days, ${shortestKeepDays} or more

  --witness FILE   见证文件，默认 HUB_AUDIT_WITNESS 或 DIR/audit-witness.jsonl / the witness
  --data DIR       内嵌数据库的数据文件夹，默认 .data / data folder of the embedded database
  DATABASE_URL     默认为内嵌数据库 / the embedded database by default`;

const options = {
  witness: { type: 'string' },
  data: { type: 'string', default: fileURLToPath(new URL('../.data', import.meta.url)) },
  since: { type: 'string' },
  viewer: { type: 'string' },
  'keep-days': { type: 'string' },
} as const;

const { values, positionals } = parseArgs({ options, allowPositionals: true });
const config = readConfig();
const witness = values.witness ?? config.audit.witness ?? join(values.data, 'audit-witness.jsonl');
const commands: Record<string, (url: string) => Promise<boolean>> = { verify, list, prune };
const command = commands[positionals[0] ?? ''];
if (!command) {
  console.error(usage);
  process.exit(2);
}

await using database = await openHubDatabase(config.databaseUrl, values.data);
process.exitCode = (await command(database.url)) ? 0 : 1;

async function verify(url: string): Promise<boolean> {
  const keys = await readAuditKeys(url, config.audit.keys);
  const reports = [
    ...(await verifyAudit({ url, chains: auditChains, keys, witness })),
    await verifyLog(url, keys, witness),
  ];
  for (const report of reports) console.log(told(report));
  return reports.every(({ broken }) => broken === null);
}

function told({ chain, from, to, unsealed, witnessed, broken }: ChainReport): string {
  if (broken) {
    const at = broken.sequence === null ? '' : ` ${broken.sequence}`;
    return `✗ ${chain}${at}：${broken.zh} · ${chain}${at}: ${broken.en}`;
  }
  const waiting = unsealed > 0 ? `，另有 ${unsealed} 条未封存 · ${unsealed} not sealed yet` : '';
  return `✓ ${chain}：${from + 1}–${to}，见证 ${witnessed} 次 · witnessed ${witnessed} times${waiting}`;
}

async function list(url: string): Promise<boolean> {
  const { since, viewer } = values;
  for await (const entry of listAudit({ url, chains: auditChains, since, viewer })) {
    console.log(JSON.stringify(entry));
  }
  return true;
}

async function prune(url: string): Promise<boolean> {
  const keepDays = Number(values['keep-days']);
  if (!Number.isInteger(keepDays) || keepDays < shortestKeepDays) {
    console.error(
      `审计日志至少保存 ${shortestKeepDays} 天：请用 --keep-days ${shortestKeepDays} 或更大的数。` +
        ` An audit log is kept for ${shortestKeepDays} days or more: give --keep-days ${shortestKeepDays} or a larger number.`,
    );
    return false;
  }
  const keys = await readAuditKeys(url, config.audit.keys);
  const pruned = await pruneAudit({ url, chains: auditChains, keys, witness, keepDays });
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await recordAdmin(sql, 'gateway', { operation: 'pruneAudit', viewer: atTheShell }).finally(() => sql.end());
  for (const [chain, count] of pruned) console.log(`${chain}：删除 ${count} 条 · ${count} deleted`);
  return true;
}
