import { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import type { Browser } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const changesIn = async (country: string) =>
  v.parse(
    ComparisonsAnswer,
    await (
      await fetch(`${baseUrl}/api/v1/comparisons.json?country=${country}&a=wave:2026&b=wave:2024`)
    ).json(),
  );

test('title, list and table say what the interface says of the change between waves', async () => {
  const { page, complaints } = await newPage(browser);
  for (const country of ['FI', 'IT']) {
    await visit(page, `/en/trends?country=${country}`);
    const { columns, tests } = await changesIn(country);
    const rose = columns.skill_a.filter((_, row) => columns.verdict[row] === 'higher');
    const fell = columns.skill_a.filter((_, row) => columns.verdict[row] === 'lower');
    const title = (await page.locator('h1').textContent())!;
    if (rose.length + fell.length === 0) expect(title).toContain(`no skill of ${tests} changed beyond doubt`);
    else expect(title).toMatch(new RegExp(`beyond doubt.*of ${tests} skills`));
    const listed = page.locator('section[aria-labelledby="changes"] li a');
    expect(await listed.count()).toBe(rose.length + fell.length);
    await page.locator('summary', { hasText: 'Show the table' }).click();
    for (const [row, skill] of columns.skill_a.entries()) {
      const cells = await page.locator(`tr[data-skill="${skill}"]`).last().locator('td').allInnerTexts();
      expect(cells[0]).toBe('2026');
      expect(cells[1]).toBe(`${Math.round(columns.estimate_a[row]! * 100)}\u00a0%`);
      const points = Math.round(columns.difference[row]! * 100) + 0;
      expect(cells[4], skill).toBe(points > 0 ? `+${points}` : String(points).replace('-', '−'));
    }
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('arrow keys read each skill over the waves, its change and what is expected of it', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/trends?country=DE&skill=green');
  await page.locator('.canvas svg').waitFor();
  expect(await page.locator('details tr[data-skill]').count()).toBe(12);
  await page.locator('.frame').focus();
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => page.locator('.spoken').first().textContent())
    .toMatch(/2024 \d+.*2026 \d+.*from 2024: difference.*expected for the next three years: [+−]/s);
  await page.context().close();
});

test('a choice stands in the address, and what an address asks for and does not exist is told', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/trends?skill=DIG_NONE&since=2026&colour=red');
  expect((await page.locator('.notices p').allTextContents()).join()).toMatch(/colour.*DIG_NONE.*2026/s);
  await page.locator('select[name="skill"]').selectOption('DIG_AI');
  await page.waitForURL('**/en/trends?skill=DIG_AI');
  await expect.poll(() => page.locator('h1').textContent()).toContain('in 2024 and');
  await page.context().close();
});

test('without scripts on a phone the figure, the table and the controls are there', async () => {
  const { page, complaints } = await newPage(browser, { width: 320, height: 800, javaScriptEnabled: false });
  await visit(page, '/de/trends?country=NL');
  const drawing = page.locator('.drawing svg:visible');
  expect(await drawing.count()).toBe(1);
  const box = await drawing.boundingBox();
  expect(box!.x + box!.width).toBeLessThanOrEqual(320);
  await page.locator('select[name="country"]').selectOption('IT');
  await page.getByRole('button', { name: 'Anzeigen' }).click();
  await page.waitForURL('**/de/trends?**country=IT**');
  expect(await page.locator('h1').textContent()).toContain('Italien');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('values, changes and figure can be taken away; a cell that is hidden leads to wider views', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/it/trends?country=FI&skill=soft');
  const links = page.locator('.take a[download]:not([href*=png])');
  // Drawing, its table, changes and values.
  expect(await links.count()).toBe(4);
  for (const link of await links.all()) {
    const answer = await fetch(baseUrl + (await link.getAttribute('href')));
    expect(answer.status).toBe(200);
    expect((await answer.text()).length).toBeGreaterThan(500);
  }
  expect((await fetch(`${baseUrl}/api/v1/figures/trend.svg?since=1066`)).status).toBe(400);
  await visit(page, '/en/trends?country=NL&sector=B&size=S250P');
  expect(await page.locator('h1').textContent()).toContain('nothing can be shown');
  await page.getByRole('link', { name: 'Show all sizes' }).click();
  await page.waitForURL('**/en/trends?country=NL&sector=B');
  await page.context().close();
});

test('the page of a skill has the answers behind its shares, which add up, and need, gap and training', async () => {
  const { page, complaints } = await newPage(browser);
  await visit(page, '/en/skills/DIG_AI');
  const answers = page.locator('#answers');
  for (const summary of await answers.locator('details:has(table) > summary').all()) await summary.click();
  const lines = answers.locator('tr[data-key]');
  expect(await lines.count()).toBe(8);
  for (const [k, line] of (await lines.all()).entries()) {
    const cells = (await line.locator('td').allInnerTexts()).slice(0, k < 4 ? 4 : 3);
    const sum = cells.reduce((total, cell) => total + Number.parseInt(cell, 10), 0);
    expect(Math.abs(sum - 100)).toBeLessThanOrEqual(2);
  }
  expect(await page.locator('#pathway dl div').count()).toBe(4);
  for (const link of await answers.locator('.take a[href*="answers."]:not([href*=png])').all())
    expect((await fetch(baseUrl + (await link.getAttribute('href')))).status).toBe(200);
  expect((await fetch(`${baseUrl}/api/v1/figures/answers.svg?question=why`)).status).toBe(400);
  expect(complaints).toEqual([]);
  await page.context().close();
});
