import type { Quality, QualitySpread, QualityWeights } from '@observatory/data/contract/quality.ts';
import { asRounded, type QualityContext } from './context.server.ts';

/** Spread and trimming of the two weights, one line per fact. */
export type WeightsTable = {
  readonly lead: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly values: readonly string[];
    /** Where the glossary explains it. */
    readonly term?: string;
  }[];
  readonly note: string;
};

export function weightsOf(
  { unit, employment }: NonNullable<Quality['weights']>,
  context: QualityContext,
): WeightsTable {
  const { t, write } = context;
  const both = [unit, employment];
  const row = (label: string, value: (weights: QualityWeights) => string, term?: string) => ({
    label,
    ...(term !== undefined && { term }),
    values: both.map(value),
  });
  const range = ({ range: told }: QualitySpread) =>
    told ? `${asRounded(told.minimum, write)}–${asRounded(told.maximum, write)}` : '–';
  const hasRange = both.some(({ after }) => after.range);
  const isTrimmed = both.some(({ outcome }) => outcome === 'trimmed');
  const tellsCut = isTrimmed && both.some(({ trimmed }) => trimmed);
  return {
    lead: t('quality.weights.lead'),
    caption: t('quality.weights.caption'),
    columns: [t('quality.weights.unit'), t('quality.weights.employment')],
    rows: [
      row(
        t('quality.weights.effect.before'),
        ({ before }) => asRounded(before.designEffect, write),
        'design-effect',
      ),
      row(
        t('quality.weights.effect.after'),
        ({ after }) => asRounded(after.designEffect, write),
        'design-effect',
      ),
      row(t('quality.weights.effective'), ({ after }) => write.count(after.effectiveN), 'effective-n'),
      ...(hasRange
        ? [
            row(t('quality.weights.range.before'), ({ before }) => range(before)),
            row(t('quality.weights.range.after'), ({ after }) => range(after)),
          ]
        : []),
      row(t('quality.weights.cap'), ({ capMultiple }) =>
        t('quality.weights.cap.value', { cap: write.count(capMultiple) }),
      ),
      row(
        t('quality.weights.outcome'),
        ({ outcome }) => t('quality.weights.outcome.value', { outcome }),
        'trimming',
      ),
      row(t('quality.weights.moved'), ({ moved }) => write.percent(moved)),
      ...(tellsCut
        ? [
            row(t('quality.weights.cut'), ({ trimmed }) =>
              trimmed ? write.percent(trimmed.respondents) : '–',
            ),
          ]
        : []),
    ],
    note: t('quality.weights.note'),
  };
}
