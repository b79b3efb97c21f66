import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';

import Papa from 'papaparse';

import { fromBytes } from '../../pipelines/sources/employer-survey/read/byte-source.ts';
import { readTable } from '../../pipelines/sources/employer-survey/read/read-table.ts';

/** As large as a file may be. */
const size = 50 * 2 ** 20;

function filled(text: string): Buffer {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; at += text.length) bytes.write(text, at, 'latin1');
  return bytes;
}

const random = randomBytes(size);
const beginning = (...bytes: readonly number[]): Buffer =>
  Buffer.concat([Buffer.from(bytes), random.subarray(bytes.length)]);
const text = (start: string): number[] => [...Buffer.from(start, 'latin1')];
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound document whose directory names the part that a protected workbook has, at its very end. */
function protectedWorkbook(): Buffer {
  const bytes = beginning(...compound);
  Buffer.from('EncryptedPackage', 'utf16le').copy(bytes, size - 512);
  return bytes;
}

/** An archive of one part of 4 GB of spaces under the name of a workbook's: 4 MB, as its sizes say. */
function bomb(): Buffer {
  const names = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml'];
  const block = deflateRawSync(Buffer.alloc(2 ** 22, 32), { finishFlush: 3 });
  const packed = Buffer.concat([...Array<Buffer>(1_000).fill(block), deflateRawSync(Buffer.alloc(0))]);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [place, name] of names.entries()) {
    const content = place === 0 ? deflateRawSync('<workbook/>') : packed;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(content.length, 18);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), content);
    directory.push(entry, Buffer.from(name));
    at += local.length + name.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const wide = (): Buffer => Buffer.from(random.map((byte, at) => (at % 2 === 0 ? 32 + (byte % 95) : 0)));

const kinds: readonly (readonly [what: string, make: () => Uint8Array])[] = [
  ['empty', () => new Uint8Array()],
  ['random', () => random],
  ['zeros', () => Buffer.alloc(size)],
  ['PDF', () => beginning(...text('%PDF-1.7\n'))],
  ['PNG', () => beginning(0x89, ...text('PNG\r\n'), 0x1a, 10)],
  ['gzip', () => beginning(0x1f, 0x8b, 8)],
  ['ZIP without directory', () => beginning(0x50, 0x4b, 3, 4)],
  ['archive that unpacks to 4 GB', bomb],
  ['protected workbook', protectedWorkbook],
  ['compound document', () => beginning(...compound)],
  ['web page', () => filled('<html><body>\n<table><tr><td>1;2</td></tr></table>\n')],
  ['one line', () => filled('1;2;3;4;')],
  ['one open quotation', () => Buffer.concat([Buffer.from('"'), filled('word ').subarray(1)])],
  ['UTF-16 of random letters, no line end', wide],
  ['random after the mark of UTF-16', () => beginning(0xff, 0xfe)],
];

/** What is read instead of it: a good file of the same size, as PapaParse reads it. */
function papaparse(): number {
  const good = filled('R_1234567;HIRE;3;4;5;"some words, more words";2026-03-15;-97\r\n').toString('latin1');
  const started = performance.now();
  Papa.parse<string[]>(good, { step: () => {} });
  return (performance.now() - started) / 1000;
}

const yardstick = papaparse();
process.stdout.write(
  `PapaParse reads 50 MB of answers in ${yardstick.toFixed(2)} s; a bad file is refused in\n`,
);
for (const [what, make] of kinds) {
  const bytes = make();
  const started = performance.now();
  const found = await readTable(fromBytes('answers.csv', bytes));
  const seconds = (performance.now() - started) / 1000;
  const why = 'refused' in found ? `${found.refused} ${JSON.stringify(found.detail)}` : 'OPENED';
  process.stdout.write(`${(seconds / yardstick).toFixed(3)}× of that: ${what}: ${why}\n`);
}
