import { AxeBuilder } from '@axe-core/playwright';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
let other: Server;
beforeAll(async () => {
  browser = await openBrowser();
  // A page of another site that frames an address.
  other = createServer(({ url = '' }, answer) => {
    const framed = baseUrl + decodeURIComponent(url.slice(2));
    answer.setHeader('content-type', 'text/html');
    answer.end(
      `<!doctype html><title>other</title><iframe src="${framed}" width="700" height="900"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await browser.close();
  other.close();
});

const framing = (path: string): string =>
  `http://127.0.0.1:${(other.address() as AddressInfo).port}/?${encodeURIComponent(path)}`;

test('other sites frame a figure and nothing else', async () => {
  const { page } = await newPage(browser);
  await page.goto(framing('/fi/embed/skill-gaps?country=FI&theme=dark'));
  const frame = page.frameLocator('iframe');
  expect(await frame.locator('h1').textContent()).toContain('Suomessa');
  expect(await frame.locator('svg:visible').count()).toBe(1);
  expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
  const back = frame.getByRole('link', { name: 'Katso kuvio' });
  expect(await back.getAttribute('href')).toMatch(/\/fi\/explore\?indicator=skill_gap&country=FI/);
  await page.goto(framing('/fi/explore?country=FI'));
  expect(await page.frameLocator('iframe').locator('h1').count()).toBe(0);
  await page.context().close();
});

test.each([
  'skill-gaps',
  'comparison',
  'skill-profile',
  'coverage',
  'trend',
  'joint-needs',
  'official-map?indicator=basic-digital-skills',
])(
  '%s stands alone: no script, no navigation, accessible at 320, with a way back that exists',
  async (figure) => {
    const { page, complaints } = await newPage(browser, { width: 320 });
    await visit(page, `/de/embed/${figure}`);
    expect(await page.locator('script, nav, form').count()).toBe(0);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa'])
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const wide = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect([wide, complaints]).toEqual([0, []]);
    const title = await page.locator('h1').textContent();
    const back = (await page.locator('a').first().getAttribute('href'))!;
    await visit(page, back);
    expect(await page.locator('.notices').count()).toBe(0);
    if (!figure.startsWith('official')) expect(await page.locator('h1').textContent()).toBe(title);
    await page.context().close();
  },
);

test.each([
  { place: 320, drawn: 288 },
  { place: 500, drawn: 448 },
  { place: 640, drawn: 608 },
  { place: 1024, drawn: 680 },
])('in a place of $place px the drawing is $drawn px wide', async ({ place, drawn }) => {
  const { page } = await newPage(browser, { width: place });
  await visit(page, '/fi/embed/skill-gaps');
  const drawings = await page.locator('main svg').filter({ visible: true }).all();
  expect(await Promise.all(drawings.map(async (one) => (await one.boundingBox())?.width))).toEqual([drawn]);
  await page.context().close();
});

test('what is no figure, and what a figure cannot show, is told', async () => {
  expect((await fetch(`${baseUrl}/en/embed/pie`)).status).toBe(404);
  expect((await fetch(`${baseUrl}/en/embed/skill-gaps?country=SE`)).status).toBe(400);
});
