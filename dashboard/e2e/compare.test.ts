import { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import type { Browser } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const compare = async (asked: string) =>
  v.parse(ComparisonsAnswer, await (await fetch(`${baseUrl}/api/v1/comparisons.json?${asked}`)).json());

test('the table holds what the interface answers', async () => {
  const { page, complaints } = await newPage(browser);
  await visit(page, '/en/compare?a=NL&b=DE.C');
  await page.getByText('Show the table').first().click();
  const { columns, tests } = await compare('a=country:DE~sector:C&b=country:NL');
  expect(tests).toBeGreaterThan(0);
  const points = (share: number) => {
    const whole = Math.round(share * 100) + 0;
    return `${whole > 0 ? '+' : ''}${whole}`.replace('-', '−');
  };
  const words = { higher: 'higher than Netherlands', lower: 'lower than Netherlands' };
  for (const [row, skill] of columns.skill_a.entries()) {
    const cells = await page.locator(`tr[data-skill="${skill}"]`).nth(1).locator('td').allInnerTexts();
    const difference = columns.difference[row];
    if (difference === null || difference === undefined) {
      expect(cells.slice(4, 8)).toEqual(['', '', '', '']);
      continue;
    }
    expect(cells[1]).toBe(`${Math.round(columns.estimate_a[row]! * 100)}\u00a0%`);
    expect(cells[3]).toBe(String(columns.n_a[row]));
    expect(cells[4]).toBe(points(difference));
    expect(cells[5]).toBe(`${points(columns.ci_low[row]!)} to ${points(columns.ci_high[row]!)}`);
    const verdict = columns.verdict[row] as keyof typeof words;
    expect(cells[8]).toContain(words[verdict] ?? 'cannot be told apart');
  }
  const certain = columns.verdict.filter((verdict) => verdict in words).length;
  expect(await page.locator('h1').textContent()).toContain(
    certain > 0 ? ` in ${certain} of ${tests} ` : 'cannot',
  );
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the figure is read with the keyboard, on a phone too', async () => {
  const { page } = await newPage(browser, { width: 320, height: 800 });
  await visit(page, '/fi/compare?c=IT');
  const figure = page.getByRole('application');
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => figure.locator('.canvas svg').count(), { timeout: 10_000 }).toBe(1);
  await figure.focus();
  const said = page.locator('.spoken');
  await page.keyboard.press('Home');
  await expect.poll(() => said.textContent()).toMatch(/Suomi .*Saksa .*Italia /);
  const first = await said.textContent();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => said.textContent()).not.toBe(first);
  await page.keyboard.press('Escape');
  await expect.poll(() => said.textContent()).toBe('');
  await page.context().close();
});

test('a choice changes the address, the guard and the title', async () => {
  const { page, complaints } = await newPage(browser);
  await visit(page, '/en/compare');
  expect(await page.locator('h1').textContent()).toContain('Finland and Germany');
  await page.locator('select[name="c.country"]').selectOption('POOLED');
  await page.waitForURL('**/en/compare?c=POOLED');
  await expect.poll(() => page.locator('h1').textContent()).toContain('Compared with Finland');
  expect(await page.locator('section[aria-labelledby="guard"]').innerText()).toContain('is a part of');
  await page.locator('select[name="b.wave"]').selectOption('2024');
  await page.waitForURL('**/en/compare?b=DE.2024&c=POOLED');
  await expect
    .poll(() => page.locator('section[aria-labelledby="guard"]').innerText())
    .toContain('The years differ');
  await page.goBack();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('what cannot be compared is refused with its reason', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/compare?a=DE.B-E&b=DE.C');
  const guard = page.locator('section[aria-labelledby="guard"]');
  expect(await guard.locator('.answer').allInnerTexts()).toEqual(['No']);
  expect(await guard.innerText()).toContain('the same employers are partly on both sides');
  expect(await page.locator('h1').textContent()).toContain('no difference can be judged');
  await page.context().close();
});

test('without scripts the figure, the table and the controls are there', async () => {
  const { page, complaints } = await newPage(browser, { width: 320, height: 800, javaScriptEnabled: false });
  await visit(page, '/de/compare?a=FI');
  expect(await page.locator('.drawing svg:visible').count()).toBe(1);
  const box = await page.locator('.drawing svg:visible').boundingBox();
  expect(box!.x + box!.width).toBeLessThanOrEqual(320);
  await page.locator('select[name="c.country"]').selectOption('NL');
  await page.locator('select[name="c.size"]').selectOption('S10_49');
  await page.getByRole('button', { name: 'Zeigen' }).click();
  await page.waitForURL('**/de/compare?c=NL.S10_49');
  expect(await page.locator('h1').textContent()).toContain('Verglichen mit „Finnland“');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('what the address asks for and does not exist is told', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/en/compare?a=FI.ZZ.1066&b=XX&colour=red');
  const notices = await page.locator('.notices p').allTextContents();
  expect(notices).toHaveLength(3);
  expect(notices.join()).toMatch(/ZZ\.1066.*XX.*colour/s);
  await page.context().close();
});

test('the figure and each comparison can be taken away', async () => {
  const { page } = await newPage(browser);
  await visit(page, '/it/compare?b=FI&c=EQUAL');
  const links = page.locator('.take a[href*="comparison"][download]:not([href*=png])');
  expect(await links.count()).toBe(4);
  for (const link of await links.all()) {
    const answer = await fetch(baseUrl + (await link.getAttribute('href')));
    expect(answer.status).toBe(200);
    expect((await answer.text()).length).toBeGreaterThan(500);
  }
  expect((await fetch(`${baseUrl}/api/v1/figures/comparison.svg?a=XX`)).status).toBe(400);
  await page.context().close();
});
