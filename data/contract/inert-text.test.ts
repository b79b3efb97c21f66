import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { inertText } from './inert-text.ts';

const blanks = fc.constantFrom('', ' ', '  ', '\u00A0', '\u3000', '\u200B', '\uFEFF', ' \u200B ');
const signs = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠');
const isNumber = (text: string): boolean => /^[+-]?\d+(?:[.,]\d+)*(?:[eE][+-]?\d+)?$/.test(text.trim());

describe('a text in a CSV file', () => {
  test('that begins with a sign, behind blanks or not, is not run', () => {
    fc.assert(
      fc.property(blanks, signs, fc.string({ unit: 'grapheme' }), (blank, sign, rest) => {
        const text = `${blank}${sign}${rest}`;
        fc.pre(!isNumber(text));
        expect(inertText(text)).toBe(`'${text}`);
      }),
    );
  });

  test('that begins with a tab or a line end is not run, even before a letter', () => {
    fc.assert(
      fc.property(fc.constantFrom('\t', '\r', '\n'), fc.string(), (start, rest) => {
        fc.pre(!isNumber(`${start}${rest}`));
        expect(inertText(`${start}${rest}`)).toBe(`'${start}${rest}`);
      }),
    );
  });

  test('stays as it is when it is a number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(inertText(String(value))).toBe(String(value));
        expect(inertText(String(value).replace('.', ','))).toBe(String(value).replace('.', ','));
      }),
    );
    for (const text of ['-97', '+3', '-1,5', '-1.234,5', '-1e-7', ' -5 ']) expect(inertText(text)).toBe(text);
  });

  test('stays as it is when nothing in it is run, and is written back from what was made inert', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const written = inertText(text);
        expect([text, `'${text}`]).toContain(written);
        // What was made inert once is not marked again.
        expect(inertText(written)).toBe(written);
      }),
    );
    for (const text of ['D_LVL', '10–49', 'a=b', '', '−97', "'=1"]) expect(inertText(text)).toBe(text);
  });

  test.each(['=HYPERLINK("http://x")', '+1+cmd|calc', '-1+1', '-2,3x', '@SUM(A1)', '-', '+', '=1'])(
    'is made inert: %s',
    (text) => expect(inertText(text)).toBe(`'${text}`),
  );
});
