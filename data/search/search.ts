import type { Language } from '../messages/language.ts';
import { searchTexts } from '../messages/search-texts.ts';
import { entriesOf } from './entries.ts';
import type { SearchEntry } from './entry.ts';
import { foldCode, wordsOf } from './fold.ts';
import { match, prepareIndex, type Scored, type SearchIndex } from './match.ts';
import { smallWords } from './small-words.ts';

export type Found = {
  /** How many there are in all. */
  readonly total: number;
  /** The best of them. */
  readonly hits: readonly SearchEntry[];
};

/** Longest question, in characters. */
export const longestQuestion = 100;

const indexes = new Map<Language, SearchIndex>();

function indexOf(language: Language): SearchIndex {
  const known = indexes.get(language);
  if (known) return known;
  const made = prepareIndex(entriesOf(language));
  indexes.set(language, made);
  return made;
}

/**
 * What answers a question, best first. A question that names a country beside something else (*construction in
 * Finland*) finds the view of that thing in that country before all others.
 *
 * @param question any text; beyond `longestQuestion` characters it is cut
 * @param limit most hits that are given
 */
export function search(language: Language, question: string, limit: number): Found {
  const index = indexOf(language);
  const asked = withoutSmallWords(question.slice(0, longestQuestion), language);
  const found = match(index, asked);
  const views = countryViews(index, asked);
  const all = [...views, ...found].map(({ entry }) => entry).concat(naceCode(asked, language));
  // The page of an indicator may be that of a page or a view as well: it stands where it answers best.
  const hits = all.filter(({ path }, at) => all.findIndex((other) => other.path === path) === at);
  return { total: hits.length, hits: hits.slice(0, limit) };
}

/** Words such as *in* and *the* say nothing, unless there is nothing else. */
function withoutSmallWords(question: string, language: Language): string {
  const words = question.split(/\s+/).filter((word) => word !== '');
  const kept = words.filter((word) => !smallWords[language].includes(wordsOf(word).join(' ')));
  return (kept.length > 0 ? kept : words).join(' ');
}

/** For what may be a code of NACE: the page that says what it means in each version. */
function naceCode(asked: string, language: Language): readonly SearchEntry[] {
  const code = asked.trim().toUpperCase();
  if (!/^(?:[A-V]|[A-V]?\d\d(?:\.\d{1,2})?)$/.test(code)) return [];
  const label = `${searchTexts(language).t('page.sectors')}: ${code}`;
  return [{ kind: 'page', code, label, detail: '', path: `sectors?code=${code}` }];
}

const certain = 38;
const mostViews = 3;

/** Views of what the rest of the question finds, in the country that one or more of its words name. */
function countryViews(index: SearchIndex, question: string): readonly Scored[] {
  const countries = index.filter(({ entry }) => entry.kind === 'country' && !entry.path.includes('?'));
  const words = question.split(' ').filter((word) => foldCode(word).length >= 2);
  if (words.length < 2) return [];
  const named = words.map((word) => match(countries, word).find(({ score }) => score >= certain)?.entry);
  const country = named.find((one) => one !== undefined);
  const rest = words.filter((_, at) => named[at] === undefined).join(' ');
  if (!country || rest === '') return [];
  return match(index, rest)
    .flatMap(({ entry, score }) => {
      const path = pathIn(country.code, entry);
      if (path === undefined) return [];
      return {
        score,
        entry: { ...entry, kind: 'view' as const, label: `${entry.label} – ${country.label}`, path },
      };
    })
    .filter(({ entry }, at, all) => all.findIndex((other) => other.entry.path === entry.path) === at)
    .slice(0, mostViews);
}

/** Where an entry is seen in one country, or undefined when it has no view by country. */
function pathIn(country: string, { kind, code, path }: SearchEntry): string | undefined {
  if (kind === 'sector') return `explore?country=${country}${code === 'ALL' ? '' : `&sector=${code}`}`;
  if (kind === 'skill') return `explore?country=${country}`;
  if (kind === 'official') return `${path}&focus=${country}`;
  if (kind !== 'indicator' || !path.startsWith('explore')) return undefined;
  return `explore?country=${country}${path.replace('explore', '').replace('?', '&')}`;
}
