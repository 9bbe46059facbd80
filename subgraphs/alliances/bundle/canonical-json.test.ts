import { expect, test } from 'vitest';
import { canonicalText } from '../log/canonical-form.ts';
import { placeAt, readJson } from './canonical-json.ts';

const sound = canonicalText({
  entries: [
    { entry: { at: '2024', kind: 'A' }, index: 0, proof: ['ab', 'cd'] },
    { index: 12, proof: [] },
  ],
  format: 'bundle/1',
  head: { chain: 'log', sequence: 7 },
  logKey: 'MCow',
  versions: [{ document: { expiresOn: null, 名称: '协议' }, number: 1 }],
});

/** Whether one place is the other or holds it. */
const holds = (outer: string, inner: string) =>
  inner.startsWith(outer) && /^(?:$|[.[])/.test(inner.slice(outer.length));

test('whatever character takes the place of another, where reading stops lies in what holds it', () => {
  const others = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  const astray: string[] = [];
  for (let at = 0; at < sound.length; at++) {
    const place = placeAt(sound, at);
    for (const other of others) {
      if (other === sound[at]) continue;
      const read = readJson(sound.slice(0, at) + other + sound.slice(at + 1));
      if (!('place' in read) || place === '') continue;
      const isNamed = read.place !== '' && (holds(read.place, place) || holds(place, read.place));
      if (!isNamed) astray.push(`${other} at ${at}, in ${place}: ${read.place}`);
    }
  }
  expect(astray).toEqual([]);
});
