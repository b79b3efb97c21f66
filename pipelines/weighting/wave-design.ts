import type { WaveCountry } from '@observatory/data/contract/manifest.ts';
import type { StratumSize } from '@observatory/data/survey/estimate.ts';
import type { DesignCell } from '@observatory/data/survey/lattice.ts';
import { countryWeights } from '@observatory/data/survey/weights-trimming.ts';
import { leaveUnweighted, type CellCount, type Stratum } from '@observatory/data/survey/weights.ts';
import { sizes, type SizeCode } from '@observatory/data/sectors/sizes.ts';

import type { PopulationCell, PopulationRemark } from './population.ts';

/** One respondent as the design sees it; heads is NaN where only a size class was given. */
export type DesignRow = {
  readonly country: string;
  readonly section: string;
  readonly size: SizeCode;
  readonly heads: number;
};

/** The enterprise population of a country with where it comes from and what was noticed when it was taken in. */
export type Population = {
  readonly source: string;
  readonly cells: readonly PopulationCell[];
  readonly period?: string;
  readonly remarks?: readonly PopulationRemark[];
};

/** Cells and strata of a wave, the cell of each row, how each country was weighted, and from which counts. */
export type WaveDesign = {
  readonly cells: readonly DesignCell[];
  readonly strata: readonly StratumSize[];
  readonly cellOfRow: Int32Array;
  readonly countries: readonly WaveCountry[];
  readonly counts: ReadonlyMap<string, readonly CellCount[]>;
};

/**
 * Weights of a wave from its respondents and the population tables of its countries, calibrated and trimmed. They do not
 * depend on the order of the rows.
 */
export function designWave(
  wave: string,
  rows: readonly DesignRow[],
  populations: ReadonlyMap<string, Population>,
): WaveDesign {
  const cells: DesignCell[] = [];
  const strata: StratumSize[] = [];
  const countries: WaveCountry[] = [];
  const countsOf = new Map<string, readonly CellCount[]>();
  const byCountry = Map.groupBy(rows, ({ country }) => country);
  for (const country of [...byCountry.keys()].sort()) {
    const population = populations.get(country);
    const counts = countCells(byCountry.get(country)!, population?.cells ?? []);
    countsOf.set(country, counts);
    const weighed = population ? countryWeights(counts).strata : leaveUnweighted(counts);
    for (const stratum of weighed.filter(({ n }) => n > 0)) {
      for (const cell of stratum.cells.filter(({ n }) => n > 0)) {
        const { section, size } = cell;
        const { unitWeight, employmentWeight } = stratum;
        cells.push({ wave, country, section, size, unitWeight, employmentWeight, stratum: strata.length });
      }
      strata.push({ n: stratum.n, fraction: stratum.fraction });
    }
    const covered = new Set(weighed.flatMap((stratum) => stratum.cells.map(({ section }) => section)));
    const uncoveredSections = [
      ...new Set(counts.filter(({ n }) => n > 0).map(({ section }) => section)),
    ].filter((section) => !covered.has(section));
    for (const { section, size } of counts.filter((cell) => uncoveredSections.includes(cell.section))) {
      cells.push({ wave, country, section, size, unitWeight: 0, employmentWeight: 0, stratum: -1 });
    }
    countries.push(describe(country, byCountry.get(country)!.length, population, weighed, uncoveredSections));
  }
  return { cells, strata, cellOfRow: placeRows(rows, cells), countries, counts: countsOf };
}

function describe(
  country: string,
  respondents: number,
  population: Population | undefined,
  weighed: readonly Stratum[],
  uncoveredSections: string[],
): WaveCountry {
  const merged = weighed.filter(({ cells }) => cells.length > 1);
  return {
    country,
    respondents,
    weighted: population !== undefined,
    ...(population && { populationSource: population.source }),
    enterprises: weighed.reduce((sum, { enterprises }) => sum + enterprises, 0),
    strata: weighed.length,
    mergedCells: merged.map(({ cells }) =>
      cells.map(({ section, size }) => `${section}:${size}`).join(' + '),
    ),
    uncoveredSections,
  };
}

const place = ({ section, size }: { section: string; size: string }) => `${section}|${size}`;

/** Fewest people at work in an enterprise of a size class. */
const lowerEnd = new Map(sizes.map(({ code, range }) => [code as string, range[0]]));

/**
 * Counts of each cell with respondents or population. Where only the size class is known, the heads are the population's
 * mean of the cell, at least the class's lower end. Known heads are whole numbers and added first: exact in any order.
 */
function countCells(rows: readonly DesignRow[], population: readonly PopulationCell[]): CellCount[] {
  const places = new Map(
    population.map(({ section, size, enterprises, persons }) => [
      place({ section, size }),
      { section, size, enterprises, persons, n: 0, heads: 0, squaredHeads: 0, unknown: 0 },
    ]),
  );
  for (const { section, size, heads } of rows) {
    const key = place({ section, size });
    const none = { section, size, enterprises: 0, persons: 0, n: 0, heads: 0, squaredHeads: 0, unknown: 0 };
    const count = places.get(key) ?? none;
    count.n += 1;
    if (heads > 0) {
      count.heads += heads;
      count.squaredHeads += heads ** 2;
    } else {
      count.unknown += 1;
    }
    places.set(key, count);
  }
  return [...places.values()]
    .map(({ unknown, ...count }) => {
      const mean = count.enterprises > 0 ? count.persons / count.enterprises : 0;
      const usual = Math.max(mean, lowerEnd.get(count.size)!);
      return {
        ...count,
        heads: count.heads + unknown * usual,
        squaredHeads: count.squaredHeads + unknown * usual ** 2,
      };
    })
    .sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

function placeRows(rows: readonly DesignRow[], cells: readonly DesignCell[]): Int32Array {
  const index = new Map(cells.map((cell, at) => [`${cell.country}|${place(cell)}`, at]));
  return Int32Array.from(rows, (row) => index.get(`${row.country}|${place(row)}`) ?? -1);
}
