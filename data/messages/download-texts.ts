import { formatter, type Translator } from './catalogue.ts';
import de from './de/downloads.json' with { type: 'json' };
import en from './en/downloads.json' with { type: 'json' };
import fi from './fi/downloads.json' with { type: 'json' };
import it from './it/downloads.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/downloads.json' with { type: 'json' };
import sv from './sv/downloads.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type DownloadKey = keyof typeof en;

const made = new Map<Language, Translator<DownloadKey>>();

/** The words of files and of the data catalogue in one language. */
export function downloadTexts(language: Language): Translator<DownloadKey> {
  const known = made.get(language) ?? formatter(language, texts[language]);
  made.set(language, known);
  return known;
}
