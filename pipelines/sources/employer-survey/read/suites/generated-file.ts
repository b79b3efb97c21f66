import { decoderOf } from '../encoding/decoder.ts';
import { europeanWords } from './european-words.ts';

/** A repeatable stream of numbers from 0 to 1. Source: Tommy Ettinger's mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type GeneratedFile = {
  readonly bytes: Uint8Array;
  readonly what: string;
  readonly separator: string;
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

const preambles = [
  [],
  [],
  [['Alias', 'employers-2026'], ['Export Date', '15/03/2026'], ['']],
  [['Umfrage 2026 / Survey 2026'], ['']],
];

/** The text as bytes; undefined when the encoding does not have all its characters. */
export function encode(text: string, encoding: string): Uint8Array | undefined {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-8 bom') return Buffer.from(`\ufeff${text}`, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16le bom') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (encoding === 'utf-16be bom') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  const decoder = decoderOf(encoding);
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const bytes = [...text].map((letter) => table.get(letter));
  return bytes.includes(undefined) ? undefined : Uint8Array.from(bytes as number[]);
}

export const unicode = ['utf-8', 'utf-8 bom', 'utf-16le', 'utf-16le bom', 'utf-16be bom'];

/** One answer file as a survey tool of some country writes it, and the table that it holds. Undefined when its words cannot be written in the encoding drawn. */
export function generateFile(seed: number): GeneratedFile | undefined {
  const draw = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(draw() * items.length)]!;
  const [language, legacy, list] = pick(europeanWords);
  const words = list.split('|');
  const encoding = draw() < 0.5 ? pick(unicode) : pick(legacy.split(' '));
  const separator = pick([',', ';', '\t', '|']);
  const lineEnd = pick(['\n', '\r\n', '\r']);
  const mark = pick([',', '.']);
  const quoting = pick(['needed', 'all']);
  const tool = pick(['plain', 'plain', 'two rows', 'qualtrics']);
  const preamble = tool === 'qualtrics' ? [] : pick(preambles);

  const kinds = ['id', 'date', 'code', 'word', 'number', 'word', 'scale', 'scale', 'options', 'text'];
  const extra = Array.from({ length: Math.floor(draw() * 6) }, () =>
    pick(['scale', 'number', 'word', 'code']),
  );
  const columns = [...kinds, ...extra];
  const header = columns.map((kind, at) =>
    draw() < 0.3 ? `${pick(words)} ${at}` : `Q${at}_${kind.toUpperCase()}`,
  );
  const questions = columns.map((kind, at) => `${at + 1}. ${pick(words)} (${kind})?`);
  const cell: Record<string, (row: number) => string> = {
    id: (row) => `R_${1000 + row}`,
    date: (row) => `${1 + (row % 28)}.${1 + (row % 12)}.2026`,
    code: () => pick(['SKILL', 'PAY', 'NONE', 'S10_49', '']),
    word: () => pick(words),
    number: () => `${Math.floor(draw() * 400)}${mark}${Math.floor(draw() * 90) + 10}`,
    scale: () => String(Math.floor(draw() * 5) + 1),
    options: () => [pick(words), pick(words)].slice(0, 1 + Math.floor(draw() * 2)).join('; '),
    text: () =>
      pick([
        pick(words),
        '',
        `${pick(words)}, ${pick(words)}. "${pick(words)}"`,
        `${pick(words)}${lineEnd === '\r' ? ' ' : '\n'}${pick(words)}`,
      ]),
  };
  const rows = Array.from({ length: 12 + Math.floor(draw() * 40) }, (_, row) =>
    columns.map((kind) => cell[kind]!(row)),
  );
  const headers =
    tool === 'two rows'
      ? [header, questions]
      : tool === 'qualtrics'
        ? [header, questions, columns.map((_, at) => `{"ImportId":"QID${at}"}`)]
        : [header];

  const special = [separator, '"', '\n', '\r'];
  const write = (cells: readonly string[]) =>
    cells
      .map((text) =>
        quoting === 'all' || special.some((sign) => text.includes(sign))
          ? `"${text.replaceAll('"', '""')}"`
          : text,
      )
      .join(separator);
  const text = [...preamble, ...headers, ...rows].map((row) => write(row) + lineEnd).join('');
  const bytes = encode(text, encoding);
  return bytes === undefined
    ? undefined
    : {
        bytes,
        what: [
          seed,
          language,
          encoding,
          JSON.stringify(separator),
          JSON.stringify(lineEnd),
          mark,
          quoting,
          tool,
          preamble.length,
        ].join(' '),
        separator,
        names: tool === 'two rows' ? header.map((name, at) => `${name} ${questions[at]!}`) : header,
        rows,
      };
}
