import { templateHeader, variables } from '@observatory/data/codebook/codebook.ts';
import { templateCsv } from '@observatory/data/codebook/template.ts';
import { expect, test } from 'vitest';

import { textWorkbook } from '../http/formats/xlsx/text-sheet.ts';
import { templateRoutes } from './routes.ts';

const { read, utils } = await import('@e965/xlsx');
const rowsOf = (bytes: Uint8Array, sheet: string) =>
  utils.sheet_to_json<string[]>(read(bytes).Sheets[sheet]!, { header: 1, raw: true });

test('the template is the header of the codebook', async () => {
  const answer = await templateRoutes().request('/template.csv');
  expect(answer.headers.get('content-disposition')).toContain('template.csv');
  expect(await answer.text()).toBe(templateCsv());
});

test('the workbook is read by another reader: header, and each column explained in the language asked for', async () => {
  const bytes = async (language: string) =>
    new Uint8Array(await (await templateRoutes().request(`/template.xlsx?lang=${language}`)).arrayBuffer());
  const finnish = await bytes('fi');
  expect(rowsOf(finnish, 'template')).toEqual([[...templateHeader]]);
  expect(
    rowsOf(finnish, 'codebook')
      .slice(1)
      .map(([code]) => code),
  ).toEqual(variables.map(({ code }) => code));
  expect(rowsOf(finnish, 'codebook')).not.toEqual(rowsOf(await bytes('de'), 'codebook'));
});

test('a text is a text, whatever it looks like', async () => {
  const cells = ['=1+1', '<b>&"', 'a\u0000b', '', ' x ', '007', 'ä€😀'];
  const book = read(await textWorkbook([{ name: 'a&b', rows: [cells] }]));
  expect(book.SheetNames).toEqual(['a&b']);
  const sheet = book.Sheets['a&b']!;
  expect(sheet['A1']).toMatchObject({ t: 's', v: '=1+1' });
  expect(sheet['A1'].f).toBeUndefined();
  expect(utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' })[0]).toEqual(cells);
});
