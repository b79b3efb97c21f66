import type { Language } from '../messages/language.ts';

/** Words that join others and say nothing by themselves, folded as `fold.ts` does. */
export const smallWords: Readonly<Record<Language, readonly string[]>> = {
  en: ['in', 'the', 'of', 'and', 'a', 'an', 'for', 'at', 'by', 'what', 'is', 'with'],
  fi: ['ja', 'on', 'mika', 'mita', 'tai', 'seka'],
  sv: ['i', 'och', 'av', 'for', 'pa', 'en', 'ett', 'det', 'den', 'vad', 'ar', 'med', 'inom'],
  de: ['in', 'im', 'und', 'der', 'die', 'das', 'den', 'des', 'von', 'fur', 'was', 'ist', 'mit', 'zu'],
  it: [
    'in',
    'e',
    'di',
    'del',
    'della',
    'delle',
    'dei',
    'il',
    'la',
    'le',
    'i',
    'nel',
    'nella',
    'per',
    'con',
    'nei',
  ],
  nl: ['in', 'de', 'het', 'een', 'en', 'van', 'voor', 'bij', 'wat', 'is', 'met'],
};
