import { BriefAnswer } from '@observatory/data/contract/brief-answer.ts';
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const answer = async (path: string) =>
  v.parse(BriefAnswer, await (await fetch(`${baseUrl}/api/v1/briefs/${path}`)).json());
const widerThanItsWindow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

test.each(['FI', 'POOLED', 'C'])(
  'the page of %s says all that its JSON says, in the same order',
  async (place) => {
    const brief = await answer(`${place}.json?lang=de`);
    const { page, complaints } = await newPage(browser);
    await visit(page, `/de/briefs/${place}`);
    expect(await page.locator('h1').innerText()).toBe(brief.title);
    const sections = page.locator('article section[aria-labelledby]');
    expect(await sections.locator('h2').allInnerTexts()).toEqual(brief.sections.map(({ title }) => title));
    const said = squeezed((await page.locator('article').textContent()) ?? '');
    const texts = brief.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if ('texts' in block) return block.texts;
        if (block.kind === 'list') return block.items;
        if (block.kind === 'remarks') return block.remarks.flatMap(({ text, from }) => [text, from]);
        if (block.kind === 'key-figures')
          return block.figures.flatMap(({ label, value, about, comparator }) => [
            label,
            value,
            about,
            comparator,
          ]);
        const { caption, head, rows } = block.kind === 'figure' ? block.figure.table : block.table;
        const alt = block.kind === 'figure' ? [block.figure.alt, block.figure.subtitle] : [];
        return [...alt, caption, ...head, ...rows.flat()];
      }),
    );
    for (const text of [...texts, ...brief.imprint]) expect(said).toContain(squeezed(text));
    const heads = page.locator('article table thead th');
    expect(await heads.count()).toBeGreaterThan(10);
    expect(await page.locator('article thead td, article thead th:not([scope])').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('every number stands with its code, and the code leads to the answer that it was taken from', async () => {
  const { numbers, contentHash } = await answer('NL.json?lang=en');
  const { page } = await newPage(browser);
  await visit(page, '/en/briefs/NL');
  const rows = page.locator('tr[data-number]');
  expect(await rows.count()).toBe(numbers.length);
  const { id, text, value } = numbers.find(({ query }) => query.startsWith('estimates'))!;
  const row = page.locator(`tr[data-number="${id}"]`);
  expect(squeezed((await row.textContent()) ?? '')).toContain(squeezed(text));
  const found = await (await fetch(baseUrl + (await row.locator('a').getAttribute('href'))!)).text();
  expect(found).toContain(String(value));
  const check = page.locator('footer a[href*="/verify/"]').first();
  expect(await check.getAttribute('href')).toBe(`/en/verify/${contentHash.slice(0, 16)}`);
  await page.context().close();
});

test('a figure of a brief is read with the keyboard on a phone, and nothing is wider than it', async () => {
  const { page, complaints } = await newPage(browser, { width: 320, height: 800 });
  await visit(page, '/de/briefs/IT');
  expect(await widerThanItsWindow(page)).toBe(0);
  const figure = page.locator('section[aria-labelledby="skills"]').getByRole('application');
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => figure.locator('.canvas svg').count(), { timeout: 10_000 }).toBe(1);
  await figure.focus();
  await page.keyboard.press('Home');
  const said = page.locator('section[aria-labelledby="skills"] .spoken');
  await expect.poll(() => said.textContent()).toMatch(/\d/);
  const first = await said.textContent();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => said.textContent()).not.toBe(first);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('what an address asks wrongly is named, and what is no place is a page that says so', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/briefs/fi?wave=1999&sections=skills~dreams&gone=1&extent=summary');
  const notices = await page.locator('.notices').innerText();
  for (const wrong of ['1999', 'dreams', 'gone']) expect(notices).toContain(wrong);
  expect(await page.locator('article section[aria-labelledby]').count()).toBe(1);
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(
    /\/en\/briefs\/FI\?extent=summary&sections=skills$/,
  );
  await visit(page, '/en/briefs?place=SE&language=xx');
  const named = await page.locator('.notices').innerText();
  for (const wrong of ['SE', 'xx']) expect(named).toContain(wrong);
  expect((await page.goto('/fi/briefs/SE'))?.status()).toBe(404);
  await page.context().close();
});

