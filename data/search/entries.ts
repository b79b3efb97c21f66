import { skills } from '../competences/skills.ts';
import { glossaryTerms } from '../glossary/terms.ts';
import { indicators } from '../indicators/catalogue.ts';
import { officialIndicators } from '../indicators/official-indicators.ts';
import type { Labels, Language } from '../messages/language.ts';
import { searchTexts } from '../messages/search-texts.ts';
import { officialPlaceByCode } from '../places/countries.ts';
import { partnerCountries } from '../places/partner-countries.ts';
import { naceSections } from '../sectors/nace.ts';
import { sectors } from '../sectors/sectors.ts';
import type { SearchEntry } from './entry.ts';
import { wordsOf } from './fold.ts';
import { pagePaths, type PageName } from './page-paths.ts';
import { synonyms } from './synonyms.ts';

/** Everything that can be found, in the names of one language. */
export function entriesOf(language: Language): readonly SearchEntry[] {
  const { t } = searchTexts(language);
  const partners = new Set<string>(partnerCountries.map(({ code }) => code));
  const named = ({ label }: { readonly label: Labels }) => ({
    label: label[language],
    also: alsoCalled(label, language),
  });
  return [
    ...skills.map(({ code, label, meaning, tags }) => ({
      ...{ kind: 'skill' as const, code, codes: tags, path: `skills/${code}` },
      ...named({ label }),
      detail: meaning[language],
    })),
    ...indicators.map(({ id, label, definition, detail }) => ({
      ...{ kind: 'indicator' as const, code: id, path: indicatorPath(id, detail) },
      ...named({ label }),
      detail: definition[language],
    })),
    ...sectors.map(({ code, label, level }) => ({
      ...{ kind: 'sector' as const, code, codes: level === 'section' ? divisionsOf(code) : [] },
      ...named({ label }),
      detail: level === 'all' ? '' : `NACE Rev. 2: ${code}`,
      path: level === 'all' ? 'explore' : `sector/${code}`,
    })),
    ...partnerCountries.map(({ code, label, inPlace, iso3 }) => ({
      ...{ kind: 'country' as const, code, codes: [iso3], path: `country/${code}` },
      label: label[language],
      also: [...alsoCalled(label, language), inPlace[language]],
      detail: t('search.country.detail'),
    })),
    ...[...officialPlaceByCode.values()]
      .filter(({ code }) => !partners.has(code))
      .map(({ code, label }) => ({
        ...{ kind: 'country' as const, code, path: `official?focus=${code}` },
        ...named({ label }),
        detail: t('search.country.official'),
      })),
    ...officialIndicators.map(({ name, dataset, formerDatasets = [], label, definition }) => ({
      ...{ kind: 'official' as const, code: name, path: `official?indicator=${name}` },
      codes: [dataset, ...formerDatasets],
      ...named({ label }),
      detail: definition[language],
    })),
    ...(Object.keys(pagePaths) as PageName[]).map((name) => {
      const label = t(`page.${name}`);
      const also = [searchTexts('en').t(`page.${name}`), ...synonymsOf(label, language)];
      return { kind: 'page' as const, code: name, label, also, detail: '', path: pagePaths[name] };
    }),
    ...glossaryTerms.map(({ id, label, definition }) => ({
      ...{ kind: 'term' as const, code: id, path: `glossary#${id}` },
      ...named({ label }),
      detail: definition[language],
    })),
  ];
}

/** Indicators with one figure per skill are seen on Explore, the others where their meaning stands. */
function indicatorPath(id: string, detail: string): string {
  if (detail !== 'skill') return `data#indicator-${id}`;
  return id === 'skill_gap' ? 'explore' : `explore?indicator=${id}`;
}

/** Divisions of a section in Rev. 2 with and without its letter: `10`, `C10`. */
const divisionsOf = (letter: string): readonly string[] =>
  naceSections.R2.filter((section) => section.letter === letter).flatMap(({ divisions: [first, last] }) =>
    Array.from({ length: last - first + 1 }, (_, more) => String(first + more).padStart(2, '0')).flatMap(
      (division) => [division, letter + division],
    ),
  );

/** The name in English, which many readers know, and other words for it in the language. */
const alsoCalled = (label: Labels, language: Language): readonly string[] => [
  ...(language === 'en' ? [] : [label.en]),
  ...synonymsOf(label[language], language),
];

const shortestBeginning = 4;

/** The rows of synonyms with what to look for in a name: short words as a whole, others as the beginning of a word. */
const sought = new Map<
  Language,
  readonly (readonly [words: readonly string[], marks: readonly string[]])[]
>();

function soughtIn(language: Language) {
  const known = sought.get(language);
  if (known) return known;
  const made = synonyms[language].map((row) => {
    const marks = row
      .map((word) => wordsOf(word).join(' '))
      .map((word) => ` ${word}${word.length < shortestBeginning ? ' ' : ''}`);
    return [row, marks] as const;
  });
  sought.set(language, made);
  return made;
}

/** Other words of a language for what a name holds. */
function synonymsOf(label: string, language: Language): readonly string[] {
  const name = ` ${wordsOf(label).join(' ')} `;
  return soughtIn(language).flatMap(([row, marks]) => (marks.some((mark) => name.includes(mark)) ? row : []));
}
