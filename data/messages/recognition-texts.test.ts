import { describe, expect, test } from 'vitest';

import { languages } from './language.ts';
import { recognitionKeys, recognitionText } from './recognition-texts.ts';

const values = { column: 'Koko', letter: 'AB', values: '9, 99', mended: 'S10_49' };
const numbers = (text: string) => text.match(/-\d\d|\bR2\d?\b|Rev\. 2(?:\.1)?|A4_NACEV/g)?.toSorted() ?? [];

test('each doubt and each damage says what was found and what to do', () => {
  const of = (part: string) =>
    recognitionKeys.filter((key) => key.endsWith(`.${part}`)).map((key) => key.slice(0, -part.length - 1));
  expect(of('remedy')).toEqual(of('says'));
  expect(of('says').length * 2).toBe(recognitionKeys.length);
});

describe.each(languages)('in %s', (language) => {
  test.each(recognitionKeys)('%s reads well', (key) => {
    const text = recognitionText(language, key, values);
    // No leftover syntax, edge or double spaces, em dash, or straight quotation mark or apostrophe.
    expect(text).toMatch(/^[\p{Lu}\d](?!.*(?:[{}#—"']|undefined|\s\s)).*\.$/u);
    expect(numbers(text)).toEqual(numbers(recognitionText('en', key, values)));
  });
});
