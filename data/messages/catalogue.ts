import fill from 'icu-minify/format';

import type figuresInEnglish from './en/figures.json';
import type methodsInEnglish from './en/methods.json';
import type overviewInEnglish from './en/overview.json';
import type pagesInEnglish from './en/pages.json';
import type statesInEnglish from './en/states.json';
import type { Language } from './language.ts';
import { locales } from './numbers.ts';
import { parseMessage, type ParsedMessage } from './parse.ts';

/** What is said of a number's status, of a reason and of an answer as a whole, by pages and figures alike. */
type StateKey = keyof typeof statesInEnglish;
/** The words of the overview, and of the pages that explain, which only those pages load. */
type OwnKey = keyof typeof overviewInEnglish | keyof typeof methodsInEnglish;
type CommonKey = keyof typeof pagesInEnglish | StateKey;
export type PageKey = CommonKey | OwnKey;
export type FigureKey = keyof typeof figuresInEnglish | StateKey;

/** Messages by key: in ICU syntax, or parsed when the pages were built. */
export type Messages<Key extends string> = Readonly<Record<Key, ParsedMessage>>;
export type Values = Readonly<Record<string, string | number>>;

/** A piece of a sentence: its own words, or the place of a value that the page fills with a control or a link. */
export type Part = { readonly text: string } | { readonly place: string };

export type Translator<Key extends string> = {
  readonly language: Language;
  /** The sentence with its places filled. Throws when a value that it needs is not given. */
  readonly t: (key: Key, values?: Values) => string;
};

export type Formatter<Key extends string> = Translator<Key> & {
  /** The sentence in pieces, for values that are no text. */
  readonly parts: (key: Key, places: readonly string[]) => readonly Part[];
  /** Whether a text is a key, for keys built from codes. */
  readonly has: (key: string) => key is Key;
};

const pages = {
  en: () => import('./en/pages.json', { with: { type: 'json' } }),
  fi: () => import('./fi/pages.json', { with: { type: 'json' } }),
  sv: () => import('./sv/pages.json', { with: { type: 'json' } }),
  de: () => import('./de/pages.json', { with: { type: 'json' } }),
  it: () => import('./it/pages.json', { with: { type: 'json' } }),
  nl: () => import('./nl/pages.json', { with: { type: 'json' } }),
};

const methods = {
  en: () => import('./en/methods.json', { with: { type: 'json' } }),
  fi: () => import('./fi/methods.json', { with: { type: 'json' } }),
  sv: () => import('./sv/methods.json', { with: { type: 'json' } }),
  de: () => import('./de/methods.json', { with: { type: 'json' } }),
  it: () => import('./it/methods.json', { with: { type: 'json' } }),
  nl: () => import('./nl/methods.json', { with: { type: 'json' } }),
};

const overview = {
  en: () => import('./en/overview.json', { with: { type: 'json' } }),
  fi: () => import('./fi/overview.json', { with: { type: 'json' } }),
  sv: () => import('./sv/overview.json', { with: { type: 'json' } }),
  de: () => import('./de/overview.json', { with: { type: 'json' } }),
  it: () => import('./it/overview.json', { with: { type: 'json' } }),
  nl: () => import('./nl/overview.json', { with: { type: 'json' } }),
};

const own = { methods, overview };

const figures = {
  en: () => import('./en/figures.json', { with: { type: 'json' } }),
  fi: () => import('./fi/figures.json', { with: { type: 'json' } }),
  sv: () => import('./sv/figures.json', { with: { type: 'json' } }),
  de: () => import('./de/figures.json', { with: { type: 'json' } }),
  it: () => import('./it/figures.json', { with: { type: 'json' } }),
  nl: () => import('./nl/figures.json', { with: { type: 'json' } }),
};

