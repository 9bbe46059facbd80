import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeServer } from '@hub/kit/close-server.ts';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { outcomeOf, type RequestWatch } from './watch.ts';

export interface MetricsOptions {
  port: number;
  host: string;
  /** Read when metrics are asked for. */
  state(): GatewayState;
}

/** What is true of the gateway at the moment. */
export interface GatewayState {
  documentsReady: number;
  openStreams: number;
  /** Subgraphs that are left alone for having failed. */
  openCircuits: readonly string[];
  subgraphs: readonly string[];
}

export interface Metrics {
  url: string;
  watch(): RequestWatch;
  close(): Promise<void>;
}

/** Codes come from subgraphs, which may be anybody's. */
const MOST_CODES = 100;
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Prometheus metrics at `/metrics` of a port of their own, away from clients. Labels have few values: no names that clients choose. */
export async function openMetrics({ port, host, state }: MetricsOptions): Promise<Metrics> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Counter({
    name: 'hub_requests_total',
    help: 'GraphQL requests by type of operation and how they ended.',
    labelNames: ['type', 'outcome'],
    registers,
  });
  const took = new Histogram({
    name: 'hub_request_duration_seconds',
    help: 'From the request read to its answer.',
    labelNames: ['type'],
    buckets: seconds,
    registers,
  });
  const planning = new Histogram({
    name: 'hub_prepare_duration_seconds',
    help: 'Parsing, validation and planning; next to nothing for documents seen before.',
    buckets: seconds,
    registers,
  });
  const fetches = new Counter({
    name: 'hub_fetches_total',
    help: 'Requests to subgraphs by how they ended.',
    labelNames: ['subgraph', 'outcome'],
    registers,
  });
  const fetching = new Histogram({
    name: 'hub_fetch_duration_seconds',
    help: 'Requests to subgraphs.',
    labelNames: ['subgraph'],
    buckets: seconds,
    registers,
  });
  const errors = new Counter({
    name: 'hub_errors_total',
    help: 'Errors in answers, by code.',
    labelNames: ['code'],
    registers,
  });
  const known = new Set<string>();
  const bounded = (code: string): string => {
    if (known.has(code)) return code;
    if (known.size >= MOST_CODES || !/^[A-Z][A-Z0-9_]{0,63}$/.test(code)) return 'OTHER';
    known.add(code);
    return code;
  };
  const inFlight = new Gauge({ name: 'hub_requests_in_flight', help: 'Requests under way.', registers });
  gauge('hub_documents_ready', 'Documents that are parsed, validated and planned.', (one) =>
    one.set(state().documentsReady),
  );
  gauge('hub_open_streams', 'Subscriptions and sockets that are open.', (one) =>
    one.set(state().openStreams),
  );
  new Gauge({
    name: 'hub_circuit_open',
    help: '1 where a subgraph is left alone for having failed.',
    labelNames: ['subgraph'],
    registers,
    collect() {
      const { subgraphs, openCircuits } = state();
      for (const subgraph of subgraphs) this.set({ subgraph }, openCircuits.includes(subgraph) ? 1 : 0);
    },
  });

  function gauge(name: string, help: string, read: (one: Gauge) => void): void {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        read(this);
      },
    });
  }

  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}/metrics`,
    watch() {
      const begun = performance.now();
      let type = 'unknown';
      inFlight.inc();
      return {
        traceparent: undefined,
        ready(operation) {
          ({ type } = operation);
          planning.observe(operation.tookMs / 1000);
        },
        fetched({ subgraph, outcome, durationMs }) {
          fetches.inc({ subgraph, outcome });
          fetching.observe({ subgraph }, durationMs / 1000);
        },
        ended(status, codes) {
          inFlight.dec();
          requests.inc({ type, outcome: outcomeOf(status, codes) });
          took.observe({ type }, (performance.now() - begun) / 1000);
          for (const code of codes) errors.inc({ code: bounded(code) });
        },
      };
    },
    close: () => closeServer(server),
  };
}
