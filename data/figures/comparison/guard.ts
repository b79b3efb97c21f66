import { relatePlaces, type Place } from '../../survey/relate.ts';
import type { ComparisonFigure } from './figure.ts';
import { indicatorOf, partLabel } from './names.ts';
import { isCertain, type ComparisonAnswers, type ComparisonWords } from './read-rows.ts';
import { columnDimensions, type ComparisonView } from './view.ts';

/** Whether a column may be compared with the first, and what a reader must know of it. */
export type GuardedPair = {
  readonly pair: string;
  readonly answer: string;
  readonly isRefused: boolean;
  readonly remarks: readonly string[];
};

export type ComparisonGuard = { readonly common: string; readonly pairs: readonly GuardedPair[] };

/** “Can I compare these?” in words, for each column against the first. */
export function guardComparison(
  answers: ComparisonAnswers,
  view: ComparisonView,
  figure: ComparisonFigure,
  words: ComparisonWords,
): ComparisonGuard {
  const { t, language } = words.compare;
  const [first, ...others] = view.columns;
  return {
    common: t('compare.guard.common', { base: indicatorOf(view).base[language] }),
    pairs: others.map((column, k) => {
      const { columns } = answers.comparisons[k]!;
      const row = columns.reason.findIndex((reason) => !['none', 'a_hidden', 'b_hidden'].includes(reason));
      const isRefused = row >= 0 && columns.difference.every((difference) => difference === null);
      const cautions = isRefused
        ? [columns.sentence[row]!]
        : [
            ...cautionsOf(column, first!, words),
            ...unweighted(answers, k + 1, words),
            ...gaps(columns, words),
          ];
      const mixes = isRefused ? [] : mixesOf(column, first!, figure, k + 1, words);
      const isNothing = columns.difference.every((difference) => difference === null);
      return {
        pair: t('compare.guard.pair', { first: figure.names[0]!, second: figure.names[k + 1]! }),
        answer: t('compare.guard.level', {
          level: isNothing ? 'no' : cautions.length > 0 ? 'care' : 'yes',
        }),
        isRefused: isNothing,
        remarks: [...cautions, ...mixes],
      };
    }),
  };
}

function cautionsOf(column: Place, first: Place, { compare: { t, language } }: ComparisonWords): string[] {
  const differing = columnDimensions.filter((name) => column[name] !== first[name]);
  const relation = relatePlaces(column, first);
  const part = relation.kind === 'part' ? relation : undefined;
  const [inner, outer] = part?.inner === 'a' ? [column, first] : [first, column];
  return [
    ...(part
      ? [
          t('compare.guard.part', {
            inner: partLabel(part.dimension, inner[part.dimension], language),
            outer: partLabel(part.dimension, outer[part.dimension], language),
          }),
        ]
      : []),
    ...(differing.includes('wave') ? [t('compare.guard.wave')] : []),
    ...(differing.length > 1 ? [t('compare.guard.confounded')] : []),
  ];
}

const unweighted = (
  { estimates }: ComparisonAnswers,
  k: number,
  { compare: { t } }: ComparisonWords,
): string[] =>
  [estimates[0]!, estimates[k]!].every(({ notes }) => notes.includes('unweighted'))
    ? [t('compare.guard.unweighted')]
    : [];

function gaps(
  { difference }: ComparisonAnswers['comparisons'][number]['columns'],
  { compare: { t } }: ComparisonWords,
): string[] {
  const hidden = difference.filter((one) => one === null).length;
  return hidden > 0 ? [t('compare.guard.hidden', { hidden })] : [];
}

/** Where employers of other sizes or sectors are mixed in differently on the two sides. */
function mixesOf(
  column: Place,
  first: Place,
  { groups }: ComparisonFigure,
  k: number,
  { compare: { t } }: ComparisonWords,
): string[] {
  if (relatePlaces(column, first).kind !== 'disjoint') return [];
  const cells = groups.flatMap(({ rows }) => rows.map(({ cells: row }) => row[k]!));
  const certain = cells.filter(isCertain);
  const kept = certain.filter(({ difference }) => {
    const { standardised } = difference!;
    return standardised !== undefined && standardised.low * standardised.high > 0;
  });
  const isStandardised = cells.some(({ difference }) => difference?.standardised);
  const [oneSize, oneSector] = (['size', 'sector'] as const).map(
    (name) => column[name] !== 'ALL' || first[name] !== 'ALL',
  );
  return [
    ...(isStandardised
      ? [t('compare.guard.standardised', { kept: kept.length, certain: certain.length })]
      : []),
    ...(!isStandardised && !oneSize ? [t('compare.guard.unstandardised')] : []),
    ...(oneSector ? [] : [t('compare.guard.sectors')]),
  ];
}
