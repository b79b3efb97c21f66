import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { KeySet } from './key-set.ts';

test('holds what a Set of the same keys holds, also keys that begin alike', () => {
  const byte = fc.constantFrom('01', '02', 'ff');
  const key = fc.array(byte, { minLength: 16, maxLength: 16 }).map((bytes) => bytes.join(''));
  fc.assert(
    fc.property(fc.array(key, { maxLength: 100 }), fc.array(key, { maxLength: 20 }), (added, asked) => {
      const [set, texts] = [new KeySet(), new Set<string>()];
      for (const digits of added) {
        expect(set.add(digits)).toBe(!texts.has(digits));
        texts.add(digits);
      }
      expect(set.size).toBe(texts.size);
      for (const digits of [...added, ...asked]) {
        expect(set.has(digits)).toBe(texts.has(digits));
      }
    }),
  );
});

test('grows without losing a key', () => {
  const keyOf = (at: number) => createHash('sha256').update(String(at)).digest('hex');
  const set = new KeySet();
  for (let at = 0; at < 10_000; at += 1) set.add(keyOf(at));
  expect(set.size).toBe(10_000);
  for (let at = 0; at < 10_000; at += 1) expect(set.has(keyOf(at))).toBe(true);
  for (let at = 10_000; at < 20_000; at += 1) expect(set.has(keyOf(at))).toBe(false);
});

test('a text that is no key is in no set, and cannot be added', () => {
  const set = new KeySet();
  set.add('01'.repeat(16));
  for (const text of ['', 'PSEUDONYM', '01'.repeat(15), `${'01'.repeat(15)}xy`]) {
    expect(set.has(text)).toBe(false);
    expect(() => set.add(text)).toThrow(RangeError);
  }
});
