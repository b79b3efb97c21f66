import type { Language } from './language.ts';

/** Each language in its own name, as its readers look for it. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fi: 'Suomi',
  sv: 'Svenska',
  de: 'Deutsch',
  it: 'Italiano',
  nl: 'Nederlands',
};
