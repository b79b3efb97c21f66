import { formatter, type FigureKey, type PageKey, type Translator } from './catalogue.ts';
import { compareTexts, type CompareKey } from './compare-texts.ts';
import { countryTexts, type CountryKey } from './country-texts.ts';
import deBrief from './de/brief.json' with { type: 'json' };
import deFigures from './de/figures.json' with { type: 'json' };
import deMethods from './de/methods.json' with { type: 'json' };
import deStates from './de/states.json' with { type: 'json' };
import enBrief from './en/brief.json' with { type: 'json' };
import enFigures from './en/figures.json' with { type: 'json' };
import enMethods from './en/methods.json' with { type: 'json' };
import enStates from './en/states.json' with { type: 'json' };
import fiBrief from './fi/brief.json' with { type: 'json' };
import fiFigures from './fi/figures.json' with { type: 'json' };
import fiMethods from './fi/methods.json' with { type: 'json' };
import fiStates from './fi/states.json' with { type: 'json' };
import itBrief from './it/brief.json' with { type: 'json' };
import itFigures from './it/figures.json' with { type: 'json' };
import itMethods from './it/methods.json' with { type: 'json' };
import itStates from './it/states.json' with { type: 'json' };
import type { Language } from './language.ts';
import nlBrief from './nl/brief.json' with { type: 'json' };
import nlFigures from './nl/figures.json' with { type: 'json' };
import nlMethods from './nl/methods.json' with { type: 'json' };
import nlStates from './nl/states.json' with { type: 'json' };
import { numbers, type Numbers } from './numbers.ts';
import { officialFigureTexts, type OfficialFigureKey } from './official-figure-texts.ts';
import { qualityTexts, type QualityKey } from './quality-texts.ts';
import svBrief from './sv/brief.json' with { type: 'json' };
import svFigures from './sv/figures.json' with { type: 'json' };
import svMethods from './sv/methods.json' with { type: 'json' };
import svStates from './sv/states.json' with { type: 'json' };

const briefs: Record<Language, typeof enBrief> = {
  en: enBrief,
  fi: fiBrief,
  sv: svBrief,
  de: deBrief,
  it: itBrief,
  nl: nlBrief,
};
const methods = { en: enMethods, fi: fiMethods, sv: svMethods, de: deMethods, it: itMethods, nl: nlMethods };
const figures = {
  en: { ...enFigures, ...enStates },
  fi: { ...fiFigures, ...fiStates },
  sv: { ...svFigures, ...svStates },
  de: { ...deFigures, ...deStates },
  it: { ...itFigures, ...itStates },
  nl: { ...nlFigures, ...nlStates },
};

export type BriefKey = keyof typeof enBrief;

/** All that a brief is written with in one language; what other pages say in the same words is taken from them. */
export type BriefWords = {
  readonly language: Language;
  readonly brief: Translator<BriefKey>;
  readonly compare: Translator<CompareKey>;
  readonly country: Translator<CountryKey>;
  readonly figure: Translator<FigureKey>;
  readonly methods: Translator<PageKey>;
  readonly official: Translator<OfficialFigureKey>;
  readonly quality: Translator<QualityKey>;
  readonly write: Numbers;
};

const made = new Map<Language, BriefWords>();

/** The words of briefs. They are put together on the server, so no browser loads them. */
export function briefWords(language: Language): BriefWords {
  const known = made.get(language);
  if (known) return known;
  const words: BriefWords = {
    language,
    brief: formatter(language, briefs[language]),
    compare: compareTexts(language),
    country: countryTexts(language),
    figure: formatter<FigureKey>(language, figures[language]),
    methods: formatter<PageKey>(language, methods[language] as Record<PageKey, string>),
    official: officialFigureTexts(language),
    quality: qualityTexts(language),
    write: numbers(language),
  };
  made.set(language, words);
  return words;
}
