import { formatter, type Translator } from './catalogue.ts';
import de from './de/drivers.json' with { type: 'json' };
import en from './en/drivers.json' with { type: 'json' };
import fi from './fi/drivers.json' with { type: 'json' };
import it from './it/drivers.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/drivers.json' with { type: 'json' };
import sv from './sv/drivers.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type DriversKey = keyof typeof en;

/** The words of the figures of drivers and cooperation. They are put together on the server, so no browser loads them. */
export const driversTexts = (language: Language): Translator<DriversKey> =>
  formatter(language, texts[language]);
