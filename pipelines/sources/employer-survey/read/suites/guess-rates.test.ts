import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { fromBytes } from '../byte-source.ts';
import { decoderOf } from '../encoding/decoder.ts';
import { readTable } from '../read-table.ts';
import { hardFile } from './hard-file.ts';

const polluted = join(import.meta.dirname, '../../../../../../shared/csv-suites/pollock/polluted/csv');
const there = existsSync(polluted);
// eslint-disable-next-line no-console -- what is left out must be seen
if (!there) console.warn(`LEFT OUT: separators of the benchmark Pollock (${polluted} is not there)`);

const files = 1_500;

type Guess = 'right' | 'unsure' | 'wrong';

/** What the reader guessed of separator and text; a right guess counts as right even when it is called unsure. */
async function guess(bytes: Uint8Array, separator: string, text: string): Promise<[Guess, Guess, string]> {
  const table = await readTable(fromBytes('answers.csv', bytes));
  if ('refused' in table) return ['wrong', 'wrong', table.refused];
  const { report } = table;
  const read = decoderOf(report.encoding)
    .decode(bytes)
    .replace(/^\ufeff/, '');
  const outcome = (right: boolean, what: 'separator' | 'encoding'): Guess =>
    right ? 'right' : report.unsure.includes(what) ? 'unsure' : 'wrong';
  return [
    outcome(report.separator === separator, 'separator'),
    outcome(read === text, 'encoding'),
    `${report.encoding} ${JSON.stringify(report.separator)}`,
  ];
}

describe(`of ${files} short files that are hard to guess`, async () => {
  const counts = {
    separator: { right: 0, unsure: 0, wrong: 0 },
    encoding: { right: 0, unsure: 0, wrong: 0 },
  };
  const wrong: string[] = [];
  let made = 0;
  for (let seed = 1; made < files; seed += 1) {
    const file = hardFile(seed);
    if (!file) continue;
    made += 1;
    const [separator, encoding, found] = await guess(file.bytes, file.separator, file.text);
    counts.separator[separator] += 1;
    counts.encoding[encoding] += 1;
    if (separator === 'wrong' || encoding === 'wrong') wrong.push(`${file.what}: ${found}`);
  }
  const share = (count: number): number => count / files;

  test('the separator is right or unsure in 99 of 100, and right in 97', () => {
    expect(share(counts.separator.wrong), wrong.join('\n')).toBeLessThan(0.01);
    expect(share(counts.separator.right)).toBeGreaterThanOrEqual(0.97);
  });

  test('the encoding is right or unsure in 99 of 100, and right in 90', () => {
    expect(share(counts.encoding.wrong), wrong.join('\n')).toBeLessThan(0.01);
    expect(share(counts.encoding.right)).toBeGreaterThanOrEqual(0.9);
  });
});

/** The names of the files say how they were polluted: `file_field_delimiter_0x2C_0x20`; otherwise a comma separates. */
const namedSeparator = (name: string): string =>
  (/^file_field_delimiter_((?:0x[0-9A-F]+_?)+)/.exec(name)?.[1] ?? '0x2C')
    .split('_')
    .filter((code) => code !== '')
    .map((code) => String.fromCharCode(Number(code)))
    .join('');

test.skipIf(!there)(
  'the separator of every polluted file is right or unsure, and the text whole',
  async () => {
    const wrong: string[] = [];
    for (const name of there ? readdirSync(polluted) : []) {
      const bytes = readFileSync(join(polluted, name));
      const [separator, encoding, found] = await guess(bytes, namedSeparator(name), bytes.toString('utf8'));
      if (separator === 'wrong' || encoding === 'wrong') wrong.push(`${name}: ${found}`);
    }
    expect(wrong).toEqual([]);
  },
);
