import { expect, test } from 'vitest';
import { federate } from './_kit/federation.ts';

/** Equal queries at the same time. */

function city(share: ((context: unknown) => string | undefined) | null = () => '') {
  let release!: () => void;
  let gate = new Promise<void>((resolve) => (release = resolve));
  let fails = false;
  const federation = federate(
    {
      streets: {
        typeDefs: 'type Query { street(n: Int): String } type Mutation { pave(n: Int): String }',
        resolvers: {
          Query: {
            street: async (_: unknown, { n }: { n: number }) => {
              await gate;
              if (fails) throw new Error('flooded');
              return `街 ${n}`;
            },
          },
          Mutation: {
            pave: async (_: unknown, { n }: { n: number }) => {
              await gate;
              return `路 ${n}`;
            },
          },
        },
      },
    },
    share ? { share } : {},
  );
  const query = 'query ($n: Int) { street(n: $n) }';
  return {
    ...federation,
    open: () => release(),
    shut: () => void (gate = new Promise((resolve) => (release = resolve))),
    fail: (value: boolean) => void (fails = value),
    street: (n: number, context: unknown = {}, signal?: AbortSignal) =>
      federation.engine.execute({ query, variables: { n }, context, ...(signal ? { signal } : {}) }),
    pave: () => federation.engine.execute({ query: 'mutation { pave(n: 1) }', context: {} }),
  };
}

test('equal queries for the same eyes are run once; others, and mutations, by themselves', async () => {
  const { street, pave, open, calls } = city((context) => (context as { eyes?: string }).eyes ?? '');
  const answers = [street(1), street(1), street(2), street(1, { eyes: 'other' }), pave(), pave()];
  open();
  expect((await Promise.all(answers)).map((answer) => answer.result().data)).toEqual([
    { street: '街 1' },
    { street: '街 1' },
    { street: '街 2' },
    { street: '街 1' },
    { pave: '路 1' },
    { pave: '路 1' },
  ]);
  expect(calls).toHaveLength(5);
});

test('nothing is kept: whoever asks after the answer is answered anew', async () => {
  const { street, open, calls } = city();
  open();
  await street(1);
  await street(1);
  expect(calls).toHaveLength(2);
});

test('who wants a run of their own has one, and by default everybody does', async () => {
  const alone = city(() => undefined);
  const both = [alone.street(1), alone.street(1)];
  alone.open();
  await Promise.all(both);
  expect(alone.calls).toHaveLength(2);
  const plain = city(null);
  const two = [plain.street(1), plain.street(1)];
  plain.open();
  await Promise.all(two);
  expect(plain.calls).toHaveLength(2);
});

test('one client that leaves takes nothing from the others; when all have left the work is cancelled', async () => {
  const { street, open, calls, replace } = city();
  const [first, second] = [new AbortController(), new AbortController()];
  const answers = [street(1, {}, first.signal), street(1, {}, second.signal)];
  await expect.poll(() => calls.length).toBe(1);
  first.abort();
  expect((await answers[0]!).status).toBe(499);
  open();
  expect((await answers[1]!).result().data).toEqual({ street: '街 1' });
  expect(calls).toHaveLength(1);

  let isCancelled = false;
  replace(
    'streets',
    ({ signal }) =>
      new Promise((_, reject) =>
        signal!.addEventListener('abort', () => {
          isCancelled = true;
          reject(signal!.reason as Error);
        }),
      ),
  );
  const [third, fourth] = [new AbortController(), new AbortController()];
  const gone = [street(2, {}, third.signal), street(2, {}, fourth.signal)];
  await expect.poll(() => calls.length).toBe(2);
  third.abort();
  expect(isCancelled).toBe(false);
  fourth.abort();
  expect((await Promise.all(gone)).map(({ status }) => status)).toEqual([499, 499]);
  expect(isCancelled).toBe(true);
});

test('an answer with errors is nobody’s but its own', async () => {
  const { street, open, fail, calls } = city();
  fail(true);
  const answers = [street(1), street(1), street(1)];
  open();
  const all = await Promise.all(answers);
  expect(all.map((answer) => answer.errors?.length)).toEqual([1, 1, 1]);
  expect(calls).toHaveLength(3);
});
