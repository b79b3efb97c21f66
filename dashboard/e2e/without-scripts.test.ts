import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

describe.each([320, 1440])('with scripts off at %i', (width) => {
  test('figure, table and controls can be used', async () => {
    const { page, complaints } = await newPage(browser, { width, height: 800, javaScriptEnabled: false });
    await visit(page, '/en/explore?country=DE');
    const drawing = page.locator('.drawing svg:visible');
    expect(await drawing.count()).toBe(1);
    expect(await drawing.locator('text').allTextContents()).toContain('Team working');
    const box = await drawing.boundingBox();
    expect(box!.x + box!.width).toBeLessThanOrEqual(width);
    await page.locator('summary', { hasText: 'Show the table' }).click();
    expect(await page.locator('details table tr.skill:visible').count()).toBe(22);
    await page.getByRole('combobox', { name: 'Country' }).selectOption('FI');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.waitForURL('**/en/explore?**country=FI**');
    expect(await page.locator('h1').textContent()).toContain('Finland');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test('every page has its words without scripts', async () => {
  const { page } = await newPage(browser, { javaScriptEnabled: false });
  for (const path of [
    '/en',
    '/fi/data',
    '/nl/quality',
    '/de/design',
    '/it/country/IT',
    '/sv/trends',
    '/sv/sector/C',
    '/fi/joint-needs',
  ]) {
    await visit(page, path);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(400);
  }
  await page.context().close();
});
