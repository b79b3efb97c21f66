import { JointNeedsAnswer } from '@observatory/data/contract/joint-needs.ts';
import type { Browser } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const answer = async (path: string): Promise<unknown> => (await fetch(`${baseUrl}/api/v1/${path}`)).json();

test('the parts of the table are those of the interface, and common is what each country alone shows', async () => {
  const { page, complaints } = await newPage(browser);
  for (const query of ['', '?country=FI~DE', '?country=DE~NL&sector=J-N']) {
    const { columns } = v.parse(JointNeedsAnswer, await answer(`joint-needs.json${query}`));
    await visit(page, `/en/joint-needs${query}`);
    await page.locator('details summary').first().click();
    for (const part of ['common', 'national', 'open'] as const) {
      const expected = columns.skill.filter((_, row) => columns.part[row] === part);
      const shown = await page
        .locator(`tbody[data-part="${part}"] tr[data-skill]`)
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-skill')));
      expect(shown.toSorted(), `${query} ${part}`).toEqual([...new Set(expected)].toSorted());
    }
    for (const [row, part] of columns.part.entries())
      if (part === 'common') expect(columns.verdict[row]).toBe('short');
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('countries and sector are chosen without scripts, and one country alone is not taken for two', async () => {
  const { page } = await newPage(browser, { width: 320, height: 800, javaScriptEnabled: false });
  await visit(page, '/en/joint-needs');
  await page.getByRole('checkbox', { name: 'Italy' }).uncheck();
  await page.getByRole('checkbox', { name: 'Netherlands' }).uncheck();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.waitForURL('**/en/joint-needs?country=FI&country=DE**');
  expect(await page.locator('h1').textContent()).toContain('(Finland and Germany)');
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
  expect(canonical).toMatch(/\/en\/joint-needs\?country=FI~DE$/);
  const box = await page.locator('.drawing svg:visible').boundingBox();
  expect(box!.x + box!.width).toBeLessThanOrEqual(320);
  await visit(page, '/en/joint-needs?country=FI&country=SE');
  const main = await page.locator('main').innerText();
  expect(main).toContain('at least two countries');
  expect(main).toContain('SE');
  await page.context().close();
});

test('the matrix is read with the keyboard, and interest in a joint qualification stands beside it', async () => {
  const { page, complaints } = await newPage(browser);
  await visit(page, '/de/joint-needs');
  const figure = page.getByRole('application');
  await expect.poll(() => figure.locator('.canvas svg').count(), { timeout: 10_000 }).toBe(1);
  await figure.focus();
  await page.keyboard.press('Home');
  const said = page.locator('.spoken');
  await expect.poll(() => said.textContent()).toMatch(/Finnland .*; Deutschland .*; Italien .*; Niederlande/);
  const first = await said.textContent();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => said.textContent()).not.toBe(first);
  expect(await page.locator('tr[data-item]').count()).toBe(4);
  expect(complaints).toEqual([]);
  await page.context().close();
});
