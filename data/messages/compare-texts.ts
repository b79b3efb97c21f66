import { formatter, type Translator } from './catalogue.ts';
import de from './de/compare.json' with { type: 'json' };
import en from './en/compare.json' with { type: 'json' };
import fi from './fi/compare.json' with { type: 'json' };
import it from './it/compare.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/compare.json' with { type: 'json' };
import sv from './sv/compare.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type CompareKey = keyof typeof en;

/** The words of comparisons. They are put together on the server, so no browser loads them. */
export const compareTexts = (language: Language): Translator<CompareKey> =>
  formatter(language, texts[language]);
