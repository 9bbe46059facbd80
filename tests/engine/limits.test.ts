import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS, exceededLimit, nestingOf } from '../../gateway/engine/limits.ts';
import { federate } from './_kit/federation.ts';

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const refused: Record<string, string> = {
  characters: `{ n { id } } # ${'x'.repeat(60_000)}`,
  tokens: `{ n { ${times(5000, (index) => `f${index}`)} } }`,
  nesting: `{ n { ${'...{ '.repeat(60)} id ${'}'.repeat(60)} } }`,
  depth: `{ n { ${'a { '.repeat(25)} id ${'}'.repeat(25)} } }`,
  fields: `{ n { ...F0 } } ${times(20, (level) => `fragment F${level} on Node { a { ...F${level + 1} } b { ...F${level + 1} } }`)} fragment F20 on Node { id }`,
  rootFields: `{ ${times(51, (index) => `a${index}: n { id }`)} }`,
  aliases: `{ n { ${times(201, (index) => `a${index}: id`)} } }`,
  directives: `{ n { ${times(30, (index) => `a${index}: id ${'@skip(if: false) '.repeat(4)}`)} } }`,
  fragments: `{ n { id } } ${times(101, (index) => `fragment F${index} on Node { id }`)}`,
  repeats: `{ n { ${times(61, () => 'id')} } }`,
  variables: `query (${times(101, (index) => `$v${index}: Int`)}) { n { id } }`,
  operations: times(21, (index) => `query Q${index} { n { id } }`),
};

describe('each limit refuses what exceeds it, before a subgraph is asked', () => {
  for (const [limit, query] of Object.entries(refused)) {
    test(limit, async () => {
      const { engine, calls } = federate({
        one: { typeDefs: 'type Query { n: Node } type Node { a: Node b: Node id: ID }' },
      });
      const answer = await engine.execute({ query });
      expect(answer.status).toBe(400);
      expect(answer.errors).toEqual([
        {
          message: expect.any(String),
          extensions: {
            code: 'OPERATION_TOO_COSTLY',
            limit,
            maximum: DEFAULT_LIMITS[limit as keyof typeof DEFAULT_LIMITS],
          },
        },
      ]);
      expect(calls).toEqual([]);
    });
  }
});

test('repetition through fragments counts', () => {
  const document = parse(
    `{ n { ${times(31, (index) => `...F${index}`)} } } ${times(31, (index) => `fragment F${index} on Node { a { id } x: a { id } ...G }`)} fragment G on Node { a { id } }`,
  );
  expect(exceededLimit(document, DEFAULT_LIMITS)?.extensions!['limit']).toBe('repeats');
});

test('fragments that lead back to themselves end', () => {
  const document = parse(
    '{ n { ...A } } fragment A on Node { a { ...B } } fragment B on Node { a { ...A } ...B }',
  );
  expect(exceededLimit(document, DEFAULT_LIMITS)).toBeUndefined();
});

test('brackets in strings and comments do not nest', () => {
  expect(nestingOf('{ a(s: "[[[[", t: """ {{{ \\""" {{{ """) { b } } # {{{{{', 100)).toBe(2);
  expect(nestingOf('{ a(s: "\\"[[[[") }', 100)).toBe(2);
  expect(nestingOf('{[(', 100)).toBe(3);
  expect(nestingOf('"unfinished {{{', 100)).toBe(0);
  expect(nestingOf('"""unfinished {{{', 100)).toBe(0);
});

test('limits can be set', async () => {
  const { engine } = federate(
    { one: { typeDefs: 'type Query { n: Node } type Node { a: Node id: ID }' } },
    { limits: { depth: 2 } },
  );
  expect((await engine.execute({ query: '{ n { a { id } } }' })).errors![0]!.extensions).toMatchObject({
    limit: 'depth',
    maximum: 2,
  });
  expect((await engine.execute({ query: '{ n { id } }' })).status).toBe(200);
});
