import { readAuditKeys } from '@hub/kit/audit/keys.ts';
import { openDoorLog, type DoorLog } from '@hub/kit/audit/door.ts';
import { openAuditLog } from '@hub/kit/audit/log.ts';
import { openSealer } from '@hub/kit/audit/sealer.ts';
import { serveSubgraph, type RunningSubgraph } from '@hub/kit/server.ts';
import { openDatabase, type Database } from '@hub/kit/database.ts';
import { Fault } from '@hub/kit/errors.ts';
import { changesRetention } from '@hub/kit/change-batch.ts';
import { idempotencyRetention, openRetention, type RetentionRule } from '@hub/kit/retention.ts';
import { today } from '@hub/kit/scalars/local-date.ts';
import { openChores } from '@hub/kit/chores.ts';
import type { Peers } from '@hub/kit/peers.ts';
import { roleOf } from '@hub/kit/migrate.ts';
import type { Subgraph } from '@hub/kit/subgraph.ts';
import { anonymous, type Viewer } from '@hub/kit/viewer.ts';
import * as subgraphModules from '../subgraphs/index.ts';
import { ConfigFailure, type AuditConfig, type DoorConfig, type TelemetryConfig } from './config.ts';
import { consolePage } from './console.ts';
import { demoIdentities, type DemoCredential } from './demo-identities.ts';
import { ManifestFailure } from './documents/manifest.ts';
import { watchDocuments, type WatchedDocuments } from './documents/watched.ts';
import type { Engine } from './engine/engine.ts';
import { openTelemetry } from './telemetry/telemetry.ts';
import { openCalendars, type Calendars } from './calendar/read.ts';
import type { FileRoad } from './files/road.ts';
import { openGraph, type Graph, type GraphOptions, type GraphRequest } from './graph.ts';
import { identifier, type Identify } from './identity.ts';
import { openKeyStore } from './identity/key-store.ts';
import { limited } from './identity/limited.ts';
import type { Issuer } from './identity/tokens.ts';
import { peersByHttp, peersThrough, reachByHttp, reachLocally, type Reach } from './reach.ts';
import { addressOf } from './identity/address.ts';
import { pactBundles } from './pact-bundles.ts';
import { answer, serveHub } from './server.ts';
import { gatewayRole, readSecret } from './settings.ts';
import { supergraphsOf } from './supergraph.ts';

/** Every subgraph of the hub, in the order of `subgraphs/index.ts`. */
export const subgraphs = Object.values(subgraphModules);

/** What every subgraph keeps for how long. */
export const retentionRules: ReadonlyMap<string, readonly RetentionRule[]> = new Map(
  subgraphs.map(({ name, retention = [] }) => [
    name,
    [...retention, idempotencyRetention(name), changesRetention(name)],
  ]),
);

/** Every chain of the audit log: the subgraphs' and the gateway's own. */
export const auditChains = [...subgraphs.map(({ name }) => name), 'gateway'];

export interface OpenGraphOptions {
  /** `embedded`: executors called in this process. `distributed`: one Apollo Server a subgraph, over HTTP. */
  mode?: 'embedded' | 'distributed';
  databaseUrl: string;
  /** Seals the audit log in this process. Entries are written with or without it. */
  audit?: Partial<AuditConfig> & { witness: string };
  introspection?: boolean;
  share?: boolean;
}

/** The hub without a door: what `serve`, the embedded server and the tests ask. */
export interface OpenedHub {
  graph: Graph;
  files?: FileRoad | undefined;
  /** How the hub's own work asks. */
  peers: Peers;
  calendars: Calendars;
  ask(
    request: GraphRequest,
    viewer: Viewer,
    asOf?: string | null,
    purpose?: string | null,
  ): Promise<{ status: number; text: string }>;
  close(): Promise<void>;
}

/** The gateway over a given road to the subgraphs. */
export function openGateway(
  reach: Reach,
  options: Pick<GraphOptions, 'introspection' | 'share'> = {},
): OpenedHub {
  const policies = new Map(subgraphs.flatMap((subgraph) => [...subgraph.policies]));
  const graph = openGraph(supergraphsOf(subgraphs), reach, { ...options, policies });
  return {
    graph,
    files: reach.files,
    peers: peersThrough(reach),
    calendars: openCalendars(reach),
    ask: (request, viewer, asOf, purpose) =>
      answer(graph, request, { viewer, asOf: asOf ?? null, purpose: purpose ?? null }),
    close: once(async () => {
      await graph.close();
      await reach.close();
    }),
  };
}

