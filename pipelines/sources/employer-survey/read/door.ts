import { wideWithoutMark } from './encoding/wide.ts';
import { ReadError, type RefusalCode } from './report.ts';

type Signature = readonly [code: RefusalCode, found: string, ...bytes: readonly (number | undefined)[]];

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** How files begin that hold no table. Source: the formats' own specifications. */
const signatures: readonly Signature[] = [
  ['not_a_table_pdf', 'PDF', ...ascii('%PDF-')],
  ['not_a_table_document', 'PostScript', ...ascii('%!PS')],
  ['not_a_table_document', 'RTF', ...ascii('{\\rtf')],
  ['not_a_table_image', 'PNG', 0x89, ...ascii('PNG')],
  ['not_a_table_image', 'JPEG', 0xff, 0xd8, 0xff],
  ['not_a_table_image', 'GIF', ...ascii('GIF8')],
  ['not_a_table_image', 'TIFF', ...ascii('II*'), 0],
  ['not_a_table_image', 'TIFF', ...ascii('MM'), 0, 0x2a],
  [
    'not_a_table_image',
    'WebP',
    ...ascii('RIFF'),
    undefined,
    undefined,
    undefined,
    undefined,
    ...ascii('WEBP'),
  ],
  ['not_a_table_image', 'BMP', ...ascii('BM'), undefined, undefined, undefined, undefined, 0, 0, 0, 0],
  ['not_a_table_executable', 'Windows', ...ascii('MZ'), undefined, 0],
  ['not_a_table_executable', 'ELF', 0x7f, ...ascii('ELF')],
  ['not_a_table_executable', 'Mach-O', 0xcf, 0xfa, 0xed, 0xfe],
  ['not_a_table_executable', 'Java', 0xca, 0xfe, 0xba, 0xbe],
  ['not_a_table_executable', 'script', ...ascii('#!/')],
  ['not_a_table_executable', 'WebAssembly', 0, ...ascii('asm')],
  ['not_a_table_archive', 'gzip', 0x1f, 0x8b],
  ['not_a_table_archive', 'bzip2', ...ascii('BZh')],
  ['not_a_table_archive', 'xz', 0xfd, ...ascii('7zXZ')],
  ['not_a_table_archive', '7-Zip', ...ascii('7z'), 0xbc, 0xaf],
  ['not_a_table_archive', 'RAR', ...ascii('Rar!')],
  ['not_a_table_archive', 'Zstandard', 0x28, 0xb5, 0x2f, 0xfd],
  ['not_a_table_parquet', 'Parquet', ...ascii('PAR1')],
  ['not_a_table_parquet', 'Arrow', ...ascii('ARROW1')],
  ['not_a_table_document', 'SPSS', ...ascii('$FL2')],
  ['not_a_table_document', 'SQLite', ...ascii('SQLite format 3')],
];

const zip: Signature = ['not_a_table_archive', 'ZIP', 0x50, 0x4b, 0x03, 0x04];
const compound: Signature = ['not_a_table_document', 'OLE', 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const begins = (bytes: Uint8Array, [, , ...wanted]: Signature): boolean =>
  bytes.length >= wanted.length && wanted.every((byte, at) => byte === undefined || byte === bytes[at]);

/** How text begins that holds its table, if any, between tags: web pages saved as tables, Excel's XML of 2003. */
const tagged: readonly (readonly [found: string, beginning: RegExp])[] = [
  ['HTML', /^(?:<!--.{0,200}?-->\s*)?<(?:!doctype\s+html|html|head|body|table|meta|div)[\s>/]/is],
  ['XML', /^<\?xml\s/i],
];

/** The beginning as ASCII, whatever the encoding: without mark, zeros and spaces. */
const asciiStart = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, 512).filter((byte) => byte > 0 && byte < 128))
    .toString('latin1')
    .trimStart();

/** What bytes that are no text give when they are read as UTF-16: halves of pairs, and places that hold no character. */
const noText = /[\ufffd\p{Cn}\p{Co}]/gu;

/** True when so many control characters stand in the bytes that they are text in no encoding. */
function binary(bytes: Uint8Array): boolean {
  if (bytes[0]! + bytes[1]! === 0x1fd && (bytes[0] === 0xff || bytes[0] === 0xfe)) {
    const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
    return (text.match(noText)?.length ?? 0) > Math.max(2, text.length / 50);
  }
  if (wideWithoutMark(bytes) !== undefined) return false;
  let controls = 0;
  let nuls = 0;
  for (const byte of bytes) {
    if (byte === 0) nuls += 1;
    else if (byte > 3 && byte < 9) controls += 1;
    else if (byte > 13 && byte < 26) controls += 1;
  }
  return controls > Math.max(2, bytes.length / 100) || nuls > bytes.length * 0.6;
}

/**
 * Looks at the first bytes of a file: a ZIP archive and a compound document may be workbooks, anything else is text.
 * Throws a ReadError for what holds no table.
 */
export function knock(beginning: Uint8Array): 'zip' | 'compound' | 'text' {
  if (begins(beginning, zip)) return 'zip';
  if (begins(beginning, compound)) return 'compound';
  const known = signatures.find((signature) => begins(beginning, signature));
  if (known) throw new ReadError(known[0], { found: known[1], byte: 0 });
  const start = asciiStart(beginning);
  const tags = tagged.find(([, text]) => text.test(start));
  if (tags) throw new ReadError('not_a_table_document', { found: tags[0], byte: 0 });
  if (binary(beginning)) throw new ReadError('not_a_table_binary', { byte: 0 });
  return 'text';
}
