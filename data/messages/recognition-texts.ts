import { formatter } from './catalogue.ts';
import de from './de/recognition.json' with { type: 'json' };
import en from './en/recognition.json' with { type: 'json' };
import fi from './fi/recognition.json' with { type: 'json' };
import it from './it/recognition.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/recognition.json' with { type: 'json' };
import sv from './sv/recognition.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type RecognitionKey = keyof typeof en;

export const recognitionKeys = Object.keys(en) as readonly RecognitionKey[];

/** A sentence about what a column was taken for, or what a spreadsheet did to it, with its places filled. */
export function recognitionText(
  language: Language,
  key: RecognitionKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return formatter(language, texts[language]).t(key, values);
}
