import { formatter, type Translator } from './catalogue.ts';
import de from './de/trends.json' with { type: 'json' };
import en from './en/trends.json' with { type: 'json' };
import fi from './fi/trends.json' with { type: 'json' };
import it from './it/trends.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/trends.json' with { type: 'json' };
import sv from './sv/trends.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type TrendKey = keyof typeof en;

/** The words of changes between waves. They are put together on the server, so no browser loads them. */
export const trendsTexts = (language: Language): Translator<TrendKey> => formatter(language, texts[language]);
