import { problemCodes } from '@observatory/data/contract/problem.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { problemText } from '@observatory/data/messages/problem-texts.ts';

const places = ['min', 'max', 'minutes', 'limit', 'field', 'column', 'upload'];

/** The sentence of a problem that a form has come back with in the search string, or undefined. */
export function problemOf(search: URLSearchParams, language: Language): string | undefined {
  const code = problemCodes.find((one) => one === search.get('problem'));
  if (!code) return undefined;
  const detail = Object.fromEntries(places.map((name) => [name, (search.get(name) ?? '').slice(0, 80)]));
  return problemText(language, code, detail).message;
}
