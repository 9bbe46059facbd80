import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { costOf } from '../../gateway/engine/cost.ts';
import { fragmentsOf } from '../../gateway/engine/operation.ts';
import { federate } from './_kit/federation.ts';

const schema = buildSchema(`
  type Query { one: Node page(first: Int): Page list(limit: Int): [Node!]! }
  type Page { nodes: [Node!]! edges: [Edge!]! total: Int }
  type Edge { node: Node }
  type Node { id: ID name: String page(first: Int, last: Int): Page all: [Node!] tags: [String] }
`);

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const definition = getOperationAST(document)!;
  return costOf(
    schema,
    { definition, fragments: fragmentsOf(document), rootType: schema.getQueryType()! },
    10,
  )(variables);
}

test.each([
  ['{ one { id name } }', 3],
  // One for each item's three values: the node itself, id and name.
  ['{ list(limit: 7) { id name } }', 21],
  ['{ list { id } }', 20],
  ['{ one { tags } }', 11],
  // A page of 5: per item the page, its nodes and their ids.
  ['{ page(first: 5) { nodes { id } } }', 15],
  ['{ page(first: 5) { edges { node { id } } } }', 20],
  ['{ page(first: 5) { nodes { page(last: 4) { nodes { id } } } } }', 5 * (1 + 1 + 4 * 3)],
  ['{ ...F } fragment F on Query { one { id } }', 2],
  ['{ one { all { all { id } } } }', 1 + 10 * (1 + 10 * 2)],
])('%s answers with at most %i values', (query, values) => {
  expect(cost(query)).toBe(values);
});

test('what a variable says counts, and a variable left out counts as a list of unknown length', () => {
  const query = 'query($n: Int) { list(limit: $n) { id } }';
  expect(cost(query, { n: 3 })).toBe(6);
  expect(cost(query)).toBe(20);
  expect(cost(query, { n: -5 })).toBe(2);
});

test('an operation that may answer with too many values is refused before a subgraph is asked, whoever names the number', async () => {
  const { engine, calls } = federate(
    {
      one: {
        typeDefs: 'type Query { list(first: Int): [Node!]! } type Node { id: ID list(first: Int): [Node!]! }',
      },
    },
    { limits: { values: 10_000 } },
  );
  const inText = '{ list(first: 100) { list(first: 100) { id } } }';
  const inVariables = 'query($n: Int) { list(first: $n) { list(first: $n) { id } } }';
  for (const request of [{ query: inText }, { query: inVariables, variables: { n: 100 } }]) {
    const { status, errors } = await engine.execute(request);
    expect(status).toBe(400);
    expect(errors![0]!.extensions).toMatchObject({
      code: 'OPERATION_TOO_COSTLY',
      limit: 'values',
      maximum: 10_000,
    });
  }
  expect(calls).toEqual([]);
  expect((await engine.execute({ query: inVariables, variables: { n: 20 } })).status).toBe(200);
});
