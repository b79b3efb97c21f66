import type { FigureKey, Translator } from '../../messages/catalogue.ts';
import type { Language } from '../../messages/language.ts';
import { midSentence } from '../mid-sentence.ts';
import type { PublishedEstimate, SkillGapsRow } from './figure.ts';
import type { SkillGapsLabels } from './labels.ts';

/** What may be said of the value that stands out among some rows. */
export type Largest =
  | { readonly kind: 'none' }
  | { readonly kind: 'certain'; readonly row: SkillGapsRow }
  /** For so many `others` it is open whether they stand above it. */
  | { readonly kind: 'among'; readonly row: SkillGapsRow; readonly others: number };

/** 1 when the highest value is what readers look for, −1 when it is the lowest. */
export const directionOf = (indicator: string): 1 | -1 => (indicator === 'rds' ? -1 : 1);

type Published = { readonly row: SkillGapsRow } & PublishedEstimate;

/**
 * Whether `a` truly stands above `b`: their rank intervals, which hold together at 95 %, share no place. Without ranks
 * the intervals of the values must not overlap.
 */
function isAbove(a: Published, b: Published, direction: 1 | -1): boolean {
  const [upper, lower] = direction === 1 ? [a, b] : [b, a];
  return upper.rank && lower.rank ? upper.rank.worst < lower.rank.best : upper.low > lower.high;
}

/**
 * The value that stands out among the published ones: the highest, or with direction −1 the lowest. It is certain when
 * it stands above every other; a value with a low base never is.
 */
export function largestOf(rows: readonly SkillGapsRow[], direction: 1 | -1 = 1): Largest {
  const published = rows.flatMap((row): Published[] => (row.estimate ? [{ row, ...row.estimate }] : []));
  const [first, ...rest] = published.sort((a, b) => direction * (b.value - a.value));
  if (!first) return { kind: 'none' };
  const others = rest.filter((other) => !isAbove(first, other, direction)).length;
  return others === 0 && rest.length > 0 && first.row.status === 'shown'
    ? { kind: 'certain', row: first.row }
    : { kind: 'among', row: first.row, others };
}

/** `in Finland, construction, 10–49 staff` */
export function whereOf({ inPlace, sector, size }: SkillGapsLabels, language: Language): string {
  const filters = [sector, size].filter((part) => part !== undefined);
  return [inPlace, ...filters.map((part) => midSentence(part, language))].join(', ');
}

/** The finding as the title of the figure. Nothing is said to be certain of answers that are not weighted. */
export function titleOf(
  rows: readonly SkillGapsRow[],
  labels: SkillGapsLabels,
  { t, language }: Translator<FigureKey>,
  weighted: boolean,
): string {
  const where = whereOf(labels, language);
  const direction = directionOf(labels.indicator.id);
  const largest = largestOf(rows, direction);
  const values = { indicator: labels.indicator.id, where };
  if (largest.kind === 'none') {
    const isUnpooled = rows.some(({ reason }) => reason === 'country_unweighted');
    return t(isUnpooled ? 'figure.title.unpooled' : 'figure.title.none', values);
  }
  const skill = midSentence(largest.row.label, language);
  if (largest.kind === 'certain' && weighted) return t('figure.title.certain', { ...values, skill });
  const count = rows.filter(({ estimate }) => estimate).length;
  const rank = largest.row.estimate?.rank;
  const last = rank ? (direction === 1 ? rank.worst : count + 1 - rank.best) : 0;
  return t('figure.title.among', { ...values, skill, last });
}
