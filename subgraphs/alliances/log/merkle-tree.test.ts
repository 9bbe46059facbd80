import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  consistencyProof,
  emptyRoot,
  inclusionProof,
  leafHash,
  rootAt,
  subtreesAfter,
  type HashOf,
} from './merkle-tree.ts';
import { leafHashOf, verifyConsistency, verifyInclusion } from './verify-proof.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** RFC 9162 section 2.1.1 word for word, over all entries at once: what the tree is measured against. */
function rootByDefinition(entries: readonly Buffer[]): Buffer {
  const sha = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
  if (entries.length === 0) return sha();
  if (entries.length === 1) return sha(Buffer.from([0]), entries[0]!);
  let k = 1;
  while (k * 2 < entries.length) k *= 2;
  return sha(Buffer.from([1]), rootByDefinition(entries.slice(0, k)), rootByDefinition(entries.slice(k)));
}

/** A log that keeps the hash of every complete subtree, each written once. */
function grow(entries: readonly Buffer[]): HashOf {
  const kept = new Map<string, Uint8Array>();
  const hashOf: HashOf = ({ level, index }) => {
    const hash = kept.get(`${level}/${index}`);
    if (!hash) throw new Error(`no hash of ${level}/${index}`);
    return hash;
  };
  entries.forEach((entry, size) => {
    for (const { level, index, hash } of subtreesAfter(size, leafHash(entry), hashOf)) {
      expect(kept.has(`${level}/${index}`)).toBe(false);
      kept.set(`${level}/${index}`, hash);
    }
  });
  return hashOf;
}

const entriesOf = (size: number) => Array.from({ length: size }, (_, i) => Buffer.from(`第 ${i} 版`));

// The eight entries of the Certificate Transparency reference tests.
const reference = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];

test('roots are those of the Certificate Transparency reference tests', () => {
  const entries = reference.map((text) => Buffer.from(text, 'hex'));
  const hashOf = grow(entries);
  expect(hex(emptyRoot)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect([1, 2, 3, 8].map((size) => hex(rootAt(size).answer(hashOf)))).toEqual([
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ]);
});

test('at every size up to 70 the root is the one of the definition, and every proof verifies', () => {
  const entries = entriesOf(70);
  const hashOf = grow(entries);
  const roots = entries.map((_, i) => rootByDefinition(entries.slice(0, i + 1)));
  for (let size = 1; size <= entries.length; size++) {
    const root = rootAt(size).answer(hashOf);
    expect(hex(root)).toBe(hex(roots[size - 1]!));
    for (let i = 0; i < size; i++) {
      const proof = inclusionProof(i, size).answer(hashOf);
      expect(verifyInclusion({ leaf: leafHash(entries[i]!), index: i, size, root }, proof)).toBe(true);
      const before = { size: i + 1, root: roots[i]! };
      expect(verifyConsistency(before, { size, root }, consistencyProof(i + 1, size).answer(hashOf))).toBe(
        true,
      );
    }
  }
});

test('a question names every hash its answer takes', () => {
  const hashOf = grow(entriesOf(53));
  const questions = [rootAt(53), inclusionProof(17, 53), consistencyProof(21, 53)];
  for (const { subtrees, answer } of questions) {
    const named = new Set(subtrees.map(({ level, index }) => `${level}/${index}`));
    answer((subtree) => {
      expect(named).toContain(`${subtree.level}/${subtree.index}`);
      return hashOf(subtree);
    });
  }
});

test('a flipped bit, another place, another size or a proof cut short or lengthened is not believed', () => {
  const size = 40;
  const entries = entriesOf(size);
  const hashOf = grow(entries);
  const root = rootAt(size).answer(hashOf);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: size - 1 }),
      fc.integer({ min: 1, max: size - 1 }),
      fc.nat(),
      (index, before, bit) => {
        const flipped = (bytes: Uint8Array) => {
          const copy = Buffer.from(bytes);
          copy[(bit >> 3) % copy.length]! ^= 1 << (bit & 7);
          return copy;
        };
        const leaf = leafHash(entries[index]!);
        const proof = inclusionProof(index, size).answer(hashOf);
        const at = bit % proof.length;
        const said = { leaf, index, size, root };
        expect(verifyInclusion({ ...said, leaf: flipped(leaf) }, proof)).toBe(false);
        expect(verifyInclusion({ ...said, root: flipped(root) }, proof)).toBe(false);
        expect(verifyInclusion(said, proof.with(at, flipped(proof[at]!)))).toBe(false);
        expect(verifyInclusion(said, proof.slice(0, -1))).toBe(false);
        expect(verifyInclusion(said, [...proof, root])).toBe(false);
        expect(verifyInclusion({ ...said, index: size }, proof)).toBe(false);
        expect(verifyInclusion({ ...said, index: (index + 1) % size }, proof)).toBe(false);

        const heads = [
          { size: before, root: rootAt(before).answer(hashOf) },
          { size, root },
        ] as const;
        const chain = consistencyProof(before, size).answer(hashOf);
        const link = bit % chain.length;
        expect(verifyConsistency(heads[0], heads[1], chain)).toBe(true);
        expect(verifyConsistency({ ...heads[0], root: flipped(heads[0].root) }, heads[1], chain)).toBe(false);
        expect(verifyConsistency(heads[0], { size, root: flipped(root) }, chain)).toBe(false);
        expect(verifyConsistency(...heads, chain.with(link, flipped(chain[link]!)))).toBe(false);
        expect(verifyConsistency(...heads, chain.slice(0, -1))).toBe(false);
        expect(verifyConsistency(...heads, [...chain, root])).toBe(false);
        expect(verifyConsistency(heads[1], heads[0], chain)).toBe(false);
      },
    ),
  );
});

test('what a log does not hold cannot be asked of it', () => {
  expect(() => inclusionProof(3, 3)).toThrow(RangeError);
  expect(() => consistencyProof(0, 3)).toThrow(RangeError);
  expect(() => consistencyProof(4, 3)).toThrow(RangeError);
});

test('what makes proofs and what verifies them hash an entry alike, each by itself', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (entry) => {
      expect(hex(leafHashOf(entry))).toBe(hex(leafHash(entry)));
    }),
  );
});
