import { Problem } from '@observatory/data/contract/problem.ts';
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseUrl, newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const pages = [
  ['/de/explore?country=FI', 'skill-gaps'],
  ['/it/compare?b=FI&c=EQUAL', 'comparison'],
  ['/sv/country/NL', 'skill-profile'],
  ['/fi/coverage?country=DE', 'coverage'],
  ['/nl/official?focus=FI', 'official-line'],
  ['/fi/trends?country=FI', 'trend'],
  ['/de/joint-needs?country=FI~DE', 'joint-needs'],
] as const;

const menuOf = (page: Page) => page.locator('.take').first();

describe.each(pages)('%s', (path, figure) => {
  test('gives every file without scripts, at 320', async () => {
    const { page, complaints } = await newPage(browser, { width: 320, javaScriptEnabled: false });
    await visit(page, path);
    await menuOf(page).locator('summary').click();
    const files = new Map<string, Response>();
    for (const link of await menuOf(page).locator('a[download]').all()) {
      expect(await link.isVisible()).toBe(true);
      const address = baseUrl + (await link.getAttribute('href'));
      const answer = await fetch(address);
      expect(answer.status, address).toBe(200);
      files.set(new URL(address).pathname + (address.includes('layout=slide') ? ' slide' : ''), answer);
    }
    const own = ['svg', 'png', 'png slide', 'csv'].map((ending) => `/api/v1/figures/${figure}.${ending}`);
    expect([...files.keys()]).toEqual(expect.arrayContaining(own));
    expect(await files.get(own[0]!)!.text()).toContain('<svg');
    const slide = Buffer.from(await files.get(own[2]!)!.arrayBuffer());
    expect([slide.readUInt32BE(16), slide.readUInt32BE(20)]).toEqual([1920, 1080]);
    const title = (await page.locator('h1').textContent())!;
    const citation = (await menuOf(page).locator('.text').textContent())!;
    expect(citation).toContain(title);
    expect(citation).toContain(baseUrl + path);
    expect(await menuOf(page).locator('button:visible').count()).toBe(0);
    const wide = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect([wide, complaints]).toEqual([0, []]);
    await page.context().close();
  });
});

test('link, citation, code and picture are copied, and it is said', async () => {
  const { page, complaints } = await newPage(browser, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await visit(page, '/en/explore?country=FI');
  const menu = menuOf(page);
  const said = menu.getByRole('status');
  const text = () => page.evaluate(() => navigator.clipboard.readText());
  await menu.getByRole('button', { name: 'Copy link' }).press('Enter');
  await expect.poll(() => said.textContent()).toBe('Link copied.');
  expect(await text()).toBe(`${baseUrl}/en/explore?country=FI`);
  await menu.locator('summary').press('Enter');
  await menu.getByRole('button', { name: 'Copy citation' }).click();
  await expect.poll(() => said.textContent()).toBe('Citation copied.');
  expect(await text()).toMatch(/VET Skills Observatory, employer survey, wave 2026, release \S+\. http/);
  await menu.getByRole('button', { name: 'Copy code' }).click();
  await expect.poll(() => said.textContent()).toBe('Code copied.');
  expect(await text()).toMatch(/^<iframe src="[^"]+\/en\/embed\/skill-gaps\?[^"]+" title="[^"]+"/);
  await menu.getByRole('button', { name: 'Copy figure' }).click();
  await expect.poll(() => said.textContent(), { timeout: 15_000 }).toBe('Figure copied as a picture.');
  const types = () =>
    page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => [...item.types]));
  expect(await types()).toContain('image/png');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('views are pinned, named, ordered, exported and taken in again', async () => {
  const { page, complaints } = await newPage(browser, { acceptDownloads: true });
  for (const path of ['/en/explore?country=FI', '/en/compare']) {
    await visit(page, path);
    await menuOf(page).getByRole('button', { name: 'Pin this view' }).click();
    await expect.poll(() => menuOf(page).getByRole('status').textContent()).toBe('Pinned in this browser.');
  }
  await menuOf(page).getByRole('button', { name: 'Pin this view' }).click();
  await expect.poll(() => menuOf(page).getByRole('status').textContent()).toContain('already');
  await visit(page, '/en/pinned');
  const links = page.locator('ol a');
  const addresses = () => links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(await addresses()).toEqual(['/en/explore?country=FI', '/en/compare']);
  await page.getByRole('button', { name: 'Move down' }).first().click();
  expect(await addresses()).toEqual(['/en/compare', '/en/explore?country=FI']);
  await page.getByRole('button', { name: 'Rename' }).first().click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Two countries');
  await page.keyboard.press('Enter');
  expect(await links.first().textContent()).toBe('Two countries');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export (JSON)' }).click(),
  ]);
  const path = await file.path();
  for (let left = 2; left > 0; left -= 1) await page.getByRole('button', { name: 'Remove' }).first().click();
  expect(await page.locator('main').textContent()).toContain('Nothing is pinned yet.');
  await page.locator('input[type=file]').setInputFiles(path);
  await expect.poll(addresses).toEqual(['/en/compare', '/en/explore?country=FI']);
  await page.reload();
  await expect.poll(() => links.first().textContent()).toBe('Two countries');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the country that was chosen last is offered, and an address stays the view that it is', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/de/country/IT');
  await visit(page, '/de/explore');
  expect(await page.locator('h1').textContent()).not.toContain('Italien');
  const offer = page.getByRole('link', { name: 'Dort weiter, wo Sie waren: Italien' });
  expect(await offer.getAttribute('href')).toBe('/de/explore?country=IT');
  await visit(page, '/de');
  expect(await offer.getAttribute('href')).toBe('/de/country/IT');
  await visit(page, '/de/explore?country=NL');
  expect(await offer.count()).toBe(0);
  await page.context().close();
});

test('an address that has moved leads on for good', async () => {
  const answer = await fetch(`${baseUrl}/fi/country/fi?wave=2024`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '/fi/country/FI?wave=2024']);
});

test('a parameter that no figure has is named', async () => {
  const answer = await fetch(`${baseUrl}/api/v1/figures/coverage.png?country=SE&lang=fi`);
  expect(answer.status).toBe(400);
  const { errors } = v.parse(Problem, await answer.json());
  expect(errors[0]).toMatchObject({ code: 'parameter_invalid', path: 'country' });
});

test('paper has the figure, the table and the citation, and nothing to press', async () => {
  const { page } = await newPage(browser, { colorScheme: 'dark' });
  await visit(page, '/en/explore?country=FI');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.locator('header nav:visible, .action:visible, .reading:visible').count()).toBe(0);
  expect(await page.locator('tr.skill:visible').count()).toBe(22);
  expect(await page.locator('.take .text').isVisible()).toBe(true);
  expect(await page.locator('.demonstration').isVisible()).toBe(true);
  const ground = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
  await page.context().close();
});
