import { formatter, type Formatter } from './catalogue.ts';
import de from './de/brief-files.json' with { type: 'json' };
import en from './en/brief-files.json' with { type: 'json' };
import fi from './fi/brief-files.json' with { type: 'json' };
import it from './it/brief-files.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/brief-files.json' with { type: 'json' };
import sv from './sv/brief-files.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type BriefFileKey = keyof typeof en;

const made = new Map<Language, Formatter<BriefFileKey>>();

/** The words of the files of briefs in one language. */
export function briefFileTexts(language: Language): Formatter<BriefFileKey> {
  const known = made.get(language) ?? formatter(language, texts[language]);
  made.set(language, known);
  return known;
}
