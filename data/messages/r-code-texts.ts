import { formatter } from './catalogue.ts';
import de from './de/r-code.json' with { type: 'json' };
import en from './en/r-code.json' with { type: 'json' };
import fi from './fi/r-code.json' with { type: 'json' };
import it from './it/r-code.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/r-code.json' with { type: 'json' };
import sv from './sv/r-code.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type RCodeKey = keyof typeof en;

/** A sentence at the top of R code, with its places filled. */
export function rCodeText(
  language: Language,
  key: RCodeKey,
  values: Readonly<Record<string, string>> = {},
): string {
  return formatter(language, texts[language]).t(key, values);
}
