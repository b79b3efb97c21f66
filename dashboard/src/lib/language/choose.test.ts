import fc from 'fast-check';
import { languages } from '@observatory/data/messages/language.ts';
import { describe, expect, test } from 'vitest';
import { chooseLanguage, inLanguage, languageOfPath } from './choose.ts';

describe('the language of a reader who asked for none', () => {
  test.each([
    [undefined, 'fi-FI,fi;q=0.9,en;q=0.8', 'fi'],
    [undefined, 'fr, en;q=0.2, de;q=0.7', 'de'],
    [undefined, 'nl;q=0, it', 'it'],
    [undefined, 'fr', 'en'],
    [undefined, null, 'en'],
    ['sv', 'fi', 'sv'],
    ['xx', 'fi', 'fi'],
  ])('remembered %s, accepted %s: %s', (remembered, accepted, language) => {
    expect(chooseLanguage(remembered, accepted)).toBe(language);
  });

  test('is one of the six, whatever the header', () => {
    fc.assert(fc.property(fc.string(), (header) => languages.includes(chooseLanguage(undefined, header))));
  });
});

test('a page keeps its path in every language', () => {
  for (const language of languages) {
    expect(inLanguage('/', language)).toBe(`/${language}`);
    expect(inLanguage('/en/explore', language)).toBe(`/${language}/explore`);
    expect(inLanguage('/explore', language)).toBe(`/${language}/explore`);
    expect(languageOfPath(inLanguage('/data', language))).toBe(language);
  }
  expect(languageOfPath('/xx/data')).toBeUndefined();
});
