import { partnerCountries } from '@observatory/data/places/partner-countries.ts';
import { itemsOf } from '@observatory/data/indicators/catalogue.ts';
import { crossMomentsByCell } from '@observatory/data/survey/cross-moments.ts';
import { momentsByCell } from '@observatory/data/survey/cube.ts';
import type { WaveCube } from '@observatory/data/survey/lattice.ts';

import { readCanonicalTable, type KeptTable } from '../sources/employer-survey/harmonise/canonical-table.ts';
import { takeColumns } from '../sources/employer-survey/harmonise/encode.ts';
import { readRaw } from '../storage/raw-store.ts';
import type { Home } from '../storage/home.ts';
import { designWave, type Population, type WaveDesign } from '../weighting/wave-design.ts';
import { parsePopulation } from '../weighting/population.ts';
import type { Inputs } from './inputs.ts';

/** A wave from its kept tables: design, and the moments of every indicator when they are asked for. */
export async function buildWaveCube(
  home: Home,
  wave: string,
  inputs: Inputs,
): Promise<{ cube: WaveCube; design: WaveDesign }> {
  const uploads = inputs.uploads.filter((upload) => upload.wave === wave);
  const tables: KeptTable[] = [];
  for (const { canonical } of uploads) {
    tables.push(readCanonicalTable((await readRaw(home, canonical)).toString('utf8')));
  }
  const populations = await readPopulations(home, wave, inputs);
  const take = takeColumns(tables);
  const [countryColumn, heads] = [take('A1_COUNTRY'), take('A5_HEADS')];
  const sections = tables.flatMap((table) => table.sections);
  const sizes = tables.flatMap((table) => table.sizes);
  const rows = sections.map((section, row) => ({
    country: partnerCountries[countryColumn[row]! - 1]!.code,
    section,
    size: sizes[row]!,
    heads: heads[row]!,
  }));
  const design = designWave(wave, rows, populations);
  const { cells, strata, cellOfRow, countries } = design;
  const cube: WaveCube = {
    wave,
    cells,
    strata,
    poolable: countries.every(({ weighted }) => weighted) || countries.every(({ weighted }) => !weighted),
    moments: (indicator, item) => momentsByCell(indicator.measure(take, item), cellOfRow, cells.length),
    cross: (indicator) =>
      crossMomentsByCell(
        itemsOf(indicator).map((item) => indicator.measure(take, item)),
        cellOfRow,
        cells.length,
      ),
  };
  return { cube, design };
}

async function readPopulations(
  home: Home,
  wave: string,
  { populations }: Inputs,
): Promise<Map<string, Population>> {
  const found = new Map<string, Population>();
  for (const record of populations.filter((one) => one.wave === wave)) {
    const table = parsePopulation((await readRaw(home, record.table)).toString('utf8'));
    const cells = table.get(record.country);
    if (cells) found.set(record.country, { source: record.source, cells });
  }
  return found;
}
