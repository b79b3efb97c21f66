import { formatter, type Translator } from './catalogue.ts';
import de from './de/coverage.json' with { type: 'json' };
import en from './en/coverage.json' with { type: 'json' };
import fi from './fi/coverage.json' with { type: 'json' };
import it from './it/coverage.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/coverage.json' with { type: 'json' };
import sv from './sv/coverage.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type CoverageKey = keyof typeof en;

/** The words about answers against population. They are put together on the server, so no browser loads them. */
export const coverageTexts = (language: Language): Translator<CoverageKey> =>
  formatter(language, texts[language]);
