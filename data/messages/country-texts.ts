import { formatter, type Translator } from './catalogue.ts';
import de from './de/country.json' with { type: 'json' };
import en from './en/country.json' with { type: 'json' };
import fi from './fi/country.json' with { type: 'json' };
import it from './it/country.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/country.json' with { type: 'json' };
import sv from './sv/country.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type CountryKey = keyof typeof en;

/** The words of the page of a country. They are put together on the server, so no browser loads them. */
export const countryTexts = (language: Language): Translator<CountryKey> =>
  formatter(language, texts[language]);
