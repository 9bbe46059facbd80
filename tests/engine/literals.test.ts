import { expect, test } from 'vitest';
import { federate } from './_kit/federation.ts';
import { createWorld } from './_kit/world.ts';
import { library } from './_kit/worlds.ts';

function echo() {
  return federate({
    echo: {
      typeDefs: `type Query { say(text: String, ids: [ID!], mode: Mode, filter: Filter, extra: Json, ratio: Float): String }
        enum Mode { SOFT LOUD } scalar Json input Filter { name: String! tags: [String!] deep: Filter count: Int = 3 }`,
      resolvers: { Query: { say: (_: unknown, args: object) => JSON.stringify(args) } },
    },
  });
}

test('operations that differ only in literals reach the subgraph as one text with different variables', async () => {
  const { ask, calls } = echo();
  for (const [text, id] of [
    ['a', 1],
    ['b', 2],
  ]) {
    const answer = await ask(
      `{ say(text: "${text}", ids: [${id}, "x"], mode: LOUD, filter: { name: "${text}", deep: { name: "n" } }) }`,
    );
    expect(JSON.parse(answer.data.say)).toEqual({
      text,
      ids: [String(id), 'x'],
      mode: 'LOUD',
      filter: { name: text, count: 3, deep: { name: 'n', count: 3 } },
    });
  }
  expect(calls[0]!.query).toBe(calls[1]!.query);
  expect(calls[0]!.variables).not.toEqual(calls[1]!.variables);
});

test('literals keep their meaning', async () => {
  const { ask } = echo();
  const said = async (args: string, variables?: Record<string, unknown>, declared = '') =>
    JSON.parse((await ask(`query ${declared} { say(${args}) }`, variables)).data.say);
  expect(await said('ids: 7')).toEqual({ ids: ['7'] });
  expect(await said('text: null')).toEqual({ text: null });
  expect(await said('ratio: 1')).toEqual({ ratio: 1 });
  expect(await said('extra: { a: [1, "b", true, null, C] }')).toEqual({
    extra: { a: [1, 'b', true, null, 'C'] },
  });
  expect(await said('extra: 5, text: """\n  block\n  text\n"""')).toEqual({ extra: 5, text: 'block\ntext' });
  expect(await said('ids: ["a", $id]', { id: 'b' }, '($id: ID!)')).toEqual({ ids: ['a', 'b'] });
  expect(await said('text: $_literal0, ids: ["x"]', { _literal0: 'mine' }, '($_literal0: String)')).toEqual({
    text: 'mine',
    ids: ['x'],
  });
});

test('literals of the wrong type are refused in terms of the document that was sent', async () => {
  const { engine, calls } = echo();
  for (const [args, message] of [
    ['text: 5', 'String cannot represent a non string value: 5'],
    ['mode: SECRET', 'Value "SECRET" does not exist in "Mode" enum.'],
    ['filter: { name: "a", other: 1 }', 'Field "other" is not defined by type "Filter".'],
    ['filter: { tags: "a" }', 'Field "Filter.name" of required type "String!" was not provided.'],
    ['zzzzzz: 1', 'Unknown argument "zzzzzz" on field "Query.say".'],
    ['ids: [null]', 'Expected value of type "ID!", found null.'],
  ]) {
    const answer = await engine.execute({ query: `{ say(${args}) }` });
    expect(answer.status).toBe(400);
    expect(answer.errors![0]!.message).toBe(message);
  }
  expect(calls).toEqual([]);
});

test('fields that conflict by their literals still conflict, and equal ones still merge', async () => {
  const { ask } = echo();
  expect((await ask('{ a: say(text: "x") a: say(text: "y") }')).errors![0].extensions.code).toBe(
    'GRAPHQL_VALIDATION_FAILED',
  );
  expect((await ask('{ a: say(text: "x") a: say(text: "x") }')).data).toEqual({ a: '{"text":"x"}' });
});

test('literals in fragments and in documents of several operations are answered alike', async () => {
  const world = createWorld(library);
  const query =
    'query A { ...F orders(filter: { ids: ["x"], state: "open" }) { id } } fragment F on Query { search(limit: 2, text: "t") { ... on User { friends(first: 1) { id } } } }';
  await world.expectSame(query);
  const answer = await world.engine.execute({ query: `${query} query B { __typename }`, operationName: 'A' });
  const { data } = await world.askOracle(query);
  expect(answer.result()).toEqual({ data: JSON.parse(JSON.stringify(data)) });
});
