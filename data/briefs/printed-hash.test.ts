import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grouped, isHash, shortHash, typedHash, verifyPage } from './printed-hash.ts';

const hashes = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 })
  .map((digits) => digits.join(''));

test('what is printed of a hash can be typed, in any manner, and names it', () => {
  fc.assert(
    fc.property(hashes, fc.constantFrom(' ', '-', '\u00A0', ''), fc.boolean(), (hash, between, isLoud) => {
      const printed = grouped(shortHash(hash)).replaceAll(' ', between);
      const typed = typedHash(isLoud ? printed.toUpperCase() : printed);
      expect(isHash(typed)).toBe(true);
      expect(hash.startsWith(typed)).toBe(true);
      expect(verifyPage(typed)).toBe(verifyPage(hash));
    }),
  );
});

test('what is too short, too long or no hex is no hash', () => {
  for (const text of ['', '0123456789abcde', '0'.repeat(65), 'z'.repeat(16), '0123 4567 89ab cdeg']) {
    expect(isHash(typedHash(text))).toBe(false);
  }
  expect(typedHash('a'.repeat(100_000)).length).toBe(200);
});

test('digits are printed in groups of four', () => {
  expect(grouped('0123456789abcdef')).toBe('0123 4567 89ab cdef');
});
