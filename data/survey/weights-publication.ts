import type {
  Quality,
  QualityDetail,
  QualityMargins,
  QualitySpread,
  QualityWeights,
} from '../contract/quality.ts';
import { marginsOf } from './weights-margins.ts';
import { employmentSpread, unitSpread, type WeightSpread } from './weights-quality.ts';
import { capMultiple, countryWeights, type TrimmedWeights, type Trimming } from './weights-trimming.ts';
import { mergeCells, stratumFloor, type CellCount } from './weights.ts';
import type { Thresholds } from './status.ts';

/** What is told about the response of a country: a function of its counts alone, so that it can be put to the test. */
export type PublishedResponse = Omit<Quality, 'population' | 'doNotKnow'>;

export type Limits = Pick<Thresholds, 'confidentialBelow' | 'unreliableBelow'>;

/**
 * Describes response and weights of a country with every number rounded as its detail asks: respondents of a cell as a
 * band (none, few, not enough for a figure, enough), which is no more than the statuses of its figures tell; shares in
 * steps worth at least as many respondents as are few; margins of few respondents left out.
 *
 * @param cells every cell with respondents or population
 * @param weighted whether there is a population to weight to
 */
export function describeResponse(...given: Parameters<typeof responseParts>): PublishedResponse {
  const parts: Partial<PublishedResponse>[] = [...responseParts(...given)];
  return Object.assign({}, ...parts) as PublishedResponse;
}

/**
 * The description in parts that do not overlap, the ones that are quickly made first. At the least detail only cells that
 * have a population are listed, since the others are there for who answered.
 */
export function* responseParts(
  cells: readonly CellCount[],
  weighted: boolean,
  limits: Limits,
  detail: QualityDetail,
): Generator<Partial<PublishedResponse>> {
  if (detail === 'population') {
    yield { detail, cells: describeCells(cells.filter(({ enterprises }) => enterprises > 0)) };
    return;
  }
  const bands = cells.map(({ n }) => bandOf(n, limits));
  yield {
    detail,
    response: {
      atLeast: bands.map(({ atLeast }) => atLeast),
      below: bands.map(({ below }) => below ?? null),
    },
  };
  if (weighted) {
    yield { strata: describeStrata(cells, mergeCells(cells, stratumFloor), detail) };
    yield* describeShares(countryWeights(cells), limits, detail);
  }
  yield { cells: describeCells(cells) };
}

/** Weights and margins, where there are enough respondents to round. */
function* describeShares(
  final: TrimmedWeights,
  limits: Limits,
  detail: QualityDetail,
): Generator<Partial<PublishedResponse>> {
  const respondents = final.strata.reduce((sum, { n }) => sum + n, 0);
  const step = stepFor(respondents, limits.confidentialBelow, detail);
  if (step === undefined) return;
  yield { step, weights: describeWeights(final, step, detail) };
  if (detail === 'weights') return;
  yield {
    margins: {
      sections: describeMargins(final, 'section', step, limits),
      sizes: describeMargins(final, 'size', step, limits),
    },
  };
}

function describeCells(cells: readonly CellCount[]): Quality['cells'] {
  const covered = new Set(cells.filter(({ enterprises }) => enterprises > 0).map(({ section }) => section));
  return {
    section: cells.map(({ section }) => section),
    size: cells.map(({ size }) => size),
    enterprises: cells.map(({ section, enterprises }) => (covered.has(section) ? enterprises : null)),
    persons: cells.map(({ section, persons }) => (covered.has(section) ? persons : null)),
  };
}

function describeStrata(
  cells: readonly CellCount[],
  strata: readonly (readonly CellCount[])[],
  detail: QualityDetail,
): Quality['strata'] {
  if (!tellsStrata(detail)) return { number: strata.length };
  const numbers = new Map<CellCount, number>();
  strata.forEach((members, at) => members.forEach((cell) => numbers.set(cell, at + 1)));
  return { number: strata.length, ofCell: cells.map((cell) => numbers.get(cell) ?? null) };
}

