import { expect, test } from 'vitest';

import { fromBytes, fromFile } from './byte-source.ts';
import { readTable } from './read-table.ts';
import { seeded } from './suites/generated-file.ts';

const refusal = async (content: string | Uint8Array, lineBytes = 100) =>
  await readTable(fromBytes('answers.csv', Buffer.from(content)), { lineBytes });

test.each([
  ['HTML', '<!DOCTYPE html>\n<html><body><table><tr><td>1</td></tr></table></body></html>'],
  ['HTML', '\ufeff \n<TABLE border=1>\n<tr><td>1;2</td></tr>\n</TABLE>'],
  ['HTML', '<!-- saved by a browser -->\n<html lang="fi">\n<head></head>'],
  ['XML', '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook>'],
])('%s under the name of a table is a document', async (found, text) => {
  expect(await refusal(text)).toEqual({ refused: 'not_a_table_document', detail: { found, byte: '0' } });
  const wide = Buffer.from(text, 'utf16le');
  expect(await refusal(wide)).toMatchObject({ refused: 'not_a_table_document', detail: { found } });
});

test('a header that begins with a sign of tags is a table', async () => {
  const table = await refusal('<5 staff;<10 staff\n1;2\n3;4\n');
  expect(table).toMatchObject({ header: ['<5 staff', '<10 staff'] });
});

test('a line that never ends is refused before its encoding is sought, with its place', async () => {
  for (const sign of ['a', 'ä', ';', '"']) {
    expect(await refusal(sign.repeat(1_000))).toEqual({
      refused: 'line_too_long',
      detail: { row: '1', byte: '0', limit: '100' },
    });
  }
  expect(await refusal('a;b\n1;2\n'.repeat(500))).toHaveProperty('header');
});

test('random bytes are no text, whatever mark they begin with', async () => {
  const draw = seeded(5);
  const bytes = Uint8Array.from({ length: 8_000 }, () => Math.floor(draw() * 256));
  const marks = [[], [0xff, 0xfe], [0xfe, 0xff]];
  for (const mark of marks) {
    bytes.set(mark);
    expect(await refusal(bytes, 1_000_000)).toMatchObject({ refused: 'not_a_table_binary' });
  }
});

test('a folder cannot be opened', async () => {
  await expect(fromFile(import.meta.dirname)).rejects.toThrow('folder');
});
