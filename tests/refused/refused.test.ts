import { readdirSync, readFileSync } from 'node:fs';
import { codelist } from '@hub/kit/codelists.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, asCoordinator, asDashboard, asHubAdmin, asOfficial, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** Each document draws its own refusal and no other, and leaves nothing behind. */

const folder = new URL('./', import.meta.url);
const documents = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => ({
    code: file.slice(0, -'.graphql'.length),
    text: readFileSync(new URL(file, folder), 'utf8'),
  }));

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

function headerOf(text: string, name: string): string | undefined {
  return new RegExp(`^# ${name}: *(.+)$`, 'm').exec(text)?.[1];
}

function viewerOf(words: string | undefined): Viewer {
  const [who, division = ''] = (words ?? 'anonymous').split(/\s+/);
  if (who === 'coordinator') return asCoordinator(division);
  if (who === 'demo-coordinator')
    return { ...asCoordinator(division), subject: `demo-coordinator-${division}` };
  if (who === 'clerk') return asTownship(division);
  if (who === 'secretary') return asOfficial({ division, role: 'SECRETARY' });
  if (who === 'admin') return asOfficial({ division, role: 'ORGANIZATION_ADMIN' });
  if (who === 'hub-admin') return asHubAdmin();
  if (who === 'dashboard') return asDashboard();
  return anonymous;
}

interface Drawn {
  code: string;
  message: string;
  messageZh: string;
  path: string[];
}

function userErrorsIn(value: unknown): Drawn[] {
  if (Array.isArray(value)) return value.flatMap(userErrorsIn);
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'userErrors' ? (item as Drawn[]) : userErrorsIn(item),
  );
}

test('every refusal code has a document that draws it, and every document has a code', () => {
  const codes = codelist('RefusalCode').map(({ code }) => code);
  expect(documents.map(({ code }) => code).sort()).toEqual([...codes].sort());
});

describe('a document is refused for exactly one reason', () => {
  test.each(documents)('$code', async ({ code, text }) => {
    const variables = JSON.parse(headerOf(text, 'variables') ?? '{}') as Record<string, unknown>;
    const { data, errors } = await register.ask(text, variables, viewerOf(headerOf(text, 'viewer')));
    expect(errors).toBeUndefined();
    const drawn = userErrorsIn(data);
    expect(drawn.map((one) => one.code)).toEqual([code]);
    for (const { message, messageZh, path } of drawn) {
      expect(message).toMatch(/\.$/);
      expect(messageZh).toMatch(/[\u4e00-\u9fff]/);
      expect(`${message}${messageZh}`).not.toMatch(/\{\w+\}/);
      expect(path[0]).toBe('input');
    }
  });
});
