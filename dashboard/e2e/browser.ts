import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

/** Where the observatory under test is served, without a slash at the end. */
export const baseUrl: string = process.env['OBSERVATORY_TEST_URL'] ?? inject('baseUrl');

export { openBrowser } from '../../testing/chromium.ts';

export type OpenPage = {
  readonly page: Page;
  /** Everything that the browser complained about: errors, refused scripts and styles. */
  readonly complaints: readonly string[];
};

/** Opens an empty page that remembers every complaint of the browser. */
export async function newPage(
  browser: Browser,
  given: { width?: number; height?: number } & BrowserContextOptions = {},
): Promise<OpenPage> {
  const { width = 1440, height = 900, ...options } = given;
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: { width, height },
    // Pages that are kept for when there is no connection have a test of their own.
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isExpected = message.text().includes('registration blocked by Playwright');
    if (['error', 'warning'].includes(message.type()) && !isExpected) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints };
}

/** Opens an address and waits until the page answers to a reader: scripts run, fonts are there, the figure is drawn. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
