import { indicators, itemsOf } from '../indicators/catalogue.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { partnerCodes } from '../places/partner-countries.ts';
import type { CellKey } from './cell.ts';
import { Containers, type Containing } from './containing.ts';
import type { CrossMoments } from './cross-moments.ts';
import {
  averageEstimates,
  estimateRatio,
  type Estimate,
  type StratumSize,
  type WeightedCell,
} from './estimate.ts';
import { averageJoint, joinItems, type Joint, type PublishedItem } from './joint.ts';
import type { FormerWave } from './former.ts';
import type { Moments } from './moments.ts';
import type { RankInterval } from './ranks.ts';
import { isPublished, type Thresholds, type Verdict } from './status.ts';
import { onceForCells, relationsOf, unionsOf, type Union } from './union.ts';
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
  /** Cross moments of the items of an indicator, by cell. */
  readonly cross: (indicator: Indicator) => readonly CrossMoments[];
};

/** One figure of a table cell. A hidden one has a verdict and no number. */
export type LatticeEntry = {
  readonly item: string;
  readonly verdict: Verdict;
  readonly estimate?: Estimate;
  readonly containing?: Containing;
  readonly rank?: RankInterval;
};

/** One indicator in one publishable table cell: its items, and the covariances of those that are published. */
export type LatticeGroup = {
  readonly wave: string;
  readonly country: string;
  readonly sector: string;
  readonly size: string;
  readonly indicator: string;
  readonly entries: readonly LatticeEntry[];
  readonly joint?: Joint;
  /** The release whose figures stay in place of these, which show nothing. */
  readonly keptFrom?: string;
};

type Measured = {
  readonly indicator: Indicator;
  readonly item: string;
  readonly cells: readonly WeightedCell[];
  readonly verdicts: readonly Verdict[];
};

/**
 * Every publishable combination of a wave: (each country, all pooled, all equal) x (section, sector group, all) x
 * (size class, all) x indicator x item, hidden where the thresholds say so or where a hidden one could be worked out.
 * The cost grows with the cells of the lattice, not with the respondents. Combinations in which nobody stands are left
 * out: they hold nothing to say.
 *
 * @param former what earlier releases published of the wave
 * @throws Error when the audit finds a hidden union that can be worked out
 */
export function* lattice(
  cube: WaveCube,
  thresholds: Thresholds,
  former?: FormerWave,
): Generator<LatticeGroup> {
  const unions = unionsOf(cube.cells).filter(({ country }) => cube.poolable || country !== 'POOLED');
  const tables: Tables = { unions, relations: relationsOf(unions) };
  const measures = judgeMeasures(cube, tables, thresholds, former);
  const stratumOf = cube.cells.map(({ stratum }) => stratum);
  const containers = new Containers(unions, stratumOf, cube.strata);
  for (const indicator of indicators) {
    const items = measures.filter((measure) => measure.indicator === indicator);
    const kept = former?.keptFrom(
      indicator,
      unions,
      items.map(({ verdicts }) => verdicts),
    );
    yield* groupsOf(
      cube,
      indicator,
      items.map((measure) => ({
        ...measure,
        verdicts: measure.verdicts.map((verdict, at) => (kept?.[at] ? hidden(verdict) : verdict)),
      })),
      unions,
      containers,
      kept ?? [],
    );
  }
}

/** A new figure gives way to a former one: nothing of it may be seen, in no covariance and no mean of countries. */
const hidden = (verdict: Verdict): Verdict =>
  isPublished(verdict.status)
    ? { status: 'suppressed_confidentiality', reason: 'protects_answers' }
    : verdict;

function judgeMeasures(
  cube: WaveCube,
  tables: Tables,
  thresholds: Thresholds,
  former: FormerWave | undefined,
): Measured[] {
  const measures = indicators.flatMap((indicator) =>
    itemsOf(indicator).map((item) => ({ indicator, item, cells: weightedCells(cube, indicator, item) })),
  );
  const verdicts = new Map<unknown, readonly Verdict[]>();
  for (const group of Map.groupBy(measures, baseOf).values()) {
    const judged = group.map(({ indicator, item, cells }) => ({
      cells,
      amounts: indicator.kind === 'density',
      openAtZero: indicator.openAtZero?.(item) ?? false,
    }));
    const pinned = tables.unions.map((union) =>
      group.some(({ indicator, item }) => former?.isPinned(union, indicator, item)),
    );
    const found = judgeUnions(judged, tables, thresholds, { pinned });
    for (const measure of group) verdicts.set(measure, found);
  }
  return measures.map((measure) => ({ ...measure, verdicts: verdicts.get(measure)! }));
}

/** The cells of a wave with the moments of a measure and the weight that its indicator asks for. */
export function weightedCells(cube: WaveCube, indicator: Indicator, item: string): WeightedCell[] {
  const weight = indicator.weight === 'unit' ? 'unitWeight' : 'employmentWeight';
  const moments = cube.moments(indicator, item);
  return cube.cells.map((cell, at) => ({
    moments: moments[at]!,
    weight: cell[weight],
    stratum: cell.stratum,
  }));
}

