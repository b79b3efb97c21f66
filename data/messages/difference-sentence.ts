import type { Refusal } from '../contract/comparisons.ts';
import type { Side } from '../contract/comparisons-query.ts';
import { indicatorById } from '../indicators/catalogue.ts';
import { itemLabel } from '../indicators/item-label.ts';
import { partnerCountries } from '../places/partner-countries.ts';
import { partnerships } from '../places/partnership.ts';
import { sectorByCode } from '../sectors/sectors.ts';
import { sizes } from '../sectors/sizes.ts';
import type { Difference, DifferenceVerdict } from '../survey/difference.ts';
import { formatter, type Translator } from './catalogue.ts';
import de from './de/sentences.json' with { type: 'json' };
import en from './en/sentences.json' with { type: 'json' };
import fi from './fi/sentences.json' with { type: 'json' };
import it from './it/sentences.json' with { type: 'json' };
import type { Labels, Language } from './language.ts';
import nl from './nl/sentences.json' with { type: 'json' };
import { numbers } from './numbers.ts';
import sv from './sv/sentences.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

type Key = keyof typeof en;

const translators = new Map<Language, Translator<Key>>();

function fill(language: Language, key: Key, values: Readonly<Record<string, string>> = {}): string {
  const translator = translators.get(language) ?? formatter(language, texts[language]);
  translators.set(language, translator);
  return translator.t(key, values);
}

/** What is compared: two sides and the skill of each. */
export type Comparison = {
  readonly a: Side;
  readonly b: Side;
  readonly skillA: string;
  readonly skillB: string;
};

/** Why no difference is stated. */
export const refusalSentence = (language: Language, refusal: Exclude<Refusal, 'none'>): string =>
  fill(language, `sentence.refusal.${refusal}`);

/**
 * A difference in words that never say more than its interval: higher, lower, or cannot be told apart, with the
 * difference and its 95 % interval in percentage points.
 */
export function differenceSentence(
  language: Language,
  { a, b, skillA, skillB }: Comparison,
  difference: Difference,
  verdict: DifferenceVerdict,
): string {
  const { points } = numbers(language);
  const kind = kindOf(a, b);
  return fill(language, `sentence.${kind}.${verdict}`, {
    subject: subjectOf({ a, b, skillA, skillB }, language),
    a: sideName(a, b, skillA, language),
    b: sideName(b, a, skillB, language),
    difference: points(difference.value),
    low: points(difference.interval.low),
    high: points(difference.interval.high),
  });
}

/** Which words the two sides stand in: places, years, skills, or groups of employers. */
function kindOf(a: Side, b: Side): 'place' | 'wave' | 'skill' | 'group' {
  if (a.country !== b.country) return 'place';
  const groups = a.sector !== b.sector || a.size !== b.size;
  if (groups) return 'group';
  return a.wave === b.wave ? 'skill' : 'wave';
}

/** The indicator, and the skill where both sides are about the same one. */
function subjectOf({ a, skillA, skillB }: Comparison, language: Language): string {
  const indicator = indicatorById.get(a.indicator)!;
  const item = skillA === skillB ? itemLabel(indicator, skillA)?.[language] : undefined;
  const about = indicator.label[language];
  return item ? `${item} (${about})` : about;
}

const inPlace = (country: string): Labels | undefined =>
  [...partnerCountries, ...partnerships].find(({ code }) => code === country)?.inPlace;

/** A side by what it has and the other has not; the country stands as a place in the sentence. */
function sideName(side: Side, other: Side, skill: string, language: Language): string {
  if (side.country !== other.country) return inPlace(side.country)?.[language] ?? side.country;
  const differing = [
    side.sector !== other.sector ? sectorByCode.get(side.sector)?.label[language] : undefined,
    side.size !== other.size ? sizes.find(({ code }) => code === side.size)?.label[language] : undefined,
    side.wave !== other.wave ? side.wave : undefined,
  ].filter((name) => name !== undefined);
  if (differing.length > 0) return differing.join(', ');
  return itemLabel(indicatorById.get(side.indicator)!, skill)?.[language] ?? skill;
}
