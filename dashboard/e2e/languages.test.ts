import { languages } from '@observatory/data/messages/language.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, newPage, openBrowser, visit } from './browser.ts';
import { publicPages } from './pages.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(baseUrl + path, { headers, redirect: 'manual' });

test.each([
  ['/', { 'accept-language': 'fi-FI,en;q=0.5' }, '/fi'],
  ['/explore?country=FI', { 'accept-language': 'it' }, '/it/explore?country=FI'],
  ['/data', { 'accept-language': 'it', cookie: 'language=nl' }, '/nl/data'],
  ['/quality?wave=2024', { 'accept-language': 'sv' }, '/sv/quality?wave=2024'],
  ['/design', { 'accept-language': 'fr' }, '/en/design'],
  ['/country/FI?wave=2024', { 'accept-language': 'de' }, '/de/country/FI?wave=2024'],
  ['/skills/DIG_AI', { 'accept-language': 'fi' }, '/fi/skills/DIG_AI'],
])('%s leads to the reader’s language', async (path, headers, location) => {
  const response = await ask(path, headers);
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe(location);
});

test('a language that is not spoken here is an address without a page, in English', async () => {
  const response = await ask('/xx/explore', { 'accept-language': 'fi' });
  expect(response.status).toBe(404);
  const text = await response.text();
  expect(text).toContain('<html lang="en"');
  expect(text).toContain('There is no page at this address');
});

test('a page names itself in every language', async () => {
  const text = await (await ask('/sv/explore?country=FI')).text();
  const alternates = [...text.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)"/g)];
  expect(alternates.map(([, language]) => language)).toEqual([...languages, 'x-default']);
  for (const [, language, href] of alternates) {
    const { pathname, search } = new URL(href!);
    expect(pathname + search).toBe(`${language === 'x-default' ? '' : `/${language}`}/explore?country=FI`);
  }
});

test('the language switch keeps the view and is remembered', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/explore?country=NL');
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await page.waitForURL('**/nl/explore?country=NL');
  expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  await visit(page, '/data');
  expect(new URL(page.url()).pathname).toBe('/nl/data');
  await page.context().close();
});

test('the chosen colours come with the page, before any script', async () => {
  const { page } = await newPage(browser, { colorScheme: 'light' });
  await visit(page, '/en');
  await page.getByRole('button', { name: 'Dark' }).click();
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await ground()).toBe('rgb(20, 24, 29)');
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  expect(await (await ask('/en', { cookie })).text()).toContain('<html lang="en" data-theme="dark"');
  await visit(page, '/en/explore');
  expect(await ground()).toBe('rgb(20, 24, 29)');
  await page.getByRole('button', { name: 'Device' }).click();
  expect(await ground()).toBe('rgb(251, 250, 247)');
  expect(await page.context().cookies()).toEqual([]);
  await page.context().close();
});

/** Ends of words that stand in one line without any space between them and belong to different elements. */
function touchingWords(): string[] {
  for (const one of document.querySelectorAll('details')) one.open = true;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const edgesOf = (text: Node) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()];
  };
  const found: string[] = [];
  let before = texts.nextNode();
  for (let text = texts.nextNode(); before && text; before = text, text = texts.nextNode()) {
    const [one, other] = [before.textContent ?? '', text.textContent ?? ''];
    const end = edgesOf(before).at(-1);
    const start = edgesOf(text)[0];
    const areWords = /[\p{L}\p{N}]$/u.test(one) && /^[\p{L}\p{N}]/u.test(other);
    if (areWords && end && start && Math.abs(end.top - start.top) < 6 && Math.abs(start.left - end.right) < 2)
      found.push(`${one.slice(-20)}|${other.slice(0, 20)}`);
  }
  return found;
}

test.each([320, 1440])('no words run into each other at %i', async (width) => {
  const { page } = await newPage(browser, { width });
  const touching: string[] = [];
  for (const { path } of publicPages) {
    await visit(page, `/de${path}`);
    touching.push(...(await page.evaluate(touchingWords)).map((words) => `${path}: ${words}`));
  }
  expect(touching).toEqual([]);
  await page.context().close();
});
