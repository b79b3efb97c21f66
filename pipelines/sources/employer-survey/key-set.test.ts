import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { KeySet, keyBytes } from './key-set.ts';

test('holds what a Set of the same keys holds, also keys that begin alike', () => {
  const byte = fc.constantFrom(1, 2, 255);
  const key = fc.array(byte, { minLength: keyBytes, maxLength: keyBytes });
  fc.assert(
    fc.property(fc.array(key, { maxLength: 100 }), fc.array(key, { maxLength: 20 }), (added, asked) => {
      const [set, texts] = [new KeySet(), new Set<string>()];
      for (const bytes of added) {
        expect(set.add(Buffer.from(bytes))).toBe(!texts.has(String(bytes)));
        texts.add(String(bytes));
      }
      expect(set.size).toBe(texts.size);
      for (const bytes of [...added, ...asked]) {
        expect(set.has(Buffer.from(bytes))).toBe(texts.has(String(bytes)));
      }
    }),
  );
});

test('grows without losing a key', () => {
  const keyOf = (at: number) => createHash('sha256').update(String(at)).digest();
  const set = new KeySet();
  for (let at = 0; at < 10_000; at += 1) set.add(keyOf(at));
  expect(set.size).toBe(10_000);
  for (let at = 0; at < 10_000; at += 1) expect(set.has(keyOf(at))).toBe(true);
  for (let at = 10_000; at < 20_000; at += 1) expect(set.has(keyOf(at))).toBe(false);
});
