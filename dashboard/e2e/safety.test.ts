import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

test('the content security policy names no unsafe source', async () => {
  const policy = (await fetch(`${baseUrl}/en/explore`)).headers.get('content-security-policy') ?? '';
  const directives = new Map(policy.split(';').map((one) => [one.trim().split(' ')[0], one.trim()]));
  expect(policy).not.toContain('unsafe');
  expect(directives.get('default-src')).toBe("default-src 'none'");
  expect(directives.get('script-src')).toMatch(/^script-src 'self' 'nonce-[\w+/=-]+'$/);
  expect(directives.get('style-src')).toMatch(/^style-src 'self' 'nonce-[\w+/=-]+'$/);
  expect(directives.get('require-trusted-types-for')).toBe("require-trusted-types-for 'script'");
  expect(directives.get('frame-ancestors')).toBe("frame-ancestors 'none'");
});

test('no page needs what the policy refuses, on arrival and on the way through', async () => {
  const { page, complaints } = await newPage(browser);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      reportError(new Error(`refused: ${violatedDirective} ${blockedURI}`)),
    );
  });
  await visit(page, '/en/explore');
  await page.getByRole('combobox', { name: 'Country' }).selectOption('DE');
  await page.waitForURL('**country=DE');
  await page.locator('.frame').hover({ position: { x: 300, y: 120 } });
  await page.getByRole('link', { name: 'Data and methods' }).first().click();
  await page.waitForURL('**/en/data');
  await page.getByRole('link', { name: 'Design', exact: true }).click();
  await page.waitForURL('**/en/design');
  await page.locator('.frame svg').first().waitFor();
  await page.getByRole('link', { name: 'Overview' }).click();
  await page.waitForURL('**/en');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('markup in an address stays text', async () => {
  const { page, complaints } = await newPage(browser);
  await visit(page, `/en/explore?country=${encodeURIComponent('"><img src=x onerror=alert(1)>')}&<b>=1`);
  expect(await page.locator('main img, .notices b').count()).toBe(0);
  expect(await page.locator('.notices').textContent()).toContain('<img src=x onerror=alert(1)>');
  expect(complaints).toEqual([]);
  await page.context().close();
});
