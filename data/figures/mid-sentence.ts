import type { Language } from '../messages/language.ts';

/** A label as it stands inside a sentence: small first letter, but for German and for abbreviations. */
export function midSentence(label: string, language: Language): string {
  const [first = '', second = ''] = label;
  const abbreviation = second !== second.toLowerCase() || !/\p{L}/u.test(second);
  return language === 'de' || abbreviation ? label : first.toLowerCase() + label.slice(1);
}
