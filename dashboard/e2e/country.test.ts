import { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import type { Browser } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const answer = async (path: string): Promise<unknown> => (await fetch(`${baseUrl}/api/v1/${path}`)).json();
const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

test('figure, table and sectors hold what the interface answers, and of hidden figures the reason alone', async () => {
  const { page, complaints } = await newPage(browser);
  await visit(page, '/en/country/NL');
  const profile = page.locator('section[aria-labelledby="profile"]');
  await profile.locator('summary', { hasText: 'Show the table' }).click();
  const { columns } = v.parse(
    EstimatesAnswer,
    await answer('estimates.json?indicator=skill_relevance~skill_gap&country=NL'),
  );
  const places = { skill_relevance: 0, skill_gap: 3 };
  for (const [row, skill] of columns.skill.entries()) {
    const cells = await profile.locator(`tr[data-skill="${skill}"] td`).allInnerTexts();
    const at = places[columns.indicator[row] as keyof typeof places];
    expect(cells[at], skill).toBe(percent(columns.estimate[row]!));
    expect(cells[at + 2], skill).toBe(String(columns.n[row]));
  }
  const { columns: ofSectors } = v.parse(
    EstimatesAnswer,
    await answer('estimates.json?indicator=skill_gap&country=NL&sector=F~R-S'),
  );
  for (const sector of ['F', 'R-S']) {
    const rows = ofSectors.sector.flatMap((code, row) => (code === sector ? [row] : []));
    const values = rows.flatMap((row) => ofSectors.estimate[row] ?? []);
    const hidden = rows.length - values.length;
    expect(hidden, 'the demonstration hides some').toBeGreaterThan(0);
    const line = page.locator(`tr[data-key="${sector}"]`);
    expect(values.map(percent)).toContain((await line.locator('td b').innerText()).trim());
    expect(await line.innerText()).toContain(
      `${hidden} of ${rows.length} skills without a figure: too few answers`,
    );
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('what differs beyond doubt is what the interface says after the adjustment', async () => {
  const { page } = await newPage(browser);
  for (const country of ['FI', 'DE', 'IT', 'NL']) {
    await visit(page, `/en/country/${country}`);
    const { columns, tests } = v.parse(
      ComparisonsAnswer,
      await answer(`comparisons.json?indicator=skill_gap&a=country:${country}&b=country:EQUAL`),
    );
    const certain = columns.skill_a.filter((_, row) => /higher|lower/.test(columns.verdict[row]!));
    const section = page.locator('section[aria-labelledby="differences"]');
    const shown = await section
      .locator('tr[data-key]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key')));
    expect(shown.toSorted(), country).toEqual(certain.toSorted());
    expect(await section.innerText()).toContain(`${certain.length} of ${tests} `);
  }
  await page.context().close();
});

test('a country is found in small letters too, and what is no partner is a page that says so', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/fi/country/it');
  expect(await page.locator('h1').textContent()).toContain('Italiassa');
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(/\/fi\/country\/IT$/);
  const missing = await page.goto(`${baseUrl}/fi/country/SE`);
  expect(missing?.status()).toBe(404);
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(20);
  await page.context().close();
});

test('another year has its own address and keeps to the country', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/country/DE');
  await page.getByRole('link', { name: '2024' }).click();
  await page.waitForURL('**/en/country/DE?wave=2024');
  await expect.poll(() => page.locator('.lead').innerText()).toContain('2024');
  await page.getByRole('navigation', { name: 'Countries' }).getByRole('link', { name: 'Italy' }).click();
  await page.waitForURL('**/en/country/IT?wave=2024');
  await page.context().close();
});

test('the figure is read with the keyboard on a phone', async () => {
  const { page, complaints } = await newPage(browser, { width: 320, height: 800 });
  await visit(page, '/de/country/FI');
  const figure = page.locator('section[aria-labelledby="profile"]').getByRole('application');
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => figure.locator('.canvas svg').count(), { timeout: 10_000 }).toBe(1);
  await figure.focus();
  const said = page.locator('section[aria-labelledby="profile"] .spoken');
  await page.keyboard.press('Home');
  await expect.poll(() => said.textContent()).toMatch(/Bedarf \d+.*Lücke \d+.*Ausblick /);
  const first = await said.textContent();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => said.textContent()).not.toBe(first);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without scripts the figure, the tables and the links are there at 320', async () => {
  const { page, complaints } = await newPage(browser, { width: 320, height: 800, javaScriptEnabled: false });
  await visit(page, '/nl/country/DE');
  const drawings = await page.locator('.drawing svg:visible').all();
  expect(drawings).toHaveLength(4);
  for (const drawing of drawings) {
    const box = await drawing.boundingBox();
    expect(box!.x + box!.width).toBeLessThanOrEqual(320);
  }
  expect(await page.locator('section[aria-labelledby="sectors"] tr[data-key]').count()).toBe(7);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('official values have their period and lead to their page', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/country/FI');
  const row = page.locator('tr[data-indicator="basic-digital-skills"]');
  expect(await row.locator('td').first().innerText()).toMatch(/^80\.98.%\s+2025$/);
  await row.getByRole('link').click();
  await page.waitForURL('**/en/official?indicator=basic-digital-skills&focus=FI');
  await page.context().close();
});

test('the figure can be taken away', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/sv/country/NL');
  const link = await page.locator('.take a[href*=".svg"]').first().getAttribute('href');
  const drawing = await (await fetch(baseUrl + link)).text();
  expect(drawing).toContain('<svg');
  expect(drawing).toContain('2026');
  expect((await fetch(`${baseUrl}/api/v1/figures/skill-profile.svg?country=SE`)).status).toBe(400);
  await page.context().close();
});

test('before a curriculum is changed, the page says for how many the gaps call for training', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/country/IT');
  const { columns } = v.parse(
    EstimatesAnswer,
    await answer('estimates.json?indicator=gap_driver&country=IT'),
  );
  const none = columns.estimate[columns.skill.indexOf('NO_TRAINING')]!;
  const section = page.locator('section[aria-labelledby="drivers"]');
  const said = await section.innerText();
  expect(said).toContain(`${percent(1 - none)} (`);
  expect(said).toContain(`for ${percent(none)} (`);
  await section.locator('summary').first().click();
  for (const [row, driver] of columns.skill.entries()) {
    const cells = await section.locator(`tr[data-skill="${driver}"] td`).allInnerTexts();
    expect(cells[0], driver).toBe(percent(columns.estimate[row]!));
  }
  await page.context().close();
});
