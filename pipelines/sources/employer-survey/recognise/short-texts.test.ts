import fc from 'fast-check';
import { expect, test } from 'vitest';

import { ShortTexts } from './short-texts.ts';

test('knows texts of one letter and missing codes again, in their column, and no other text', () => {
  const short = ['0', '7', 'Z', ' ', '-', '-97', '-98', '-99'];
  const text = fc.constantFrom(...short, '', '-96', '10', '-9', '-970', '\u0007', '\t', 'ä', '工');
  const entry = fc.tuple(fc.nat(3), text);
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), fc.array(entry), (added, asked) => {
      const texts = new ShortTexts(4);
      for (const one of added) texts.add(...one);
      for (const [column, one] of [...added, ...asked]) {
        const isAdded = added.some(([other, same]) => other === column && same === one);
        expect(texts.has(column, one)).toBe(isAdded && short.includes(one));
      }
    }),
  );
});
