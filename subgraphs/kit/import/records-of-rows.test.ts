import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordsIn } from './records-of-rows.ts';
import type { ImportStagedRow } from './tables.ts';

const bytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

test('rows of a record come together, once and in the order of the file, however pages fall', async () => {
  const row = fc.record({
    record: fc.constantFrom('a', 'b', 'ab', '〔1〕', '〔10〕'),
    own: fc.string({ maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 60 }), fc.integer({ min: 1, max: 7 }), async (rows, page) => {
      const staged = rows.map(({ record, own }, i) => ({ key: `${record}\u001F${own}`, number: i + 2 }));
      const sorted = staged.toSorted((a, b) => bytes(a.key, b.key) || a.number - b.number);
      const read = async (after: { key: string | null; number: number }) =>
        sorted
          .filter((one) => (bytes(one.key, after.key!) || one.number - after.number) > 0)
          .slice(0, page) as ImportStagedRow[];
      const found: number[][] = [];
      for await (const records of recordsIn(read)) {
        for (const one of records) found.push(one.map(({ number }) => number));
      }
      const wanted = Map.groupBy(staged, ({ key }) => key.split('\u001F')[0]);
      expect(found.toSorted((a, b) => a[0]! - b[0]!)).toEqual(
        [...wanted.values()].map((one) => one.map(({ number }) => number)),
      );
    }),
  );
});
