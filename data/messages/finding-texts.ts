import { formatter } from './catalogue.ts';
import de from './de/findings.json' with { type: 'json' };
import en from './en/findings.json' with { type: 'json' };
import fi from './fi/findings.json' with { type: 'json' };
import it from './it/findings.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/findings.json' with { type: 'json' };
import sv from './sv/findings.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type FindingKey = keyof typeof en;
export const findingKeys = Object.keys(en) as FindingKey[];

/** A sentence about a survey file, with its places filled. */
export function findingText(
  language: Language,
  key: FindingKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return formatter(language, texts[language]).t(key, values);
}
