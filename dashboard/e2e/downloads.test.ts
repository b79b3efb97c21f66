import { tableFormats } from '@observatory/data/contract/formats.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

test.each([320, 1440])('a figure gives a file in every format without scripts, at %i', async (width) => {
  const { page } = await newPage(browser, { width, javaScriptEnabled: false });
  await visit(page, '/it/explore?country=FI');
  await page.getByText('Scaricare, citare, incorporare').click();
  const found = new Set<string>();
  for (const link of await page.locator('a[href^="/api/v1/estimates."]').all()) {
    expect(await link.isVisible()).toBe(true);
    const address = (await link.getAttribute('href'))!;
    const response = await page.request.get(address);
    expect(response.status(), address).toBe(200);
    found.add(new URL(address, response.url()).pathname.replace('/api/v1/estimates.', ''));
  }
  expect([...found].sort()).toEqual(Object.keys(tableFormats).sort());
  const wide = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(wide).toBe(0);
});
