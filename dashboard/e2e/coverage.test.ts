import { CoverageAnswer } from '@observatory/data/contract/coverage.ts';
import type { Browser } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const coverage = async (asked: string) =>
  v.parse(CoverageAnswer, await (await fetch(`${baseUrl}/api/v1/coverage.json?${asked}`)).json());

test('the table holds what the interface answers, and the title counts it', async () => {
  const { page, complaints } = await newPage(browser);
  await visit(page, '/en/coverage?country=NL');
  await page.getByText('Show the table').first().click();
  const { columns } = await coverage('country=NL');
  const count = (value: number | null) => (value === null ? '–' : value.toLocaleString('en-GB'));
  for (const [row, sector] of columns.sector.entries()) {
    const line = page.locator(`.main tr[data-cell="${sector}|${columns.size[row]}"] td`);
    const cells = await line.allInnerTexts();
    const [least, below] = [columns.answers_at_least[row]!, columns.answers_below[row]!];
    expect(cells[1]).toBe(
      below === null ? `${least}+` : below - least === 1 ? `${least}` : `${least}–${below - 1}`,
    );
    expect(cells[2]).toBe(count(columns.enterprises[row]!));
    expect(cells.slice(4)).toEqual(
      [
        columns.shown[row]!,
        columns.low_base[row]!,
        columns.hidden_reliability[row]!,
        columns.hidden_confidentiality[row]!,
        columns.needed_low_base[row]!,
        columns.needed_shown[row]!,
      ].map(count),
    );
  }
  const shown = columns.sector.filter(
    (sector, row) => !sector.includes('-') && columns.shown[row]! + columns.low_base[row]! > 0,
  ).length;
  expect(await page.locator('h1').textContent()).toMatch(
    new RegExp(`^Figures can be shown for ${shown} of \\d+ `),
  );
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('where more answers would help, nothing is shown yet, and the nearest stand first', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/coverage?country=IT&wave=2024');
  const { columns } = await coverage('country=IT&wave=2024');
  const lines = page.locator('#most tbody tr');
  const needed: number[] = [];
  for (const line of await lines.all()) {
    const id = await line.getAttribute('data-cell');
    const row = columns.sector.findIndex((sector, at) => `${sector}|${columns.size[at]}` === id);
    expect(columns.shown[row]! + columns.low_base[row]!).toBe(0);
    needed.push(Number(await line.locator('td').nth(2).innerText()));
    expect(needed.at(-1)).toBe(columns.needed_low_base[row]);
  }
  expect(needed.length).toBeGreaterThan(3);
  expect(needed).toEqual(needed.toSorted((a, b) => a - b));
  await page.context().close();
});

test('the figure is read with the keyboard, on a phone too', async () => {
  const { page } = await newPage(browser, { width: 320, height: 800 });
  await visit(page, '/fi/coverage');
  const figure = page.getByRole('application');
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => figure.locator('.canvas svg').count(), { timeout: 10_000 }).toBe(1);
  await figure.focus();
  const said = page.locator('.spoken');
  await page.keyboard.press('Home');
  await expect.poll(() => said.textContent()).toMatch(/1–9 työntekijää: .*perusjoukkotaulukossa/);
  await page.keyboard.press('End');
  await expect.poll(() => said.textContent()).toMatch(/vastauksia 1–9, yrityksiä .*Enintään 29 vastausta/);
  await page.keyboard.press('Escape');
  await expect.poll(() => said.textContent()).toBe('');
  await page.context().close();
});

test('a choice changes the address and the title, and back returns', async () => {
  const { page, complaints } = await newPage(browser);
  await visit(page, '/en/coverage');
  expect(await page.locator('h1').textContent()).toContain('in Finland, 2026');
  await page.locator('select[name="country"]').selectOption('DE');
  await page.waitForURL('**/en/coverage?country=DE');
  await expect.poll(() => page.locator('h1').textContent()).toContain('in Germany');
  await page.goBack();
  await expect.poll(() => page.locator('h1').textContent()).toContain('in Finland');
  await expect.poll(() => page.locator('select[name="country"]').inputValue()).toBe('FI');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without scripts the figure, the table and the controls are there', async () => {
  const { page, complaints } = await newPage(browser, { width: 320, height: 800, javaScriptEnabled: false });
  await visit(page, '/de/coverage');
  const box = await page.locator('.drawing svg:visible').boundingBox();
  expect(box!.x + box!.width).toBeLessThanOrEqual(320);
  await page.locator('select[name="country"]').selectOption('NL');
  await page.locator('select[name="wave"]').selectOption('2024');
  await page.getByRole('button', { name: 'Anzeigen' }).click();
  await page.waitForURL('**/de/coverage?country=NL&wave=2024');
  expect(await page.locator('h1').textContent()).toContain('in den Niederlanden');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('what the address asks for and does not exist is told', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/coverage?country=XX&wave=1066&colour=red');
  const notices = await page.locator('.notices p').allTextContents();
  expect(notices).toHaveLength(3);
  expect(notices.join()).toMatch(/colour.*XX.*1066/s);
  await page.context().close();
});

test('it is reached from Data and methods and from Quality, and leads on', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/data');
  expect(await page.locator('a[href="/en/coverage"]').count()).toBe(1);
  await visit(page, '/en/quality?country=DE');
  await page.locator('a[href^="/en/coverage"]').click();
  await page.waitForURL('**/en/coverage?country=DE&wave=2026');
  const links = await page
    .locator('.links a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links).toEqual(['/en/quality?country=DE&wave=2026', '/en/upload']);
  const csv = await fetch(
    baseUrl + (await page.locator('.take a[href*="coverage.csv"]').first().getAttribute('href')),
  );
  expect([csv.status, (await csv.text()).split('\r\n')[0]!.startsWith('wave,country,sector')]).toEqual([
    200,
    true,
  ]);
  await page.context().close();
});
