import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** What a page says in headings and tables, open or not, as the server made it or as the browser did. */
const said = (page: Page): Promise<string[]> =>
  page
    .locator('main :is(h1, h2, h3, table)')
    .evaluateAll((elements) => elements.map((element) => element.textContent.replace(/\s+/g, ' ').trim()));

async function saidByServer(path: string): Promise<string[]> {
  const { page } = await newPage(browser, { javaScriptEnabled: false });
  await page.goto(path);
  const texts = await said(page);
  await page.context().close();
  return texts;
}

test('scripts come once the page stands', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/explore');
  const [stood, first] = await page.evaluate(() => [
    (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventStart,
    Math.min(
      ...performance
        .getEntriesByType('resource')
        .flatMap(({ name, startTime }) => (name.endsWith('.js') ? [startTime] : [])),
    ),
  ]);
  expect(stood).toBeGreaterThan(0);
  expect(first).toBeGreaterThanOrEqual(stood!);
  await page.context().close();
});

test('scripts ask to be compiled whole, and the letters that come first are those that are used', async () => {
  const { page } = await newPage(browser);
  const scripts: Promise<string>[] = [];
  const letters: string[] = [];
  page.on('response', (response) => {
    if (/\/_app\/.*\.js$/.test(response.url())) scripts.push(response.text());
    if (response.url().endsWith('.woff2')) letters.push(response.url());
  });
  await visit(page, '/en');
  const starts = (await Promise.all(scripts)).map((text) => text.split('\n')[0]);
  expect(new Set(starts)).toEqual(new Set(['//# allFunctionsCalledOnLoad']));
  const early = await page
    .locator('link[rel=preload][as=font]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(early.length).toBe(2);
  expect(letters.sort()).toEqual(early.sort());
  await page.context().close();
});

test.each([
  ['/en/explore', 'select[name="country"]', 'DE', /country=DE/],
  ['/fi/compare', 'select[name="indicator"]', 'skill_relevance', /indicator=skill_relevance/],
])('what is chosen on %s before the scripts are there is answered', async (path, control, code, address) => {
  const { page } = await newPage(browser);
  await page.route(/\.js$/, () => {});
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator(control).selectOption(code);
  await page.waitForURL(address);
  expect(await page.locator(control).inputValue()).toBe(code);
  expect(await page.locator('h1').count()).toBe(1);
  await page.context().close();
});

describe.each([
  ['/en', '/en?country=FI', (page: Page) => page.locator('select[name="country"]').selectOption('FI')],
  [
    '/fi/explore',
    '/fi/explore?country=DE',
    (page: Page) => page.locator('select[name="country"]').selectOption('DE'),
  ],
  ['/de/country/FI', '/de/country/IT', (page: Page) => page.locator('main nav a[href$="/IT"]').click()],
])('%s', (path, next, change) => {
  test('still parts say what the server says, before and after a change of view', async () => {
    const { page, complaints } = await newPage(browser);
    await visit(page, path);
    expect(await said(page)).toEqual(await saidByServer(path));
    await page.evaluate(() => Object.assign(globalThis, { isSameVisit: true }));
    await change(page);
    await expect.poll(() => said(page)).toEqual(await saidByServer(next));
    expect(await page.evaluate(() => 'isSameVisit' in globalThis)).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a page that something else has changed is made anew, with all that it said', async () => {
    const { page } = await newPage(browser);
    await page.addInitScript(() =>
      addEventListener('DOMContentLoaded', () => document.querySelector('main')?.replaceChildren('changed')),
    );
    await visit(page, path);
    await expect.poll(() => said(page)).toEqual(await saidByServer(path));
    await page.context().close();
  });
});
