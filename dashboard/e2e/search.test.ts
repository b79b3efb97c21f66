import { SearchAnswer } from '@observatory/data/contract/search-answer.ts';
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const found = async (query: string) =>
  v.parse(SearchAnswer, await (await fetch(`${baseUrl}/api/v1/search.json?${query}`)).json());
const options = (page: Page) => page.locator('dialog').getByRole('option');

test('with the keyboard alone, in Finnish on a phone: opened, asked, chosen, followed', async () => {
  const { page, complaints } = await newPage(browser, { width: 320, height: 640 });
  await visit(page, '/fi/explore');
  const link = page.getByRole('link', { name: 'Haku' });
  await link.focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('combobox', { name: 'Mitä etsit?' });
  await field.waitFor();
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await field.getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.type('tekoäly');
  const { total, hits } = await found('q=tekoäly&lang=fi&limit=8');
  await expect.poll(() => options(page).count()).toBe(hits.length);
  await expect
    .poll(() => page.locator('dialog [role="status"]').innerText())
    .toBe(`${total} tulosta haulla ”tekoäly”.`);
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  const box = await page.locator('dialog').boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(320);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const active = await field.getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
  expect(await page.locator(`#${active}`).innerText()).toContain(hits[0]!.label);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${hits[0]!.href}`);
  expect(await page.locator('dialog').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('Ctrl-K opens it anywhere, Escape closes it and gives the focus back, nothing is loaded before', async () => {
  const { page } = await newPage(browser);
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  await visit(page, '/de/official');
  const before = scripts.length;
  const control = page.getByRole('combobox').first();
  await control.focus();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Was suchen Sie?' }).waitFor();
  expect(scripts.slice(before).some((path) => path.endsWith('.js'))).toBe(true);
  await page.keyboard.press('Control+k');
  expect(await page.locator('dialog').count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog').count()).toBe(0);
  expect(await control.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Was suchen Sie?' }).waitFor();
  await page.keyboard.type('xyzzy');
  await expect.poll(() => page.locator('dialog [role="status"]').innerText()).toContain('Nichts gefunden');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/de/search?q=xyzzy');
  await page.context().close();
});

test('without scripts the page of the search answers as the interface does, at 320', async () => {
  const { page, complaints } = await newPage(browser, { width: 320, height: 800, javaScriptEnabled: false });
  await visit(page, '/it');
  await page.getByRole('link', { name: 'Cerca' }).click();
  await page.getByRole('searchbox', { name: 'Che cosa cercare?' }).fill('carenza Finlandia');
  await page.getByRole('button', { name: 'Cerca' }).click();
  await page.waitForURL('**/it/search?q=carenza+Finlandia');
  const { hits, said } = await found('q=carenza+Finlandia&lang=it&limit=50');
  const links = page.locator('main ol a');
  expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(
    hits.map(({ href }) => href),
  );
  expect(await page.getByRole('status').innerText()).toContain(said);
  await links.first().click();
  await page.waitForURL('**/it/explore?country=FI**');
  expect(await page.locator('h1').textContent()).toContain('Finlandia');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a link of the search that is opened in a new tab stays a link, and an unknown parameter is named', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en');
  // Whether the tab opens is then the browser's matter, which does not always tell of it.
  const isLeft = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        addEventListener('click', (event) => resolve(!event.defaultPrevented), { once: true });
      }),
  );
  const link = page.getByRole('link', { name: 'Search' });
  expect(await link.getAttribute('href')).toBe('/en/search');
  await link.click({ modifiers: ['Control'] });
  expect(await isLeft).toBe(true);
  expect(await page.locator('dialog').count()).toBe(0);
  await visit(page, '/en/search?q=density&gone=1');
  expect(await page.locator('.notices').innerText()).toContain('gone');
  await page.locator('main ol a', { hasText: 'Density' }).first().click();
  await page.waitForURL('**/en/glossary#density');
  await page.context().close();
});
