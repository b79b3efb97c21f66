import { formatter, type Translator } from './catalogue.ts';
import de from './de/quality.json' with { type: 'json' };
import en from './en/quality.json' with { type: 'json' };
import fi from './fi/quality.json' with { type: 'json' };
import it from './it/quality.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/quality.json' with { type: 'json' };
import sv from './sv/quality.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type QualityKey = keyof typeof en;

/** The words about the quality of a wave. They are put together where the page is made, so no browser loads them. */
export const qualityTexts = (language: Language): Translator<QualityKey> =>
  formatter(language, texts[language]);
