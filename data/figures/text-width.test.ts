import fc from 'fast-check';
import { expect, test } from 'vitest';
import { skills } from '../competences/skills.ts';
import { languages } from '../messages/language.ts';
import { textWidth, wrapText } from './text-width.ts';

// Measured with canvas in Chromium 153 with Source Sans 3 at 1000 px.
test('widths are those of the face', () => {
  expect(textWidth('54', 1000)).toBe(994);
  expect(textWidth('Ääkköset', 1000)).toBeCloseTo(544 + 504 + 495 + 495 + 542 + 419 + 496 + 338);
});

test('wrapping keeps every character, and every line of several words within the width', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoöä-'), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 30, max: 300 }),
      (words, width) => {
        const text = words.join(' ');
        const lines = wrapText(text, width, 14);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test('no label of a skill needs a break inside a word, even on the narrowest screen', () => {
  for (const { label } of skills) {
    for (const language of languages) {
      const lines = wrapText(label[language], 170, 14);
      expect(lines.join(' ')).toBe(label[language]);
    }
  }
});
