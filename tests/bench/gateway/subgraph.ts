import { execute, parse } from 'graphql';
import { createServer } from 'node:http';
import { newWorld, subgraphSchema, type SubgraphName } from './world.ts';

/**
 * `node subgraph.ts NAME PORT`: a subgraph that answers what it has answered before from memory, at next to no cost, so
 * that what is measured is the gateway. By GET it says how often it was asked.
 */
const [name, port] = process.argv.slice(2) as [SubgraphName, string];
const schema = subgraphSchema(name);
const answers = new Map<string, Buffer>();

async function answer(body: string): Promise<Buffer> {
  const { query, variables, operationName } = JSON.parse(body);
  const result = await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    operationName,
    contextValue: newWorld(),
  });
  if (result.errors) throw new Error(JSON.stringify(result));
  const text = Buffer.from(JSON.stringify(result));
  answers.set(body, text);
  // A gateway that never asks the same thing twice would be measured with the subgraph.
  if (answers.size > 1000) throw new Error(`${name} is asked in too many ways: ${body}`);
  return text;
}

let asked = 0;

createServer((request, response) => {
  if (request.method === 'GET') return void response.end(String(asked));
  asked += 1;
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString();
    const send = (text: Buffer): void =>
      void response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': text.length })
        .end(text);
    const known = answers.get(body);
    if (known) send(known);
    else void answer(body).then(send, (error: unknown) => response.writeHead(500).end(String(error)));
  });
})
  .on('connection', (socket) => socket.setNoDelay(true))
  .listen(Number(port), '127.0.0.1');
