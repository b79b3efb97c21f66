import { formatter, type Translator } from './catalogue.ts';
import de from './de/pinned.json' with { type: 'json' };
import en from './en/pinned.json' with { type: 'json' };
import fi from './fi/pinned.json' with { type: 'json' };
import it from './it/pinned.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/pinned.json' with { type: 'json' };
import sv from './sv/pinned.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type PinnedKey = keyof typeof en;

/** The words of the page of pinned views, which the server hands to it. */
export const pinnedTexts = (language: Language): Translator<PinnedKey> =>
  formatter(language, texts[language]);
