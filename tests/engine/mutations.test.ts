import { expect, test } from 'vitest';
import { createEngine, type SubgraphRequest, type SubgraphResult } from '../../gateway/engine/engine.ts';
import { localTransport } from '../../gateway/engine/local-transport.ts';
import { NotSent } from '../../gateway/engine/transport.ts';
import { compose, federate } from './_kit/federation.ts';

function ledgers() {
  const log: string[] = [];
  const federation = federate({
    accounts: {
      typeDefs: `type Query { account(id: ID!): Account } type Account @key(fields: "id") { id: ID! name: String }
        input Opening { name: String! = "unnamed", tags: [String!] = ["new"] }
        type Mutation { open(input: Opening = {}): Account! rename(id: ID!, name: String!): Account failing: Account! }`,
      resolvers: {
        Mutation: {
          open: (_: unknown, { input }: any) => (
            log.push(`open ${input.name} ${input.tags}`),
            { id: input.name, name: input.name }
          ),
          rename: (_: unknown, { id, name }: any) => (log.push(`rename ${id} ${name}`), { id, name }),
          failing: () => {
            log.push('failing');
            throw new Error('no');
          },
        },
        Account: {
          __resolveReference: ({ id }) => (log.push(`load account ${id}`), { id, name: `account ${id}` }),
        },
      },
    },
    payments: {
      typeDefs: `type Account @key(fields: "id") { id: ID! balance: Int } type Mutation { pay(to: ID!, amount: Int!): Account }`,
      resolvers: {
        Mutation: {
          pay: (_: unknown, { to, amount }: any) => (
            log.push(`pay ${to} ${amount}`),
            { id: to, balance: amount }
          ),
        },
        Account: {
          __resolveReference: ({ id }) => (log.push(`load balance ${id}`), { id, balance: log.length }),
        },
      },
    },
  });
  return { ...federation, log };
}

test('mutations in two subgraphs run in the order they are written, each with all its fields before the next', async () => {
  const { ask, log } = ledgers();
  const answer = await ask(
    'mutation { first: pay(to: "a", amount: 1) { name } rename(id: "a", name: "b") { name balance } last: pay(to: "a", amount: 2) { balance } }',
  );
  expect(log).toEqual(['pay a 1', 'load account a', 'rename a b', 'load balance a', 'pay a 2']);
  expect(answer).toEqual({
    data: { first: { name: 'account a' }, rename: { name: 'b', balance: 4 }, last: { balance: 2 } },
  });
});

test('one mutation written twice under two names runs twice', async () => {
  const { ask, log } = ledgers();
  const answer = await ask(
    'mutation { a: open(input: { name: "x" }) { id } b: open(input: { name: "x" }) { id balance } }',
  );
  expect(log.filter((line) => line.startsWith('open'))).toEqual(['open x new', 'open x new']);
  expect(answer.data.a).toEqual({ id: 'x' });
});

test('mutations after a failed one still run', async () => {
  const { ask, log } = ledgers();
  const answer = await ask(
    'mutation { a: pay(to: "a", amount: 1) { id } rename(id: "a", name: "b") { id } failing { id } }',
  );
  expect(log).toEqual(['pay a 1', 'rename a b', 'failing']);
  expect(answer.data).toBeNull();
  expect(answer.errors).toEqual([{ message: 'no', path: ['failing'] }]);
});

test('defaults of variables, arguments and input fields are filled in', async () => {
  const { ask, log } = ledgers();
  await ask('mutation ($name: String! = "n") { open(input: { name: $name }) { id } }');
  await ask('mutation ($input: Opening) { open(input: $input) { id } }');
  await ask('mutation ($input: Opening) { open(input: $input) { id } }', { input: { tags: 'one' } });
  expect(log).toEqual(['open n new', 'open unnamed new', 'open unnamed one']);
});

test('transports are told which requests are mutations', async () => {
  const { engine, replace } = ledgers();
  const seen: boolean[] = [];
  for (const name of ['accounts', 'payments']) {
    replace(name, async ({ isMutation, query }) => {
      seen.push(isMutation);
      return {
        data: query.includes('_entities')
          ? { _entities: [{ balance: 1 }] }
          : { rename: { __typename: 'Account', id: 'a' } },
      };
    });
  }
  await engine.execute({ query: 'mutation { rename(id: "a", name: "b") { balance } }' });
  expect(seen).toEqual([true, false]);
});

test('what is being written when the client leaves is written to the end', async () => {
  const client = new AbortController();
  const log: string[] = [];
  const write = (name: string) => async () => {
    log.push(name);
    client.abort();
    await new Promise((resolve) => setImmediate(resolve));
    return name;
  };
  const { engine } = federate({
    one: {
      typeDefs: 'type Query { a: Int } type Mutation { one: String }',
      resolvers: { Mutation: { one: write('one') } },
    },
    two: { typeDefs: 'type Mutation { two: String }', resolvers: { Mutation: { two: write('two') } } },
  });
  const answer = await engine.execute({ query: 'mutation { one two }', signal: client.signal });
  expect(answer.result()).toEqual({ data: { one: 'one', two: 'two' } });
  expect(log).toEqual(['one', 'two']);
});

const unknown = (path: string) => ({
  message: 'This may have been done, but there is no answer; ask again in a way that does nothing twice.',
  path: [path],
  extensions: { code: 'OUTCOME_UNKNOWN' },
});

function post(execute: (request: SubgraphRequest) => Promise<SubgraphResult>, mutationTimeoutMs?: number) {
  const { supergraphSdl } = compose({
    post: {
      typeDefs:
        'type Query { letter: String } type Mutation { send: String frank: Letter! } type Letter { id: ID }',
      resolvers: {},
    },
  });
  const transport = localTransport(execute, { timeoutMs: 5, mutationTimeoutMs });
  const engine = createEngine({ supergraphSdl, planner: 'inline', transport: () => transport });
  return async (query: string) => (await engine.execute({ query })).result();
}

test('a mutation may take longer than a query', async () => {
  const ask = post(
    () => new Promise((resolve) => setTimeout(() => resolve({ data: { send: 'sent', letter: 'read' } }), 60)),
  );
  expect(await ask('mutation { send }')).toEqual({ data: { send: 'sent' } });
  expect((await ask('{ letter }')).errors?.[0]?.extensions?.code).toBe('SUBGRAPH_UNAVAILABLE');
});

test('whoever asked for a mutation that may have been done is not told that it was not', async () => {
  const silent = post(() => new Promise(() => {}), 5);
  expect(await silent('mutation { mail: send send }')).toEqual({
    data: { mail: null, send: null },
    errors: [unknown('mail'), unknown('send')],
  });
  expect(await silent('mutation { frank { id } }')).toEqual({ data: null, errors: [unknown('frank')] });
  const broken = post(() => Promise.reject(new Error('reset')));
  expect(await broken('mutation { send }')).toEqual({ data: { send: null }, errors: [unknown('send')] });
});

test('a mutation that never left is unavailable', async () => {
  const ask = post(() => Promise.reject(new NotSent('refused')));
  expect(await ask('mutation { send }')).toEqual({
    data: { send: null },
    errors: [
      {
        message: 'Mutation.send is not available at the moment.',
        path: ['send'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
      },
    ],
  });
});
