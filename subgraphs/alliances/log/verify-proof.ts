import { sha256 } from '@noble/hashes/sha2.js';

/*
 * Verification of what the log says, as RFC 9162 writes it, in any JavaScript engine: the same code in the hub's tests, at
 * the command line and in the verification page. Nothing of the code that makes the proofs is used.
 */

/** The hash of one entry. */
export function leafHashOf(entry: Uint8Array): Uint8Array {
  return sha256(Uint8Array.of(0, ...entry));
}

function pairHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(Uint8Array.of(1, ...left, ...right));
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** Whether a proof leads from an entry's hash to the root (RFC 9162 section 2.1.3.2). */
export function verifyInclusion(
  { leaf, index, size, root }: { leaf: Uint8Array; index: number; size: number; root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  if (!(index >= 0 && index < size)) return false;
  let [fn, sn, hash] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = pairHash(sibling, hash);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    } else {
      hash = pairHash(hash, sibling);
    }
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 && equal(hash, root);
}

/** A log at a size, as its head states it. */
export interface Head {
  size: number;
  root: Uint8Array;
}

/** Whether a proof shows that the later log begins with the earlier one (RFC 9162 section 2.1.4.2). */
export function verifyConsistency(before: Head, after: Head, proof: readonly Uint8Array[]): boolean {
  if (before.size < 1 || before.size > after.size) return false;
  if (before.size === after.size) return proof.length === 0 && equal(before.root, after.root);
  const complete = Number.isInteger(Math.log2(before.size));
  const path = complete ? [before.root, ...proof] : [...proof];
  const first = path.shift();
  if (!first || proof.length === 0) return false;
  let [fn, sn] = [before.size - 1, after.size - 1];
  while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  let [old, now] = [first, first];
  for (const sibling of path) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      old = pairHash(sibling, old);
      now = pairHash(sibling, now);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    } else {
      now = pairHash(now, sibling);
    }
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 && equal(old, before.root) && equal(now, after.root);
}
