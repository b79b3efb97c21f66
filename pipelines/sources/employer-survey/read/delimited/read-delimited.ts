import type { ByteSource } from '../byte-source.ts';
import { decoderOf } from '../encoding/decoder.ts';
import { findEncoding, type TextEncoding } from '../encoding/scan.ts';
import { textPieces } from '../encoding/text-pieces.ts';
import type { ReadLimits } from '../limits.ts';
import type { ReadHints, ReadTable } from '../read-table.ts';
import { ReadError } from '../report.ts';
import { openTable, type Rows } from '../structure/open-table.ts';
import { damaged } from '../structure/repair.ts';
import { chooseDialect, type ChosenDialect } from './choose-dialect.ts';
import { Tokenizer } from './tokenizer.ts';

const headBytes = 256 * 1024;
const partBytes = 48 * 1024;
const wholeUpTo = headBytes + 4 * partBytes;

/** A part of the file, from one line end to another. */
async function part(source: ByteSource, encoding: TextEncoding, from: number, to: number): Promise<string> {
  const wide = encoding.name.startsWith('utf-16') ? 2 : 1;
  const start = from - ((from - encoding.from) % wide);
  let text = '';
  for await (const piece of textPieces(source, encoding, start, Math.min(to, source.size))) text += piece;
  const first = start > encoding.from ? text.search(/[\r\n]/) + 1 : 0;
  const last = to < source.size ? Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1 : text.length;
  return last > first ? text.slice(first, last) : text.slice(first);
}

/** The beginning, and of a long file some of its middle and end. */
async function samples(source: ByteSource, encoding: TextEncoding): Promise<string[]> {
  if (source.size <= wholeUpTo) return [await part(source, encoding, encoding.from, source.size)];
  const middle = Math.floor(source.size / 2);
  return [
    await part(source, encoding, encoding.from, headBytes),
    await part(source, encoding, middle, middle + partBytes),
    await part(source, encoding, source.size - partBytes, source.size),
  ];
}

const declaration = /^[^\r\n]*(?:\r\n|\n|\r|$)/;

/** Rows as the file has them, with whether their text is damaged; memory does not grow with the file. */
async function* rawRows(
  source: ByteSource,
  encoding: TextEncoding,
  { dialect, declared }: ChosenDialect,
  limits: ReadLimits,
): Rows {
  const tokenizer = new Tokenizer(dialect, limits);
  let first = declared;
  for await (const piece of textPieces(source, encoding)) {
    const text = first ? piece.replace(declaration, '') : piece;
    first = false;
    yield { rows: tokenizer.push(text), harmed: damaged(text) };
  }
  yield { rows: tokenizer.end(), harmed: true };
}

/** Bytes of UTF-8 or UTF-16 that one character of a text takes at most. */
const bytesPerCharacter = 3;

/** Throws a ReadError when the first line is too long in any encoding, before the whole file is looked at. */
async function refuseEndlessLine(source: ByteSource, limits: ReadLimits): Promise<void> {
  const most = limits.lineBytes * bytesPerCharacter;
  if (source.size <= most) return;
  for (let at = 0; at < most; at += headBytes) {
    const piece = await source.read(at, at + headBytes);
    if (piece.includes(10) || piece.includes(13)) return;
  }
  throw new ReadError('line_too_long', { row: 1, byte: 0, limit: limits.lineBytes });
}

/** Throws a ReadError when nobody knows an encoding of this name. */
function knownEncoding(name: string): string {
  try {
    decoderOf(name);
    return name;
  } catch {
    throw new ReadError('encoding_unknown', { found: name });
  }
}

/** Reads delimited text of any encoding. Throws a ReadError when it is none. */
export async function readDelimited(
  source: ByteSource,
  limits: ReadLimits,
  hints: ReadHints,
): Promise<ReadTable> {
  await refuseEndlessLine(source, limits);
  const encoding: TextEncoding = hints.encoding
    ? { name: knownEncoding(hints.encoding), from: 0, unsure: false }
    : await findEncoding(source);
  const texts = await samples(source, encoding);
  const chosen = chooseDialect(texts, hints.separator);
  return openTable({
    rows: () => rawRows(source, encoding, chosen, limits),
    limits,
    dialect: chosen.dialect,
    unsure: [...(encoding.unsure ? (['encoding'] as const) : []), ...chosen.unsure],
    found: {
      file: source.name,
      format: 'csv',
      encoding: encoding.name,
      separator: chosen.dialect.separator,
      quote: chosen.dialect.quote,
    },
  });
}
