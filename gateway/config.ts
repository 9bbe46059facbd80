import { largestFileOf } from '@hub/kit/files/largest.ts';
import { hashAlgorithms, type HashAlgorithm } from '@hub/kit/audit/chain.ts';
import { tokenAlgorithms, type OidcConfig } from './identity/tokens.ts';

/** What the hub reads from its environment. Every variable has a default that works on a laptop, but for identity in distributed mode. */
export interface Config {
  databaseUrl: string | undefined;
  port: number;
  host: string;
  /** Shared by gateway and subgraphs in distributed mode. */
  secret: string | undefined;
  oidc: OidcConfig | undefined;
  demoIdentities: boolean;
  /** Requests a minute from one address without credentials; 0 for any number. */
  anonymousPerMinute: number | undefined;
  /** Proxies before the gateway whose word on addresses is taken. */
  proxies: number;
  audit: AuditConfig;
  door: DoorConfig;
  telemetry: TelemetryConfig;
}

export interface TelemetryConfig {
  /** Prometheus metrics are served at this port of `metricsHost`, if given. */
  metricsPort: number | undefined;
  metricsHost: string;
  /** Spans are sent to where OpenTelemetry's own variables say. */
  traces: boolean;
}

/** What the gateway lets in. */
export interface DoorConfig {
  /** A manifest of trusted documents, Apollo's or Relay's; read again when it changes. */
  documents: string | undefined;
  /** Only documents of the manifest run. */
  safelist: boolean;
  introspection: boolean;
  /** Equal queries of clients that cannot write, under way at the same time, are run once. */
  share: boolean;
  /** Requests that may come in one body. */
  batching: number;
  /** How long to serve on after SIGTERM while `/health/ready` says 503. */
  drainDelayMs: number;
}

export interface AuditConfig {
  /** The file outside the database that heads of the audit log go to. */
  witness: string | undefined;
  /** Ed25519 keys: the first signs heads, all of them are known. */
  keys: string[];
  algorithm: HashAlgorithm;
}

/** One variable that cannot be used as it is, said in both languages. */
export class ConfigFailure extends Error {
  readonly zh: string;
  readonly en: string;
  constructor(zh: string, en: string) {
    super(`${zh} ${en}`);
    this.name = 'ConfigFailure';
    this.zh = zh;
    this.en = en;
  }
}

type Environment = Record<string, string | undefined>;

export function readConfig(environment: Environment = process.env): Config {
  const oidc = oidcOf(environment);
  const demoIdentities = environment.HUB_DEMO_IDENTITIES === '1';
  if (oidc && demoIdentities) {
    throw new ConfigFailure(
      '已配置签发方，不得同时启用演示身份：请去掉 HUB_DEMO_IDENTITIES 或 HUB_OIDC_*。',
      'Demo identities are refused beside an issuer: remove HUB_DEMO_IDENTITIES, or HUB_OIDC_*.',
    );
  }
  if (largestFileOf(environment) === null) {
    throw new ConfigFailure(
      'HUB_ATTACHMENT_MAX_BYTES 须为 1 至 209715200 的整数（字节）。',
      'HUB_ATTACHMENT_MAX_BYTES must be a whole number of bytes from 1 to 209715200.',
    );
  }
  const { HUB_ANONYMOUS_PER_MINUTE: perMinute } = environment;
  return {
    databaseUrl: environment.DATABASE_URL || undefined,
    port: portOf(environment.PORT, 4000, 'PORT'),
    host: environment.HOST || '127.0.0.1',
    secret: environment.HUB_SECRET || undefined,
    oidc,
    demoIdentities,
    anonymousPerMinute: perMinute
      ? countOf(perMinute, 0, 0, 1_000_000, 'HUB_ANONYMOUS_PER_MINUTE')
      : undefined,
    proxies: countOf(environment.HUB_PROXIES, 0, 0, 10, 'HUB_PROXIES'),
    audit: {
      witness: environment.HUB_AUDIT_WITNESS || undefined,
      keys: (environment.HUB_AUDIT_KEY ?? '').split(',').filter((key) => key !== ''),
      algorithm: hashOfChoice(environment.HUB_AUDIT_HASH),
    },
    door: doorOf(environment),
    telemetry: readTelemetryConfig(environment),
  };
}

