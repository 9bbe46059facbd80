import { readdirSync, readFileSync } from 'node:fs';
import type { Viewer } from '@hub/kit/viewer.ts';
import { expect, test } from 'vitest';
import { anonymous, asCoordinator, asDashboard, asTownship } from '../_kit/people.ts';
import { openRegister } from '../_kit/register.ts';

/** Every query in the READMEs and the guides is run as it stands there. */

function queriesIn(file: string): string[] {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  return [...text.matchAll(/```graphql\n([\s\S]*?)```/g)].map((match) => match[1]!);
}

function viewerOf(query: string): Viewer {
  const [, who, division = ''] = /^# viewer: (\w+) ?(\d*)/.exec(query) ?? [];
  if (who === 'clerk') return asTownship(division);
  if (who === 'coordinator') return asCoordinator(division);
  if (who === 'dashboard') return asDashboard();
  return anonymous;
}

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
