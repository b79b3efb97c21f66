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

test('tables of the panels hold what the interface answers, and of hidden figures no number', async () => {
  const { page, complaints } = await newPage(browser);
  await visit(page, '/en/sector/f?country=FI');
  for (const [by, question] of [
    ['country', 'country=FI~DE~IT~NL'],
    ['size', 'country=FI&size=S1_9~S10_49~S50_249~S250P'],
  ] as const) {
    const { columns } = v.parse(
      EstimatesAnswer,
      await answer(`estimates.json?indicator=skill_gap&sector=F&${question}`),
    );
    const section = page.locator(`section[aria-labelledby="by-${by}"]`);
    await section.locator('summary').first().click();
    for (const skill of ['DIG_AI', 'SOF_TEAM'].filter((code) => columns.skill.includes(code))) {
      const cells = (await section.locator(`tr[data-skill="${skill}"] td`).allInnerTexts()).join(' | ');
      const values = columns.skill.flatMap((code, row) => (code === skill ? [columns.estimate[row]] : []));
      const shown = values.filter((value) => typeof value === 'number');
      for (const value of shown) expect(cells, `${by} ${skill}`).toContain(percent(value));
      expect(cells.match(/\d\u00a0%/g) ?? [], `${by} ${skill}`).toHaveLength(shown.length);
    }
  }
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(
    /\/sector\/F\?country=FI$/,
  );
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a hidden panel has its reason and leads to the nearest group with figures', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/sector/F?country=FI');
  const hidden = page.locator('section[aria-labelledby="by-size"] .hidden li').first();
  expect(await hidden.innerText()).toMatch(/staff: no figure, .+Nearest group with figures: Finland/s);
  await hidden.getByRole('link').click();
  await page.waitForURL('**/en/explore?**');
  expect(await page.locator('h1').textContent()).toContain('Finland');
  await page.context().close();
});

test('what differs from all sectors is what the interface says after the adjustment', async () => {
  const { page } = await newPage(browser);
  for (const sector of ['J-N', 'F']) {
    await visit(page, `/en/sector/${sector}`);
    const { columns, tests } = v.parse(
      ComparisonsAnswer,
      await answer(`comparisons.json?indicator=skill_gap&a=sector:${sector}&b=sector:ALL`),
    );
    const certain = columns.skill_a.filter((_, row) => /higher|lower/.test(columns.verdict[row]!));
    const section = page.locator('section[aria-labelledby="differences"]');
    const shown = await section
      .locator('tr[data-key]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key')));
    expect(shown.toSorted(), sector).toEqual(certain.toSorted());
    expect(await section.innerText()).toContain(`${tests} tests`);
  }
  await page.context().close();
});

test('another country keeps to the sector, and what is not known is named', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/fi/sector/G-I?country=SE&colour=red');
  const main = await page.locator('main').innerText();
  expect(main).toContain('SE');
  expect(main).toContain('colour');
  await page.getByRole('navigation', { name: 'Maat' }).getByRole('link', { name: 'Saksa' }).click();
  await page.waitForURL('**/fi/sector/G-I?country=DE');
  const missing = await page.goto(`${baseUrl}/fi/sector/T`);
  expect(missing?.status()).toBe(404);
  await page.context().close();
});

test('map and panels are read with the keyboard on a phone', async () => {
  const { page, complaints } = await newPage(browser, { width: 320, height: 800 });
  await visit(page, '/de/sector/G-I');
  for (const [name, said] of [
    ['Land für Land', /^Finnland: /],
    ['Bedarf gegen Lücke', /Bedarf \d+.*Lücke \d+/],
  ] as const) {
    const figure = page.getByRole('application', { name: new RegExp(name) });
    await figure.scrollIntoViewIfNeeded();
    await expect.poll(() => figure.locator('.canvas svg').count(), { timeout: 10_000 }).toBe(1);
    await figure.focus();
    await page.keyboard.press('Home');
    const spoken = page.locator('.reads .spoken');
    await expect.poll(() => spoken.textContent()).toMatch(said);
    const first = await spoken.textContent();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => spoken.textContent()).not.toBe(first);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without scripts the figures stay inside of a phone, and can be taken away', async () => {
  const { page, complaints } = await newPage(browser, { width: 320, height: 800, javaScriptEnabled: false });
  await visit(page, '/nl/sector/C?country=IT');
  const drawings = page.locator('.drawing svg:visible');
  expect(await drawings.count()).toBeGreaterThanOrEqual(2);
  for (const drawing of await drawings.all()) {
    const box = await drawing.boundingBox();
    expect(box!.x + box!.width).toBeLessThanOrEqual(320);
  }
  const files = await page.locator('.take a[href*=".svg"]').all();
  expect(files).toHaveLength(3);
  for (const link of files) {
    const drawn = await (await fetch(baseUrl + (await link.getAttribute('href')))).text();
    expect(drawn).toContain('<svg');
  }
  expect((await fetch(`${baseUrl}/api/v1/figures/small-multiples.svg?by=colour`)).status).toBe(400);
  expect((await fetch(`${baseUrl}/api/v1/figures/importance-gap.svg?sector=T`)).status).toBe(400);
  expect(complaints).toEqual([]);
  await page.context().close();
});
