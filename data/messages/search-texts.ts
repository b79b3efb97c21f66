import { formatter, type Translator } from './catalogue.ts';
import de from './de/search.json' with { type: 'json' };
import en from './en/search.json' with { type: 'json' };
import fi from './fi/search.json' with { type: 'json' };
import it from './it/search.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/search.json' with { type: 'json' };
import sv from './sv/search.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type SearchKey = keyof typeof en;

/** The words of the search. They are put together on the server; a dialog loads those of its language when it opens. */
export const searchTexts = (language: Language): Translator<SearchKey> =>
  formatter(language, texts[language]);
