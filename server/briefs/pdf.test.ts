import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '@observatory/data/messages/language.ts';

import { codePointsOf, readFaces } from '../http/formats/faces.ts';
import { inventedBrief, type Invention } from './invented-brief.ts';
import { printedNumbers } from './number-list.ts';
import { briefPdf } from './pdf.ts';
import { printable } from './printable.ts';
import { everyElement, readPdf, withoutBreaks, type Word } from './read-back.ts';

const hash = '0123456789abcdef'.repeat(4);
const issue = { hash, origin: 'https://observatory.example', logos: [] };
const faces = codePointsOf(readFaces());
const made = async (invention: Invention) => {
  const brief = await inventedBrief(invention);
  const { pdf, pages } = await briefPdf(brief, issue);
  return { brief, pdf, pages, read: await readPdf(pdf) };
};

/** Edges of an A4 page with its margins, in pt; a glyph may reach a hair over its advance. */
const [left, right, bottom] = [42.5 - 1, 552.8 + 1, 842 - 12];
const outside = (words: readonly Word[]) =>
  words.filter((word) => word.left < left || word.right > right || word.y > bottom);

const hostile = [
  '#evil() #read("/etc/passwd") $x$ <b>b</b> *bold* _it_ @ref `raw` \\ // "q" \'s\' [a] {b}',
  '\u0000 a\u202Eb\u200F אב 👨‍👩‍👧 \uD800 a\u0308',
  'x'.repeat(500),
];

describe.each(languages)('a brief in %s', (language) => {
  test('says its language, title, date and standard, and holds every number of it', async () => {
    const { brief, pages, pdf, read } = await made({ language, demonstration: language === 'fi' });
    expect(read.info).toMatchObject({ Title: brief.title, CreationDate: 'D:20261120093000Z' });
    expect(String(read.info['Language']).slice(0, 2)).toBe(language);
    expect(read.metadata).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(read.pages).toBe(pages);
    expect(pdf.length).toBeLessThan(400_000);
    for (const said of printedNumbers(brief.numbers)) expect(read.text).toContain(withoutBreaks(said));
    expect(read.links).toContain(`https://observatory.example/q/${brief.release.id}/FI.2026/`);
    expect(read.links).toContain('https://observatory.example/verify/0123456789abcdef');
    expect(read.text).toContain('0123456789abcdef');
    expect(outside(read.words)).toEqual([]);
  });
});

test('headings, tables with header cells and figures with a text in their place are in its structure', async () => {
  const { brief, read } = await made({});
  const elements = everyElement(read.elements);
  const roles = elements.map(({ role }) => role);
  expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
  expect(roles.filter((role) => role === 'H2')).toHaveLength(brief.sections.length + 2);
  expect(read.outline).toEqual([
    brief.title,
    ...brief.sections.map(({ title }) => title),
    ...read.outline.slice(-2),
  ]);
  for (const table of elements.filter(({ role }) => role === 'Table')) {
    const head = everyElement(table.children.filter(({ role }) => role === 'THead'));
    const width = head.filter(({ role }) => role === 'TH').length;
    expect(width).toBeGreaterThan(2);
    for (const row of everyElement(table.children).filter(({ role }) => role === 'TR')) {
      expect(row.children).toHaveLength(width);
    }
  }
  const alts = elements.flatMap(({ alt }) => (alt === undefined ? [] : [alt]));
  const figures = brief.sections.flatMap(({ blocks }) =>
    blocks.flatMap((one) => (one.kind === 'figure' ? [one.figure] : [])),
  );
  expect(alts).toEqual([
    ...figures.map(({ alt }) => alt),
    expect.stringContaining('/verify/0123456789abcdef'),
  ]);
});

test('no heading stands alone at the foot of a page, and every page says page, release, hash and demonstration', async () => {
  for (const times of [1, 5, 8, 11, 14]) {
    const { brief, read } = await made({ language: 'de', demonstration: true, times });
    expect(outside(read.words)).toEqual([]);
    const titles = new Set(brief.sections.map(({ title }) => title));
    for (let page = 1; page <= read.pages; page += 1) {
      const words = read.words.filter((word) => word.page === page);
      const said = withoutBreaks(words.map(({ text }) => text).join(''));
      expect(said).toContain(withoutBreaks(`Seite ${page} von ${read.pages}`));
      expect(said).toContain('Beispieldaten');
      expect(said).toContain(withoutBreaks(brief.release.id));
      expect(said).toContain('0123456789abcdef');
      const body = words.filter(({ y }) => y > 54 && y < 785);
      const lowest = body.reduce((low, word) => (word.y > low.y ? word : low));
      expect(titles).not.toContain(lowest.text);
    }
  }
});

test('what partners wrote is there as they wrote it, and nothing of it is run', async () => {
  const { read, brief } = await made({ partners: hostile });
  for (const text of [...hostile, ...brief.imprint]) {
    expect(read.text).toContain(withoutBreaks(printable(text, faces)));
  }
  expect(printable(hostile[1]!, faces).replaceAll('\u200B', '')).toContain(
    '[U+0000] a[U+202E]b[U+200F] [U+05D0][U+05D1] [U+1F468][U+200D]',
  );
  expect(outside(read.words)).toEqual([]);
});

test('any text whatever can be set', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom('x', '-', '.', ' ', '\n', '\u00AD', '\u0301'), maxLength: 400 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), async (partners) => {
      const { read } = await made({ partners });
      for (const one of partners) expect(read.text).toContain(withoutBreaks(printable(one, faces)));
      expect(outside(read.words)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('the same brief has the same bytes, also from another process and after others', async () => {
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const first = await made({ language: 'nl' });
  await made({ language: 'it', partners: hostile });
  expect(sha256((await made({ language: 'nl' })).pdf)).toBe(sha256(first.pdf));
  const program = `
    import { createHash } from 'node:crypto';
    import { inventedBrief } from './invented-brief.ts';
    import { briefPdf } from './pdf.ts';
    const { pdf } = await briefPdf(await inventedBrief({ language: 'nl' }), ${JSON.stringify(issue)});
    process.stdout.write(createHash('sha256').update(pdf).digest('hex'));`;
  const words = ['--input-type=module-typescript', '-e', program];
  expect(execFileSync(process.execPath, words, { cwd: import.meta.dirname, encoding: 'utf8' })).toBe(
    sha256(first.pdf),
  );
});
