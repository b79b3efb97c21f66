import { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { skillByCode } from '@observatory/data/competences/skills.ts';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, newPage, openBrowser, visit } from './browser.ts';
import { skipToContent, tabTo } from './keyboard.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const window = { width: 1280, height: 800 };
const ask = async (asked: string) => (await fetch(`${baseUrl}/api/v1/${asked}`)).json();
const choice = (page: Page, name: string) => page.locator(`select[name="${name}"]`);
/** The page of an address is shown, with the control or part of it that it is known by. */
async function arrived(page: Page, address: string, part: string): Promise<void> {
  await page.waitForURL(`**${address}`);
  await page.locator(part).first().waitFor();
  await page.waitForLoadState('networkidle');
}
const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`;

/** The skill gap that is surely in the wider half of its place, the widest of them first. */
async function certainGap(place: string): Promise<{ skill: string; value: number }> {
  const { columns } = v.parse(EstimatesAnswer, await ask(`estimates.json?indicator=skill_gap&${place}`));
  const rows = columns.skill.flatMap((skill, row) => {
    const [value, worst] = [columns.estimate[row], columns.rank_high[row]];
    return value === null || value === undefined ? [] : [{ skill, value, worst: worst ?? Infinity }];
  });
  const certain = rows.filter(({ worst }) => worst <= rows.length / 2).sort((a, b) => b.value - a.value);
  expect(certain.length).toBeGreaterThan(0);
  return certain[0]!;
}

test('from the overview to the widest certain gap of a sector in a country', async () => {
  const { page, complaints } = await newPage(browser, { ...window, reducedMotion: 'reduce' });
  await visit(page, '/en');
  await skipToContent(page);
  await tabTo(page, choice(page, 'country'), 2);
  await page.keyboard.type('in Ger');
  await page.waitForURL(/\?country=DE/);
  expect(await choice(page, 'country').evaluate((element) => element === document.activeElement)).toBe(true);
  await tabTo(page, page.getByRole('link', { name: 'Explore the skills' }), 15);
  await page.keyboard.press('Enter');
  await arrived(page, '/en/explore?country=DE', 'select[name=sector]');
  await skipToContent(page);
  await tabTo(page, choice(page, 'sector'), 3);
  await page.keyboard.type('trade');
  await page.waitForURL('**/en/explore?country=DE&sector=G-I');
  await tabTo(page, page.getByRole('link', { name: 'This sector country by country' }), 20);
  await page.keyboard.press('Enter');
  await arrived(page, '/en/sector/G-I?country=DE', '#widest');
  const gap = await certainGap('country=DE&sector=G-I');
  const label = skillByCode.get(gap.skill)!.label.en;
  expect((await page.locator('h1').textContent())!.toLowerCase()).toContain(label.toLowerCase());
  const widest = await page.locator('section[aria-labelledby="widest"] tbody tr').first().innerText();
  expect(widest).toContain(label);
  expect(widest).toContain(percent(gap.value));
  // The same value is read out in the figure of all skills.
  // The browser's own key for this does nothing in a browser without windows.
  await page.goBack();
  await arrived(page, '/en/explore?country=DE&sector=G-I', 'select[name=sector]');
  await skipToContent(page);
  await tabTo(page, page.getByRole('application'), 7);
  await page.keyboard.press('Home');
  const spoken = page.locator('.spoken');
  await expect.poll(() => spoken.textContent()).toContain(`${label}: ${percent(gap.value)}`);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('two countries are compared on it, and the figure and its link are taken away', async () => {
  const { page, complaints } = await newPage(browser, {
    ...window,
    reducedMotion: 'reduce',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { skill } = await certainGap('country=DE&sector=G-I');
  await visit(page, '/en/explore?country=DE&sector=G-I');
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Compare' }), 6);
  await page.keyboard.press('Enter');
  await arrived(page, '/en/compare', 'select[name="a.sector"]');
  await skipToContent(page);
  await tabTo(page, choice(page, 'a.sector'), 3);
  await page.keyboard.type('Trade');
  await page.waitForURL('**/en/compare?a=FI.G-I');
  await tabTo(page, choice(page, 'b.sector'), 4);
  await page.keyboard.type('Trade');
  await page.waitForURL('**/en/compare?a=FI.G-I&b=DE.G-I');
  expect(await choice(page, 'b.sector').evaluate((element) => element === document.activeElement)).toBe(true);

  const asked = 'comparisons.json?sector=G-I&a=country:DE&b=country:FI';
  const { columns } = v.parse(ComparisonsAnswer, await ask(asked));
  const row = columns.skill_a.indexOf(skill);
  const label = skillByCode.get(skill)!.label.en;
  await tabTo(page, page.getByRole('application'), 6);
  const spoken = page.locator('.spoken');
  await page.keyboard.press('Home');
  await expect.poll(() => spoken.textContent()).not.toBe('');
  for (let k = 0; k < 22 && !(await spoken.textContent())!.startsWith(label); k++)
    await page.keyboard.press('ArrowDown');
  const said = await spoken.textContent();
  expect(said).toContain(percent(columns.estimate_a[row]!));
  expect(said).toContain(percent(columns.estimate_b[row]!));
  const verdicts = { higher: /higher/, lower: /lower/, cannot_be_told_apart: /cannot be told apart/ };
  expect(said).toMatch(verdicts[columns.verdict[row] as keyof typeof verdicts]);

  await tabTo(page, page.getByRole('button', { name: 'Copy link' }), 4);
  await page.keyboard.press('Enter');
  const told = page.locator('.take').first().getByRole('status');
  await expect.poll(() => told.textContent()).toBe('Link copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await tabTo(page, page.locator('.take summary').first(), 4);
  await page.keyboard.press('Space');
  await tabTo(page, page.locator('.take a[download$=".png"]').first(), 4);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const file = await readFile(await download.path());
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  await tabTo(page, page.locator('.take summary').first(), 4, 'Shift+Tab');
  await page.keyboard.press('Enter');
  expect(await page.locator('.take .panel').first().isVisible()).toBe(false);
  expect(complaints).toEqual([]);
  await page.context().close();
});
