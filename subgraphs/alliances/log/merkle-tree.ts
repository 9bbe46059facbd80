import { createHash } from 'node:crypto';

/*
 * The tree of an append-only log of signed pact versions, hashed as RFC 9162 section 2.1 (and RFC 6962 before it) say:
 * SHA-256, 0x00 before a leaf and 0x01 before a pair. Sizes and indices are safe integers; hashes are 32 bytes.
 */

const leafMark = Buffer.from([0]);
const pairMark = Buffer.from([1]);

/** A complete subtree: `2 ** level` leaves from leaf `index * 2 ** level` on. Its hash never changes. */
export interface Subtree {
  level: number;
  index: number;
}

/** Leaves from `start` up to, and without, `end`. */
interface Range {
  start: number;
  end: number;
}

/** The hash of one entry. */
export function leafHash(entry: Uint8Array): Buffer {
  return createHash('sha256').update(leafMark).update(entry).digest();
}

function pairHash(left: Uint8Array, right: Uint8Array): Buffer {
  return createHash('sha256').update(pairMark).update(left).update(right).digest();
}

/** The root of a log without entries. */
export const emptyRoot: Buffer = createHash('sha256').digest();

/** The largest power of two below a size of two or more. */
function split(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

/** The complete subtrees a range is made of, largest first. Its start must suit its size, as the ranges of proofs do. */
function subtreesOf({ start, end }: Range): Subtree[] {
  const found: Subtree[] = [];
  for (let at = start; at < end;) {
    let level = 0;
    while (at + 2 ** (level + 1) <= end) level++;
    found.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return found;
}

/** How a hash is looked up that `subtreesNeeded` has named. */
export type HashOf = (subtree: Subtree) => Uint8Array;

function rangeHash(range: Range, hashOf: HashOf): Buffer {
  const hashes = subtreesOf(range).map(hashOf);
  return Buffer.from(hashes.reduceRight((right, left) => pairHash(left, right)));
}

function inclusionRanges(index: number, size: number): Range[] {
  const ranges: Range[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + split(end - start);
    if (index < middle) {
      ranges.push({ start: middle, end });
      end = middle;
    } else {
      ranges.push({ start, end: middle });
      start = middle;
    }
  }
  return ranges.reverse();
}

function consistencyRanges(before: number, size: number): Range[] {
  const ranges: Range[] = [];
  let [start, end] = [0, size];
  // RFC 9162 section 2.1.4.1: the old root itself is left out where it is a subtree of the new tree.
  while (end > before) {
    const middle = start + split(end - start);
    if (before <= middle) {
      ranges.push({ start: middle, end });
      end = middle;
    } else {
      ranges.push({ start, end: middle });
      start = middle;
    }
  }
  if (start > 0) ranges.push({ start, end });
  return ranges.reverse();
}

/** A question to the tree: which stored hashes it needs, and how they answer it. */
export interface TreeQuestion<Answer> {
  subtrees: Subtree[];
  answer(hashOf: HashOf): Answer;
}

/** The root at a size. */
export function rootAt(size: number): TreeQuestion<Buffer> {
  if (size === 0) return { subtrees: [], answer: () => emptyRoot };
  const range = { start: 0, end: size };
  return { subtrees: subtreesOf(range), answer: (hashOf) => rangeHash(range, hashOf) };
}

function pathThrough(ranges: Range[]): TreeQuestion<Buffer[]> {
  return {
    subtrees: ranges.flatMap(subtreesOf),
    answer: (hashOf) => ranges.map((range) => rangeHash(range, hashOf)),
  };
}

/** The proof that entry `index` is in the log of `size` entries, nearest sibling first. */
export function inclusionProof(index: number, size: number): TreeQuestion<Buffer[]> {
  if (!(index >= 0 && index < size)) throw new RangeError(`no entry ${index} in a log of ${size}`);
  return pathThrough(inclusionRanges(index, size));
}

/** The proof that the log of `size` entries begins with the one of `before` entries. */
export function consistencyProof(before: number, size: number): TreeQuestion<Buffer[]> {
  if (!(before > 0 && before <= size)) throw new RangeError(`no log of ${before} in one of ${size}`);
  return pathThrough(consistencyRanges(before, size));
}

/**
 * The complete subtrees that come about when a leaf is added to a log of `size` entries, the leaf first; each with its hash.
 * @param hashOf answers for the `rootAt(size)` subtrees.
 */
export function subtreesAfter(
  size: number,
  leaf: Uint8Array,
  hashOf: HashOf,
): (Subtree & { hash: Uint8Array })[] {
  const added: (Subtree & { hash: Uint8Array })[] = [{ level: 0, index: size, hash: leaf }];
  for (let { level, index, hash } = added[0]!; index % 2 === 1;) {
    hash = pairHash(hashOf({ level, index: index - 1 }), hash);
    level += 1;
    index = (index - 1) / 2;
    added.push({ level, index, hash });
  }
  return added;
}
