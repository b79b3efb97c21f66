import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DecodedText } from './bytes.ts';
import { firstRecord, lines, records } from './records.ts';

function textOf(...pieces: string[]): DecodedText {
  return { head: pieces.join(''), pieces: () => pieces };
}

/** The text cut at the given places, which may repeat. */
function cutAt(text: string, places: readonly number[]): DecodedText {
  const ends = [...places.map((place) => place % (text.length + 1)), text.length].toSorted((a, b) => a - b);
  return textOf(...ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end)));
}

const cell = fc.stringMatching(/^[ab ,;"\n\r\t]{0,5}$/).filter((text) => !text.endsWith('\r'));
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

describe('records', () => {
  test('gives back what RFC 4180 wrote, wherever the text is cut into pieces', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.array(fc.nat(), { maxLength: 6 }),
        (rows, delimiter, end, endsWithNewline, places) => {
          const quote = (text: string) =>
            /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
          const written =
            rows.map((row) => row.map(quote).join(delimiter)).join(end) + (endsWithNewline ? end : '');
          expect([...records(cutAt(written, places), delimiter)]).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a quotation mark that is never closed is told at its row, not at the end of the file', () => {
    const endless = textOf('a,b\nc,"d\n', ...Array<string>(17).fill('x'.repeat(1 << 20)));
    expect(() => [...records(endless, ',')]).toThrow('row_length');
    expect(() => [...records(textOf('a,b\nc,"d\n'), ',')]).toThrow('quotes');
  });
});

describe('lines', () => {
  test('gives back the lines, wherever the text is cut into pieces', () => {
    const line = fc.stringMatching(/^[ab\t ]{0,4}$/);
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.nat(), { maxLength: 6 }),
        (all, end, places) => {
          expect([...lines(cutAt(all.map((each) => each + end).join(''), places))]).toEqual(all);
        },
      ),
    );
  });

  test('line ends of old Macintoshes', () => {
    expect([...lines(textOf('a\rb\r', 'c'))]).toEqual(['a', 'b', 'c']);
  });
});

test('the first record may span lines and may be cut', () => {
  expect(firstRecord('\r\na,"b\r\nc",d\r\ne,f', ',')).toEqual(['a', 'b\r\nc', 'd']);
  expect(firstRecord('a,b', ',')).toEqual(['a', 'b']);
});
