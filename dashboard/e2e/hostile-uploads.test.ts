import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit } from './browser.ts';
import { openPartners } from './partners.ts';

let partners: Awaited<ReturnType<typeof openPartners>>;
beforeAll(async () => {
  partners = await openPartners();
});
afterAll(() => partners.close());

const kinds = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
type Content = string | Uint8Array;
const choose = (page: Page, content: Content, ending: keyof typeof kinds) =>
  page.setInputFiles('#file', {
    name: `hostile.${ending}`,
    mimeType: kinds[ending],
    buffer: Buffer.from(content as Uint8Array),
  });

/** Sends a file and waits for its verdict. */
async function sendHostile(
  page: Page,
  content: Content,
  ending: keyof typeof kinds = 'csv',
): Promise<string> {
  await visit(page, '/en/upload');
  await choose(page, content, ending);
  await page.locator('main form .action').first().click();
  await page.waitForURL('**/en/uploads/*-*');
  await page.locator('#findings').waitFor();
  return page.locator('.verdict').innerText();
}

const bomb = (): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': [new Uint8Array(60 << 20), { level: 9 }],
  });
const manyEntries = (): Uint8Array =>
  zipSync(
    Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`xl/media/${at}.bin`, new Uint8Array(1)])),
  );
const formulas = `A1_COUNTRY;"=HYPERLINK(""http://evil.example"";""x"")";@SUM(1)\r\nFI;"=cmd|' /C calc'!A0";+1\r\n`;
const markup = '<img src=x onerror=alert(1)>';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const textCell = (text: string) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
const formulaCell = (formula: string, value: string) =>
  `<c t="str"><f>${escaped(formula)}</f><v>${escaped(value)}</v></c>`;
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const parts = 'http://schemas.openxmlformats.org/package/2006';
/** A whole workbook whose headings are markup and formulas, and whose cells are computed by formulas. */
const formulaWorkbook = (): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${parts}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds.xlsx}.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${parts}/relationships"><Relationship Id="r1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${parts}/relationships"><Relationship Id="r1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets><sheet name="&lt;b&gt;" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${spreadsheet}"><sheetData><row r="1">${['A1_COUNTRY', markup, '=HYPERLINK("http://evil.example";"x")', '@SUM(1)'].map(textCell).join('')}</row><row r="2">${formulaCell('HYPERLINK("http://evil.example","=1+1")', '=1+1')}${formulaCell('WEBSERVICE("http://evil.example")', markup)}${formulaCell('1+1', '2')}${formulaCell('"+"&"1"', '+1')}</row></sheetData></worksheet>`,
    ),
  });

describe('a hostile file', () => {
  test.each([
    ['a bomb of high ratio', bomb, 'xlsx'],
    ['an archive of very many entries', manyEntries, 'xlsx'],
    ['NUL bytes', (): Content => `A1_COUNTRY;B\0\r\n\0FI;\0\r\n${'\0'.repeat(5000)}`, 'csv'],
    ['a million columns', (): Content => `${'x;'.repeat(1_000_000)}\r\n${'1;'.repeat(1_000_000)}\r\n`, 'csv'],
    ['formulas in cells and headings', (): Content => formulas, 'csv'],
    ['formulas and markup in a workbook', formulaWorkbook, 'xlsx'],
    [
      'markup in headings',
      (): Content => `${markup};A1_COUNTRY\r\n"<script>alert(1)</script>";FI\r\n`,
      'csv',
    ],
  ] as const)('with %s is refused with reasons, and the page stays a page', async (_, content, ending) => {
    const { page, complaints } = await partners.enter();
    expect(await sendHostile(page, content(), ending)).toContain('cannot be accepted yet');
    expect(await page.locator('#findings li').count()).toBeGreaterThan(0);
    expect(await page.locator('main img, main script, main a[href*="evil"]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['csv', (): Content => formulas],
    ['xlsx', formulaWorkbook],
  ] as const)(
    'with formulas in %s gives a report that a spreadsheet does not run',
    async (ending, content) => {
      const { page } = await partners.enter();
      await sendHostile(page, content(), ending);
      await page.locator('#columns summary').click();
      expect(await page.locator('#columns').innerText()).toContain('HYPERLINK');
      const answer = await page.request.get(`/api/v1${new URL(page.url()).pathname.slice(3)}/report.csv`);
      expect(answer.ok()).toBe(true);
      const cells = (await answer.text()).split(/[,\r\n]+/).map((cell) => cell.replace(/^"/, ''));
      expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
      await page.context().close();
    },
  );

  test('shows its markup as text before and after it is sent', async () => {
    const { page, complaints } = await partners.enter();
    const text = `${markup};A1_COUNTRY\r\n${markup};FI\r\n`;
    await choose(page, text, 'csv');
    await page.locator('main table').waitFor();
    expect(await page.locator('main table').innerText()).toContain(markup);
    await sendHostile(page, text);
    await page.locator('#columns summary').click();
    expect(await page.locator('#columns').innerText()).toContain(markup);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test('a certain column can be changed without scripts', async () => {
  const { page } = await partners.enter({ javaScriptEnabled: false });
  await choose(page, 'A1_COUNTRY;A4_NACE\r\nFI;C\r\n', 'csv');
  await page.locator('main form .action').first().click();
  await page.waitForURL('**/en/uploads/*-*');
  await page.locator('#columns').waitFor();
  await page.goto(`${page.url()}?column=1`);
  await page.locator('select[name="column.1"]').selectOption('variable A2_NUTS2');
  await page.locator('form[action$="/mapping"] button').click();
  await page.getByText('columns confirmed').waitFor();
  // The page looks again by itself until the check has ended.
  const use = () => page.locator('select[name="column.1"]').inputValue();
  await expect.poll(use, { timeout: 100_000, interval: 500 }).toBe('variable A2_NUTS2');
  await page.context().close();
});

test('two partners send at once: both get in, and neither sees the uploads of the other', async () => {
  const opened = await Promise.all(['omnia', 'enac'].map((organisation) => partners.enter({ organisation })));
  await Promise.all(opened.map(({ page }, at) => sendHostile(page, `A1_COUNTRY;A4_NACE\r\nFI;C${at}\r\n`)));
  const seen: string[][] = [];
  for (const { page } of opened) {
    const own = new URL(page.url()).pathname;
    await visit(page, '/en/uploads');
    const links = page.locator('main tbody th a');
    seen.push(await links.evaluateAll((found) => found.map((one) => one.getAttribute('href') ?? '')));
    expect(seen.at(-1)).toContain(own);
  }
  expect(seen[0]!.filter((one) => seen[1]!.includes(one))).toEqual([]);
  for (const { page } of opened) await page.context().close();
});