/** Its owner closes it, and so does the door that was put before it. */
function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => (closing ??= close());
}

/** Gateway and subgraphs over one database, in one process. */
export async function openGraphHub({ audit, ...options }: OpenGraphOptions): Promise<OpenedHub> {
  const { databaseUrl } = options;
  if (!audit) return await openUnsealed(options);
  const keys = await readAuditKeys(databaseUrl, audit.keys);
  const hub = await openUnsealed(options, audit.keys);
  const sealer = openSealer({ ...audit, url: databaseUrl, chains: auditChains, keys });
  const { witness } = audit;
  const others = subgraphs.flatMap(({ witnessed = [] }) =>
    witnessed.map((open) => open({ url: databaseUrl, keys, witness })),
  );
  const retention = openRetention({ url: databaseUrl, rules: retentionRules, today });
  const chores = subgraphs.flatMap((one) => (one.chores ? [choresOf(one, databaseUrl, hub.peers)] : []));
  return {
    ...hub,
    close: async () => {
      for (const one of chores) await one.close();
      await hub.close();
      await retention.close();
      for (const other of others) await other.close();
      await sealer.close();
    },
  };
}

/** Does a subgraph's chores in this process, for as long as it runs, on connections of its own. */
export function choresOf(subgraph: Subgraph, url: string, peers: Peers): { close(): Promise<void> } {
  const role = roleOf(subgraph);
  const db = openDatabase({ url, role, connections: 2, applicationName: `hub ${subgraph.name} chores` });
  const chores = openChores(subgraph.chores ?? [], { db, peers });
  return {
    close: async () => {
      await chores.close();
      await db.close();
    },
  };
}

async function openUnsealed(
  { mode = 'embedded', databaseUrl, introspection, share }: Omit<OpenGraphOptions, 'audit'>,
  auditKeys?: readonly string[],
): Promise<OpenedHub> {
  if (mode === 'embedded') {
    return openGateway(reachLocally(subgraphs, databaseUrl, auditKeys), { introspection, share });
  }
  const secret = (await readSecret(databaseUrl)).toString('base64url');
  const urls = new Map<string, string>();
  const running: (RunningSubgraph | Database)[] = [];
  for (const subgraph of subgraphs) {
    const db = openDatabase({
      url: databaseUrl,
      role: roleOf(subgraph),
      applicationName: `hub ${subgraph.name}`,
      auditKeys,
    });
    const server = await serveSubgraph(subgraph, { db, secret, peers: peersByHttp(urls, secret) });
    urls.set(subgraph.name, server.url);
    running.push(server, db);
  }
  const hub = openGateway(reachByHttp(subgraphs, urls, secret), { introspection, share });
  return {
    ...hub,
    close: once(async () => {
      await hub.close();
      for (const one of running) await one.close();
    }),
  };
}

export interface ServeGatewayOptions {
  port?: number;
  host?: string;
  issuers?: readonly Issuer[];
  /** The database whose secret demonstration identities are made from; without it there are none. */
  demoSecret?: string;
  /** The database with the gateway's own schema: API keys, and the log of refusals at the door. */
  gatewayDatabase?: string;
  /** Requests a minute from one address without credentials; any number when left out. */
  anonymousPerMinute?: number;
  /** Proxies before the gateway that add to `X-Forwarded-For`. None when left out. */
  proxies?: number;
  door?: Partial<DoorConfig>;
  telemetry?: TelemetryConfig;
}

export interface RunningHub {
  url: string;
  /** Where metrics are served. */
  metricsUrl?: string | undefined;
  demoCredentials: ReadonlyArray<DemoCredential>;
  close(): Promise<void>;
}

