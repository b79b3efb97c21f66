import { languages } from '@observatory/data/messages/language.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeSectors } from './describe-sectors.server.ts';

test('whatever is asked is answered in whole sentences', () => {
  const code = fc.oneof(fc.constantFrom('K', 'V', '45', '62', 'K62', '111', 'W', ''), fc.string());
  const title = fc.oneof(fc.constantFrom('', 'Education', 'Koulutus', 'Baugewerbe', 'no title'), fc.string());
  fc.assert(
    fc.property(
      code,
      title,
      fc.constantFrom('R2', 'R21', undefined),
      fc.constantFrom(...languages),
      (asked, name, version, language) => {
        const { answer } = describeSectors({ code: asked, title: name, version }, language);
        expect(answer === undefined).toBe(asked === '' && name === '');
        if (!answer) return;
        expect(answer.verdict).toContain(asked || name);
        for (const { place, others, counted, key } of answer.meanings) {
          expect(others.length).toBeGreaterThan(0);
          expect(key).toMatch(/^R21?[A-V]\d*$/);
          for (const text of [place, counted, ...others]) expect(text).toMatch(/^[^{}]+$/);
        }
      },
    ),
  );
});

test.each(languages)(
  'the table names each letter of Rev. 2.1 once, and each of Rev. 2, in %s',
  (language) => {
    const { sections, titles, moves } = describeSectors(
      { code: '', title: '', version: undefined },
      language,
    );
    expect(sections.map(({ now }) => now).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUV');
    expect(sections.map(({ old }) => old).join('')).toBe('ABCDEFGHIJKLMNOPQRSTU');
    expect(sections.filter(({ whole }) => whole !== '').map(({ now }) => now)).toEqual(['J']);
    expect(new Set(titles).size).toBe(titles.length);
    expect(moves.length).toBeGreaterThan(3);
  },
);
