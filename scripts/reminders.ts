import { readConfig } from '@hub/gateway/config.ts';
import { subgraphs } from '@hub/gateway/hub.ts';
import { peersThrough, reachLocally } from '@hub/gateway/reach.ts';
import { remind } from '@hub/alliances/reminders/remind.ts';
import { openDatabase } from '@hub/kit/database.ts';
import { isLocalDate, today } from '@hub/kit/scalars/local-date.ts';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openHubDatabase } from './hub-database.ts';

const usage = `pnpm run reminders [--on DATE] [--dry-run]
  按规则生成到期提醒与督办，每项只生成一次；运行中的 hub 每小时自动执行
  makes the reminders the rules ask for, each once; a hub that runs does so every hour
  --on DATE   以该日为今天，默认今天 / as if it were this day; today by default
  --dry-run   只列出，不写入 / lists them, and writes nothing
  --data DIR  内嵌数据库的数据文件夹，默认 .data / data folder of the embedded database`;

const { values } = parseArgs({
  options: {
    on: { type: 'string', default: today() },
    'dry-run': { type: 'boolean', default: false },
    data: { type: 'string', default: fileURLToPath(new URL('../.data', import.meta.url)) },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else if (!isLocalDate(values.on)) {
  console.error(`--on 须为日期 YYYY-MM-DD。 --on is a date, YYYY-MM-DD.`);
  process.exitCode = 2;
} else {
  await using database = await openHubDatabase(readConfig().databaseUrl, values.data);
  await using reach = reachLocally(subgraphs, database.url);
  await using db = openDatabase({ url: database.url, role: 'hub_alliances', connections: 2 });
  const dryRun = values['dry-run'];
  const { made, settled, withoutAddressee } = await remind({
    db,
    peers: peersThrough(reach),
    today: values.on,
    dryRun,
  });
  for (const { kind, level, dueOn, addresseeId, subjectId, title } of made)
    console.log([dueOn, kind, level, addresseeId, subjectId, title].join(' '));
  console.error(
    `${made.length} 条提醒，${settled} 条了结状态有变，${withoutAddressee} 条暂无对象。 ` +
      `${made.length} reminders, ${settled} settled or open again, ${withoutAddressee} without an addressee.`,
  );
}
