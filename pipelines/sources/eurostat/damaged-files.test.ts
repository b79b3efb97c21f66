import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { refusalOfText, tidyLines } from './tidy-lines.ts';

const files = [
  'freq,geo\\TIME_PERIOD\t2023 \t2024 \nA,DE\t1.50 b\t: \nA,FI\t: u\t2 \n',
  'DATAFLOW,LAST UPDATE,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\r\nESTAT:X(1.0),"a ""b""\r\n",A,DE,2024,1.5,b\r\nESTAT:X(1.0),,A,FI,2024,2,\r\n',
  'STRUCTURE[|];STRUCTURE_ID;ACTION;freq: F;geo: G;TIME_PERIOD;OBS_VALUE\ndataflow;ESTAT:X(1.0);I;A: Annual;DE: Germany;2024;1,5\n',
  '{"class":"dataset","id":["geo","time"],"size":[2,1],"value":{"0":1.5,"1":2},"status":{"1":"p|C"},"dimension":{"geo":{"category":{"index":{"DE":0,"FI":1}}},"time":{"category":{"index":["2024"]}}}}',
  '<?xml version="1.0"?><m:GenericData><f:Footer><f:Message code="413"><c:Text>x</c:Text></f:Message></f:Footer></m:GenericData>',
];
const file = fc.constantFrom(...files);
const junk = fc.constantFrom(
  '"',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '{',
  '}',
  '[',
  ']',
  ':',
  '\\',
  '\0',
  '\ufeff',
  'é',
  '|',
  '2024',
  'e',
);

/** A table or a refusal; any other exception fails the test. */
function readsOrRefuses(bytes: Uint8Array): void {
  const refusal = refusalOfText(bytes, 'x');
  if (!refusal) expect(tidyLines(bytes, 'x').join('\n')).toMatch(/^dataset,[^]*time,value,flags(?:\n|$)/);
}

test('a file that is cut, packed or not, is read or refused', () => {
  fc.assert(
    fc.property(file, fc.nat(), fc.boolean(), (text, at, packed) => {
      const bytes = packed ? gzipSync(text) : Buffer.from(text);
      readsOrRefuses(bytes.subarray(0, at % (bytes.length + 1)));
    }),
    { numRuns: 500 },
  );
});

test('a file with strange characters put in or taken out is read or refused', () => {
  const edit = fc.record({ at: fc.nat(), remove: fc.nat(5), add: fc.array(junk, { maxLength: 3 }) });
  fc.assert(
    fc.property(file, fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
      const edited = edits.reduce((before, { at, remove, add }) => {
        const place = at % (before.length + 1);
        return before.slice(0, place) + add.join('') + before.slice(place + remove);
      }, text);
      readsOrRefuses(Buffer.from(edited));
    }),
    { numRuns: 2000 },
  );
});

test('any bytes are read or refused', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), readsOrRefuses));
});