/** Measures with the same text have the same respondents in their base, with the same weights and z. */
const baseOf = ({ indicator, cells }: Omit<Measured, 'verdicts'>): string =>
  `${indicator.weight}|${cells.map(({ moments: { n, z, zz } }) => `${n},${z},${zz}`).join('|')}`;

function* groupsOf(
  cube: WaveCube,
  indicator: Indicator,
  measures: readonly Measured[],
  unions: readonly Union[],
  containers: Containers,
  kept: readonly (string | undefined)[],
): Generator<LatticeGroup> {
  const cross = measures.length > 1 ? cube.cross(indicator) : [];
  const byPlace = Map.groupBy(
    unions.map((union, at) => ({ union, at })),
    ({ union }) => `${union.sector}|${union.size}`,
  );
  const estimates = measures.map(({ cells }) =>
    onceForCells((own) =>
      estimateRatio(
        own.map((cell) => cells[cell]!),
        cube.strata,
        indicator.kind,
      ),
    ),
  );
  const decided = unions.map((union, at) =>
    measures.map(({ cells, verdicts }, place) => decide(union, verdicts[at]!, cells, estimates[place]!)),
  );
  const join = joiner((published, cells) => joinItems(published, cells, cross, measures.length, cube.strata));
  for (const own of byPlace.values()) {
    const { sector, size } = own[0]!.union;
    const key = { wave: cube.wave, sector, size, indicator: indicator.id };
    const countries = new Map<string, LatticeGroup>();
    for (const { union, at } of own) {
      const published = measures.flatMap(({ item, cells }, place): PublishedItem[] => {
        const { estimate } = decided[at]![place]!;
        return estimate ? [{ item, at: place, estimate, cells }] : [];
      });
      const joint = published.length > 1 ? join(published, union.cells) : undefined;
      const entries = measures.map(({ item, cells }, place): LatticeEntry => {
        const entry = decided[at]![place]!;
        if (!entry.estimate) return { item, ...entry };
        const containing = containers.covariances(
          at,
          entry.estimate,
          cells,
          (container) => decided[container]![place]!.estimate,
        );
        const rank = joint?.ranks[joint.items.indexOf(item)];
        return { item, ...entry, containing, ...(rank && { rank }) };
      });
      const keptFrom = kept[at];
      const group = {
        ...key,
        country: union.country,
        entries,
        ...(joint && { joint }),
        ...(keptFrom !== undefined && { keptFrom }),
      };
      countries.set(union.country, group);
      yield group;
    }
    yield equalGroup(key, measures, countries, indicator.kind);
    if (!cube.poolable) {
      const verdict = { status: 'no_data', reason: 'country_unweighted' } as const;
      yield { ...key, country: 'POOLED', entries: measures.map(({ item }) => ({ item, verdict })) };
    }
  }
}

type Join = (published: readonly PublishedItem[], cells: readonly number[]) => Joint;

/** Joins items once for all unions of the same cells that publish the same items. */
function joiner(work: Join): Join {
  const known = new Map<readonly number[], { published: readonly PublishedItem[]; joint: Joint }>();
  return (published, cells) => {
    const found = known.get(cells);
    if (
      found?.published.length === published.length &&
      published.every(({ at }, place) => found.published[place]!.at === at)
    )
      return found.joint;
    const joint = work(published, cells);
    known.set(cells, { published, joint });
    return joint;
  };
}

type Decided = { readonly verdict: Verdict; readonly estimate?: Estimate };

function decide(
  union: Union,
  verdict: Verdict,
  cells: readonly WeightedCell[],
  estimateOf: (cells: readonly number[]) => Estimate | undefined,
): Decided {
  if (!isPublished(verdict.status)) {
    const outside = verdict.status === 'no_data' && union.cells.some((cell) => cells[cell]!.moments.n > 0);
    return { verdict: outside ? { status: 'no_data', reason: 'outside_population' } : verdict };
  }
  const estimate = estimateOf(union.cells);
  return estimate ? { verdict, estimate } : { verdict: { status: 'no_data', reason: 'nobody_asked' } };
}

function equalGroup(
  key: Pick<LatticeGroup, 'wave' | 'sector' | 'size' | 'indicator'>,
  measures: readonly Measured[],
  countries: ReadonlyMap<string, LatticeGroup>,
  kind: Indicator['kind'],
): LatticeGroup {
  const groups = partnerCodes.map((country) => countries.get(country));
  const entries = measures.map(({ item }, place): LatticeEntry => {
    const own = average(
      groups.map((group) => group?.entries[place]),
      kind,
    );
    return { item, ...own };
  });
  const published = entries.filter(({ estimate }) => estimate);
  const joint =
    published.length > 1
      ? averageJoint(
          published.map(({ item, estimate }) => ({ item, value: estimate!.value })),
          groups.map((group) => group!.joint!),
        )
      : undefined;
  const ranked = entries.map((entry) => {
    const rank = joint?.ranks[joint.items.indexOf(entry.item)];
    return rank ? { ...entry, rank } : entry;
  });
  const keptFrom = groups.find((group) => group?.keptFrom !== undefined)?.keptFrom;
  return {
    ...key,
    country: 'EQUAL',
    entries: ranked,
    ...(joint && { joint }),
    ...(keptFrom !== undefined && { keptFrom }),
  };
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
