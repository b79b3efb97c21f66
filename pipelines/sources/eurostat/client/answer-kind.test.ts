import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { unpack } from '../bytes.ts';
import { queuedBody, statusBody } from '../replay/answers.ts';
import { answerKind } from './answer-kind.ts';

const kindOf = (text: string | Uint8Array, status = 200) =>
  answerKind(status, unpack(typeof text === 'string' ? Buffer.from(text) : text, 1 << 24));

const tooBig = 'EXTRACTION_TOO_BIG: The requested extraction is too big, estimated 420709314 rows';

describe('an answer is told by its bytes', () => {
  test.each([
    ['freq,geo\\TIME_PERIOD\t2023 \nA,DE\t1 \n', { kind: 'data', format: 'tsv' }],
    ['DATAFLOW,freq,geo,TIME_PERIOD,OBS_VALUE\nX,A,DE,2023,1\n', { kind: 'data', format: 'sdmx-csv' }],
    ['DATAFLOW,freq,geo,TIME_PERIOD,OBS_VALUE\r\n', { kind: 'no_rows' }],
    ['{"class":"dataset","value":{},"id":[],"dimension":{}}', { kind: 'no_rows' }],
    ['{"class":"dataset","value":[],"id":[],"dimension":{}}', { kind: 'no_rows' }],
    ['{"class":"dataset","value":{"0":1},"id":[],"dimension":{}}', { kind: 'data', format: 'json-stat' }],
    ['{"warning":{"status":413,"label":"ASYNCHRONOUS_RESPONSE. Later."}}', { kind: 'asynchronous' }],
    [`{"error":[{"status":413,"label":"${tooBig}"}]}`, { kind: 'too_big', label: tooBig }],
    [
      '{"error":[{"status":404,"id":100,"label":"ERR_NOT_FOUND_4: none"}]}',
      { kind: 'error', status: 404, id: '100', label: 'ERR_NOT_FOUND_4: none' },
    ],
    [
      '{"error":{"status":400,"id":150,"label":"unknown dimension"}}',
      { kind: 'error', status: 400, id: '150', label: 'unknown dimension' },
    ],
    [
      `<S:Fault xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><faultcode>413</faultcode><faultstring>${tooBig}</faultstring></S:Fault>`,
      { kind: 'too_big', label: tooBig },
    ],
    [
      '<S:Fault xmlns:S="x"><faultcode>100</faultcode><faultstring>No results found</faultstring></S:Fault>',
      { kind: 'error', status: 200, id: '100', label: 'No results found' },
    ],
    [queuedBody('a801f1c5', 'SUBMITTED'), { kind: 'asynchronous', key: 'a801f1c5', status: 'SUBMITTED' }],
    [statusBody('a801f1c5', 'AVAILABLE'), { kind: 'asynchronous', key: 'a801f1c5', status: 'AVAILABLE' }],
    ['<!DOCTYPE html><html><head><title>Sign in</title></head></html>', { kind: 'page', title: 'Sign in' }],
    ['PK\x03\x04rest', { kind: 'archive' }],
    ['{"class":', { kind: 'other', code: 'json_broken' }],
    ['{"a":1}', { kind: 'other', code: 'json_other' }],
    ['a,b\n1,2\n', { kind: 'other', code: 'other_csv' }],
    ['<a/>', { kind: 'other', code: 'xml' }],
  ])('%j', (text, kind) => expect(kindOf(text)).toEqual(kind));

  test('a status tells where the bytes do not', () => {
    expect(kindOf('trouble', 404)).toEqual({ kind: 'error', status: 404, label: '' });
    expect(kindOf('<a/>', 503)).toEqual({ kind: 'error', status: 503, label: '' });
  });
});

const footer = new URL('../../../../../shared/open-data/files/estat-async-footer.xml', import.meta.url);
if (!existsSync(footer)) {
  // eslint-disable-next-line no-console -- what is left out must be heard
  console.warn(`Left out: a real queued answer, since ${footer.pathname} is not there.`);
}
test.skipIf(!existsSync(footer))('a real message with a footer of code 413 and no data', () => {
  expect(kindOf(readFileSync(footer))).toEqual({ kind: 'asynchronous' });
});
