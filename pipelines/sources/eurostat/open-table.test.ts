import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseOpenTable } from './open-table.ts';
import { refusalSentence, type RefusalCode } from './refusal.ts';
import { tidyLines } from './tidy-lines.ts';

const tsv = 'freq,geo\\TIME_PERIOD\t2024 \nA,DE\t1.50 b\n';
const want = ['dataset,freq,geo,time,value,flags', 'x,A,DE,2024,1.50,b'];

describe('bytes', () => {
  test('gzip by its magic bytes, whatever the name says, also twice', () => {
    expect(tidyLines(gzipSync(tsv), 'x.tsv')).toEqual(want);
    expect(tidyLines(gzipSync(gzipSync(tsv)), 'x.csv')).toEqual(want);
    expect(tidyLines(Buffer.from(tsv), 'x.tsv.gz')).toEqual(want);
  });

  test('UTF-16 with byte order mark, UTF-8, Windows-1252', () => {
    expect(tidyLines(Buffer.from(`\ufeff${tsv}`, 'utf16le'), 'x.tsv')).toEqual(want);
    expect(tidyLines(Buffer.from(`\ufeff${tsv}`, 'utf16le').swap16(), 'x.tsv')).toEqual(want);
    const csv = 'DATAFLOW,geo,TIME_PERIOD,OBS_VALUE\nESTAT:X(1.0),Österreich,2024,1\n';
    expect(tidyLines(csv)[1]).toBe('x,Österreich,2024,1,');
    expect(tidyLines(Buffer.from(csv, 'latin1'))[1]).toBe('x,Österreich,2024,1,');
  });

  test('a limit for the unpacked size', () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    expect(parseOpenTable(bomb, 'x', 1_000_000)).toMatchObject({ kind: 'refusal', code: 'too_large' });
    expect(parseOpenTable(Buffer.from(tsv), 'x', 10)).toMatchObject({ kind: 'refusal', code: 'too_large' });
  });

  test('can be walked through more than once, and stopped', () => {
    const table = parseOpenTable(Buffer.from(tsv), 'x.tsv');
    if (table.kind === 'refusal') throw new Error(table.code);
    expect([...table.observations()]).toEqual([...table.observations()]);
    for (const observation of table.observations()) {
      expect(observation).toEqual({
        dataset: 'x',
        codes: ['A', 'DE'],
        time: '2024',
        value: '1.50',
        flags: 'b',
      });
      break;
    }
  });
});

const envelope = (body: string) =>
  `<?xml version="1.0"?>\n<env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/"><env:Body>${body}</env:Body></env:Envelope>`;
const latin = (text: string) => Buffer.from(text, 'latin1');
const zip = (entry: string) =>
  latin(`PK\x03\x04${'\0'.repeat(22)}${String.fromCharCode(entry.length)}\0\0\0${entry}content`);
const packed = gzipSync('x'.repeat(1000) + String(Math.PI));

describe('what a file is when it is no table', () => {
  const cases: readonly (readonly [
    what: string,
    bytes: Uint8Array | string,
    code: RefusalCode,
    says: RegExp,
  ])[] = [
    ['nothing', '', 'empty', /^x\.csv is empty/],
    ['white space', ' \r\n\t', 'empty', /is empty/],
    ['gzip of nothing', gzipSync(''), 'empty', /is empty/],
    ['gzip, cut', packed.subarray(0, packed.length - 6), 'gz_truncated', /breaks off before its end/],
    [
      'gzip, damaged',
      Buffer.concat([packed.subarray(0, packed.length - 8), Buffer.alloc(8)]),
      'gz_damaged',
      /damaged/,
    ],
    ['ZIP', zip('une_rt_a.csv'), 'zip', /first entry une_rt_a\.csv/],
    ['XLSX', zip('xl/workbook.xml'), 'spreadsheet', /XLSX/],
    ['ODS', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'spreadsheet', /OpenDocument/],
    ['XLS', latin('\xd0\xcf\x11\xe0\xa1\xb1'), 'spreadsheet', /Excel 97/],
    ['Parquet', 'PAR1\0\0', 'parquet', /Parquet/],
    ['bzip2', 'BZh91AY', 'other_compression', /bzip2/],
    ['xz', latin('\xfd7zXZ\0'), 'other_compression', /xz/],
    ['Zstandard', latin('(\xb5/\xfd'), 'other_compression', /Zstandard/],
    ['PDF', '%PDF-1.7', 'binary', /a PDF document/],
    ['R data', gzipSync('RDX3\nX\n\0\0'), 'binary', /an R data file/],
    ['bytes', latin('\x01\0\x02'), 'binary', /a binary file/],
    [
      'a page',
      '<!DOCTYPE html>\n<html><head><title>404\n Not Found</title></head></html>',
      'html',
      /titled "404 Not Found"/,
    ],
    ['a page without title', '\ufeff<html lang="en"><body>x</body></html>', 'html', /is a web page, not/],
    ['a piece of a page', '<div class="message">Busy</div>', 'html', /web page/],
    ['XHTML', '<?xml version="1.0"?><!-- x --><html xmlns="x"/>', 'html', /web page/],
    [
      'SOAP fault',
      envelope('<S:Fault><faultcode>150</faultcode><faultstring>Unknown  dimension</faultstring></S:Fault>'),
      'soap_fault',
      /\(Unknown dimension\)/,
    ],
    [
      'SDMX error',
      '<m:Error><m:ErrorMessage code="100"><c:Text xml:lang="en">No results found</c:Text></m:ErrorMessage></m:Error>',
      'service_error',
      /\(No results found\)/,
    ],
    [
      'queued',
      envelope(
        '<ns0:asyncResponse><status><key>aba12d2f-6e5d-4de5-9f0a-2f3f0f0a1b2c</key><status>SUBMITTED</status></status></ns0:asyncResponse>',
      ),
      'asynchronous',
      /\(aba12d2f-[^)]*, SUBMITTED\)/,
    ],
    [
      'SDMX-ML',
      '<?xml version="1.0"?><m:StructureSpecificData><m:DataSet/></m:StructureSpecificData>',
      'sdmx_ml',
      /root element m:StructureSpecificData/,
    ],
    [
      'structure',
      '<mes:Structure><mes:Structures/></mes:Structure>',
      'sdmx_ml_structure',
      /without observations/,
    ],
    ['other XML', '<rss version="2.0"/>', 'xml', /root element rss/],
    ['a survey', 'id;age;answer\n1;30;"yes"\n', 'other_csv', /columns id, age, answer/],
    [
      'old explorer CSV',
      '"TIME","GEO","SEX","Value","Flag and Footnotes"\n"2013","DE","T","5.2",""\n',
      'other_csv',
      /TIME, GEO, SEX, Value/,
    ],
    ['prose', 'Dear all,\nplease find the data', 'other_csv', /no TIME_PERIOD/],
    ['a word', 'Forbidden\n', 'text', /begins with "Forbidden"/],
  ];

  test.each(cases)('%s', (_, bytes, code, says) => {
    const answer = parseOpenTable(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, 'x.csv');
    if (answer.kind === 'table') throw new Error('a table');
    expect(answer.code).toBe(code);
    const sentence = refusalSentence(answer);
    expect(sentence).toMatch(says);
    expect(sentence).not.toMatch(/[{}\n]/);
  });
});
