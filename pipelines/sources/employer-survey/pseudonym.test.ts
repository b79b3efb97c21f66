import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { Pseudonyms, pseudonymOf } from './pseudonym.ts';

test('pseudonyms are the first half of HMAC-SHA-256, whatever the lengths of key and id', () => {
  const id = fc.string({ unit: 'grapheme', maxLength: 200 });
  const keyLength = fc.constantFrom(1, 32, 64, 65, 200);
  fc.assert(
    fc.property(keyLength, id, fc.array(id, { minLength: 1, maxLength: 5 }), (length, partner, ids) => {
      const key = createSecretKey(randomBytes(length));
      const scope = { partner, wave: '2026' };
      const pseudonyms = new Pseudonyms(key, scope);
      for (const one of ids) {
        const hmac = createHmac('sha256', key).update(`${partner}|2026|${one}`).digest('hex');
        expect(pseudonyms.of(one)).toBe(hmac.slice(0, 32));
        expect(pseudonymOf(key, scope, one)).toBe(hmac.slice(0, 32));
      }
    }),
  );
});
