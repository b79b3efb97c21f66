import { glossaryTerms } from '@observatory/data/glossary/terms.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const meaning = (id: string, language: 'en' | 'fi' | 'de') =>
  glossaryTerms.find((term) => term.id === id)!.definition[language];

test('every term has its place on the page, which a link reaches', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/fi/glossary#design-effect');
  for (const { id, label, definition } of glossaryTerms) {
    const entry = page.locator(`#${id}`);
    expect(await entry.locator('dt').textContent()).toBe(label.fi);
    expect(await entry.locator('dd').textContent()).toBe(definition.fi);
  }
  expect(await page.locator('#design-effect').evaluate((one) => one.matches(':target'))).toBe(true);
  await page.context().close();
});

test('a word shows its meaning on focus, Escape takes it away and the focus stays', async () => {
  const { page, complaints } = await newPage(browser, { width: 320, height: 700 });
  await visit(page, '/de/data');
  const word = page.locator('#interval a.term').first();
  await word.scrollIntoViewIfNeeded();
  await word.focus();
  const note = page.getByRole('tooltip');
  await note.waitFor();
  const id = (await word.getAttribute('href'))!.split('#')[1]!;
  expect(await note.innerText()).toBe(meaning(id, 'de'));
  expect(await word.getAttribute('aria-describedby')).toBe(await note.getAttribute('id'));
  const box = (await note.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  await page.keyboard.press('Escape');
  await note.waitFor({ state: 'hidden' });
  expect(await word.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a word shows its meaning under the pointer, which may go onto it, and loses it when the pointer leaves', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/explore');
  const word = page.locator('aside a.term').first();
  await word.scrollIntoViewIfNeeded();
  await word.hover();
  const note = page.getByRole('tooltip');
  await note.waitFor();
  expect(await note.innerText()).toBe(meaning('base', 'en'));
  await note.hover();
  await page.waitForTimeout(400);
  expect(await note.isVisible()).toBe(true);
  await page.mouse.move(2, 2);
  await note.waitFor({ state: 'hidden' });
  await page.context().close();
});

test('without scripts a word is a link to its entry', async () => {
  const { page } = await newPage(browser, { javaScriptEnabled: false });
  await visit(page, '/en/quality');
  const word = page.locator('a.term').first();
  const id = (await word.getAttribute('href'))!.split('#')[1]!;
  await word.click();
  await page.waitForURL(`**/en/glossary#${id}`);
  expect(await page.locator(`#${id} dd`).innerText()).toBe(meaning(id, 'en'));
  await page.context().close();
});

test('on a touch screen a first tap shows the meaning, a second one follows the link', async () => {
  const { page } = await newPage(browser, { width: 320, height: 700, hasTouch: true });
  await visit(page, '/fi/data');
  const word = page.locator('#weighting a.term').first();
  await word.scrollIntoViewIfNeeded();
  await word.tap();
  await expect.poll(() => page.getByRole('tooltip').innerText()).toBe(meaning('weight', 'fi'));
  expect(new URL(page.url()).pathname).toBe('/fi/data');
  await word.tap();
  await page.waitForURL('**/fi/glossary#weight');
  await page.context().close();
});
