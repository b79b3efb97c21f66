import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Bytes of script that a page loads, each file compressed by gzip. */
async function scriptBytes(path: string, charts: boolean): Promise<number> {
  const { page } = await newPage(browser);
  // Figures are drawn when they come into sight; here nothing ever does.
  if (!charts)
    await page.addInitScript(
      () =>
        (globalThis.IntersectionObserver = class {
          observe() {}
          disconnect() {}
        } as never),
    );
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js'))
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await visit(page, path);
  await page.context().close();
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

describe.each([
  '/en',
  '/de/explore',
  '/de/compare?c=IT&d=POOLED',
  '/de/trends',
  '/de/skills/DIG_AI',
  '/de/country/DE',
  '/de/sector/F',
  '/de/joint-needs',
  '/de/official',
  '/fi/data',
  '/de/quality',
  '/de/coverage',
  '/de/briefs/DE',
  '/de/briefs',
  '/it/design',
])('%s', (path) => {
  test('needs less than 60 kB of script before its figures', async () => {
    const bytes = await scriptBytes(path, false);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(60_000);
  });
});

test('a page with its figure needs less than 260 kB of script', async () => {
  const bytes = await scriptBytes('/de/explore', true);
  expect(bytes).toBeGreaterThan(await scriptBytes('/de/explore', false));
  expect(bytes).toBeLessThan(260_000);
});

test.each([320, 768, 1440])('nothing moves while the figure arrives at %i', async (width) => {
  const { page } = await newPage(browser, { width, height: 1000 });
  await page.addInitScript(() => {
    const state = globalThis as unknown as { moved: number };
    state.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) state.moved += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await visit(page, '/de/explore?country=FI');
  await page.locator('.canvas svg').waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBeLessThan(0.01);
  await page.context().close();
});
