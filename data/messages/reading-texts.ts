import { formatter } from './catalogue.ts';
import de from './de/reading.json' with { type: 'json' };
import en from './en/reading.json' with { type: 'json' };
import fi from './fi/reading.json' with { type: 'json' };
import it from './it/reading.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/reading.json' with { type: 'json' };
import sv from './sv/reading.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type ReadingKey = keyof typeof en;
export const readingKeys = Object.keys(en) as ReadingKey[];

/** A sentence about how a file was read, or why it was not, with its places filled. */
export function readingText(
  language: Language,
  key: ReadingKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return formatter(language, texts[language]).t(key, values);
}
