import type { WaveCountry } from '@observatory/data/contract/manifest.ts';
import type { StratumSize } from '@observatory/data/survey/estimate.ts';
import type { DesignCell } from '@observatory/data/survey/lattice.ts';
import { leaveUnweighted, weigh, type CellCount, type Stratum } from '@observatory/data/survey/weights.ts';
import type { SizeCode } from '@observatory/data/sectors/sizes.ts';

import type { PopulationCell } from './population.ts';

/** Fewest respondents of a stratum before it is merged with its neighbour. */
const stratumFloor = 5;

/** One respondent as the design sees it; heads is NaN where only a size class was given. */
export type DesignRow = {
  readonly country: string;
  readonly section: string;
  readonly size: SizeCode;
  readonly heads: number;
};

export type Population = { readonly source: string; readonly cells: readonly PopulationCell[] };

/** Cells and strata of a wave, the cell of each row, and how each country was weighted. */
export type WaveDesign = {
  readonly cells: readonly DesignCell[];
  readonly strata: readonly StratumSize[];
  readonly cellOfRow: Int32Array;
  readonly countries: readonly WaveCountry[];
};

/** Weights of a wave from its respondents and the population tables of its countries. */
export function designWave(
  wave: string,
  rows: readonly DesignRow[],
  populations: ReadonlyMap<string, Population>,
): WaveDesign {
  const cells: DesignCell[] = [];
  const strata: StratumSize[] = [];
  const countries: WaveCountry[] = [];
  const byCountry = Map.groupBy(rows, ({ country }) => country);
  for (const country of [...byCountry.keys()].sort()) {
    const population = populations.get(country);
    const counts = countCells(byCountry.get(country)!, population?.cells ?? []);
    const weighed = population ? weigh(counts, stratumFloor) : leaveUnweighted(counts);
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
  return { cells, strata, cellOfRow: placeRows(rows, cells), countries };
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

/** Where only the size class is known, the heads are the population's mean of the cell, or the class's lower end. */
function countCells(rows: readonly DesignRow[], population: readonly PopulationCell[]): CellCount[] {
  const counts = new Map<string, { -readonly [Key in keyof CellCount]: CellCount[Key] }>();
  for (const { section, size, enterprises, persons } of population) {
    counts.set(place({ section, size }), { section, size, n: 0, heads: 0, enterprises, persons });
  }
  const lowerEnd: Record<SizeCode, number> = { S1_9: 1, S10_49: 10, S50_249: 50, S250P: 250 };
  for (const { section, size, heads } of rows) {
    const key = place({ section, size });
    const count = counts.get(key) ?? { section, size, n: 0, heads: 0, enterprises: 0, persons: 0 };
    const mean = count.enterprises > 0 ? count.persons / count.enterprises : lowerEnd[size];
    count.n += 1;
    count.heads += heads > 0 ? heads : mean;
    counts.set(key, count);
  }
  return [...counts.values()].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

function placeRows(rows: readonly DesignRow[], cells: readonly DesignCell[]): Int32Array {
  const index = new Map(cells.map((cell, at) => [`${cell.country}|${place(cell)}`, at]));
  return Int32Array.from(rows, (row) => index.get(`${row.country}|${place(row)}`) ?? -1);
}
