import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { expect, test } from 'vitest';
import { federate } from './_kit/federation.ts';

const sources = {
  echo: {
    typeDefs: `type Query { say(text: String = "nothing", times: Int, mode: Mode = SOFT, extra: Json, list: [Int!], on: Date, ratio: Float, id: ID): String! }
      enum Mode { SOFT LOUD SECRET @inaccessible } scalar Json scalar Date`,
    resolvers: { Query: { say: (_: unknown, args: object) => JSON.stringify(args) } },
  },
};

test('values reach the subgraph coerced, and absent ones stay absent', async () => {
  const { ask } = federate(sources);
  const query =
    'query ($text: String, $times: Int = 2, $mode: Mode, $extra: Json, $list: [Int!], $ratio: Float, $id: ID) { say(text: $text, times: $times, mode: $mode, extra: $extra, list: $list, ratio: $ratio, id: $id) }';
  const said = async (variables: Record<string, unknown>) =>
    JSON.parse((await ask(query, variables)).data.say);
  expect(await said({})).toEqual({ text: 'nothing', times: 2, mode: 'SOFT' });
  expect(
    await said({
      text: null,
      times: null,
      mode: 'LOUD',
      extra: { deep: [1, { a: null }] },
      list: 5,
      ratio: 1,
      id: 7,
    }),
  ).toEqual({
    text: null,
    times: null,
    mode: 'LOUD',
    extra: { deep: [1, { a: null }] },
    list: [5],
    ratio: 1,
    id: '7',
  });
});

test('a value of the wrong type is refused before anything is fetched', async () => {
  const { engine, calls } = federate(sources);
  for (const [declaration, value] of [
    ['Int', 'x'],
    ['Int', 1.5],
    ['Int!', undefined],
    ['[Int!]', [null]],
    ['Mode', 'SECRET'],
  ] as const) {
    const answer = await engine.execute({
      query: `query ($v: ${declaration}) { say(${declaration.includes('Mode') ? 'mode' : declaration.startsWith('[') ? 'list' : 'times'}: $v) }`,
      variables: { v: value },
    });
    expect(answer.status).toBe(400);
    expect(answer.errors![0]!.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(answer.result().data).toBeUndefined();
  }
  expect(calls).toEqual([]);
});

test('documents that cannot be parsed, are not valid or name no operation are refused', async () => {
  const { engine, calls } = federate(sources);
  const code = async (query: string, operationName?: string) => {
    const answer = await engine.execute({ query, ...(operationName ? { operationName } : {}) });
    expect(answer.status).toBe(400);
    return answer.errors![0]!.extensions!['code'];
  };
  expect(await code('{')).toBe('GRAPHQL_PARSE_FAILED');
  expect(await code('')).toBe('GRAPHQL_PARSE_FAILED');
  expect(await code('{ nothing }')).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(await code('query A { say } query B { say }')).toBe('OPERATION_RESOLUTION_FAILURE');
  expect(await code('query A { say }', 'B')).toBe('OPERATION_RESOLUTION_FAILURE');
  expect(await code('fragment F on Query { say }')).toMatch(/FAIL/);
  expect(calls).toEqual([]);
});

test('the named operation of several runs', async () => {
  const { engine } = federate(sources);
  const query = 'query A { say(text: "a") } query B { say(text: "b") }';
  for (const name of ['A', 'B', 'A']) {
    const answer = await engine.execute({ query, operationName: name });
    expect(JSON.parse(answer.result().data!['say'])).toMatchObject({ text: name.toLowerCase() });
  }
});

test('a custom scalar checks variables and literals, in its own words, and changes nothing', async () => {
  const check = (value: unknown): Date => {
    if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) {
      throw new GraphQLError('Not a day.', { extensions: { code: 'NO_DAY', messages: { zh: '不是日期' } } });
    }
    return new Date(value);
  };
  const day = new GraphQLScalarType({
    name: 'Date',
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
  const { engine, ask } = federate(sources, { scalars: { Date: day } });
  expect(
    JSON.parse((await ask('query ($d: Date) { say(on: $d) }', { d: '2026-11-23' })).data.say),
  ).toMatchObject({ on: '2026-11-23' });
  expect(JSON.parse((await ask('{ say(on: "2026-11-23") }')).data.say)).toMatchObject({ on: '2026-11-23' });
  for (const answer of [
    await engine.execute({ query: 'query ($d: Date) { say(on: $d) }', variables: { d: 'soon' } }),
    await engine.execute({ query: '{ say(on: "soon") }' }),
  ]) {
    expect(answer.status).toBe(400);
    expect(answer.errors![0]).toMatchObject({
      message: expect.stringContaining('Not a day.'),
      extensions: { code: 'NO_DAY', messages: { zh: '不是日期' } },
    });
  }
});
