import { anonymous } from '@hub/kit/viewer.ts';
import { log } from '@hub/kit/log.ts';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readTelemetryConfig } from './config.ts';
import { ManifestFailure } from './documents/manifest.ts';
import { watchDocuments, type WatchedDocuments } from './documents/watched.ts';
import { watchFiles } from './door/watch-files.ts';
import { createEngine } from './engine/engine.ts';
import { httpTransport } from './engine/http-transport.ts';
import { graphOf } from './graph.ts';
import type { Facts } from './reach.ts';
import { openTelemetry } from './telemetry/telemetry.ts';
import { serveHub } from './server.ts';

/**
 * The gateway over any Federation 2 supergraph, without the hub: subgraph addresses come from the supergraph
 * and may be overridden. The supergraph and the manifest are read again when their files change, and on SIGHUP.
 */
const usage = `node gateway/main.ts --supergraph FILE [--port 4000] [--host 127.0.0.1] [--subgraph NAME=URL …]
  --documents FILE     persisted documents, as a manifest of Apollo or Relay
  --safelist           run only documents of the manifest
  --no-apq             no automatic persisted queries
  --no-introspection   neither introspection nor suggestions
  --batching N         up to N requests in one body
  --max-values N       what an answer may hold at most, lists multiplied; 10000000 when left out
  --timeout-ms N       for each request to a subgraph; 3000 when left out
  --mutation-timeout-ms N  for a mutation, which is done all the same when given up; 30000 when left out
  --metrics-port N     Prometheus metrics at /metrics of this port, of 127.0.0.1
  --no-share           equal queries under way at the same time are each run by themselves
  --no-plan            the headers Hub-Plan and Hub-Timing are not heeded
  --drain-delay-ms N   after SIGTERM, how long to serve on while /health/ready says 503`;

const { values } = parseArgs({
  options: {
    supergraph: { type: 'string' },
    port: { type: 'string', default: '4000' },
    host: { type: 'string', default: '127.0.0.1' },
    subgraph: { type: 'string', multiple: true, default: [] },
    documents: { type: 'string' },
    safelist: { type: 'boolean', default: false },
    apq: { type: 'boolean', default: true },
    introspection: { type: 'boolean', default: true },
    batching: { type: 'string', default: '1' },
    'metrics-port': { type: 'string' },
    plan: { type: 'boolean', default: true },
    share: { type: 'boolean', default: true },
    'max-values': { type: 'string', default: '10000000' },
    'timeout-ms': { type: 'string', default: '3000' },
    'mutation-timeout-ms': { type: 'string', default: '30000' },
    'drain-delay-ms': { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  },
  allowNegative: true,
});
const { supergraph: supergraphFile, documents: documentsFile, safelist, apq: automatic } = values;
if (!supergraphFile || values.help || (safelist && !documentsFile)) {
  console.error(usage);
  process.exit(values.help ? 0 : 2);
}

const overrides = new Map(
  values.subgraph.map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at).toLowerCase(), pair.slice(at + 1)] as const;
  }),
);

const engine = createEngine({
  supergraphSdl: readFileSync(supergraphFile, 'utf8'),
  introspection: values.introspection,
  // Most supergraphs never need it, and it is a process of its own.
  startPlanner: 'when needed',
  // Everybody is nobody in particular here: no header of a client reaches a subgraph.
  ...(values.share ? { share: (context) => ((context as Facts).watch?.runsAlone ? undefined : '') } : {}),
  limits: { values: Number(values['max-values']) },
  transport: (name, url) => {
    const address = overrides.get(name.toLowerCase()) ?? url;
    if (!address) throw new Error(`no address for subgraph ${name}; give --subgraph ${name}=URL`);
    return httpTransport({
      url: address,
      timeoutMs: Number(values['timeout-ms']),
      mutationTimeoutMs: Number(values['mutation-timeout-ms']),
      headers: ({ context }): Record<string, string> => {
        const traceparent = (context as Facts).watch?.traceparent;
        return traceparent ? { traceparent } : {};
      },
    });
  },
  onFault: (error) => log.error({ err: error }, 'engine fault'),
});

let documents: WatchedDocuments;
try {
  documents = watchDocuments({
    file: documentsFile,
    safelist,
    automatic,
    schema: () => engine.apiSchema,
    prepare: ({ body, name }) => void engine.explain(body, name ?? undefined).catch(() => {}),
  });
} catch (error) {
  if (!(error instanceof ManifestFailure)) throw error;
  console.error(error.message);
  process.exit(1);
}

/** A supergraph that cannot be used changes nothing. */
async function reload(): Promise<void> {
  try {
    await engine.reload(readFileSync(supergraphFile!, 'utf8'));
    log.info({}, 'supergraph reloaded');
    documents.reload();
  } catch (error) {
    log.error({ err: error }, 'the supergraph cannot be used; what was there before is served on');
  }
}
const watched = watchFiles([supergraphFile], reload);
process.on('SIGHUP', () => void reload());

const { metricsPort, metricsHost, traces } = readTelemetryConfig({
  ...process.env,
  ...(values['metrics-port'] ? { HUB_METRICS_PORT: values['metrics-port'] } : {}),
});
const telemetry = await openTelemetry({ metricsPort, metricsHost, traces, state: () => engine.stats() });
const server = await serveHub({
  graph: graphOf(engine),
  telemetry,
  mayPlan: () => values.plan,
  identify: async () => ({ viewer: anonymous }),
  page: async () => false,
  ready: async () => true,
  documents,
  batching: Number(values.batching),
  drainDelayMs: Number(values['drain-delay-ms']),
  port: Number(values.port),
  host: values.host,
});
console.error(`${server.url}/graphql`);
if (telemetry.metricsUrl) console.error(telemetry.metricsUrl);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(1);
    stopping = true;
    watched.close();
    documents.close();
    void server
      .close()
      .then(() => engine.close())
      .then(() => telemetry.close())
      .then(() => process.exit(0));
  });
}
