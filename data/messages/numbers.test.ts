import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from './language.ts';
import { numbers } from './numbers.ts';

describe.each(languages)('numbers in %s', (language) => {
  const write = numbers(language);

  test('a share is whole per cent, a space before the sign, never minus zero', () => {
    expect(write.percent(0.544)).toBe('54\u00a0%');
    expect(write.percent(-0.001)).toBe('0\u00a0%');
    expect(write.balance(-0.204)).toBe('−20\u00a0%');
    expect(write.balance(0.204)).toBe('+20\u00a0%');
    expect(write.balance(0)).toBe('0\u00a0%');
  });

  test('what is written can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), (percent) => {
        expect(Number(write.points(percent / 100).replace('−', '-'))).toBe(percent);
      }),
    );
  });
});

test('large numbers and days are those of the language', () => {
  const shown = languages.map((language) =>
    numbers(language)
      .count(12345)
      .replace(/[\u00a0\u202f]/, ' '),
  );
  expect(shown).toEqual(['12,345', '12 345', '12 345', '12.345', '12.345', '12.345']);
  expect(numbers('fi').day('2026-11-21T22:00:00Z')).toBe('21. marraskuuta 2026');
  expect(numbers('en').day('2026-11-21T22:00:00Z')).toBe('21 November 2026');
  expect(numbers('de').decimal(1.5, 1)).toBe('1,5');
});
