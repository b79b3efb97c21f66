import { escoAcknowledgement } from '@observatory/data/competences/esco-links.ts';
import { skills } from '@observatory/data/competences/skills.ts';
import { ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import type { Browser } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl, newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

test('every skill is reached from the frameworks, and English names say that they are', async () => {
  const { page, complaints } = await newPage(browser, { width: 320, height: 800 });
  await visit(page, '/fi/frameworks');
  const links = page.locator('#ESCO a[href^="/fi/skills/"]');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
    skills.map(({ code }) => `/fi/skills/${code}`),
  );
  expect(await page.locator('#ESCO [lang="en"]', { hasText: escoAcknowledgement }).count()).toBe(1);
  expect(await page.locator('#ESCO').innerText()).toContain('Euroopan komission ESCO-luokitusta');
  expect(await page.locator('[id="DC22-4.1"] th').innerText()).toContain('Protecting devices');
  expect(await page.locator('a[href^="http://data.europa.eu/esco/"]:not([lang="en"])').count()).toBe(0);
  await page.getByRole('link', { name: 'Kyberturvallisuus ja tietosuoja' }).first().click();
  await page.waitForURL('**/fi/skills/DIG_SAFE');
  await expect.poll(() => page.locator('h1').textContent()).toBe('Kyberturvallisuus ja tietosuoja');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the official figures near a skill are the newest that the interface has', async () => {
  const { page, complaints } = await newPage(browser, { javaScriptEnabled: false });
  const response = await fetch(
    `${baseUrl}/api/v1/observations.json?indicator=enterprises-using-ai&country=FI`,
  );
  const { columns } = v.parse(ObservationsAnswer, await response.json());
  const newest = columns.time.indexOf(columns.time.toSorted().at(-1)!);
  await visit(page, '/en/skills/DIG_AI');
  const row = page.locator('#official tr', { hasText: 'Finland' });
  expect(await row.locator('td').first().innerText()).toContain(columns.value_text[newest]);
  expect(await row.locator('td').last().innerText()).toBe(columns.time[newest]);
  expect(await page.locator('#official').innerText()).toContain(
    'No official figure for this is near the skill.',
  );
  expect(complaints).toEqual([]);
  expect((await page.goto('/en/skills/DIG_NONE'))!.status()).toBe(404);
  await page.context().close();
});

test('a NACE code is interpreted without scripts, and a title settles it', async () => {
  const { page, complaints } = await newPage(browser, { width: 320, height: 800, javaScriptEnabled: false });
  await visit(page, '/en/sectors');
  await page.getByLabel('Code').fill('K');
  await page.getByRole('button', { name: 'Interpret' }).click();
  await page.waitForURL('**/en/sectors?code=K&title=&version=');
  expect(await page.locator('#answer h2').innerText()).toContain('several meanings');
  expect(await page.locator('#answer .place').allInnerTexts()).toEqual([
    'section K, Financial and insurance activities',
    'section K, Telecommunication, IT, information services',
  ]);
  await page.getByLabel('Title of the section').fill('financial and insurance activities');
  await page.getByRole('button', { name: 'Interpret' }).click();
  expect(await page.locator('#answer .place').allInnerTexts()).toEqual([
    'section K, Financial and insurance activities',
  ]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the form is used by keyboard, and the answer is announced', async () => {
  const { page, complaints } = await newPage(browser);
  await visit(page, '/de/sectors?version=R9');
  expect(await page.locator('.notices').innerText()).toContain('R9');
  await page.getByLabel('Code').focus();
  await page.keyboard.type('45');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('NACE Rev. 2.1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/de/sectors?code=45&title=&version=R21');
  const answer = page.getByRole('status').filter({ hasText: 'Die andere Fassung' });
  await expect.poll(() => answer.innerText()).toContain('Abteilung 95 in Abschnitt T');
  expect(complaints).toEqual([]);
  await page.context().close();
});
