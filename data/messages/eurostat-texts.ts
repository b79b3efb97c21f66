import { formatter } from './catalogue.ts';
import de from './de/eurostat.json' with { type: 'json' };
import en from './en/eurostat.json' with { type: 'json' };
import fi from './fi/eurostat.json' with { type: 'json' };
import it from './it/eurostat.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/eurostat.json' with { type: 'json' };
import sv from './sv/eurostat.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type EurostatKey = keyof typeof en;

/** A sentence about a refresh of official statistics, with its places filled. */
export function eurostatText(
  language: Language,
  key: EurostatKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return formatter(language, texts[language]).t(key, values);
}
