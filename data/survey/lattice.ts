import { indicators, itemsOf } from '../indicators/catalogue.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { partnerCountries } from '../places/partner-countries.ts';
import { sectorAncestors } from '../sectors/sectors.ts';
import type { CellKey } from './cell.ts';
import { averageEstimates, estimateRatio, type Estimate, type StratumSize } from './estimate.ts';
import type { Moments } from './moments.ts';
import { isPublished, judge, type Thresholds, type Verdict } from './status.ts';

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
  readonly verdict: Verdict;
  readonly estimate?: Estimate;
};

type Node = { readonly sector: string; readonly size: string; readonly cells: readonly number[] };

/**
 * Every publishable combination of a wave: (each country, all pooled, all equal) x (section, sector group, all) x
 * (size class, all) x indicator x item, hidden where the thresholds say so. The cost grows with the cells of the
 * lattice, not with the respondents. Combinations in which nobody stands are left out: they hold nothing to say.
 */
export function* lattice(cube: WaveCube, thresholds: Thresholds): Generator<LatticeEntry> {
  const nodes = unionsOf(cube.cells);
  for (const indicator of indicators) {
    for (const item of itemsOf(indicator)) {
      const moments = cube.moments(indicator, item);
      for (const node of nodes) yield* entriesOf(cube, node, { indicator, item, moments }, thresholds);
    }
  }
}

/** Unions of cells over sector and size, all countries together. */
function unionsOf(cells: readonly DesignCell[]): Node[] {
  const nodes = new Map<string, { sector: string; size: string; cells: number[] }>();
  cells.forEach((cell, at) => {
    for (const sector of sectorAncestors(cell.section)) {
      for (const size of [cell.size, 'ALL']) {
        const name = `${sector}|${size}`;
        const node = nodes.get(name) ?? { sector, size, cells: [] };
        node.cells.push(at);
        nodes.set(name, node);
      }
    }
  });
  return [...nodes.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, node]) => node);
}

type Figure = {
  readonly indicator: Indicator;
  readonly item: string;
  readonly moments: readonly Moments[];
};

function* entriesOf(
  cube: WaveCube,
  node: Node,
  { indicator, item, moments }: Figure,
  thresholds: Thresholds,
): Generator<LatticeEntry> {
  const weight = indicator.weight === 'unit' ? 'unitWeight' : 'employmentWeight';
  const weighted = node.cells.map((at) => ({
    country: cube.cells[at]!.country,
    moments: moments[at]!,
    weight: cube.cells[at]![weight],
    stratum: cube.cells[at]!.stratum,
  }));
  const key = { wave: cube.wave, sector: node.sector, size: node.size, indicator: indicator.id, item };
  const published: Estimate[] = [];
  const verdicts: Verdict[] = [];
  for (const country of partnerCountries) {
    const own = weighted.filter((cell) => cell.country === country.code);
    const found = decide(own, cube.strata, indicator.kind, thresholds);
    verdicts.push(found.verdict);
    if (found.estimate) published.push(found.estimate);
    yield { ...key, country: country.code, ...found };
  }
  const pooled: { verdict: Verdict; estimate?: Estimate } = cube.poolable
    ? decide(weighted, cube.strata, indicator.kind, thresholds)
    : { verdict: { status: 'no_data', reason: 'country_unweighted' } };
  yield { ...key, country: 'POOLED', ...pooled };
  yield { ...key, country: 'EQUAL', ...average(published, verdicts, indicator.kind) };
}

function decide(
  cells: readonly { moments: Moments; weight: number; stratum: number }[],
  strata: readonly StratumSize[],
  kind: Indicator['kind'],
  thresholds: Thresholds,
): { verdict: Verdict; estimate?: Estimate } {
  const covered = cells.filter(({ weight }) => weight > 0);
  const outside = covered.length === 0 && cells.some(({ moments }) => moments.n > 0);
  if (outside) return { verdict: { status: 'no_data', reason: 'outside_population' } };
  const verdict = judge(covered, kind, thresholds);
  if (!isPublished(verdict.status)) return { verdict };
  const estimate = estimateRatio(covered, strata, kind);
  return estimate ? { verdict, estimate } : { verdict: { status: 'no_data', reason: 'nobody_asked' } };
}

/** Shown only when every partner country is, or the hidden country could be worked out from it. */
function average(
  published: readonly Estimate[],
  verdicts: readonly Verdict[],
  kind: Indicator['kind'],
): { verdict: Verdict; estimate?: Estimate } {
  if (verdicts.some(({ status }) => status === 'no_data')) {
    return { verdict: { status: 'no_data', reason: 'country_missing' } };
  }
  if (published.length < verdicts.length) {
    return { verdict: { status: 'suppressed_confidentiality', reason: 'country_hidden' } };
  }
  const low = verdicts.some(({ status }) => status === 'low_base');
  return {
    verdict: low ? { status: 'low_base', reason: 'base_30_49' } : { status: 'shown', reason: 'none' },
    estimate: averageEstimates(published, kind),
  };
}