test('on paper stand the brief, its tables and the light colours, and nothing to press', async () => {
  const { page } = await newPage(browser, { colorScheme: 'dark' });
  await visit(page, '/sv/briefs/DE');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.locator('.files, .ways, nav.contents').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('article table').filter({ visible: true }).count()).toBeGreaterThan(6);
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
  expect(await page.locator('.mark, .demonstration').filter({ visible: true }).count()).toBeGreaterThan(0);
  await page.context().close();
});

test('with the keyboard a brief is chosen, and preview, files and address follow', async () => {
  const { page, complaints } = await newPage(browser);
  await visit(page, '/en/briefs');
  const title = page.locator('#preview');
  const first = await title.innerText();
  await page.getByLabel('Country, partnership or sector').focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForURL('**/en/briefs?place=DE');
  await expect.poll(() => title.innerText()).not.toBe(first);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('place');
  await page.getByLabel('Summary on one page').focus();
  await page.keyboard.press('Space');
  await page.waitForURL('**/en/briefs?place=DE&extent=summary');
  await expect.poll(() => page.locator('input[name="sections"]:checked').count()).toBe(4);
  await page.getByLabel('What drives the gaps').focus();
  await page.keyboard.press('Space');
  await page.waitForURL('**sections=findings~key-figures~method');
  await page.getByLabel('Language of the brief').selectOption('it');
  await page.waitForURL('**language=it**');
  const { title: italian } = await answer('DE.json?lang=it&extent=summary');
  await expect.poll(() => title.innerText()).toBe(italian);
  const pdf = await page.locator('a[data-form="pdf"]').getAttribute('href');
  expect(pdf).toContain('sections=findings~key-figures~method');
  const file = await fetch(baseUrl + pdf!);
  expect(file.headers.get('content-type')).toBe('application/pdf');
  // Of no section there is no brief: all that is usual is meant, and the boxes say so again.
  await page.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLInputElement>('input[name="sections"]:checked'))
      box.click();
  });
  await page.waitForURL('**/en/briefs?place=DE&language=it&extent=summary');
  await expect.poll(() => page.locator('input[name="sections"]:checked').count()).toBe(4);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without scripts the form gives the same at 320, with the card and the last editions', async () => {
  const { page } = await newPage(browser, { width: 320, height: 800, javaScriptEnabled: false });
  await visit(page, '/nl/briefs');
  await page.locator('select[name="place"]').selectOption('G-I');
  await page.getByRole('button').filter({ visible: true }).first().click();
  await page.waitForURL('**/nl/briefs?place=G-I');
  const { title } = await answer('G-I.json?lang=nl');
  expect(await page.locator('#preview').innerText()).toBe(title);
  expect(await widerThanItsWindow(page)).toBe(0);
  const card = await page.locator('section[aria-labelledby="card"] img').getAttribute('src');
  expect((await fetch(baseUrl + card!)).headers.get('content-type')).toBe('image/png');
  const { current } = (await (await fetch(`${baseUrl}/api/v1/releases.json`)).json()) as { current: string };
  expect(await page.locator(`li[data-release="${current}"] a`).count()).toBe(4);
  await page.context().close();
});

test('a brief is genuine by its digits, and what nobody issued is not known', async () => {
  const { contentHash, title, name } = await answer('FI.json?lang=fi');
  const { page, complaints } = await newPage(browser, { extraHTTPHeaders: { 'accept-language': 'en' } });
  await visit(page, `/verify/${contentHash.slice(0, 16)}`);
  expect(new URL(page.url()).pathname).toBe(`/en/verify/${contentHash.slice(0, 16)}`);
  const verdict = () => page.locator('[data-verdict]').getAttribute('data-verdict');
  expect(await verdict()).toBe('current');
  expect(await page.locator('[data-fact="title"]').innerText()).toBe(title);
  expect(await page.locator('[data-fact="name"]').getAttribute('lang')).toBe('fi');
  expect(await page.locator('[data-fact="name"]').innerText()).toBe(name);
  await page.getByLabel('Content hash').fill('0123-4567 89AB cdef');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/verify/0123456789abcdef');
  await expect.poll(verdict).toBe('unknown');
  await page.getByLabel('Content hash').fill('nothing');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/verify/nothing');
  await expect.poll(verdict).toBe('unread');
  expect(complaints).toEqual([]);
  await page.context().close();
});
