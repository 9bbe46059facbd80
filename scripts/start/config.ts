import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  ConfigFailure,
  readConfig as readGatewayConfig,
  type Config as GatewayConfig,
} from '@hub/gateway/config.ts';
import { StartFailure } from '../embedded-database/start-failure.ts';

export interface StartConfig {
  readonly port: number;
  readonly host: string;
  /** Null: the embedded database. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  readonly seed: boolean;
  readonly reset: boolean;
  readonly yes: boolean;
  readonly help: boolean;
  /** The hub shows tokens to whoever opens its page: only where that is this machine alone, or where asked for. */
  readonly demoIdentities: boolean;
  readonly oidc: GatewayConfig['oidc'];
  readonly audit: GatewayConfig['audit'] & { witness: string };
  readonly door: GatewayConfig['door'];
  readonly telemetry: GatewayConfig['telemetry'];
  readonly limits: Pick<GatewayConfig, 'anonymousPerMinute' | 'proxies'>;
  readonly debug: boolean;
}

const PROJECT = resolve(import.meta.dirname, '..', '..');

export const USAGE = `pnpm start [--port 4000] [--data .data] [--no-seed] [--reset [--yes]]

  --port <n>     监听端口，也可用环境变量 PORT / port to listen on, also PORT
  --data <dir>   数据文件夹，默认 .data / data folder, .data by default
  --no-seed      不写入演示数据 / do not write demo data
  --reset        先删除内嵌数据库（--yes 不再询问）/ delete the embedded database first (--yes: do not ask)

  DATABASE_URL         用自己的 PostgreSQL（15 及以上）/ a PostgreSQL of your own, 15 or newer
  HOST                 监听地址，默认 127.0.0.1 / address to listen on
  HUB_DEMO_IDENTITIES  1 或 0：是否接受演示令牌 / 1 or 0: whether demo tokens are accepted
  HUB_DEBUG            1：出错时显示细节 / 1: show details of errors`;

export function readConfig(argv: readonly string[], env: Record<string, string | undefined>): StartConfig {
  const flags = readFlags(argv);
  const { port, host, oidc, ...gateway } = gatewayConfig({ ...env, PORT: flags.port ?? env['PORT'] });
  const databaseUrl = gateway.databaseUrl ?? null;
  const dataFolder = flags.data === undefined ? join(PROJECT, '.data') : resolve(flags.data);
  const isPrivate = databaseUrl === null && ['127.0.0.1', '::1', 'localhost'].includes(host);
  return {
    port,
    host,
    oidc,
    databaseUrl,
    dataFolder,
    audit: { ...gateway.audit, witness: gateway.audit.witness ?? join(dataFolder, 'audit-witness.jsonl') },
    door: gateway.door,
    telemetry: gateway.telemetry,
    limits: { anonymousPerMinute: gateway.anonymousPerMinute, proxies: gateway.proxies },
    seed: !flags['no-seed'],
    reset: flags.reset ?? false,
    yes: flags.yes ?? false,
    help: flags.help ?? false,
    demoIdentities: env['HUB_DEMO_IDENTITIES'] ? gateway.demoIdentities : isPrivate,
    debug: env['HUB_DEBUG'] === '1',
  };
}

function readFlags(argv: readonly string[]) {
  try {
    return parseArgs({
      // pnpm hands on the "--" of "pnpm start -- --port 4001".
      args: argv.filter((word) => word !== '--'),
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        'no-seed': { type: 'boolean' },
        reset: { type: 'boolean' },
        yes: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new StartFailure(
      `无法理解这些参数（${said}）：请执行 pnpm start --help 查看用法。`,
      `These arguments cannot be understood (${said}): run pnpm start --help to see which there are.`,
      error,
    );
  }
}

function gatewayConfig(env: Record<string, string | undefined>): GatewayConfig {
  try {
    return readGatewayConfig(env);
  } catch (error) {
    throw error instanceof ConfigFailure ? new StartFailure(error.zh, error.en, error) : error;
  }
}
