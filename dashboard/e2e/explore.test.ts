import { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { skillByCode } from '@observatory/data/competences/skills.ts';
import type { Browser } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const query = 'indicator=skill_gap&country=FI&sector=ALL&size=ALL';
const answerOf = async (asked: string) =>
  v.parse(EstimatesAnswer, await (await fetch(`${baseUrl}/api/v1/estimates.json?${asked}`)).json());

test('the numbers on the page are those of the interface and of the download', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/explore?country=FI');
  await page.locator('summary', { hasText: 'Show the table' }).click();
  const shown = new Map(
    await page.locator('details table tr.skill').evaluateAll((rows) =>
      rows.map((row): [string, string[]] => {
        const [name = '', ...cells] = [...row.children].map((cell) => cell.textContent?.trim() ?? '');
        return [name, cells];
      }),
    ),
  );
  const { columns } = await answerOf(query);
  const link = await page.locator('.take a[href*="estimates.csv"]').getAttribute('href');
  const [head = '', ...lines] = (await (await fetch(baseUrl + link)).text()).trim().split('\r\n');
  const at = (name: string) => head.split(',').indexOf(name);
  const percent = (share: number) => Math.round(share * 100);
  expect(shown.size).toBe(22);
  expect(lines).toHaveLength(22);
  for (const [row, skill] of columns.skill.entries()) {
    const cells = shown.get(skillByCode.get(skill)!.label.en)!;
    const fields = lines[row]!.split(',');
    expect(fields[at('skill')]).toBe(skill);
    expect(Number(fields[at('estimate')])).toBe(columns.estimate[row]);
    expect(cells[0]).toBe(`${percent(columns.estimate[row]!)}\u00a0%`);
    expect(cells[1]).toBe(`${percent(columns.ci_low[row]!)}–${percent(columns.ci_high[row]!)}`);
    expect(cells[3]!.replace(',', '')).toBe(String(columns.n[row]));
  }
  await page.context().close();
});

test('a control changes address and figure and keeps its focus; back leads to the page before', async () => {
  const { page, complaints } = await newPage(browser);
  await visit(page, '/en');
  await page.getByRole('link', { name: 'Explore', exact: true }).click();
  await page.waitForURL('**/en/explore');
  const title = await page.locator('h1').textContent();
  const country = page.getByRole('combobox', { name: 'Country' });
  await country.focus();
  await country.selectOption('IT');
  await page.waitForURL('**/en/explore?country=IT');
  await expect.poll(() => page.locator('h1').textContent()).not.toBe(title);
  const { columns } = await answerOf('indicator=skill_gap&country=IT');
  const first = Math.round(columns.estimate[0]! * 100);
  const drawn = page.locator('.frame svg text');
  await expect.poll(() => drawn.allTextContents()).toContain(`${first}\u00a0%`);
  expect(await country.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole('combobox', { name: 'Sector' }).selectOption('F');
  await page.waitForURL('**/en/explore?country=IT&sector=F');
  await page.goBack();
  await page.waitForURL('**/en');
  await page.goForward();
  await page.waitForURL('**/en/explore?country=IT&sector=F');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('what is drawn after changes of view is what the server draws of it, however fast they come', async () => {
  const { page, complaints } = await newPage(browser, { reducedMotion: 'reduce' });
  await visit(page, '/en/explore?country=DE');
  const words = (texts: readonly string[]) =>
    texts
      .map((text) => text.trim())
      .filter(Boolean)
      .sort();
  const views = [
    { indicator: 'skill_gap', country: 'FI', sector: 'F', size: 'ALL' },
    { indicator: 'skill_gap', country: 'NL', sector: 'B', size: 'S250P' },
    { indicator: 'future_need', country: 'NL', sector: 'ALL', size: 'ALL' },
    { indicator: 'skill_gap', country: 'IT', sector: 'C', size: 'S10_49' },
  ];
  for (const view of views) {
    for (const [name, code] of Object.entries(view)) {
      await page.locator(`select[name=${name}]`).selectOption(code);
    }
    const asked = new URLSearchParams({ ...view, theme: 'page' });
    await expect
      .poll(async () => {
        const frame = page.locator('.frame');
        if ((await frame.count()) === 0) return 'hidden';
        asked.set('width', String(await frame.evaluate((element) => element.clientWidth)));
        const drawing = await (await fetch(`${baseUrl}/api/v1/figures/skill-gaps.svg?${asked}`)).text();
        const expected = [...drawing.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text!);
        const drawn = await page.locator('.canvas svg text').allTextContents();
        return words(drawn).join() === words(expected).join() ? 'as the server' : 'otherwise';
      })
      .toBe(view.sector === 'B' ? 'hidden' : 'as the server');
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a pointer reads a row too', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/explore?country=FI');
  await page.locator('.canvas svg').waitFor();
  await page.locator('.frame').hover({ position: { x: 400, y: 80 } });
  await expect.poll(() => page.locator('.spoken').textContent()).toMatch(/ answers/);
  await page.mouse.move(2, 2);
  await expect.poll(() => page.locator('.spoken').textContent()).toBe('');
  await page.context().close();
});

test('arrow keys speak one value after the other', async () => {
  const { page, complaints } = await newPage(browser);
  await visit(page, '/en/explore?country=FI');
  const spoken = page.locator('[aria-live=polite].spoken');
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => spoken.textContent()).toMatch(/: \d+\u00a0% of employers .* \d+ answers/);
  const first = await spoken.textContent();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => spoken.textContent()).not.toBe(first);
  await page.keyboard.press('Home');
  await expect.poll(() => spoken.textContent()).toBe(first);
  await page.keyboard.press('Escape');
  await expect.poll(() => spoken.textContent()).toBe('');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('what an address asks for in vain is named, and the rest is shown', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/explore?colour=red&country=XX&sector=F');
  const notices = await page.locator('.notices').textContent();
  expect(notices).toContain('colour');
  expect(notices).toContain('XX');
  expect(await page.getByRole('combobox', { name: 'Sector' }).inputValue()).toBe('F');
  expect(await page.getByRole('combobox', { name: 'Country' }).inputValue()).toBe('POOLED');
  await page.context().close();
});

test('a view without numbers says why and leads to a wider one', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/explore?country=NL&sector=B&size=S250P');
  expect(await page.locator('.frame').count()).toBe(0);
  expect(await page.locator('main').textContent()).toMatch(
    /too few answers|no employer can be recognised|no employer was asked/i,
  );
  await page.getByRole('link', { name: 'Show all sectors' }).click();
  await page.waitForURL('**/en/explore?country=NL&size=S250P');
  await page.context().close();
});
