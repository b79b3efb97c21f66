import { formatter, type Translator } from './catalogue.ts';
import de from './de/glossary.json' with { type: 'json' };
import en from './en/glossary.json' with { type: 'json' };
import fi from './fi/glossary.json' with { type: 'json' };
import it from './it/glossary.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/glossary.json' with { type: 'json' };
import sv from './sv/glossary.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type GlossaryKey = keyof typeof en;

/** The words of the page of the glossary. They are put together on the server, so no browser loads them. */
export const glossaryTexts = (language: Language): Translator<GlossaryKey> =>
  formatter(language, texts[language]);
