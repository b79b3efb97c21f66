import { sectors } from '@observatory/data/sectors/sectors.ts';
import { sizeCodes } from '@observatory/data/sectors/sizes.ts';
import { readingInR, tablesInR } from '@observatory/data/survey/r-code/answers.ts';
import { weightsInR } from '@observatory/data/survey/r-code/weights.ts';
import Papa from 'papaparse';

import { randomFor } from '../demonstration/random.ts';
import type { PopulationCell } from '../weighting/population.ts';
import { designWave, type DesignRow, type Population } from '../weighting/wave-design.ts';
import type { RPart } from './r-parts.ts';

const sections = sectors.filter(({ level }) => level === 'section').map(({ code }) => code);
const smallest = { S1_9: 1, S10_49: 10, S50_249: 50, S250P: 250 };
const countries = 300;

/** Countries with thin and empty cells, populations with holes, and weights far apart. */
function inventedCountries(seed: number): { rows: DesignRow[]; populations: Map<string, Population> } {
  const rows: DesignRow[] = [];
  const populations = new Map<string, Population>();
  for (let at = 0; at < countries; at += 1) {
    const random = randomFor(seed, 'country', at);
    const country = `C${at}`;
    const covered = new Set(sections.filter(() => random.chance(0.9)));
    const present = sections.filter(() => random.chance(0.25));
    const cells: PopulationCell[] = [];
    for (const section of present) {
      for (const size of sizeCodes.filter(() => random.chance(0.75))) {
        const n = random.pick([0, 2, 6, 25], [1, 2, 2, 1]);
        for (let row = 0; row < n * random.uniform() * 2; row += 1) {
          const heads = Math.floor(smallest[size] * (1 + 3 * random.uniform()));
          rows.push({ country, section, size, heads: random.chance(0.8) ? heads : NaN });
        }
        if (!covered.has(section) || random.chance(0.1)) continue;
        const enterprises = random.chance(0.05) ? 0 : Math.ceil(10 ** (4.5 * random.uniform()));
        cells.push({ section, size, enterprises, persons: Math.round(enterprises * smallest[size] * 2.5) });
      }
    }
    if (cells.length > 0 && !random.chance(0.05)) populations.set(country, { source: 'invented', cells });
  }
  return { rows, populations };
}

/** Strata and both weights of invented countries. */
export function weightParts(seed: number): RPart[] {
  const { rows, populations } = inventedCountries(seed);
  const { cells, strata, cellOfRow } = designWave('2026', rows, populations);
  const csv = (fields: string[], data: unknown[][]) =>
    `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;
  const given = csv(
    ['row', 'country', 'section', 'size', 'heads'],
    rows.map(({ country, section, size, heads }, row) => [
      row,
      country,
      section,
      size,
      heads > 0 ? heads : '',
    ]),
  );
  const table = csv(
    ['country', 'section', 'size', 'enterprises', 'persons'],
    [...populations].flatMap(([country, population]) =>
      population.cells.map((cell) => [country, cell.section, cell.size, cell.enterprises, cell.persons]),
    ),
  );
  return (['unit', 'employment'] as const).map((weight) => {
    const expected = rows.flatMap((_, row) => {
      const cell = cells[cellOfRow[row]!]!;
      if (cell.stratum < 0) return [];
      const { n, fraction } = strata[cell.stratum]!;
      return [[row, weight === 'unit' ? cell.unitWeight : cell.employmentWeight, n, fraction]];
    });
    return {
      name: `${weight} weights of invented countries`,
      tables: {
        'invented-rows.csv': given,
        'invented-population.csv': table,
        [`expected-${weight}.csv`]: csv(['row', 'weight', 'n', 'fraction'], expected),
      },
      code: `${tablesInR}
${readingInR}
rows <- read_text("invented-rows.csv")
rows$heads <- number(rows$heads)
population <- read_text("invented-population.csv")
population[c("enterprises", "persons")] <- lapply(population[c("enterprises", "persons")], number)
${weightsInR(weight)}
found <- do.call(rbind, lapply(split(rows, rows$country), weigh))
found$n <- ave(found$weight, found$country, found$stratum, FUN = length)
found$fraction <- found$n / found$enterprises
expected <- read.csv("expected-${weight}.csv")
extra <- nrow(found) - nrow(expected)
found <- found[match(expected$row, number(found$row)), ]
near <- function(name) abs(found[[name]] - expected[[name]]) <= 1e-9 * expected[[name]]
agree <- near("weight") & near("n") & near("fraction")
result <- data.frame(cases = nrow(expected), differing = sum(!(agree %in% TRUE)) + abs(extra))`,
    };
  });
}
