import { AxeBuilder } from '@axe-core/playwright';
import { languages } from '@observatory/data/messages/language.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPage, openBrowser, visit } from './browser.ts';

const paths = [
  '',
  '/explore',
  '/compare',
  '/compare?c=IT&d=POOLED',
  '/trends',
  '/country/FI',
  '/sector/G-I',
  '/joint-needs',
  '/official',
  '/data',
  '/frameworks',
  '/skills/DIG_DATA',
  '/sectors?code=K',
  '/quality',
  '/coverage',
  '/pinned',
  '/rules',
  '/design',
];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

async function violations(page: Page): Promise<string[]> {
  // One frame, so axe may run inside of the page itself, which is much faster.
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

const widerThanItsWindow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(languages)('every page in %s', (language) => {
  test.each([320, 1440])('is accessible in light and dark at %i', async (width) => {
    const { page, complaints } = await newPage(browser, { width, height: 800 });
    for (const path of paths) {
      await visit(page, `/${language}${path}`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), `${path} in ${colorScheme}`).toEqual([]);
      }
      expect(await widerThanItsWindow(page), path).toBe(0);
      expect(await page.locator('html').getAttribute('lang'), path).toBe(language);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test.each([
  ['a view that cannot be shown', '/de/explore?country=NL&sector=B&size=S250P&gone=1'],
  ['an address without a page', '/fi/nowhere'],
])('%s is accessible too', async (_, path) => {
  const { page } = await newPage(browser, { width: 320, height: 800 });
  await visit(page, path);
  expect(await violations(page)).toEqual([]);
  expect(await widerThanItsWindow(page)).toBe(0);
  await page.context().close();
});
