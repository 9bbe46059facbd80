import { ConfigFailure, readConfig } from '@hub/gateway/config.ts';
import {
  apiKeyScopes,
  createApiKey,
  listApiKeys,
  revokeApiKey,
  rotateApiKey,
  type ListedKey,
  type MadeKey,
} from '@hub/gateway/identity/api-keys.ts';
import { rateClasses, type RateClass } from '@hub/gateway/identity/rates.ts';
import { migrateGateway } from '@hub/gateway/settings.ts';
import { findPersonalNumber, malformedText } from '@hub/kit/text/free-text.ts';
import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { openHubDatabase } from './hub-database.ts';

const usage = `pnpm run keys create --name NAME [--scope SCOPE]… [--rate STANDARD|HIGH] [--days 90]
  生成密钥，只显示一次 / a new key, shown once
pnpm run keys list
  列出密钥，每行一个 JSON / keys, one JSON object a line
pnpm run keys revoke ID
  立即停用，一秒内在各网关生效 / no longer accepted, within a second at every gateway
pnpm run keys rotate ID [--days 90] [--overlap-hours 24]
  换新密钥，旧密钥在重叠期后失效 / a new key in its place; the old one is good for the overlap

  --scope SCOPE    ${apiKeyScopes.join(' | ')}，默认 ${apiKeyScopes[0]} / ${apiKeyScopes[0]} by default
  --rate CLASS     ${Object.entries(rateClasses)
    .map(([name, perMinute]) => `${name} ${perMinute}/min`)
    .join(', ')}
  --by NAME        经办人，默认为系统用户名 / who makes it, the user of this system by default
  --data DIR       内嵌数据库的数据文件夹，默认 .data / data folder of the embedded database
  DATABASE_URL     默认为内嵌数据库 / the embedded database by default`;

const options = {
  name: { type: 'string' },
  scope: { type: 'string', multiple: true },
  rate: { type: 'string', default: 'STANDARD' },
  days: { type: 'string', default: '90' },
  'overlap-hours': { type: 'string', default: '24' },
  by: { type: 'string' },
  data: { type: 'string', default: fileURLToPath(new URL('../.data', import.meta.url)) },
} as const;

type Command = (sql: postgres.Sql, id: string) => Promise<void>;
const commands: Record<string, Command> = { create, list, revoke, rotate };

try {
  const { values, positionals } = parseWords();
  const [name = '', id = ''] = positionals;
  const command = commands[name];
  if (!command || positionals.length > 2 || (id === '') !== (name === 'create' || name === 'list')) {
    console.error(usage);
    process.exit(2);
  }
  await using database = await openHubDatabase(readConfig().databaseUrl, values.data);
  await migrateGateway(database.url);
  const sql = postgres(database.url, { max: 1, onnotice: () => {} });
  await command(sql, id).finally(() => sql.end());
} catch (error) {
  if (!(error instanceof ConfigFailure)) throw error;
  console.error(`${error.zh}\n${error.en}`);
  process.exitCode = 1;
}

function parseWords() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}

async function create(sql: postgres.Sql): Promise<void> {
  const { values } = parseWords();
  const { name = '', scope = [apiKeyScopes[0]], rate } = values;
  if (malformedText(name, { maxLength: 100 }) !== null || findPersonalNumber(name) !== null) {
    throw new ConfigFailure(
      '请用 --name 给出名称（至多 100 字，不得含证件号或电话）。',
      'Give --name: at most 100 characters, without personal numbers.',
    );
  }
  const scopes = [...new Set(scope)];
  const unknown = scopes.find((one) => !apiKeyScopes.some((known) => known === one));
  if (unknown !== undefined || !(rate in rateClasses)) {
    throw new ConfigFailure(
      `--scope 可取 ${apiKeyScopes.join('、')}；--rate 可取 ${Object.keys(rateClasses).join('、')}。`,
      `--scope is one of ${apiKeyScopes.join(', ')}, --rate one of ${Object.keys(rateClasses).join(', ')}.`,
    );
  }
  tell(
    await createApiKey(sql, { name, scopes, rateClass: rate as RateClass, days: days(), createdBy: who() }),
  );
}

async function list(sql: postgres.Sql): Promise<void> {
  for (const { createdAt, expiresAt, revokedAt, ...key } of await listApiKeys(sql)) {
    const state = stateOf({ expiresAt, revokedAt });
    console.log(JSON.stringify({ ...key, state, createdAt, expiresAt, revokedAt }));
  }
}

function stateOf({ expiresAt, revokedAt }: Pick<ListedKey, 'expiresAt' | 'revokedAt'>): string {
  if (revokedAt) return 'REVOKED';
  return expiresAt.getTime() <= Date.now() ? 'EXPIRED' : 'VALID';
}

async function revoke(sql: postgres.Sql, id: string): Promise<void> {
  if (!(await revokeApiKey(sql, id))) throw noSuchKey(id);
  console.error(`${id} 已停用，一秒内生效。 ${id} is revoked, in force within a second.`);
}

async function rotate(sql: postgres.Sql, id: string): Promise<void> {
  const overlapHours = count(parseWords().values['overlap-hours'], 0, 720, '--overlap-hours');
  const made = await rotateApiKey(sql, id, { days: days(), overlapHours, createdBy: who() });
  if (!made) throw noSuchKey(id);
  tell(made);
}

/** The key alone goes to stdout, for a pipe into a secret store. */
function tell({ id, key, expiresAt }: MadeKey): void {
  const day = expiresAt.toISOString().slice(0, 10);
  console.error(
    `密钥 ${id}，有效至 ${day}。下行只显示这一次： Key ${id}, good until ${day}. The next line is shown this once:`,
  );
  console.log(key);
}

function noSuchKey(id: string): ConfigFailure {
  return new ConfigFailure(`没有有效的密钥 ${id}。`, `There is no valid key ${id}.`);
}

function days(): number {
  return count(parseWords().values.days, 1, 730, '--days');
}

function count(text: string, least: number, most: number, name: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new ConfigFailure(
    `${name} 须为 ${least} 至 ${most} 的整数。`,
    `${name} is a whole number from ${least} to ${most}.`,
  );
}

function who(): string {
  return (parseWords().values.by ?? userInfo().username).slice(0, 100);
}
