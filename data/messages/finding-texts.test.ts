import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';

import { missingLabels } from '../codebook/missing-labels.ts';
import { missingCodes } from '../codebook/question.ts';
import de from './de/findings.json' with { type: 'json' };
import en from './en/findings.json' with { type: 'json' };
import fi from './fi/findings.json' with { type: 'json' };
import { type FindingKey, findingText } from './finding-texts.ts';
import it from './it/findings.json' with { type: 'json' };
import { languages } from './language.ts';
import nl from './nl/findings.json' with { type: 'json' };
import sv from './sv/findings.json' with { type: 'json' };

const texts = { en, fi, sv, de, it, nl };
const keys = Object.keys(en) as FindingKey[];
const sentences = keys.filter((key) => /\.(says|remedy)$/.test(key));
const counts = [0, 1, 2, 25];
const translations = languages.filter((language) => language !== 'en');

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** Each place of a message with the cases that it tells apart, such as `count one|other`. */
function places(elements: Elements): string[] {
  const found = elements.flatMap((element) => {
    if ('options' in element) {
      const cases = Object.keys(element.options).toSorted().join('|');
      return [
        `${element.value} ${cases}`,
        ...Object.values(element.options).flatMap(({ value }) => places(value)),
      ];
    }
    const isText = !('value' in element) || element.type === 0;
    return isText ? [] : [String(element.value)];
  });
  return [...new Set(found)].toSorted();
}

const placesOf = (text: string) => places(new IntlMessageFormat(text).getAst());

const valuesFor = (count: number, column: string) => ({
  column,
  letter: 'AB',
  values: 'first, second',
  allowed: 'SKILL, PAY',
  limit: 'B1_VAC',
  min: '10',
  max: '2000000',
  from: '2025-09-01',
  to: '2027-04-30',
  known: '12',
  rows: count,
  respondents: count,
  more: count,
  count,
});

/** What a reader types into the file or looks for in it: column names, answer codes, versions, examples. */
const literals = (text: string) => [
  ...new Set(
    text
      .match(/\b[A-Z]\d?_?[A-Z\d]*_[A-Z\d]+|-\d\d\b|\bR2\d?\b|NACE|UTF-8|\d{4}-\d\d-\d\d|01\.11/g)
      ?.toSorted(),
  ),
];

test('every finding says what was found and what to do', () => {
  const codesOf = (part: string) =>
    keys
      .filter((key) => key.endsWith(`.${part}`))
      .map((key) => key.slice('finding.'.length, -part.length - 1));
  expect(codesOf('says').length).toBeGreaterThan(0);
  expect(codesOf('remedy')).toEqual(codesOf('says'));
});

describe.each(translations)('in %s', (language) => {
  test('the same keys stand in the same order', () => {
    expect(Object.keys(texts[language])).toEqual(keys);
  });

  test('each sentence is translated, with the places, cases and codes of the English', () => {
    for (const key of keys) {
      const text = texts[language][key];
      expect(text, key).not.toBe(en[key]);
      expect(placesOf(text), key).toEqual(placesOf(en[key]));
      expect(literals(text), key).toEqual(literals(en[key]));
    }
  });
});

describe.each(languages)('in %s', (language) => {
  test('each sentence reads well with every number', () => {
    for (const key of keys)
      for (const count of counts)
        for (const column of ['A5_HEADS', 'D_LVL_DIG_AI']) {
          const text = findingText(language, key, valuesFor(count, column));
          // No leftover syntax, edge or double spaces, em dash, or straight quotation mark or apostrophe.
          expect(text, key).toMatch(/^[\p{Lu}\d](?!.*(?:[{}#—"']|undefined|\s\s)).*\S$/u);
          if (sentences.includes(key)) expect(text, key).toMatch(/\.$/);
        }
  });

  test('a number is in figures, one in words', () => {
    for (const key of keys.filter((each) => placesOf(en[each]).includes('count one|other'))) {
      expect(findingText(language, key, valuesFor(25, 'A4_NACE')), key).toContain('25');
      expect(findingText(language, key, valuesFor(1, 'A4_NACE')), key).not.toMatch(/(?<![\w-])1(?![\w-])/);
    }
  });

  test('the missing answers have the names of the questionnaire', () => {
    const remedy = findingText(language, 'finding.value_unknown_code.remedy', { allowed: 'SKILL' });
    for (const kind of ['doNotKnow', 'notApplicable', 'refused'] as const)
      expect(remedy).toMatch(
        new RegExp(`${missingLabels[kind][language]}\\W+(\\p{L}+ )?${missingCodes[kind]}`, 'u'),
      );
  });
});
