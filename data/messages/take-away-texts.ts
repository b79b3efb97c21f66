import { formatter, type Translator } from './catalogue.ts';
import de from './de/take-away.json' with { type: 'json' };
import en from './en/take-away.json' with { type: 'json' };
import fi from './fi/take-away.json' with { type: 'json' };
import it from './it/take-away.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/take-away.json' with { type: 'json' };
import sv from './sv/take-away.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type TakeAwayKey = keyof typeof en;

/** The words of what readers take away: links, files, citations, embeds. They are put together on the server, so no browser loads them. */
export const takeAwayTexts = (language: Language): Translator<TakeAwayKey> =>
  formatter(language, texts[language]);
