import type { CountryKey } from '../../messages/country-texts.ts';
import type { Translator } from '../../messages/catalogue.ts';
import { halfOf } from '../../survey/wider-half.ts';
import { midSentence } from '../mid-sentence.ts';
import type { SkillGapsRow } from '../skill-gaps/figure.ts';
import { largestOf } from '../skill-gaps/finding.ts';

/** What may be said of the skill gaps of one place. */
export type GapsFinding =
  | { readonly kind: 'empty' }
  /** Nothing is certain of answers without weights. */
  | { readonly kind: 'unweighted'; readonly row: SkillGapsRow }
  /** One gap is wider than every other beyond doubt. */
  | { readonly kind: 'widest'; readonly rows: readonly SkillGapsRow[] }
  /** These belong to the wider half beyond doubt, the widest first. */
  | { readonly kind: 'wider'; readonly rows: readonly SkillGapsRow[] }
  | { readonly kind: 'none' };

/**
 * The skills whose gap is beyond doubt among the wider half of those published, by `halfOf`.
 *
 * @param weighted whether the answers stand for all employers of the place
 */
export function gapsFinding(rows: readonly SkillGapsRow[], weighted: boolean): GapsFinding {
  const published = rows
    .filter(({ estimate }) => estimate)
    .sort((a, b) => b.estimate!.value - a.estimate!.value);
  const [first] = published;
  if (!first) return { kind: 'empty' };
  if (!weighted) return { kind: 'unweighted', row: first };
  const wider = published.filter(({ status, estimate }) => {
    const { rank } = estimate!;
    return halfOf({ status, ...(rank && { rank }) }, published.length) === 'wider';
  });
  const largest = largestOf(published);
  if (largest.kind === 'certain') {
    return { kind: 'widest', rows: [largest.row, ...wider.filter((row) => row !== largest.row)] };
  }
  return wider.length > 0 ? { kind: 'wider', rows: wider } : { kind: 'none' };
}

/** Skills that a title names; where one more would be left, it is named too. */
const named = 3;

/** The finding as a sentence without its stop. */
export function gapsTitle(
  finding: GapsFinding,
  inPlace: string,
  { t, language }: Translator<CountryKey>,
): string {
  const inSentence = ({ label }: SkillGapsRow) => midSentence(label, language);
  if (finding.kind === 'empty' || finding.kind === 'none')
    return t('country.title', { kind: finding.kind, inPlace, skills: '', more: 0 });
  const rows = finding.kind === 'unweighted' ? [finding.row] : finding.rows;
  const shown = rows
    .slice(0, finding.kind !== 'wider' ? 1 : rows.length === named + 1 ? rows.length : named)
    .map(inSentence);
  const more = finding.kind === 'wider' ? rows.length - shown.length : 0;
  return t('country.title', {
    kind: finding.kind,
    inPlace,
    // Names of skills have commas of their own.
    skills: (more > 0 ? [...shown, t('country.title.more', { more })] : shown).join('; '),
    more,
  });
}
