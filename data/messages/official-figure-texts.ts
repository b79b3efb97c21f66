import { formatter, type Translator } from './catalogue.ts';
import de from './de/official-figures.json' with { type: 'json' };
import en from './en/official-figures.json' with { type: 'json' };
import fi from './fi/official-figures.json' with { type: 'json' };
import it from './it/official-figures.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/official-figures.json' with { type: 'json' };
import sv from './sv/official-figures.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type OfficialFigureKey = keyof typeof en;

/** The words of figures of official statistics. They are put together on the server, so no browser loads them. */
export const officialFigureTexts = (language: Language): Translator<OfficialFigureKey> =>
  formatter(language, texts[language]);