/** Puts the HTTP door before an opened hub. Demonstration identities exist only where no issuer is configured. */
export async function serveGateway(hub: OpenedHub, options: ServeGatewayOptions): Promise<RunningHub> {
  const { port = 4000, host = '127.0.0.1', issuers = [] } = options;
  const { demoSecret, gatewayDatabase, anonymousPerMinute, proxies = 0, door: rules = {} } = options;
  const { telemetry: observing } = options;
  await using opened = new AsyncDisposableStack();
  opened.defer(() => hub.close());
  const keys = gatewayDatabase ? openKeyStore(gatewayDatabase, gatewayRole) : undefined;
  if (keys) opened.defer(() => keys.close());
  const audit = gatewayDatabase ? openAuditLog({ url: gatewayDatabase, role: gatewayRole }) : undefined;
  if (audit) opened.defer(() => audit.close());
  const door = audit && openDoorLog(audit);
  if (door) {
    opened.defer(() => door.close());
    hub.graph.onRefusal(door.refused);
  }
  const { engine } = hub.graph;
  const documents = documentsOf(rules, engine);
  opened.defer(() => documents.close());
  const telemetry = observing && (await openTelemetry({ ...observing, state: () => hub.graph.stats() }));
  if (telemetry) opened.defer(() => telemetry.close());
  const demo = demoSecret && issuers.length === 0 ? demoIdentities(await readSecret(demoSecret)) : null;
  const identify = identifier(
    demo ? { issuers: [demo.issuer], fixedKeys: demo.fixedKeys, keys } : { issuers, keys },
  );
  const demoCredentials = demo ? await demo.credentials() : [];
  const server = await serveHub({
    graph: hub.graph,
    identify: witnessed(limited(identify, { anonymousPerMinute }), door),
    addressOf: (request) => addressOf(request, proxies),
    page: consolePage(demoCredentials),
    download: pactBundles(hub.graph),
    files: hub.files,
    calendars: hub.calendars,
    importers: subgraphs.flatMap(({ importer }) => importer ?? []),
    ready: async () => {
      const { status } = await hub.ask({ query: '{ __typename }' }, { kind: 'ANONYMOUS' });
      return status === 200;
    },
    documents,
    batching: rules.batching,
    drainDelayMs: rules.drainDelayMs,
    telemetry,
    // Plans name the subgraphs' own fields. Where everybody may take an official's token anyway, everybody may look.
    mayPlan: ({ kind }) => kind === 'OFFICIAL' || demo !== null,
    port,
    host,
  });
  opened.defer(() => server.close());
  const closing = opened.move();
  return {
    url: server.url,
    metricsUrl: telemetry?.metricsUrl,
    demoCredentials,
    close: () => closing.disposeAsync(),
  };
}

function documentsOf({ documents, safelist }: Partial<DoorConfig>, engine: Engine): WatchedDocuments {
  try {
    return watchDocuments({
      file: documents,
      safelist: safelist ?? false,
      schema: () => engine.apiSchema,
      prepare: ({ body, name }) => void engine.explain(body, name ?? undefined).catch(() => {}),
    });
  } catch (error) {
    if (!(error instanceof ManifestFailure)) throw error;
    throw new ConfigFailure(`HUB_DOCUMENTS 的清单不可用：${error.message}`, error.message);
  }
}

/** Puts whoever is turned away for what they present on record. */
function witnessed(identify: Identify, door: DoorLog | undefined): Identify {
  if (!door) return identify;
  return async (headers) => {
    try {
      return await identify(headers);
    } catch (error) {
      if (error instanceof Fault) door.refused({ code: String(error.extensions.code), viewer: anonymous });
      throw error;
    }
  };
}

export interface HubOptions extends Omit<ServeGatewayOptions, 'demoSecret' | 'gatewayDatabase'> {
  databaseUrl: string;
  /** Whether the hub issues tokens for demonstration officials itself. */
  demoIdentities?: boolean;
  audit?: OpenGraphOptions['audit'];
}

/** The embedded hub with its HTTP door. */
export async function openHub({
  databaseUrl,
  demoIdentities: demo,
  audit,
  ...options
}: HubOptions): Promise<RunningHub> {
  const { introspection, share } = options.door ?? {};
  const hub = await openGraphHub({ databaseUrl, audit, introspection, share });
  return await serveGateway(hub, {
    ...options,
    gatewayDatabase: databaseUrl,
    demoSecret: demo ? databaseUrl : undefined,
  });
}