const states = {
  en: () => import('./en/states.json', { with: { type: 'json' } }),
  fi: () => import('./fi/states.json', { with: { type: 'json' } }),
  sv: () => import('./sv/states.json', { with: { type: 'json' } }),
  de: () => import('./de/states.json', { with: { type: 'json' } }),
  it: () => import('./it/states.json', { with: { type: 'json' } }),
  nl: () => import('./nl/states.json', { with: { type: 'json' } }),
};

/** The words of figures in one language; the other languages are not loaded. */
export async function loadFigureMessages(language: Language): Promise<Messages<FigureKey>> {
  const [own, ofStates] = await Promise.all([figures[language](), states[language]()]);
  return { ...own.default, ...ofStates.default };
}

/** The words of pages in one language. Figures are put into words where the page is made, so theirs stay there. */
export async function loadPageMessages(language: Language): Promise<Messages<CommonKey>> {
  const [own, ofStates] = await Promise.all([pages[language](), states[language]()]);
  return { ...own.default, ...ofStates.default };
}

/** The words of pages with those that only some pages load: keys of another area are not in them. */
export async function loadOwnMessages(
  area: keyof typeof own,
  language: Language,
): Promise<Messages<PageKey>> {
  const [common, ofArea] = await Promise.all([loadPageMessages(language), own[area][language]()]);
  return { ...common, ...ofArea.default } as Messages<PageKey>;
}

const ofFigures = new Map<Language, Promise<Formatter<FigureKey>>>();

/** The formatter of the words of figures in one language, made once. */
export function figureFormatter(language: Language): Promise<Formatter<FigureKey>> {
  const known = ofFigures.get(language);
  if (known) return known;
  const made = loadFigureMessages(language).then((messages) => formatter(language, messages));
  ofFigures.set(language, made);
  return made;
}

const tools = (language: Language) => {
  const kept = new Map<string, Intl.PluralRules>();
  return {
    getPluralRules: (...[, options]: ConstructorParameters<typeof Intl.PluralRules>) => {
      const kind = options?.type ?? 'cardinal';
      const rules = kept.get(kind) ?? new Intl.PluralRules(locales[language], { type: kind });
      kept.set(kind, rules);
      return rules;
    },
    getNumberFormat: (...[, options]: ConstructorParameters<typeof Intl.NumberFormat>) =>
      new Intl.NumberFormat(locales[language], options),
    getDateTimeFormat: (...[, options]: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
      new Intl.DateTimeFormat(locales[language], options),
  };
};

/** The values of a message, which say what is missing instead of being undefined. */
const complete = (key: string, values: Values): Values =>
  new Proxy(values, {
    get(target, name) {
      if (!Object.hasOwn(target, name)) throw new TypeError(`message ${key} needs ${String(name)}`);
      return Reflect.get(target, name) as string | number;
    },
  });

// Marks of a place in a sentence: code points for private use, which no message has.
const [opens, closes] = ['\uE000', '\uE001'];

/** Reads messages in ICU syntax; each is parsed once, when it is first needed. */
export function formatter<Key extends string>(language: Language, messages: Messages<Key>): Formatter<Key> {
  const parsed = new Map<Key, ParsedMessage>();
  const formatters = tools(language);
  const t = (key: Key, values: Values = {}): string => {
    const given = messages[key];
    // A text without places is what it says; braces are the only syntax that messages use.
    if (typeof given === 'string' && !given.includes('{')) return given;
    const message = parsed.get(key) ?? (typeof given === 'string' ? parseMessage(given) : given);
    parsed.set(key, message);
    return String(fill(message, locales[language], complete(key, values), { formatters }));
  };
  return {
    language,
    t,
    parts: (key, places) =>
      t(key, Object.fromEntries(places.map((place) => [place, `${opens}${place}${closes}`])))
        .split(/(\uE000\w+\uE001)/)
        .filter((text) => text !== '')
        .map((text) => (text.startsWith(opens) ? { place: text.slice(1, -1) } : { text })),
    has: (key): key is Key => key in messages,
  };
}
