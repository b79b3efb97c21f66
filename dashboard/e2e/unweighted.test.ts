import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishPartlyWeighted } from '../../testing/partly-weighted-home.ts';
import { startObservatory, type RunningObservatory } from '../../testing/start-observatory.ts';
import { newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
let home: string;
let observatory: RunningObservatory;
beforeAll(async () => {
  browser = await openBrowser();
  home = await publishPartlyWeighted();
  observatory = await startObservatory(home);
});
afterAll(async () => {
  await browser.close();
  await observatory.stop();
  await rm(home, { recursive: true, force: true });
});

const textOf = async (path: string): Promise<string> => {
  const { page, complaints } = await newPage(browser, { baseURL: observatory.baseUrl });
  await visit(page, observatory.baseUrl + path);
  const text = await page.locator('main').innerText();
  expect(complaints).toEqual([]);
  await page.context().close();
  return text;
};

test.each(['/en?country=FI', '/en/explore?country=FI', '/en/trends?country=FI', '/en/quality'])(
  '%s says that its numbers are unweighted and indicative',
  async (path) => {
    expect(await textOf(path)).toMatch(/unweighted, indicative/i);
  },
);

test.each(['/en?country=DE', '/en/explore?country=DE', '/en/quality?country=DE'])(
  '%s says it of no country that is weighted',
  async (path) => {
    // The overview names the other countries too, each in a line of its own.
    const lines = (await textOf(path)).split('\n').filter((line) => !line.startsWith('Finland'));
    expect(lines.filter((line) => /unweighted/i.test(line))).toEqual([]);
  },
);

test('waves of which one is weighted and one is not are not joined, and no change is claimed', async () => {
  const text = await textOf('/en/trends?country=DE');
  expect(text).toContain('2024 and 2026 cannot be compared');
  expect(text).toContain('2024: unweighted, indicative');
  expect(text).toMatch(/No line joins 2024 and 2026\. Not compared: one is weighted/);
});

test('nothing unweighted is called certain', async () => {
  for (const path of [
    '/en?country=FI',
    '/en/explore?country=FI',
    '/en/explore?country=FI&wave=2024',
    '/en/trends?country=FI',
  ]) {
    expect(await textOf(path)).not.toMatch(/above all others of its domain beyond doubt|^Widest/im);
  }
});

test('where countries cannot be pooled, the page leads to each of them', async () => {
  const { page } = await newPage(browser, { baseURL: observatory.baseUrl });
  await visit(page, `${observatory.baseUrl}/en/explore`);
  expect(await page.locator('h1').textContent()).toContain('some countries are weighted, others are not');
  await page.getByRole('link', { name: 'In Germany' }).click();
  await page.waitForURL('**/en/explore?country=DE');
  await page.locator('.frame').waitFor();
  await page.context().close();
});
