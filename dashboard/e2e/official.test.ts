import { ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import type { Browser } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const answerOf = async (asked: string) =>
  v.parse(ObservationsAnswer, await (await fetch(`${baseUrl}/api/v1/observations.json?${asked}`)).json());

test('the table holds what the interface answers, flags included', async () => {
  const { page, complaints } = await newPage(browser);
  await visit(page, '/en/official?indicator=unemployment-rate-15-74');
  await page.getByText('Show the table').first().click();
  const cells = await page.locator('.main table td').allInnerTexts();
  const { columns } = await answerOf('indicator=unemployment-rate-15-74&country=FI~DE~IT~NL~EU27_2020');
  expect(columns.time.length).toBeGreaterThan(20);
  expect(columns.flags.some((flags) => flags !== '')).toBe(true);
  for (const [row, text] of columns.value_text.entries()) {
    const flags = columns.flags[row] === '' ? '' : `\u00a0${columns.flags[row]}`;
    expect(cells).toContain(`${text}\u00a0%${flags}`);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the figures are read with the keyboard', async () => {
  const { page } = await newPage(browser, { width: 320, height: 800 });
  await visit(page, '/fi/official');
  const [line, map, ranking] = await page.getByRole('application').all();
  await line!.focus();
  const said = page.locator('.spoken');
  for (const key of ['End', 'ArrowLeft', 'ArrowRight']) await page.keyboard.press(key);
  await expect.poll(() => said.first().textContent()).toMatch(/^2025: .*Alankomaat 83,61\u00a0%/);
  await page.keyboard.press('Escape');
  await expect.poll(() => said.first().textContent()).toBe('');
  await map!.scrollIntoViewIfNeeded();
  await map!.focus();
  await expect.poll(() => map!.locator('path[data-target="FI"]').count(), { timeout: 10_000 }).toBe(1);
  await page.keyboard.press('Home');
  await expect.poll(() => said.nth(1).textContent()).toMatch(/^Sija 1\/\d+: Alankomaat/);
  await ranking!.focus();
  await page.keyboard.press('End');
  await expect.poll(() => said.nth(2).textContent()).toMatch(/%/);
  await page.context().close();
});

test('a choice changes the address and what is shown; the breakdown of another indicator is left behind', async () => {
  const { page, complaints } = await newPage(browser);
  await visit(page, '/en/official?indicator=unemployment-rate-15-74&sex=F');
  expect(await page.getByText('This release holds no values').count()).toBe(1);
  await page.getByRole('combobox', { name: 'Indicator' }).selectOption('neet-rate-15-29');
  await page.waitForURL('**/en/official?indicator=neet-rate-15-29');
  await expect.poll(() => page.locator('h1').textContent()).toMatch(/: .* \d+(\.\d+)?\u00a0%/);
  await page.locator('summary', { hasText: 'Countries in the lines' }).click();
  await page.getByRole('checkbox', { name: 'Netherlands' }).uncheck();
  await page.waitForURL(/country=FI~DE~IT~EU27_2020/);
  await expect
    .poll(() => page.locator('.main .frame svg text').allTextContents())
    .not.toContain('Netherlands');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without scripts the figures and the form are there', async () => {
  const { page, complaints } = await newPage(browser, { width: 320, height: 800, javaScriptEnabled: false });
  await visit(page, '/de/official');
  expect(await page.locator('.drawing svg:visible').count()).toBe(3);
  await page.getByRole('combobox', { name: 'Indikator' }).selectOption('enterprises-using-ai');
  await page.getByRole('button', { name: 'Zeigen' }).click();
  await page.waitForURL('**indicator=enterprises-using-ai**');
  expect(await page.locator('h1').textContent()).toContain('2025');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('what the address asks for and does not exist is told', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/official?country=ZZ&period=1066&colour=red');
  const notices = page.locator('.notices p');
  expect(await notices.count()).toBe(3);
  expect((await notices.allTextContents()).join()).toMatch(/colour.*ZZ.*1066/s);
  await page.context().close();
});

test.each(['csv', 'xlsx', 'jsonstat.json', 'sdmx.csv', 'parquet', 'arrow'])(
  'the values come as %s',
  async (format) => {
    const { page } = await newPage(browser);
    await visit(page, '/en/official');
    const links = await page.locator(`a[href*="observations.${format}"]`).all();
    expect(links).toHaveLength(3);
    for (const link of links) {
      const answer = await fetch(baseUrl + (await link.getAttribute('href')));
      expect(answer.status).toBe(200);
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(500);
    }
    await page.context().close();
  },
);
