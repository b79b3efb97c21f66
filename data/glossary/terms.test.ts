import { expect, test } from 'vitest';
import { languages } from '../messages/language.ts';
import { glossaryTerms } from './terms.ts';

test('every term has a place of its own, a name of its own in each language, and a meaning that fits beside a word', () => {
  expect(new Set(glossaryTerms.map(({ id }) => id)).size).toBe(glossaryTerms.length);
  for (const language of languages) {
    const names = glossaryTerms.map(({ label }) => label[language]);
    expect(new Set(names).size, language).toBe(names.length);
    for (const { id, definition } of glossaryTerms) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(definition[language], `${language} ${id}`).toMatch(/[^.]\.$/);
      expect(definition[language].length, `${language} ${id}`).toBeLessThan(240);
    }
  }
});
