import { composeGraph } from '@hub/gateway/supergraph.ts';
import { parse } from 'graphql';
import { expect, test } from 'vitest';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
const service = (name: string, sdl: string) => ({ name, typeDefs: parse(`${link}\n${sdl}`) });

test('a graph that does not compose says in which subgraph and at which coordinate', () => {
  const compose = () =>
    composeGraph([
      service(
        'organizations',
        'type Query { unit: Unit } type Unit @key(fields: "id") { id: ID! name: String! }',
      ),
      service('alliances', 'type Unit @key(fields: "id") { id: ID! name: Int }'),
    ]);
  expect(compose).toThrow(/Unit\.name/);
  expect(compose).toThrow(/organizations/);
  expect(compose).toThrow(/alliances/);
});

test('a key that names no field is told with its subgraph', () => {
  const compose = () =>
    composeGraph([service('border', 'type Query { a: A } type A @key(fields: "code") { id: ID! }')]);
  expect(compose).toThrow(/border/);
  expect(compose).toThrow(/"A"|A\./);
});
