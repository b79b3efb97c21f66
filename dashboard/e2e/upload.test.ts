import { AxeBuilder } from '@axe-core/playwright';
import { languages } from '@observatory/data/messages/language.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demonstrationSurvey } from '../../pipelines/demonstration/survey-files.ts';
import { newPage, visit } from './browser.ts';
import { openPartners, password } from './partners.ts';

type Partners = Awaited<ReturnType<typeof openPartners>>;
let partners: Partners;
beforeAll(async () => {
  partners = await openPartners();
});
afterAll(() => partners.close());
const enter: Partners['enter'] = (options) => partners.enter(options);

const choose = (page: Page, name: string, text: string) =>
  page.setInputFiles('#file', { name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const send = (page: Page) => page.locator('main form .action').first().click();

/** A file of the demonstration survey that no other test has sent. */
const goodFile = (seed: number): string =>
  demonstrationSurvey('2026', seed).find(({ name }) => name.includes('-fi-'))!.text;

/** The same with a country that there is not, in the third row. */
function badFile(seed: number): string {
  const lines = goodFile(seed).split('\n').slice(0, 60);
  lines[2] = lines[2]!.replace(/([;,])FI([;,])/, '$1XX$2');
  return lines.join('\n');
}

const violations = async (page: Page): Promise<string[]> => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`));
};
const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('an account', () => {
  test('is made by invitation only, and sign-in says no more than it must', async () => {
    const { page, complaints } = await enter();
    await visit(page, '/en/account');
    await page.locator('#name').fill('<b>nightly</b>');
    await page.locator('form[action="?/token"] button').click();
    expect(await page.locator('code').textContent()).toMatch(/^obs_[\w-]{43}$/);
    expect(await page.locator('main li b').count()).toBe(0);
    await page.locator('form[action="/api/v1/session/end"] button').click();
    await page.waitForURL('**/en');
    await page.goto('/en/uploads');
    await page.waitForURL('**/en/sign-in?to=%2Fen%2Fuploads');
    const wrong = async (email: string) => {
      await page.locator('#email').fill(email);
      await page.locator('#password').fill('wrong wrong wrong');
      await page.locator('main button.action').click();
      return page.locator('.problem').innerText();
    };
    expect(await wrong(partners.lastPerson())).toBe(await wrong('nobody@example.org'));
    await page.locator('#email').fill(partners.lastPerson());
    await page.locator('#password').fill(password);
    await page.locator('main button.action').click();
    await page.waitForURL('**/en/uploads');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('an invitation that was used says so', async () => {
    const link = new URL(await partners.invitation());
    const { page } = await newPage(partners.browser, { baseURL: partners.baseUrl });
    for (const time of [1, 2]) {
      await visit(page, `/fi${link.pathname}${link.search}`);
      expect(await page.locator('#password').count()).toBe(time === 1 ? 1 : 0);
      if (time === 2) break;
      await page.locator('#password').fill(password);
      await page.locator('main button.action').click();
      await page.waitForURL('**/fi/upload');
    }
    expect(await page.locator('.problem').innerText()).toContain('seitsemän päivää');
    await page.context().close();
  });
});

describe('a survey file', () => {
  test('goes from its first rows to a release and out of it again', async () => {
    const { page, complaints } = await enter();
    await choose(page, 'survey.csv', goodFile(11));
    await page.locator('main table').waitFor();
    expect(await page.locator('main table tr').first().innerText()).toContain('RESPONDENT');
    await send(page);
    await page.waitForURL('**/en/uploads/*-*');
    await page.getByText('can be accepted').first().waitFor();
    const press = (kind: string) => page.locator(`form[action$="/${kind}"] button`).click();
    await press('rehearse');
    await page.locator('#rehearsal').waitFor();
    expect(await page.locator('#rehearsal').innerText()).toContain('Finland');
    expect(await violations(page)).toEqual([]);
    await press('accept');
    await page.locator('#receipt').waitFor();
    expect(await page.locator('#receipt').innerText()).toMatch(/[0-9a-f]{64}/);
    await page.locator('#respondent').fill('nobody');
    await page.locator('#sure-erase').check();
    await press('erase');
    await page.getByText('No respondent of this id was found').waitFor();
    await page.locator('#sure').check();
    await press('withdraw');
    await page.getByText('withdrawn', { exact: true }).first().waitFor();
    expect(await page.locator('#withdraw').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('with a fault says where, and leads to the row', async () => {
    const { page, complaints } = await enter();
    await choose(page, 'faulty.csv', badFile(12));
    await send(page);
    await page.locator('#findings').waitFor();
    await page.getByText('cannot be accepted yet').waitFor();
    const row = page.locator('#findings button').first();
    const number = await row.innerText();
    await row.click();
    await page.locator('#findings tr.marked').waitFor();
    expect(await page.locator('#findings tr.marked th').innerText()).toBe(number);
    expect(await page.locator('form[action$="/accept"]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('with markup in its name and headings runs nothing', async () => {
    const { page, complaints } = await enter();
    const markup = '<img src=x onerror=alert(1)>';
    await choose(
      page,
      `"><script>alert(1)</script>${markup}.csv`,
      `${markup};A1_COUNTRY\r\n${markup};FI\r\n`,
    );
    await page.locator('main table').waitFor();
    await send(page);
    await page.locator('#findings').waitFor();
    expect(await page.locator('h1').innerText()).toContain('<script>');
    await visit(page, '/en/uploads');
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('chosen before the scripts came is shown when they are there', async () => {
    const { page } = await enter();
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/en/upload', { waitUntil: 'commit' });
    await choose(page, 'early.csv', badFile(15));
    expect(await page.locator('main table').count()).toBe(0);
    release();
    await page.locator('main table').waitFor();
    await page.context().close();
  });

  test('that was interrupted is sent again, and one that had arrived is recognised', async () => {
    const { page } = await enter();
    await page.route('**/api/v1/uploads?*', (route) => route.abort('connectionreset'), { times: 1 });
    await choose(page, 'survey.csv', goodFile(13));
    await send(page);
    await page.locator('.problem').waitFor();
    await send(page);
    await page.waitForURL('**/en/uploads/*-*');
    const first = page.url();
    await visit(page, '/en/upload');
    let sent = 0;
    page.on('request', (request) => (sent += request.method() === 'POST' ? 1 : 0));
    await choose(page, 'other.csv', goodFile(13));
    await send(page);
    await page.waitForURL('**/en/uploads/*-*');
    expect(page.url()).toBe(first);
    expect(sent).toBe(0);
    await page.context().close();
  });

  test('that is a workbook is shown after it was sent', async () => {
    const { page } = await enter();
    await page.setInputFiles('#file', {
      name: 'a.xlsx',
      mimeType: '',
      buffer: Buffer.from('PK\u0003\u0004'),
    });
    await page.getByText('A workbook.').waitFor();
    await page.context().close();
  });

  test('can be sent without scripts', async () => {
    const { page } = await enter({ javaScriptEnabled: false });
    await choose(page, 'plain.csv', badFile(14));
    await send(page);
    await page.waitForURL('**/en/uploads/*-*');
    // The page looks again by itself until the check has ended.
    await page.locator('#findings').waitFor();
    expect(await page.locator('.verdict').innerText()).toContain('cannot be accepted yet');
    await page.context().close();
  });
});

test.each(languages)('every page is accessible in %s, at 320 and in the dark too', async (language) => {
  const { page, complaints } = await enter({ language, width: 320, height: 800 });
  await choose(page, 'survey.csv', badFile(20 + languages.indexOf(language)));
  await page.locator('main table').waitFor();
  expect(await violations(page), 'upload').toEqual([]);
  expect(await isWide(page), 'upload').toBe(false);
  await send(page);
  await page.locator('#findings').waitFor();
  const upload = new URL(page.url()).pathname.replace(`/${language}`, '');
  for (const path of [upload, '/uploads', '/account']) {
    await visit(page, `/${language}${path}`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), `${path} in ${colorScheme}`).toEqual([]);
    }
    expect(await isWide(page), path).toBe(false);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});
