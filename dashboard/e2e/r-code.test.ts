import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

test.each([true, false])(
  'the R code of an estimate is downloaded, with scripts: %s',
  async (javaScriptEnabled) => {
    const { page } = await newPage(browser, { javaScriptEnabled, acceptDownloads: true });
    await visit(page, '/en/explore?country=FI&size=S10_49');
    await page.locator('summary', { hasText: 'Show the table' }).click();
    const link = page.locator('table').getByRole('link', { name: 'R code: Team working', exact: true });
    await link.focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('skill_gap-SOF_TEAM-FI-ALL-S10_49-2026.R');
    const code = await readFile(await download.path(), 'utf8');
    expect(code).toContain('svydesign(');
    expect(code).toContain('Team working');
    await page.context().close();
  },
);

test('each number of a figure has its R code beside the figure too, and nothing else has', async () => {
  const { page } = await newPage(browser, { width: 320, height: 800, javaScriptEnabled: false });
  await visit(page, '/fi/explore?country=NL&sector=F');
  const rows = page.locator('table tr.skill');
  const shown = (await rows.locator('td:first-of-type').allTextContents()).filter(
    (text) => text.trim() !== '',
  );
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThanOrEqual(22);
  expect(await rows.locator('td a').count()).toBe(shown.length);
  await page.locator('summary', { hasText: 'R-koodi' }).click();
  const links = page.locator('details ul').getByRole('link', { name: /^R-koodi: / });
  expect(await links.count()).toBe(shown.length);
  for (const link of await links.all()) {
    const response = await fetch(baseUrl + (await link.getAttribute('href')));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-language')).toBe('fi');
  }
  await page.context().close();
});