/** Whether it is told which cells are weighted together. */
export const tellsStrata = (detail: QualityDetail): boolean => detail === 'full' || detail === 'coarse';

/** None, too few to be told, too few for a figure, enough for a figure. */
export function bandOf(
  n: number,
  { confidentialBelow, unreliableBelow }: Limits,
): { readonly atLeast: number; readonly below?: number } {
  if (n < 1) return { atLeast: 0, below: 1 };
  if (n < confidentialBelow) return { atLeast: 1, below: confidentialBelow };
  if (n < unreliableBelow) return { atLeast: confidentialBelow, below: unreliableBelow };
  return { atLeast: unreliableBelow };
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5];

/** The finest step of shares that is worth as many respondents as are few; the next but one below full detail. */
function stepFor(respondents: number, few: number, detail: QualityDetail): number | undefined {
  const finest = steps.findIndex((step) => step * respondents >= few);
  if (finest < 0 || detail === 'bands' || detail === 'population') return undefined;
  return steps[Math.min(steps.length - 1, detail === 'full' ? finest : finest + 2)];
}

const inSteps = (share: number, step: number): number => Number((Math.round(share / step) * step).toFixed(2));

function describeMargins(
  { strata }: TrimmedWeights,
  by: 'section' | 'size',
  step: number,
  { confidentialBelow }: Limits,
): QualityMargins {
  const margins = marginsOf(strata, by);
  const told = (respondents: number, share: number) =>
    respondents > 0 && respondents < confidentialBelow ? null : inSteps(share, step);
  return {
    code: margins.map(({ code }) => code),
    sample: margins.map(({ respondents, sample }) => told(respondents, sample)),
    weighted: margins.map(({ respondents, weighted }) => told(respondents, weighted)),
    population: margins.map(({ population }) => Number(population.toFixed(4))),
  };
}

function describeWeights(
  final: TrimmedWeights,
  step: number,
  detail: QualityDetail,
): { unit: QualityWeights; employment: QualityWeights } {
  const respondents = final.strata.reduce((sum, { n }) => sum + n, 0);
  const describe = (
    trimming: Trimming,
    spreadOf: (strata: TrimmedWeights['strata']) => WeightSpread,
  ): QualityWeights => ({
    capMultiple,
    outcome: trimming.outcome,
    moved: inSteps(trimming.moved, step),
    ...(tellsStrata(detail) && {
      trimmed: {
        rounds: trimming.rounds,
        strata: trimming.strata.map((at) => at + 1),
        respondents: inSteps(trimming.respondents / respondents, step),
      },
    }),
    before: describeSpread(spreadOf(final.calibrated), respondents, detail),
    after: describeSpread(spreadOf(final.strata), respondents, detail),
  });
  return { unit: describe(final.unit, unitSpread), employment: describe(final.employment, employmentSpread) };
}

/** Steps of design effects. */
const precision: Partial<Record<QualityDetail, number>> = { full: 0.01, coarse: 0.1 };

function describeSpread(spread: WeightSpread, respondents: number, detail: QualityDetail): QualitySpread {
  const designEffect = Math.max(1, inSteps(spread.designEffect, precision[detail] ?? 0.5));
  const [minimum, maximum] = [preferred(spread.minimum), preferred(spread.maximum)];
  const ratio = Number((maximum / minimum).toPrecision(2));
  return {
    ...(tellsStrata(detail) && { range: { minimum, maximum, ratio } }),
    designEffect,
    effectiveN: Math.round(respondents / designEffect),
  };
}

/** The nearest of 1, 1.6, 2.5, 4, 6.3 and their tenfolds (ISO 3, R5), so that a weight does not tell its divisor. */
export function preferred(weight: number): number {
  const place = Math.round(5 * Math.log10(weight));
  const mantissa = [1, 1.6, 2.5, 4, 6.3][((place % 5) + 5) % 5]!;
  return Number((mantissa * 10 ** Math.floor(place / 5)).toPrecision(2));
}
