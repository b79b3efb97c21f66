import type { OfficialIndicator } from '../indicators/official/indicator.ts';
import { mayShareAxis } from '../indicators/official/comparable.ts';
import { formatter, type Translator } from './catalogue.ts';
import de from './de/official.json' with { type: 'json' };
import en from './en/official.json' with { type: 'json' };
import fi from './fi/official.json' with { type: 'json' };
import it from './it/official.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/official.json' with { type: 'json' };
import sv from './sv/official.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

export type OfficialKey = keyof typeof en;

/** The words about official statistics. They are put together where the page is made, so no browser loads them. */
export const officialTexts = (language: Language): Translator<OfficialKey> =>
  formatter(language, texts[language]);

/**
 * Why two indicators do not share an axis: a sentence that names both, then one for each reason; nothing when they
 * may.
 */
export function guardSentences(language: Language, a: OfficialIndicator, b: OfficialIndicator): string[] {
  const guard = mayShareAxis(a, b);
  if (guard.verdict === 'same') return [];
  const words = officialTexts(language);
  const values = {
    a: a.label[language],
    b: b.label[language],
    unitA: a.unitLabel[language],
    unitB: b.unitLabel[language],
  };
  return (['apart', ...guard.reasons] as const).map((key) => words.t(`official.guard.${key}`, values));
}
