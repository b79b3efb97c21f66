import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../messages/language.ts';
import { formatter } from '../messages/catalogue.ts';
import { searchTexts } from '../messages/search-texts.ts';
import methods from '../messages/en/methods.json' with { type: 'json' };
import pages from '../messages/en/pages.json' with { type: 'json' };
import { entriesOf } from './entries.ts';
import { fold, wordsOf } from './fold.ts';
import { match, prepareIndex } from './match.ts';
import { withinOneTypo } from './one-typo.ts';
import { search } from './search.ts';

const all = new Map(languages.map((language) => [language, entriesOf(language)]));
const indexes = new Map(languages.map((language) => [language, prepareIndex(all.get(language)!)]));
const anyEntry = fc
  .constantFrom(...languages)
  .chain((language) =>
    fc.record({ language: fc.constant(language), entry: fc.constantFrom(...all.get(language)!) }),
  );
const hits = (language: Language, question: string) =>
  match(indexes.get(language)!, question).map(({ entry }) => entry);
const paths = (language: Language, question: string) =>
  search(language, question, 5).hits.map(({ path }) => path);

/** A word of the label that is long enough to be mistyped, with a place in it behind the first letter. */
const mistyped = anyEntry.chain(({ language, entry }) => {
  const words = wordsOf(entry.label).filter(({ length }) => length >= 6);
  return fc.record({
    language: fc.constant(language),
    entry: fc.constant(entry),
    word: words.length === 0 ? fc.constant('') : fc.constantFrom(...words),
    at: fc.nat(),
    letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    slip: fc.constantFrom('more', 'less', 'other', 'turned'),
  });
});

describe('an entry is found', () => {
  test('by its name, before all with another name', () => {
    for (const language of languages) {
      for (const entry of all.get(language)!) {
        expect(hits(language, entry.label)[0]?.label, `${language} ${entry.label}`).toBe(entry.label);
      }
    }
  });

  test('by its code, before all with another', () => {
    for (const entry of all.get('en')!) {
      if (entry.kind === 'page' || entry.kind === 'term') continue;
      expect(hits('en', entry.code)[0]?.code, entry.code).toBe(entry.code);
    }
  });

  test('by every beginning and every part of its words from three letters', () => {
    fc.assert(
      fc.property(anyEntry, fc.nat(), fc.nat(), fc.nat(), ({ language, entry }, which, from, to) => {
        const words = wordsOf(entry.label).filter(({ length }) => length >= 3);
        const word = words[which % Math.max(1, words.length)];
        if (word === undefined) return;
        const start = from % (word.length - 2);
        const part = word.slice(start, start + 3 + (to % (word.length - start - 2)));
        expect(hits(language, part)).toContain(entry);
      }),
    );
  });

  test('although one letter of a longer word is wrong, too much, missing or out of place', () => {
    fc.assert(
      fc.property(mistyped, ({ language, entry, word, at, letter, slip }) => {
        if (word === '') return;
        const place = 1 + (at % (word.length - 2));
        const [before, here, next, after] = [
          word.slice(0, place),
          word[place]!,
          word[place + 1]!,
          word.slice(place + 2),
        ];
        const written = {
          more: before + letter + here + next + after,
          less: before + next + after,
          other: before + letter + next + after,
          turned: before + next + here + after,
        }[slip as 'more'];
        expect(hits(language, written)).toContain(entry);
      }),
    );
  });
});

test('case, accents and the order of words make no difference', () => {
  fc.assert(
    fc.property(anyEntry, ({ language, entry }) => {
      const found = hits(language, entry.label);
      expect(hits(language, entry.label.toLocaleLowerCase(language))).toEqual(found);
      expect(hits(language, fold(entry.label))).toEqual(found);
      const turned = wordsOf(entry.label).toReversed().join(' ');
      expect(new Set(hits(language, turned))).toEqual(new Set(found));
    }),
  );
});

test('another word never finds more', () => {
  fc.assert(
    fc.property(anyEntry, anyEntry, ({ language, entry }, { entry: other }) => {
      const less = hits(language, `${entry.label} ${other.label}`);
      expect(hits(language, entry.label)).toEqual(expect.arrayContaining([...less]));
    }),
  );
});

test('any text is answered, and folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.constantFrom(...languages), fc.string({ unit: 'grapheme' }), (language, text) => {
      const { total, hits: given } = search(language, text, 3);
      expect(given.length).toBe(Math.min(3, total));
      expect(fold(fold(text))).toBe(fold(text));
      if (wordsOf(text).length === 0) expect(total).toBe(0);
    }),
  );
});

test('a slip is the same from both sides, and two are not one', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(withinOneTypo(a, b)).toBe(withinOneTypo(b, a));
    }),
  );
  expect(withinOneTypo('tekoaly', 'teklaoy')).toBe(false);
  expect(withinOneTypo('skills', 'sklils')).toBe(true);
  expect(withinOneTypo('skills', 'kills')).toBe(true);
  expect(withinOneTypo('skills', 'slikls')).toBe(false);
});

test.each<[Language, string, string]>([
  ['en', 'AI', 'skills/DIG_AI'],
  ['fi', 'TEKOÄLY', 'skills/DIG_AI'],
  ['fi', 'tekoäly', 'official?indicator=enterprises-using-ai'],
  ['sv', 'artificiell intelligens', 'skills/DIG_AI'],
  ['de', 'ki', 'skills/DIG_AI'],
  ['it', 'intelligenza artificiale', 'official?indicator=enterprises-using-ai'],
  ['it', 'ia', 'official?indicator=enterprises-using-ai'],
  ['nl', 'kunstmatige intelligentie', 'skills/DIG_AI'],
  ['en', 'dig ai', 'skills/DIG_AI'],
  ['en', 'F', 'sector/F'],
  ['en', 'c10', 'sector/C'],
  ['de', '62.01', 'sectors?code=62.01'],
  ['en', 'isoc_sk_dskl_i21', 'official?indicator=basic-digital-skills'],
  ['fi', 'rakentamisessa Suomessa', 'explore?country=FI&sector=F'],
  ['en', 'construction in Finland', 'explore?country=FI&sector=F'],
  ['de', 'Arbeitslosenquote Italien', 'official?indicator=unemployment-rate-15-74&focus=IT'],
  ['de', 'schutz', 'skills/DIG_SAFE'],
  ['fi', 'turva', 'skills/DIG_SAFE'],
  ['nl', 'tekort Duitsland', 'explore?country=DE'],
  ['en', 'Sweden', 'official?focus=SE'],
  ['sv', 'oviktad', 'glossary#unweighted'],
  ['en', 'SSV', 'glossary#ssv'],
])('%s: “%s” leads to %s', (language, question, path) => {
  expect(paths(language, question)).toContain(path);
});

test('a page has the name here that it has in the frame and on itself', () => {
  const { t } = searchTexts('en');
  const known = formatter('en', { ...pages, ...methods });
  for (const name of ['overview', 'explore', 'compare', 'official', 'data', 'upload', 'design'] as const) {
    expect(t(`page.${name}`)).toBe(known.t(`frame.${name}`));
  }
  for (const name of ['questionnaire', 'weighting', 'shown', 'interval'] as const) {
    expect(t(`page.${name}`)).toBe(known.t(`data.${name}`));
  }
});
