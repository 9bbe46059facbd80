import { expect, test } from 'vitest';
import { newGathering, type KeyedRead } from './gather.ts';

interface Row {
  key: string;
  sentAs: number;
}

/** A table that answers when it is told to, and notes what it was asked. */
function heldTable(identity = 'rows') {
  const asked: string[][] = [];
  const answers: { resolve(rows: Row[]): void; reject(error: Error): void }[] = [];
  const read: KeyedRead<Row> = {
    identity,
    keyOf: ({ key }) => key,
    run: (keys) => {
      asked.push(keys);
      return new Promise((resolve, reject) => answers.push({ resolve, reject }));
    },
  };
  const answer = (nth: number) => answers[nth]!.resolve(asked[nth]!.map((key) => ({ key, sentAs: nth })));
  return { read, asked, answers, answer };
}

const reached = async (condition: () => boolean) => {
  while (!condition()) await new Promise(setImmediate);
};

test('a read alone is sent at once; those that come meanwhile go out together', async () => {
  const { read, asked, answer } = heldTable();
  const gathering = newGathering();
  const first = gathering.read(read, ['a']);
  const others = [gathering.read(read, ['b', 'c']), gathering.read(read, ['c', 'd'])];
  expect(asked).toEqual([['a']]);
  answer(0);
  await reached(() => asked.length === 2);
  expect(asked[1]).toEqual(['b', 'c', 'd']);
  answer(1);
  expect((await first).get('a')).toEqual([{ key: 'a', sentAs: 0 }]);
  for (const other of others) expect((await other).get('c')).toEqual([{ key: 'c', sentAs: 1 }]);
});

test('nobody is answered by a read that was sent before they asked', async () => {
  const { read, asked, answer } = heldTable();
  const gathering = newGathering();
  const early = gathering.read(read, ['a']);
  const late = gathering.read(read, ['a']);
  answer(0);
  await reached(() => asked.length === 2);
  answer(1);
  expect((await early).get('a')![0]!.sentAs).toBe(0);
  expect((await late).get('a')![0]!.sentAs).toBe(1);
});

test('a slow read holds the next ones for a few milliseconds only', async () => {
  const { read, asked, answer } = heldTable();
  const gathering = newGathering();
  const slow = gathering.read(read, ['a']);
  const next = gathering.read(read, ['b']);
  await reached(() => asked.length === 2);
  answer(1);
  expect((await next).get('b')).toHaveLength(1);
  answer(0);
  await slow;
});

test('a failure reaches everybody who joined, and the next read is sent again', async () => {
  const { read, asked, answers, answer } = heldTable();
  const gathering = newGathering();
  const first = gathering.read(read, ['a']);
  const joined = [gathering.read(read, ['b']), gathering.read(read, ['c'])];
  answer(0);
  await first;
  await reached(() => asked.length === 2);
  answers[1]!.reject(new Error('gone'));
  for (const one of joined) await expect(one).rejects.toThrow('gone');
  const again = gathering.read(read, ['b']);
  answer(2);
  expect((await again).get('b')).toHaveLength(1);
});

test('reads of another identity never join', async () => {
  const [one, other] = [heldTable('one viewer'), heldTable('another viewer')];
  const gathering = newGathering();
  void gathering.read(one.read, ['a']);
  void gathering.read(other.read, ['a']);
  expect([one.asked, other.asked]).toEqual([[['a']], [['a']]]);
});
