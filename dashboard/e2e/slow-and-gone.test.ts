import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const data = '**/__data.json*';
const delay = 1500;
const slowly = async (route: Route) => {
  await new Promise((resolve) => setTimeout(resolve, delay));
  await route.continue();
};
const choice = (page: Page, name: string) => page.locator(`select[name="${name}"]`);
const title = (page: Page) => page.locator('h1').textContent();
const said = (page: Page) => page.locator('.asked [role=status]');

/** Adds up how far things move on the page, in the unit of the Layout Instability API. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const state = globalThis as unknown as { moved: number };
    state.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) state.moved += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift' });
  });
  return () => page.evaluate(() => (globalThis as unknown as { moved: number }).moved);
}

test('a slow network: it is said that the view is on its way, nothing moves, then it is there', async () => {
  const { page, complaints } = await newPage(browser, { reducedMotion: 'reduce' });
  await visit(page, '/de/explore?country=DE');
  await page.locator('.canvas svg').waitFor();
  const former = await title(page);
  await page.route(data, slowly);
  const shifts = await watchShifts(page);
  await choice(page, 'country').selectOption('FI');
  const figure = page.getByRole('application');
  expect(await figure.getAttribute('aria-busy')).toBe('true');
  await expect.poll(() => said(page).textContent()).toBe('Die Ansicht wird geladen …');
  expect(await title(page)).toBe(former);
  // The control itself is as wide as what was chosen.
  expect(await shifts()).toBeLessThan(0.001);
  await page.waitForURL('**/de/explore?country=FI');
  await expect.poll(() => figure.getAttribute('aria-busy')).toBe('false');
  expect(await title(page)).toContain('Finnland');
  await expect.poll(() => said(page).textContent()).toBe('');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('of choices that are faster than the answers only the last is shown', async () => {
  const { page, complaints } = await newPage(browser);
  await visit(page, '/en/explore');
  const titles: string[] = [];
  await page.exposeFunction('heard', (text: string) => titles.push(text));
  await page.evaluate(() => {
    const heard = (globalThis as unknown as { heard: (text: string) => void }).heard;
    const heading = document.querySelector('h1')!;
    new MutationObserver(() => heard(heading.textContent!)).observe(heading, {
      subtree: true,
      characterData: true,
      childList: true,
    });
  });
  // The first answers come last.
  let waits = 1800;
  await page.route(data, async (route) => {
    const wait = (waits -= 600);
    await new Promise((resolve) => setTimeout(resolve, wait));
    await route.continue().catch(() => undefined);
  });
  for (const country of ['FI', 'IT', 'NL']) await choice(page, 'country').selectOption(country);
  await page.waitForURL('**/en/explore?country=NL');
  await page.waitForTimeout(delay);
  expect(titles.filter((text) => !text.includes('Netherlands'))).toEqual([]);
  expect(await title(page)).toContain('the Netherlands');
  expect(new URL(page.url()).search).toBe('?country=NL');
  expect(await page.getByRole('application').getAttribute('aria-busy')).toBe('false');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([
  ['/fi/explore?country=DE', 'country', 'FI', 'Observatorio ei vastaa', 'Yritä uudelleen', 'Suomessa'],
  ['/it/compare', 'b.country', 'IT', 'L’osservatorio non risponde', 'Riprova', 'Italia'],
])(
  'with the server gone %s keeps its figure and says so',
  async (path, name, code, sentence, again, place) => {
    const { page } = await newPage(browser, { width: 320, height: 800, reducedMotion: 'reduce' });
    await visit(page, path);
    const figure = page.getByRole('application');
    await figure.scrollIntoViewIfNeeded();
    await page.locator('.canvas svg').first().waitFor();
    const shown = async () => [await title(page), await figure.textContent(), page.url()];
    const former = await shown();
    await page.route('**/*', (route) => route.abort());
    const shifts = await watchShifts(page);
    await choice(page, name).selectOption(code);
    await expect.poll(() => said(page).textContent()).toContain(sentence);
    expect(await shown()).toEqual(former);
    expect(await figure.getAttribute('aria-busy')).toBe('false');
    expect(await shifts()).toBe(0);
    const wide = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(wide).toBe(0);

    const retry = page.getByRole('button', { name: again });
    await retry.press('Enter');
    await expect.poll(() => said(page).textContent()).toContain(sentence);
    await page.unroute('**/*');
    await retry.press('Enter');
    await expect.poll(() => title(page)).toContain(place);
    await expect.poll(() => said(page).textContent()).toBe('');
    expect(await choice(page, name).inputValue()).toBe(code);
    expect(await retry.count()).toBe(0);
    await page.context().close();
  },
);
