import { readConfig } from '@hub/gateway/config.ts';
import { retentionRules } from '@hub/gateway/hub.ts';
import { retain } from '@hub/kit/retention.ts';
import { today } from '@hub/kit/scalars/local-date.ts';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openHubDatabase } from './hub-database.ts';

const usage = `pnpm run retention [--dry-run]
  删除已过保存期限的数据；运行中的 hub 每天自动执行一次 / deletes what is past its term; a hub that runs does so once a day
  --dry-run   只计数，不删除 / counts, and deletes nothing
  --data DIR  内嵌数据库的数据文件夹，默认 .data / data folder of the embedded database`;

const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    data: { type: 'string', default: fileURLToPath(new URL('../.data', import.meta.url)) },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else {
  await using database = await openHubDatabase(readConfig().databaseUrl, values.data);
  const all = await retain({
    url: database.url,
    rules: retentionRules,
    dryRun: values['dry-run'],
    today: today(),
  });
  for (const { rule, before, rows } of all) console.log(`${before} ${rows} ${rule.name} (${rule.source})`);
}
