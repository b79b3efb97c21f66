import type { Joint } from '@observatory/data/survey/joint.ts';
import type { LatticeEntry, LatticeGroup } from '@observatory/data/survey/lattice.ts';

import type { HistoryFigure } from './observation-history.ts';
import type { CellValue, ColumnType } from './table-writer.ts';

const repeat = (type: ColumnType, times: number): ColumnType[] => Array<ColumnType>(times).fill(type);

/** Types of the columns in the order of the table definitions in `data/schema`. */
export const releaseColumns = {
  estimates: [
    ...repeat('text', 8),
    ...repeat('number', 4),
    'text',
    'count',
    ...repeat('number', 3),
    ...repeat('count', 3),
    ...repeat('number', 3),
  ],
  covariances: [...repeat('text', 5), 'texts', 'numbers', 'counts'],
  observation_history: [...repeat('text', 8), 'number', ...repeat('text', 3), 'count', 'text'],
} satisfies Record<string, ColumnType[]>;

const place = ({ wave, country, sector, size, indicator }: LatticeGroup) => [
  wave,
  country,
  sector,
  size,
  indicator,
];

/** A row of `estimates`. */
export function estimateRow(group: LatticeGroup, entry: LatticeEntry): CellValue[] {
  const { item, verdict, estimate, rank, containing } = entry;
  return [
    ...place(group),
    item,
    verdict.status,
    verdict.reason,
    estimate?.value,
    estimate?.standardError,
    estimate?.interval.low,
    estimate?.interval.high,
    estimate?.intervalMethod,
    estimate?.n,
    estimate?.effectiveN,
    estimate?.designEffect,
    estimate?.df,
    rank?.rank,
    rank?.best,
    rank?.worst,
    containing?.country,
    containing?.sector,
    containing?.size,
  ];
}

/** A row of `covariances`: pairs of the published skills, the first before the second. */
export function covarianceRow(group: LatticeGroup, { items, covariance, df }: Joint): CellValue[] {
  const pairs = items.flatMap((_, a) => items.slice(a + 1).map((_, k) => [a, a + 1 + k] as const));
  return [
    ...place(group),
    items,
    pairs.map(([a, b]) => covariance[a]![b]!),
    pairs.map(([a, b]) => df[a]![b]!),
  ];
}

/** A row of `observation_history`. */
export function observationRow(figure: HistoryFigure): CellValue[] {
  const { indicator, dataset, dimensions, breakdown, unit, geo, time, value, flags, source } = figure;
  return [
    indicator,
    dataset,
    dimensions,
    breakdown,
    unit,
    geo,
    time,
    value,
    value === '' ? undefined : Number(value),
    flags,
    source,
    figure.vintage,
    figure.revision,
    figure.state,
  ];
}
