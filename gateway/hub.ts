import { serveSubgraph, type RunningSubgraph } from '@hub/kit/server.ts';
import { openDatabase, type Database } from '@hub/kit/database.ts';
import { roleOf } from '@hub/kit/migrate.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import * as subgraphModules from '../subgraphs/index.ts';
import { consolePage } from './console.ts';
import { demoIdentities, type DemoCredential } from './demo-identities.ts';
import { openGraph, type Graph, type GraphRequest } from './graph.ts';
import { identifier, type ApiKey, type Issuer } from './identity.ts';
import { peersByHttp, reachByHttp, reachLocally, type Reach } from './reach.ts';
import { answer, serveHub } from './server.ts';
import { readSecret } from './settings.ts';
import { composeHub } from './supergraph.ts';

/** Every subgraph of the hub, in the order of `subgraphs/index.ts`. */
export const subgraphs = Object.values(subgraphModules);

export interface OpenGraphOptions {
  /** `embedded`: executors called in this process. `distributed`: one Apollo Server a subgraph, over HTTP. */
  mode?: 'embedded' | 'distributed';
  databaseUrl: string;
}

/** The hub without a door: what `serve`, the embedded server and the tests ask. */
export interface OpenedHub {
  graph: Graph;
  ask(request: GraphRequest, viewer: Viewer, asOf?: string | null): Promise<{ status: number; text: string }>;
  close(): Promise<void>;
}

/** The gateway over a given road to the subgraphs. */
export function openGateway(reach: Reach): OpenedHub {
  const { supergraphSdl } = composeHub(subgraphs);
  const graph = openGraph(supergraphSdl, reach);
  return {
    graph,
    ask: (request, viewer, asOf) => answer(graph, request, viewer, asOf ?? null),
    close: async () => {
      await graph.close();
      await reach.close();
    },
  };
}

/** Gateway and subgraphs over one database, in one process. */
export async function openGraphHub({ mode = 'embedded', databaseUrl }: OpenGraphOptions): Promise<OpenedHub> {
  if (mode === 'embedded') return openGateway(reachLocally(subgraphs, databaseUrl));
  const secret = (await readSecret(databaseUrl)).toString('base64url');
  const urls = new Map<string, string>();
  const running: (RunningSubgraph | Database)[] = [];
  for (const subgraph of subgraphs) {
    const db = openDatabase({
      url: databaseUrl,
      role: roleOf(subgraph),
      applicationName: `hub ${subgraph.name}`,
    });
    const server = await serveSubgraph(subgraph, { db, secret, peers: peersByHttp(urls, secret) });
    urls.set(subgraph.name, server.url);
    running.push(server, db);
  }
  const hub = openGateway(reachByHttp(subgraphs, urls, secret));
  return {
    ...hub,
    close: async () => {
      await hub.close();
      for (const one of running) await one.close();
    },
  };
}

export interface ServeGatewayOptions {
  port?: number;
  host?: string;
  issuers?: readonly Issuer[];
  apiKeys?: readonly ApiKey[];
  /** The database whose secret demonstration identities are made from; without it there are none. */
  demoSecret?: string;
}

export interface RunningHub {
  url: string;
  demoCredentials: ReadonlyArray<DemoCredential>;
  close(): Promise<void>;
}

/** Puts the HTTP door before an opened hub. Demonstration identities exist only where no issuer is configured. */
export async function serveGateway(hub: OpenedHub, options: ServeGatewayOptions): Promise<RunningHub> {
  const { port = 4000, host = '127.0.0.1', issuers = [], apiKeys = [], demoSecret } = options;
  try {
    const demo = demoSecret && issuers.length === 0 ? demoIdentities(await readSecret(demoSecret)) : null;
    const demoCredentials = demo ? await demo.credentials() : [];
    const server = await serveHub({
      graph: hub.graph,
      identify: identifier({
        issuers: demo ? [demo.issuer] : issuers,
        apiKeys: demo ? demo.apiKeys : apiKeys,
      }),
      page: consolePage(demoCredentials),
      ready: async () => {
        const { status } = await hub.ask({ query: '{ __typename }' }, { kind: 'ANONYMOUS' });
        return status === 200;
      },
      port,
      host,
    });
    return {
      url: server.url,
      demoCredentials,
      close: async () => {
        await server.close();
        await hub.close();
      },
    };
  } catch (error) {
    await hub.close();
    throw error;
  }
}

export interface HubOptions extends Omit<ServeGatewayOptions, 'demoSecret'> {
  databaseUrl: string;
  /** Whether the hub issues tokens for demonstration officials itself. */
  demoIdentities?: boolean;
}

/** The embedded hub with its HTTP door. */
export async function openHub({
  databaseUrl,
  demoIdentities: demo,
  ...options
}: HubOptions): Promise<RunningHub> {
  const hub = await openGraphHub({ databaseUrl });
  return await serveGateway(hub, { ...options, demoSecret: demo ? databaseUrl : undefined });
}
