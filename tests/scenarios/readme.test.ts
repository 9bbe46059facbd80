import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openRegister } from '../_kit/register.ts';
import { blocksOf, viewerOf } from '../_kit/walkthrough.ts';

/** Every query in the READMEs and the guides is run as it stands there. */

const queriesIn = (file: string): string[] =>
  blocksOf(file).flatMap(({ language, text }) => (language === 'graphql' ? [text] : []));

const english = queriesIn('README.md');
const guides = readdirSync(new URL('../../docs/guide/', import.meta.url)).map((file) => `docs/guide/${file}`);

test('the two READMEs show the same queries', () => {
  expect(queriesIn('README.zh-CN.md')).toEqual(english);
  expect(english.length).toBeGreaterThan(3);
});

test('every query in the README and in the guides answers', async () => {
  await using register = await openRegister();
  for (const query of [...english, ...guides.flatMap(queriesIn)]) {
    const { data, errors } = await register.ask(query, {}, viewerOf(query));
    expect(errors, query).toBeUndefined();
    expect(JSON.stringify(data), query).toMatch(/[\u4e00-\u9fff]/);
  }
});
