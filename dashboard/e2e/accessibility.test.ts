import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languages, type Language } from '@observatory/data/messages/language.ts';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPage, openBrowser } from './browser.ts';
import { publicPages } from './pages.ts';

/*
 * What is proved, and how few examinations prove it:
 * - Every rule runs on every page in every language, at one width: half of the languages take the narrow one, so that
 *   every rule runs on every page at both widths. At the other width the rules run again whose verdict depends on it.
 * - Dark colours come from the same custom properties in all languages and at all widths: there the rules about colours
 *   run on every page in every language, at the width that comes last.
 * - A page is loaded once per language: the window changes without loading it again, as a reader turns a phone.
 * - axe is put into a page once, as it loads, and not before each examination. Pages have one frame.
 */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const colourRules = ['color-contrast', 'link-in-text-block'];
const widthRules = [...colourRules, 'target-size', 'scrollable-region-focusable'];
const widths = [1440, 320] as const;
const themes = ['light', 'dark'] as const;

const require = createRequire(import.meta.resolve('@axe-core/playwright'));
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const { version } = require('axe-core/package.json') as { version: string };

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const examined = { pages: new Set<string>(), languages: new Set<Language>(), rules: new Set<string>() };

/** What breaks a rule; the rules that had something to look at are remembered. */
async function violations(
  page: Page,
  runOnly: { type: 'tag' | 'rule'; values: string[] },
): Promise<string[]> {
  const { violations: found, applied } = await page.evaluate(
    async (options) => {
      const { axe } = globalThis as unknown as {
        axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> };
      };
      const results = await axe.run(document, options);
      return {
        violations: results.violations.map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(({ target, failureSummary }) => ({ target: String(target), failureSummary })),
        })),
        applied: [...results.passes, ...results.violations, ...results.incomplete].map(({ id }) => id),
      };
    },
    { runOnly, resultTypes: ['violations' as const] },
  );
  for (const rule of applied) examined.rules.add(rule);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

const widerThanItsWindow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Examines a page at both widths; it is loaded once. */
async function examine(page: Page, path: string, order: readonly number[]): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: order[0]!, height: 800 });
  await page.goto(path, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const width of order) {
    await page.setViewportSize({ width, height: 800 });
    const run =
      width === order[0]
        ? { type: 'tag' as const, values: standards }
        : { type: 'rule' as const, values: widthRules };
    expect(await violations(page, run), `${path} at ${width}`).toEqual([]);
    // Scripts have run by now; the first width is that of the page as it came, in half of the languages the narrow one.
    await page.waitForLoadState('networkidle');
    expect(await widerThanItsWindow(page), `${path} at ${width}`).toBe(0);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, { type: 'rule', values: colourRules }), `${path} in dark`).toEqual([]);
}

const newExaminedPage = async () => {
  const opened = await newPage(browser);
  await opened.page.addInitScript({ content: source });
  return opened;
};

test.each(languages)('every page in %s is accessible', async (language) => {
  const order = languages.indexOf(language) % 2 === 0 ? widths : widths.toReversed();
  const { page, complaints } = await newExaminedPage();
  for (const { route, path } of publicPages) {
    await examine(page, `/${language}${path}`, order);
    expect(await page.locator('html').getAttribute('lang'), path).toBe(language);
    examined.pages.add(route);
  }
  examined.languages.add(language);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([
  ['a view that cannot be shown', '/de/explore?country=NL&sector=B&size=S250P&gone=1'],
  ['an address without a page', '/fi/nowhere'],
  ['a search that finds nothing', '/nl/search?q=xyzzy'],
])('%s is accessible too', async (_, path) => {
  const { page } = await newExaminedPage();
  await examine(page, path, [320]);
  await page.context().close();
});

test('the open dialog of the search and the meaning of a word are accessible', async () => {
  const { page } = await newExaminedPage();
  await page.goto('/de/data', { waitUntil: 'networkidle' });
  await page.locator('a.term').first().focus();
  await page.getByRole('tooltip').waitFor();
  expect(await violations(page, { type: 'tag', values: standards })).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Was suchen Sie?' }).fill('daten');
  await page.locator('dialog').getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await violations(page, { type: 'tag', values: standards })).toEqual([]);
  await page.context().close();
});

/** The accessibility statement tells what this test looked at, when it is asked to record that. */
test.runIf(process.env['OBSERVATORY_RECORD_ACCESSIBILITY'])('what was examined is recorded', () => {
  expect([...examined.languages]).toEqual([...languages]);
  const results = {
    date: new Date().toISOString().slice(0, 10),
    tool: 'axe-core',
    version,
    standards,
    rules: examined.rules.size,
    pages: [...examined.pages],
    languages: [...languages],
    widths: widths.toReversed(),
    themes,
    violations: 0,
  };
  const file = fileURLToPath(import.meta.resolve('@observatory/data/accessibility/results.json'));
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
});
