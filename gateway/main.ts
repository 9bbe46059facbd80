import { anonymous } from '@hub/kit/viewer.ts';
import { log } from '@hub/kit/log.ts';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createEngine } from './engine/engine.ts';
import { httpTransport } from './engine/http-transport.ts';
import { graphOf } from './graph.ts';
import { serveHub } from './server.ts';

/**
 * The gateway over any Federation 2 supergraph, without the hub: subgraph addresses come from the supergraph
 * and may be overridden.
 */
const usage =
  'node gateway/main.ts --supergraph FILE [--port 4000] [--host 127.0.0.1] [--subgraph NAME=URL …]';

const { values } = parseArgs({
  options: {
    supergraph: { type: 'string' },
    port: { type: 'string', default: '4000' },
    host: { type: 'string', default: '127.0.0.1' },
    subgraph: { type: 'string', multiple: true, default: [] },
  },
});
if (!values.supergraph) {
  console.error(usage);
  process.exit(2);
}

const overrides = new Map(
  values.subgraph.map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at).toLowerCase(), pair.slice(at + 1)] as const;
  }),
);

const engine = createEngine({
  supergraphSdl: readFileSync(values.supergraph, 'utf8'),
  transport: (name, url) => {
    const address = overrides.get(name.toLowerCase()) ?? url;
    if (!address) throw new Error(`no address for subgraph ${name}; give --subgraph ${name}=URL`);
    return httpTransport({ url: address });
  },
  onFault: (error) => log.error({ err: error }, 'engine fault'),
});

const server = await serveHub({
  graph: graphOf(engine),
  identify: async () => anonymous,
  page: async () => false,
  ready: async () => true,
  port: Number(values.port),
  host: values.host,
});
console.error(`${server.url}/graphql`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server
      .close()
      .then(() => engine.close())
      .then(() => process.exit(0));
  });
}
