import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Addresses of the pages that are kept in the browser. */
const keptIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const kept: string[] = [];
    for (const name of await caches.keys()) {
      if (!name.startsWith('pages ')) continue;
      for (const { url } of await (await caches.open(name)).keys()) kept.push(url);
    }
    return kept.map((address) => new URL(address).pathname + new URL(address).search);
  });

async function untilKept(page: Page, address: string): Promise<void> {
  await expect.poll(() => keptIn(page), { timeout: 20_000 }).toContain(address);
}

test('what was seen can be read offline, and says from when it is', async () => {
  const { page } = await newPage(browser, { serviceWorkers: 'allow' });
  await visit(page, '/fi/explore?country=FI');
  await untilKept(page, '/fi/explore?country=FI');
  // A view that is reached without loading a page is kept once a reader rests on it.
  await page.getByRole('combobox', { name: 'Maa' }).selectOption('DE');
  await page.waitForURL('**country=DE');
  await untilKept(page, '/fi/explore?country=DE');
  await visit(page, '/fi/sign-in');
  await visit(page, '/fi/embed/skill-gaps');
  await page.context().setOffline(true);

  await page.goto('/fi/explore?country=DE');
  expect(await page.locator('.stale').textContent()).toContain('Olet ilman verkkoyhteyttä');
  expect(await page.locator('h1').textContent()).toContain('Saksassa');
  await page.locator('summary', { hasText: 'Näytä taulukko' }).click();
  expect(await page.locator('details table tr.skill:visible').count()).toBe(22);

  // Another kept view is reached through the controls of the page.
  await page.getByRole('combobox', { name: 'Maa' }).selectOption('FI');
  await page.waitForURL('**country=FI');
  await page.locator('.stale').waitFor();
  expect(await page.locator('h1').textContent()).toContain('Suomessa');

  await page.goto('/fi/quality?country=NL');
  expect(await page.locator('h1').textContent()).toBe('Tätä sivua ei juuri nyt tavoiteta');
  const listed = await page.locator('li a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(listed.sort()).toEqual(['/fi/explore?country=DE', '/fi/explore?country=FI']);

  await page.context().setOffline(false);
  await page.goto('/fi/explore?country=DE');
  expect(await page.locator('.stale').count()).toBe(0);
  await page.context().close();
});

test('pages of an account, embedded figures and files are never kept', async () => {
  const { page } = await newPage(browser, { serviceWorkers: 'allow' });
  await visit(page, '/en');
  await untilKept(page, '/en');
  await visit(page, '/en/sign-in');
  await visit(page, '/en/embed/skill-gaps');
  await page.evaluate(() => fetch('/api/v1/catalogue.json').then((answer) => answer.text()));
  await visit(page, '/en/data');
  await untilKept(page, '/en/data');
  expect(await keptIn(page)).toEqual(['/en', '/en/data']);
  await page.context().close();
});
