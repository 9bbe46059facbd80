import { executeCompiled } from '@hub/kit/compiled/execute.ts';
import { anonymous } from '@hub/kit/viewer.ts';
import { buildSchema, execute, parse, validate, type DocumentNode, type GraphQLObjectType } from 'graphql';
import { createServer, type IncomingMessage } from 'node:http';
import { createEngine, type SubgraphResult } from '../../../gateway/engine/engine.ts';
import { localTransport } from '../../../gateway/engine/local-transport.ts';
import { graphOf } from '../../../gateway/graph.ts';
import { serveHub } from '../../../gateway/server.ts';
import {
  composeSupergraph,
  monolithResolvers,
  monolithTypeDefs,
  newWorld,
  subgraphNames,
  subgraphSchema,
  type SubgraphName,
} from './world.ts';

/**
 * `node one-process.ts embedded|monolith PORT CONTROL-PORT`: engine and subgraphs in one process, or one schema run by
 * graphql-js. Asked at the first port over HTTP; at the second, how often a second it answers without.
 */
const [which, port, controlPort] = process.argv.slice(2) as ['embedded' | 'monolith', string, string];

type Ask = (query: string) => Promise<string>;

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function openEmbedded(): Promise<Ask> {
  const schemas = new Map(subgraphNames.map((name) => [name, subgraphSchema(name)]));
  const engine = createEngine({
    supergraphSdl: composeSupergraph((name) => `http://${name}/`),
    transport: (name) => {
      const schema = schemas.get(name as SubgraphName)!;
      return localTransport(
        async (request) => (await executeCompiled(schema, request, newWorld())) as SubgraphResult,
      );
    },
  });
  await serveHub({
    graph: graphOf(engine),
    identify: async () => ({ viewer: anonymous }),
    page: async () => false,
    ready: async () => true,
    port: Number(port),
    host: '127.0.0.1',
  });
  return async (query) => (await engine.execute({ query })).body;
}

/** Without a framework's own cost: node:http, and every document parsed and validated once. */
function openMonolith(): Ask {
  const schema = buildSchema(monolithTypeDefs);
  for (const [type, fields] of Object.entries(monolithResolvers)) {
    const defined = (schema.getType(type) as GraphQLObjectType).getFields();
    for (const [field, resolve] of Object.entries(fields)) defined[field]!.resolve = resolve as never;
  }
  const documents = new Map<string, DocumentNode>();
  const documentOf = (query: string): DocumentNode => {
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    documents.set(query, document);
    return document;
  };
  const ask: Ask = async (query) => {
    const document = documents.get(query) ?? documentOf(query);
    return JSON.stringify(await execute({ schema, document, contextValue: newWorld() }));
  };
  createServer(async (request, response) => {
    const { query } = JSON.parse(await textOf(request));
    const text = Buffer.from(await ask(query));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length }).end(text);
  }).listen(Number(port), '127.0.0.1');
  return ask;
}

const ask = which === 'embedded' ? await openEmbedded() : openMonolith();

createServer(async (request, response) => {
  const { query, seconds, concurrency } = JSON.parse(await textOf(request));
  let answered = 0;
  const begun = performance.now();
  const end = begun + seconds * 1000;
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (; performance.now() < end; answered++) await ask(query);
    }),
  );
  response.end(JSON.stringify({ perSecond: (answered / (performance.now() - begun)) * 1000 }));
}).listen(Number(controlPort), '127.0.0.1');
