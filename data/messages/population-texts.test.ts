import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';

import de from './de/population.json' with { type: 'json' };
import en from './en/population.json' with { type: 'json' };
import fi from './fi/population.json' with { type: 'json' };
import it from './it/population.json' with { type: 'json' };
import { languages } from './language.ts';
import nl from './nl/population.json' with { type: 'json' };
import { populationText, remarkText, type PopulationTextCode } from './population-texts.ts';
import sv from './sv/population.json' with { type: 'json' };

const texts = { en, fi, sv, de, it, nl };
const keys = Object.keys(en) as (keyof typeof en)[];
const values = {
  file: 'sbs_sc_ovw.tsv.gz',
  activity: 'S95',
  indicator: 'EMP_NR',
  section: 'S',
  value: '12345',
  total: '9000',
  sum: '8999',
  period: '2023',
};
const everyPlace = Object.fromEntries(
  ['reason', 'missing', 'row', 'found', 'where', 'needed', 'country', 'cells', 'areas', 'sections', 'year']
    .concat('sizes', 'size', 'activities', 'flags')
    .map((place) => [place, 'X1']),
);

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** Each place of a message, with the cases that it tells apart. */
function places(elements: Elements): string[] {
  const found = elements.flatMap((element) => {
    if ('options' in element) {
      const inner = Object.values(element.options).flatMap(({ value }) => places(value));
      return [`${element.value} ${Object.keys(element.options).toSorted().join('|')}`, ...inner];
    }
    return !('value' in element) || element.type === 0 ? [] : [`${element.value} ${element.type}`];
  });
  return [...new Set(found)].toSorted();
}
const placesOf = (text: string) => places(new IntlMessageFormat(text).getAst());
/** What stands in files and must not be translated. */
const literals = (text: string) =>
  [
    ...new Set(text.match(/\b(?:[a-z]+_[a-z_0-9]+|[A-Z]+_NR|S\d+_?\d*P?|NACE Rev\. 2|TSV|JSON-stat)/g)),
  ].toSorted();

describe.each(languages)('texts on populations in %s', (language) => {
  test('have the keys, places, cases and codes of the English', () => {
    expect(Object.keys(texts[language])).toEqual(keys);
    for (const key of keys) {
      expect(placesOf(texts[language][key]), key).toEqual(placesOf(en[key]));
      expect(literals(texts[language][key]), key).toEqual(literals(en[key]));
      if (language !== 'en' && !key.endsWith('.taken')) expect(texts[language][key], key).not.toBe(en[key]);
    }
  });

  test('read as sentences when their places are filled', () => {
    for (const key of keys) {
      const [kind, code] = key.split('.') as [string, string];
      const given = { ...everyPlace, ...values };
      const text =
        kind === 'remark'
          ? remarkText(language, { code, values: given })
          : populationText(language, code as PopulationTextCode, given);
      // No leftover syntax, edge or double spaces, em dash, or straight quotation mark or apostrophe.
      expect(text, key).toMatch(/^(?!.*(?:[{}#—"']|undefined|\s\s)).*\S\.$/u);
    }
  });

  test('numbers are written as the language writes them', () => {
    const text = remarkText(language, { code: 'derived', values: { ...everyPlace, ...values } });
    expect(text).toContain(
      new Intl.NumberFormat(
        { en: 'en-GB', fi: 'fi-FI', sv: 'sv-FI', de: 'de-DE', it: 'it-IT', nl: 'nl-NL' }[language],
      ).format(12345),
    );
  });
});

test('a remark of a later version stands for itself', () => {
  expect(remarkText('fi', { code: 'not_known_yet', values: {} })).toBe('not_known_yet');
});
