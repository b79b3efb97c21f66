import { QualityAnswer } from '@observatory/data/contract/quality-answer.ts';
import { remarkText } from '@observatory/data/messages/population-texts.ts';
import { skillByCode } from '@observatory/data/competences/skills.ts';
import { sectorByCode } from '@observatory/data/sectors/sectors.ts';
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseUrl, newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** What the interface says of one country of a wave. */
async function qualityOf(wave: string, country: string) {
  const response = await fetch(`${baseUrl}/api/v1/quality.json?wave=${wave}&country=${country}`);
  const { waves } = v.parse(QualityAnswer, await response.json());
  const entry = waves[0]!.countries[0]!;
  return { ...entry, quality: entry.quality! };
}

/** Cells of the body of a table by the name of its row. */
const rowsOf = async (page: Page, table: string): Promise<Map<string, string[]>> =>
  new Map(
    await page.locator(`${table} tbody tr`).evaluateAll((rows) =>
      rows.map((row): [string, string[]] => {
        const [name = '', ...cells] = [...row.children].map((cell) => cell.textContent?.trim() ?? '');
        return [name, cells];
      }),
    ),
  );

const count = (value: number | null | undefined) => new Intl.NumberFormat('en-GB').format(value!);

describe.each([
  ['2026', 'FI', ''],
  ['2024', 'DE', '?country=DE&wave=2024'],
])('the quality of %s %s', (wave, country, search) => {
  test('is what the interface says', async () => {
    const { page, complaints } = await newPage(browser, { javaScriptEnabled: false });
    await visit(page, `/en/quality${search}`);
    const { quality, respondents, enterprises } = await qualityOf(wave, country);
    const { cells, response, weights, margins, strata, doNotKnow } = quality;

    const lead = await page.locator('.lead').innerText();
    for (const value of [respondents, enterprises, weights!.unit.after.effectiveN]) {
      expect(lead).toContain(count(value));
    }
    expect(lead).toContain(String(weights!.employment.after.designEffect));

    const answers = await rowsOf(page, '#response');
    for (const [at, section] of cells.section.entries()) {
      const own = answers.get(sectorByCode.get(section)!.label.en)!;
      const from = ['S1_9', 'S10_49', 'S50_249', 'S250P'].indexOf(cells.size[at]!) * 3;
      const below = response!.below[at];
      const band = below === null ? '30+' : `${response!.atLeast[at]}–${below! - 1}`;
      expect(own.slice(from, from + 3)).toEqual([
        band,
        count(cells.enterprises[at]),
        count(cells.persons[at]),
      ]);
    }

    const groups = new Map<number, number>();
    for (const stratum of strata!.ofCell!) groups.set(stratum!, (groups.get(stratum!) ?? 0) + 1);
    const merged = [...groups.values()].filter((cellsOfOne) => cellsOfOne > 1).length;
    expect(merged).toBeGreaterThan(0);
    expect(await page.locator('#merged li').count()).toBe(merged);
    expect(await page.locator('#merged').innerText()).not.toMatch(/S250P|S50_249/);

    const shares = await rowsOf(page, '#margins');
    for (const [at, section] of margins!.sections.code.entries()) {
      const [, sample, weighted] = shares.get(sectorByCode.get(section)!.label.en)!;
      const text = (share: number | null | undefined) =>
        typeof share === 'number' ? `${Math.round(share * 100)}\u00a0%` : '–';
      expect([sample, weighted]).toEqual([
        text(margins!.sections.sample[at]),
        text(margins!.sections.weighted[at]),
      ]);
    }

    const unknown = await rowsOf(page, '#unknown');
    expect(unknown.size).toBe(doNotKnow.item.length);
    for (const [at, item] of doNotKnow.item.entries()) {
      const share = doNotKnow.share[at];
      const label = skillByCode.get(item)?.label.en ?? 'Skills gap not known';
      expect(unknown.get(label)![1]).toBe(
        typeof share === 'number' ? `${Math.round(share * 100)}\u00a0%` : 'hidden',
      );
    }
    const remarks = quality.population!.remarks.map((remark) => remarkText('en', remark));
    expect(await page.locator('#remarks li').allTextContents()).toEqual(remarks);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test('country and wave are switched by links, and Data and methods leads to each of them', async () => {
  const { page, complaints } = await newPage(browser, { width: 320, height: 800 });
  await visit(page, '/en/data');
  await page.getByRole('link', { name: 'Quality: Italy, 2024' }).click();
  await page.waitForURL('**/en/quality?country=IT&wave=2024');
  expect(await page.locator('h1').textContent()).toBe('Quality of the survey in Italy, 2024');
  await page.getByRole('link', { name: 'Netherlands', exact: true }).click();
  await page.waitForURL('**/en/quality?country=NL&wave=2024');
  await page.getByRole('link', { name: '2026', exact: true }).click();
  await page.waitForURL('**/en/quality?country=NL');
  await expect
    .poll(() => page.locator('h1').textContent())
    .toBe('Quality of the survey in the Netherlands, 2026');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('what an address asks for in vain is named, and the usual is shown', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/quality?country=SE&colour=red');
  const notices = await page.locator('.notices').textContent();
  expect(notices).toContain('SE');
  expect(notices).toContain('colour');
  expect(await page.locator('h1').textContent()).toContain('Finland');
  await page.context().close();
});

test('tables that scroll are reached by keyboard, and headings are in order', async () => {
  const { page } = await newPage(browser, { width: 320, height: 800 });
  await visit(page, '/en/quality');
  const regions = page.getByRole('region');
  expect(await regions.count()).toBeGreaterThan(5);
  for (const region of await regions.all()) {
    await region.focus();
    expect(await region.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await region.locator('caption').count()).toBe(1);
  }
  const levels = await page
    .locator('h1, h2, h3, h4')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  expect(levels[0]).toBe(1);
  for (const [at, level] of levels.slice(1).entries()) expect(level - levels[at]!).toBeLessThanOrEqual(1);
  await page.context().close();
});