function oidcOf(environment: Environment): OidcConfig | undefined {
  const { HUB_OIDC_ISSUER: issuer, HUB_OIDC_AUDIENCE, HUB_OIDC_JWKS: jwks } = environment;
  const { HUB_OIDC_ALGORITHMS } = environment;
  const audiences = wordsOf(HUB_OIDC_AUDIENCE);
  if (!issuer && audiences.length === 0 && !jwks && !HUB_OIDC_ALGORITHMS) return undefined;
  if (!issuer || audiences.length === 0 || !jwks) {
    throw new ConfigFailure(
      '身份配置不全：HUB_OIDC_ISSUER、HUB_OIDC_AUDIENCE、HUB_OIDC_JWKS 须同时设置。',
      'Identity is half configured: set HUB_OIDC_ISSUER, HUB_OIDC_AUDIENCE and HUB_OIDC_JWKS together.',
    );
  }
  if (!isSafeUrl(jwks)) {
    throw new ConfigFailure(
      'HUB_OIDC_JWKS 须为 https 地址（本机可用 http）：公钥在途中被替换，令牌便可伪造。',
      'HUB_OIDC_JWKS must be an https address (http on this machine only): whoever changes the keys on their way forges tokens.',
    );
  }
  const wanted = wordsOf(HUB_OIDC_ALGORITHMS);
  const algorithms = tokenAlgorithms.filter((one) => wanted.length === 0 || wanted.includes(one));
  if (wanted.length > 0 && algorithms.length !== new Set(wanted).size) {
    throw new ConfigFailure(
      `HUB_OIDC_ALGORITHMS 只能取 ${tokenAlgorithms.join('、')}，以逗号分隔。`,
      `HUB_OIDC_ALGORITHMS holds some of ${tokenAlgorithms.join(', ')}, comma separated.`,
    );
  }
  return { issuer, audiences, jwks, algorithms };
}

function isSafeUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url?.protocol === 'https:') return true;
  return url?.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
}

function wordsOf(text = ''): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

export function readTelemetryConfig(environment: Environment): TelemetryConfig {
  const { HUB_METRICS_PORT: port, HUB_METRICS_HOST: host } = environment;
  return {
    metricsPort: port ? portOf(port, 0, 'HUB_METRICS_PORT') : undefined,
    metricsHost: host || '127.0.0.1',
    traces: Boolean(
      environment.OTEL_EXPORTER_OTLP_ENDPOINT || environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT,
    ),
  };
}

function doorOf(environment: Environment): DoorConfig {
  const documents = environment.HUB_DOCUMENTS || undefined;
  const safelist = environment.HUB_SAFELIST === '1';
  if (safelist && !documents) {
    throw new ConfigFailure(
      '已设 HUB_SAFELIST=1，但未以 HUB_DOCUMENTS 给出清单文件。',
      'HUB_SAFELIST=1 needs a manifest: set HUB_DOCUMENTS to its file.',
    );
  }
  return {
    documents,
    safelist,
    introspection: environment.HUB_INTROSPECTION !== '0',
    share: environment.HUB_SHARE !== '0',
    batching: countOf(environment.HUB_BATCHING, 1, 1, 100, 'HUB_BATCHING'),
    drainDelayMs: countOf(environment.HUB_DRAIN_DELAY_MS, 0, 0, 600_000, 'HUB_DRAIN_DELAY_MS'),
  };
}

function countOf(
  text: string | undefined,
  fallback: number,
  least: number,
  most: number,
  name: string,
): number {
  if (!text) return fallback;
  const count = Number(text);
  if (Number.isInteger(count) && count >= least && count <= most) return count;
  throw new ConfigFailure(
    `${name} 须为 ${least} 至 ${most} 的整数。`,
    `${name} must be a whole number from ${least} to ${most}.`,
  );
}

function hashOfChoice(name: string | undefined): HashAlgorithm {
  if (!name) return 'sha256';
  const found = hashAlgorithms.find((one) => one === name);
  if (found) return found;
  throw new ConfigFailure(
    `HUB_AUDIT_HASH 须为 ${hashAlgorithms.join(' 或 ')}。`,
    `HUB_AUDIT_HASH must be ${hashAlgorithms.join(' or ')}.`,
  );
}

/** A TCP port from text. */
export function portOf(text: string | undefined, fallback: number, name: string): number {
  if (!text) return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new ConfigFailure(
    `${name} 须为 0 至 65535 的端口号。`,
    `${name} must be a port between 0 and 65535.`,
  );
}

/** Where each subgraph listens and is reached, in distributed mode. */
export function subgraphAddress(
  name: string,
  index: number,
  environment: Environment = process.env,
): { port: number; url: string; databaseUrl: string | undefined } {
  const upper = name.toUpperCase();
  const port = portOf(environment[`${upper}_PORT`], 4001 + index, `${upper}_PORT`);
  return {
    port,
    url: environment[`${upper}_URL`] || `http://127.0.0.1:${port}/`,
    databaseUrl: environment[`${upper}_DATABASE_URL`] || environment.DATABASE_URL || undefined,
  };
}
