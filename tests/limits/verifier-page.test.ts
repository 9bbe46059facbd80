import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildVerifier, verifierPage } from '../../scripts/build-verifier.ts';
import { asCoordinator } from '../_kit/people.ts';
import { openServedRegister, type ServedRegister } from '../_kit/served.ts';

/** The page that verifies bundles, as a file without any network and as the hub serves it. */

test('the committed page is the one its sources build', async () => {
  expect(readFileSync(verifierPage, 'utf8') === (await buildVerifier())).toBe(true);
});

const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);

// A machine without a browser can run every other test; .ci/run installs one.
describe.skipIf(!browserPath)('in a real browser', () => {
  let served: ServedRegister;
  let context: BrowserContext;
  let page: Page;
  let folder: string;
  let bundle: string;
  const asked: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    served = await openServedRegister();
    folder = mkdtempSync(join(tmpdir(), 'hub-verifier-'));
    const { data } = await served.register.ask(
      '{ pact(pactNumber: "玉湛茂联建〔2024〕1号") { bundle } }',
      {},
      asCoordinator('440881'),
    );
    bundle = data.pact.bundle;
    context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: browserPath,
      viewport: { width: 1100, height: 1000 },
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
    page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });

  afterAll(async () => {
    await context?.close();
    await served?.[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  async function choose(text: string): Promise<string> {
    const file = join(folder, 'bundle.json');
    writeFileSync(file, text);
    await page.setInputFiles('#file', file);
    await page.locator('.verdict').waitFor();
    return await page.locator('.verdict').innerText();
  }

  const ways = {
    'from a file': async () => await page.goto(`file://${fileURLToPath(verifierPage)}`),
    'from the hub': async () => await page.goto(`${served.hub.url}/verify`),
  };

  test.each(Object.keys(ways) as (keyof typeof ways)[])(
    '%s it tells a sound bundle from a broken one',
    async (way) => {
      asked.length = 0;
      await ways[way]();
      expect(await choose(bundle)).toContain('有效');
      expect(await page.locator('tbody tr').count()).toBe(3);
      expect(await page.locator('.text').innerText()).toContain('共建不改变各方党组织的隶属关系');
      if (way === 'from a file') await page.screenshot({ path: join(tmpdir(), 'hub-verify-sound.png') });
      const broken = bundle.replace('共建不改变各方党组织的隶属关系', '共建可改变各方党组织的隶属关系');
      await page.evaluate(() => (globalThis as any).document.querySelector('#result').replaceChildren());
      expect(await choose(broken)).toContain('无效');
      expect(await page.locator('section').innerText()).toContain('文本 1 条款2');
      if (way === 'from a file') await page.screenshot({ path: join(tmpdir(), 'hub-verify-broken.png') });
      expect(asked.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
      expect(complaints).toEqual([]);
    },
  );

  test('whoever knows the log’s key fills in its fingerprint', async () => {
    await ways['from a file']();
    await page.fill('#key', 'f'.repeat(64));
    expect(await choose(bundle)).toContain('日志公钥与所填指纹不符');
    const fingerprint = await page.locator('section code').last().innerText();
    await page.fill('#key', fingerprint);
    expect(await page.locator('.verdict').innerText()).toContain('有效');
  });
});
