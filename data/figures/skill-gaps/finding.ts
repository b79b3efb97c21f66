import type { FigureKey, Formatter } from '../../messages/catalogue.ts';
import type { SkillGapsRow } from './figure.ts';
import type { SkillGapsLabels } from './labels.ts';

/** What the intervals allow to be said about the largest value of some rows. */
export type Largest =
  | { readonly kind: 'none' }
  | { readonly kind: 'certain'; readonly row: SkillGapsRow }
  /** `others` more rows have intervals that overlap with its own. */
  | { readonly kind: 'among'; readonly row: SkillGapsRow; readonly others: number };

/** 1 when the highest value is what readers look for, −1 when it is the lowest. */
export const directionOf = (indicator: string): 1 | -1 => (indicator === 'rds' ? -1 : 1);

/**
 * The value that stands out among the published ones: the highest, or with direction −1 the lowest. It is certain only when its interval overlaps with no other: without the
 * covariances between skills this is the careful rule, because intervals that do not overlap always differ.
 * A value with a low base is never called certain.
 */
export function largestOf(rows: readonly SkillGapsRow[], direction: 1 | -1 = 1): Largest {
  const published = rows.flatMap((row) => (row.estimate ? [{ row, ...row.estimate }] : []));
  const [first, ...rest] = published.sort((a, b) => direction * (b.value - a.value));
  if (!first) return { kind: 'none' };
  const others = rest.filter(({ low, high }) =>
    direction === 1 ? high >= first.low : low <= first.high,
  ).length;
  if (others === 0 && rest.length > 0 && first.row.status === 'shown') {
    return { kind: 'certain', row: first.row };
  }
  return { kind: 'among', row: first.row, others };
}

/** The finding as the title of the figure. */
export function titleOf(
  rows: readonly SkillGapsRow[],
  labels: SkillGapsLabels,
  { t, language }: Formatter<FigureKey>,
): string {
  const filters = [labels.sector, labels.size].filter((part) => part !== undefined);
  const where = [labels.inPlace, ...filters.map((part) => midSentence(part, language))].join(', ');
  const largest = largestOf(rows, directionOf(labels.indicator.id));
  const values = { indicator: labels.indicator.id, where };
  if (largest.kind === 'none') return t('figure.title.none', values);
  const skill = midSentence(largest.row.label, language);
  return largest.kind === 'certain'
    ? t('figure.title.certain', { ...values, skill })
    : t('figure.title.among', { ...values, skill, others: largest.others });
}

/** A label as it stands after a colon: small first letter, but for German and for abbreviations. */
export function midSentence(label: string, language: string): string {
  const [first = '', second = ''] = label;
  const abbreviation = second !== second.toLowerCase() || !/\p{L}/u.test(second);
  return language === 'de' || abbreviation ? label : first.toLowerCase() + label.slice(1);
}
