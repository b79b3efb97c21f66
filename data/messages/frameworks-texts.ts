import { formatter, type Translator } from './catalogue.ts';
import de from './de/frameworks.json' with { type: 'json' };
import en from './en/frameworks.json' with { type: 'json' };
import fi from './fi/frameworks.json' with { type: 'json' };
import it from './it/frameworks.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/frameworks.json' with { type: 'json' };
import sv from './sv/frameworks.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type FrameworksKey = keyof typeof en;

/** The words about frameworks and classifications. They are put together on the server, so no browser loads them. */
export const frameworksTexts = (language: Language): Translator<FrameworksKey> =>
  formatter(language, texts[language]);
