import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServedRegister, type ServedRegister } from '../_kit/served.ts';

const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);

// A machine without a browser can run every other test; .ci/run installs one.
describe.skipIf(!browserPath)('the query console, in a real browser', () => {
  let served: ServedRegister;
  let context: BrowserContext;
  let page: Page;
  const outside: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    served = await openServedRegister();
    context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'hub-browser-')), {
      executablePath: browserPath,
      viewport: { width: 1400, height: 850 },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    page = await context.newPage();
    page.on('request', (request) => {
      if (!request.url().startsWith(served.hub.url) && !/^(data|blob):/.test(request.url()))
        outside.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(served.endpoint);
    await page.waitForSelector('.examples button');
  });

  afterAll(async () => {
    await context?.close();
    await served?.[Symbol.asyncDispose]();
  });

  test('it loads whole with no address but the hub’s own', () => {
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('a township clerk opens an example, runs it and reads the answer', async () => {
    await page.locator('.examples button').first().click();
    await page.locator('.graphiql-execute-button').click();
    const answer = page.locator('.graphiql-response .CodeMirror-code');
    await expect.poll(() => answer.innerText(), { timeout: 20_000 }).toContain('古城镇');
    expect(await answer.innerText()).not.toContain('errors');
    await page.screenshot({ path: join(tmpdir(), 'hub-console.png') });
  });

  test('nothing in an example is marked as wrong, whoever it is written for', async () => {
    const examples = page.locator('.examples button');
    const marks = page.locator('.CodeMirror-lint-mark-error, .CodeMirror-lint-mark-warning');
    for (let i = 0; i < (await examples.count()); i++) {
      await examples.nth(i).click();
      const title = await examples.nth(i).innerText();
      // The editor looks over what is written half a second after it was.
      await page.waitForTimeout(800);
      await expect.poll(() => marks.allInnerTexts(), { message: title, timeout: 10_000 }).toEqual([]);
    }
    await examples.first().click();
  });

  test('the plan panel shows how the answer was fetched', async () => {
    await page.locator('button[aria-label*="查询计划"]').click();
    await page.locator('.graphiql-execute-button').click();
    const fetches = page.locator('.plan-fetch');
    await expect.poll(() => fetches.count(), { timeout: 20_000 }).toBeGreaterThan(1);
    expect(await page.locator('.plan dl').innerText()).toMatch(/\d+ 次，\d 轮/);
    expect(await fetches.first().innerText()).toMatch(/#1 \w+\s+[\d.]+ ms/);
    await fetches.first().locator('summary').click();
    expect(await fetches.first().locator('pre').innerText()).toContain('{');
    // What the panel shows is not in the answer as well.
    expect(await page.locator('.graphiql-response .CodeMirror-code').innerText()).not.toContain('extensions');
    await page.screenshot({ path: join(tmpdir(), 'hub-console-plan.png') });
    expect(complaints).toEqual([]);
  });

  test('signing in as an official changes what the page asks with', async () => {
    const options = await page.locator('#identity option').allInnerTexts();
    expect(options.join()).toContain('石角镇办事员');
    await page.selectOption('#identity', { index: 1 });
    const request = page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/graphql'));
    await page.locator('.graphiql-execute-button').click();
    expect((await request).headers().authorization).toMatch(/^Bearer ey/);
  });

  test('a subscription shows each event as it comes, until it is stopped', async () => {
    const events = page.locator('.graphiql-response .CodeMirror-code');
    await page.evaluate(() => {
      const editor = (globalThis as any).document.querySelector('.graphiql-query-editor .CodeMirror');
      editor.CodeMirror.setValue('subscription { borderChanges { kind type } }');
    });
    await page.locator('.graphiql-execute-button').click();
    const stop = page.locator('.graphiql-execute-button[aria-label*="Stop"]');
    await stop.waitFor();
    const change =
      'update border.patrols set version = version + 1 where id = (select min(id) from border.patrols)';
    await expect
      .poll(
        async () => {
          await served.register.rows(change);
          return await events.innerText();
        },
        { timeout: 20_000 },
      )
      .toContain('JointPatrol');
    await stop.click();
    await page.locator('.graphiql-execute-button[aria-label*="Execute"]').waitFor();
    expect(complaints).toEqual([]);
  });
});
