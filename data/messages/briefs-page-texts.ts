import { formatter, type Translator } from './catalogue.ts';
import de from './de/briefs-page.json' with { type: 'json' };
import en from './en/briefs-page.json' with { type: 'json' };
import fi from './fi/briefs-page.json' with { type: 'json' };
import it from './it/briefs-page.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/briefs-page.json' with { type: 'json' };
import sv from './sv/briefs-page.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type BriefsPageKey = keyof typeof en;

/** The words of the pages of briefs. They are put together on the server, so no browser loads them. */
export const briefsPageTexts = (language: Language): Translator<BriefsPageKey> =>
  formatter(language, texts[language]);
