import { EstimatesAnswer, ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import { skillByCode } from '@observatory/data/competences/skills.ts';
import type { Browser } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const ask = async (asked: string) => (await fetch(`${baseUrl}/api/v1/${asked}`)).json();

test('findings, changes and official values are those of the interface, without scripts at 320 too', async () => {
  const { page, complaints } = await newPage(browser, { width: 320, javaScriptEnabled: false });
  await visit(page, '/en?country=IT');
  const { columns } = v.parse(
    EstimatesAnswer,
    await ask('estimates.json?indicator=skill_gap&country=IT&skill=DIG_AI'),
  );
  expect(await page.locator('.domains').innerText()).toContain(
    `${Math.round(columns.estimate[0]! * 100)}\u00a0%`,
  );

  const changes = v.parse(
    ComparisonsAnswer,
    await ask('comparisons.json?indicator=skill_gap&country=IT&a=wave:2026&b=wave:2024'),
  ).columns;
  const higher = changes.skill_a.filter((_, row) => changes.verdict[row] === 'higher');
  const changed = await page.locator('section[aria-labelledby="changed"]').innerText();
  for (const skill of higher.slice(0, 3)) expect(changed).toContain(skillByCode.get(skill)!.label.en);
  expect(changed).toContain(higher.length > 0 ? `for ${higher.length}` : 'no skill');

  const official = v.parse(
    ObservationsAnswer,
    await ask('observations.json?indicator=enterprises-using-ai&country=FI'),
  ).columns;
  const newest = official.time.indexOf(official.time.toSorted().at(-1)!);
  const tile = page.locator('.series section', { hasText: 'artificial intelligence' });
  const row = tile.locator('tr', { hasText: 'Finland' }).first();
  expect(await row.locator('.number').innerText()).toBe(`${official.value_text[newest]}\u00a0%`);
  expect(await row.locator('svg path').count()).toBeGreaterThan(0);
  expect(await row.locator('.unseen').textContent()).toContain(official.time[newest]);

  expect(await page.locator('section[aria-labelledby="where"] li').count()).toBe(4);
  expect(await page.locator('section[aria-labelledby="where"] svg a').count()).toBe(4);
  const wide = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect([wide, complaints]).toEqual([0, []]);
  await page.context().close();
});

test('a value of low reliability is hatched in its tile, and it is said', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/fi');
  const marked = page.locator('.series section').filter({ has: page.locator('pattern') });
  expect(await marked.count()).toBeGreaterThan(0);
  for (const text of await marked.allInnerTexts()) expect(text).toContain('Viivoitettu: epäluotettava.');
  await page.context().close();
});
