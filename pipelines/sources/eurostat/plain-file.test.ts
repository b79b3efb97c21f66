import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { decode, unpack } from './bytes.ts';
import { parseOpenTable } from './open-table.ts';
import { openPlainFile } from './plain-file.ts';
import { RefusalError } from './refusal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plain-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const limit = 1 << 24;

/** The text of a file and that of the same bytes in memory, and what is left in the folder afterwards. */
async function texts(bytes: Uint8Array): Promise<readonly [string, string, number]> {
  const path = join(folder, 'file');
  await writeFile(path, bytes);
  let ofFile: string;
  {
    await using plain = await openPlainFile(path, limit, folder);
    ofFile = [...decode(plain).pieces()].join('');
  }
  return [ofFile, [...decode(unpack(bytes, limit)).pieces()].join(''), (await readdir(folder)).length];
}

test('a file reads like its bytes in memory, packed once or twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1, unit: 'grapheme' }), async (text) => {
      fc.pre(!text.includes('\0') && !/^(?:PAR1|BZh|7z|Rar!|%PDF|RDX|PK|\ufeff)/.test(text));
      const bytes = Buffer.from(text);
      for (const each of [bytes, gzipSync(bytes), gzipSync(gzipSync(bytes))]) {
        expect(await texts(each)).toEqual([text, text, 1]);
      }
    }),
    { numRuns: 30 },
  );
});

test('characters that a piece would cut in two stay whole', () => {
  for (const character of ['é', '€', '𝄞']) {
    const cut = 1 << 18;
    for (let before = cut - 5; before <= cut + 1; before += 1) {
      const text = `${'x'.repeat(before)}${character}y`;
      expect([...decode(unpack(Buffer.from(text), limit)).pieces()].join('')).toBe(text);
    }
  }
});

test('bytes that are no UTF-8 are Windows-1252, from the piece on that has them', () => {
  const latin = Buffer.concat([Buffer.from('x'.repeat(1 << 18)), Buffer.from([0x80, 0xe4])]);
  expect([...decode(unpack(latin, limit)).pieces()].join('').slice(-2)).toBe('€ä');
});

test('what cannot be unpacked is refused before anything is read of it, and nothing is left', async () => {
  const whole = gzipSync(Buffer.from('freq,geo\\TIME_PERIOD\t2024 \n'.repeat(1000)));
  const damaged = Buffer.from(whole);
  damaged[20] = (damaged[20] ?? 0) ^ 0xff;
  for (const [bytes, code] of [
    [whole.subarray(0, whole.length - 8), 'gz_truncated'],
    [damaged, 'gz_damaged'],
    [gzipSync(Buffer.alloc(limit + 1)), 'too_large'],
    [Buffer.alloc(0), 'empty'],
  ] as const) {
    const path = join(folder, 'bad');
    await writeFile(path, bytes);
    const refused = await openPlainFile(path, limit, folder).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RefusalError);
    expect((refused as RefusalError).code).toBe(code);
    await rm(path);
  }
  expect(await readdir(folder)).toEqual(['file']);
});

test('a file that becomes shorter while it is read is not read as a whole one', async () => {
  const path = join(folder, 'shrinking');
  await writeFile(path, `freq,geo\\TIME_PERIOD\t2024 \n${'A,DE\t1.5 \n'.repeat(200_000)}`);
  await using plain = await openPlainFile(path, limit, folder);
  const table = parseOpenTable(plain, 'a.tsv');
  if (table.kind === 'refusal') throw new Error(table.code);
  const observations = table.observations()[Symbol.iterator]();
  expect(observations.next().value).toMatchObject({ value: '1.5' });
  await writeFile(path, 'freq');
  expect(() => [...{ [Symbol.iterator]: () => observations }]).toThrow(RefusalError);
  await rm(path);
});
