import { indicators, itemsOf } from '../indicators/catalogue.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { partnerCodes } from '../places/partner-countries.ts';
import type { CellKey } from './cell.ts';
import {
  averageEstimates,
  estimateRatio,
  type Estimate,
  type StratumSize,
  type WeightedCell,
} from './estimate.ts';
import type { Moments } from './moments.ts';
import { isPublished, type Thresholds, type Verdict } from './status.ts';
import { relationsOf, unionsOf, type Union } from './union.ts';
import { judgeUnions, type Tables } from './verdicts.ts';

/** A cell of the wave: where its respondents stand in the lattice, and how they are weighted. */
export type DesignCell = CellKey & {
  readonly unitWeight: number;
  readonly employmentWeight: number;
  readonly stratum: number;
};

/** One wave's respondents as cells, strata and the moments of every indicator and item by cell. */
export type WaveCube = {
  readonly wave: string;
  readonly cells: readonly DesignCell[];
  readonly strata: readonly StratumSize[];
  /** Whether the weights of the countries are on one scale, so that their sum means something. */
  readonly poolable: boolean;
  readonly moments: (indicator: Indicator, item: string) => readonly Moments[];
};

/** One publishable table cell. A hidden one has a verdict and no number. */
export type LatticeEntry = {
  readonly wave: string;
  readonly country: string;
  readonly sector: string;
  readonly size: string;
  readonly indicator: string;
  readonly item: string;
} & Decided;

type Decided = { readonly verdict: Verdict; readonly estimate?: Estimate };

type Measured = {
  readonly indicator: Indicator;
  readonly item: string;
  readonly cells: readonly WeightedCell[];
};

/**
 * Every publishable combination of a wave: (each country, all pooled, all equal) x (section, sector group, all) x
 * (size class, all) x indicator x item, hidden where the thresholds say so or where a hidden one could be worked out.
 * The cost grows with the cells of the lattice, not with the respondents. Combinations in which nobody stands are left
 * out: they hold nothing to say.
 *
 * @throws Error when the audit finds a hidden union that can be worked out
 */
export function* lattice(cube: WaveCube, thresholds: Thresholds): Generator<LatticeEntry> {
  const unions = unionsOf(cube.cells).filter(({ country }) => cube.poolable || country !== 'POOLED');
  const tables: Tables = { unions, relations: relationsOf(unions) };
  const measures = indicators.flatMap((indicator) => itemsOf(indicator).map((item) => weighted(cube, indicator, item)));
  const verdicts = new Map<Measured, readonly Verdict[]>();
  for (const group of Map.groupBy(measures, baseOf).values()) {
    const judged = group.map(({ indicator, cells }) => ({ cells, amounts: indicator.kind === 'density' }));
    const found = judgeUnions(judged, tables, thresholds);
    for (const measure of group) verdicts.set(measure, found);
  }
  for (const measure of measures) yield* entriesOf(cube, measure, unions, verdicts.get(measure)!);
}

function weighted(cube: WaveCube, indicator: Indicator, item: string): Measured {
  const weight = indicator.weight === 'unit' ? 'unitWeight' : 'employmentWeight';
  const moments = cube.moments(indicator, item);
  const cells = cube.cells.map((cell, at) => ({
    moments: moments[at]!,
    weight: cell[weight],
    stratum: cell.stratum,
  }));
  return { indicator, item, cells };
}

/** Measures with the same text have the same respondents in their base, with the same weights and z. */
const baseOf = ({ indicator, cells }: Measured): string =>
  `${indicator.weight}|${cells.map(({ moments: { n, z, zz } }) => `${n},${z},${zz}`).join('|')}`;

function* entriesOf(
  cube: WaveCube,
  { indicator, item, cells }: Measured,
  unions: readonly Union[],
  verdicts: readonly Verdict[],
): Generator<LatticeEntry> {
  const countries = new Map<string, Map<string, Decided>>();
  for (const [at, union] of unions.entries()) {
    const decided = decide(union, verdicts[at]!, cells, cube.strata, indicator.kind);
    const { sector, size, country } = union;
    const place = `${sector}|${size}`;
    countries.set(place, (countries.get(place) ?? new Map<string, Decided>()).set(country, decided));
    yield { wave: cube.wave, country, sector, size, indicator: indicator.id, item, ...decided };
  }
  for (const [place, decided] of countries) {
    const [sector, size] = place.split('|') as [string, string];
    const equal = average(
      partnerCodes.map((country) => decided.get(country)),
      indicator.kind,
    );
    yield { wave: cube.wave, country: 'EQUAL', sector, size, indicator: indicator.id, item, ...equal };
    if (!cube.poolable) {
      const verdict = { status: 'no_data', reason: 'country_unweighted' } as const;
      yield { wave: cube.wave, country: 'POOLED', sector, size, indicator: indicator.id, item, verdict };
    }
  }
}

function decide(
  union: Union,
  verdict: Verdict,
  cells: readonly WeightedCell[],
  strata: readonly StratumSize[],
  kind: Indicator['kind'],
): Decided {
  const own = union.cells.map((cell) => cells[cell]!);
  if (!isPublished(verdict.status)) {
    const outside = verdict.status === 'no_data' && own.some(({ moments }) => moments.n > 0);
    return { verdict: outside ? { status: 'no_data', reason: 'outside_population' } : verdict };
  }
  const estimate = estimateRatio(own, strata, kind);
  return estimate ? { verdict, estimate } : { verdict: { status: 'no_data', reason: 'nobody_asked' } };
}

/** Shown only when every partner country is, or the hidden country could be worked out from it. */
function average(decided: readonly (Decided | undefined)[], kind: Indicator['kind']): Decided {
  if (decided.some((one) => one === undefined || one.verdict.status === 'no_data')) {
    return { verdict: { status: 'no_data', reason: 'country_missing' } };
  }
  const estimates = decided.flatMap((one) => (one?.estimate ? [one.estimate] : []));
  if (estimates.length < decided.length) {
    return { verdict: { status: 'suppressed_confidentiality', reason: 'country_hidden' } };
  }
  const low = decided.some((one) => one?.verdict.status === 'low_base');
  return {
    verdict: low ? { status: 'low_base', reason: 'base_30_49' } : { status: 'shown', reason: 'none' },
    estimate: averageEstimates(estimates, kind),
  };
}
