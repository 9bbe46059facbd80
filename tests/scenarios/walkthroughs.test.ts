import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openRegister } from '../_kit/register.ts';
import { blocksOf, openTerminal, valueAt, variablesOf, viewerOf } from '../_kit/walkthrough.ts';

/** Every walkthrough is walked as it stands there, step by step, each with what the steps before it kept. */

const files = readdirSync(new URL('../../docs/walkthrough/', import.meta.url));

test.each(files)('%s can be walked from its first step to its last', async (file) => {
  await using register = await openRegister();
  await using terminal = await openTerminal();
  const kept = new Map<string, unknown>();
  const blocks = blocksOf(`docs/walkthrough/${file}`);
  expect(blocks.length).toBeGreaterThan(3);
  for (const block of blocks) {
    if (block.language === 'sh') {
      const printed = await terminal.run(block.text, kept);
      for (const { name } of block.keep) kept.set(name, printed);
      continue;
    }
    const { data, errors } = await register.ask(
      block.text,
      variablesOf(block.text, kept),
      viewerOf(block.text),
    );
    expect(errors, block.text).toBeUndefined();
    expect(JSON.stringify(data), block.text).not.toContain('"userErrors":[{');
    for (const { name, path } of block.keep) {
      expect(valueAt(data, path), `${name} = ${path}`).toBeTruthy();
      kept.set(name, valueAt(data, path));
    }
    for (const { path, value } of block.expect) expect(String(valueAt(data, path))).toBe(value);
  }
});
