import { formatter, type Translator } from './catalogue.ts';
import de from './de/sector.json' with { type: 'json' };
import en from './en/sector.json' with { type: 'json' };
import fi from './fi/sector.json' with { type: 'json' };
import it from './it/sector.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/sector.json' with { type: 'json' };
import sv from './sv/sector.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type SectorKey = keyof typeof en;

/** The words of figures and page of a sector. They are put together on the server, so no browser loads them. */
export const sectorTexts = (language: Language): Translator<SectorKey> =>
  formatter(language, texts[language]);
