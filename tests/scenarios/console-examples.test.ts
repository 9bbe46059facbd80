import { readExamples } from '@hub/gateway/examples.ts';
import { expect, test } from 'vitest';
import { viewerNamed } from '../_kit/people.ts';
import { openRegister } from '../_kit/register.ts';

test('every example of the query console answers, for each of the three users', async () => {
  await using register = await openRegister();
  const groups = await readExamples();
  expect(groups.map(({ examples }) => examples.length >= 3)).toEqual([true, true, true]);
  for (const { examples } of groups) {
    for (const { name, query, variables, identity } of examples) {
      const { data, errors } = await register.ask(query, variables, viewerNamed(identity));
      expect(errors, name).toBeUndefined();
      const text = JSON.stringify(data);
      expect(text, name).toMatch(/[\u4e00-\u9fff]/);
      expect(text, name).not.toMatch(/"userErrors":\[\{|"nodes":\[\]/);
    }
  }
});
