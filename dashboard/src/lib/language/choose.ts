import { parseLanguage, type Language } from '@observatory/data/messages/language.ts';

export const languageCookie = 'language';

/** The language that an address names in its first part, or undefined. */
export const languageOfPath = (path: string): Language | undefined => parseLanguage(path.split('/')[1]);

/** The same page in another language; a path that names no language gets one in front. */
export function inLanguage(path: string, language: Language): string {
  const [, first, ...rest] = path.split('/');
  const page = parseLanguage(first) ? rest : [first, ...rest];
  return `/${[language, ...page].filter((part) => part !== undefined && part !== '').join('/')}`;
}

/**
 * The language for a reader who asked for none: the one they chose before, else the best of Accept-Language
 * (RFC 9110, 12.5.4: by weight, then by order), else English.
 */
export function chooseLanguage(remembered: string | undefined, accepted: string | null): Language {
  const wished = (accepted ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
      const weight = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean);
      return { language: parseLanguage(tag.split('-')[0]), weight: Number(weight ?? 1) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return parseLanguage(remembered) ?? wished.find(({ language }) => language)?.language ?? 'en';
}
