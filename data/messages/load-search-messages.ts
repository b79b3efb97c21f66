import type searchInEnglish from './en/search.json';
import type { Language } from './language.ts';

const messages = {
  en: () => import('./en/search.json', { with: { type: 'json' } }),
  fi: () => import('./fi/search.json', { with: { type: 'json' } }),
  sv: () => import('./sv/search.json', { with: { type: 'json' } }),
  de: () => import('./de/search.json', { with: { type: 'json' } }),
  it: () => import('./it/search.json', { with: { type: 'json' } }),
  nl: () => import('./nl/search.json', { with: { type: 'json' } }),
};

/** The words of the search in one language, for its dialog alone: those of them that have no places. */
export const loadSearchMessages = async (language: Language): Promise<typeof searchInEnglish> =>
  (await messages[language]()).default;
