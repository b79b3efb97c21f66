import type { WaveEntry } from '@observatory/data/contract/manifest.ts';
import { partnerCountries } from '@observatory/data/places/partner-countries.ts';
import type { WaveCube } from '@observatory/data/survey/lattice.ts';
import type { Thresholds } from '@observatory/data/survey/status.ts';
import { fsum } from '@observatory/data/survey/sums.ts';
import { sizeCodes, type SizeCode } from '@observatory/data/sectors/sizes.ts';

import { takeColumns } from '../sources/employer-survey/harmonise/encode.ts';
import { readKeptTable, type KeptTable } from '../sources/employer-survey/harmonise/kept-table.ts';
import { readRaw } from '../storage/raw-store.ts';
import type { Home } from '../storage/home.ts';
import { designWave, type DesignRow, type Population } from '../weighting/wave-design.ts';
import { readKeptPopulation } from '../weighting/kept-population.ts';
import { withQuality } from '../weighting/wave-quality.ts';
import { cubeOfAnswers } from './cube-of-answers.ts';
import type { Inputs } from './inputs.ts';

/** A wave from its kept tables: design with its quality, and the moments of every indicator when they are asked for. */
export async function buildWaveCube(
  home: Home,
  wave: string,
  inputs: Inputs,
  thresholds: Thresholds,
): Promise<{ cube: WaveCube; entry: WaveEntry }> {
  const uploads = inputs.uploads.filter((upload) => upload.wave === wave);
  const tables: KeptTable[] = [];
  for (const { canonical } of uploads) tables.push(await readKeptTable(home, canonical));
  const populations = await readPopulations(home, wave, inputs);
  const take = takeColumns(tables);
  const [countryColumn, heads] = [take('A1_COUNTRY'), take('A5_HEADS')];
  const rows: DesignRow[] = [];
  for (const table of tables) {
    const [sections, sizes] = [table.column('SECTION')!, table.column('SIZE')!];
    for (let row = 0; row < table.respondents; row += 1) {
      rows.push({
        country: partnerCountries[countryColumn[rows.length]! - 1]!.code,
        section: sections.texts[sections.codes[row]!]!,
        size: sizes.texts[sizes.codes[row]!] as SizeCode,
        heads: heads[rows.length]!,
      });
    }
  }
  const design = designWave(wave, rows, populations);
  const cube = cubeOfAnswers(wave, design, tables);
  const countries = withQuality(design, cube, populations, thresholds);
  return { cube, entry: { wave, countries, ...standardOf([...populations.values()]) } };
}

/** Shares of the size classes over all countries, the fixed structure of standardised comparisons. */
function standardOf(populations: readonly Population[]): Pick<WaveEntry, 'standard'> {
  const cells = populations.flatMap((population) => population.cells);
  if (cells.length === 0) return {};
  const shares = (of: 'enterprises' | 'persons') => {
    const bySize = sizeCodes.map((size) =>
      fsum(cells.filter((cell) => cell.size === size).map((cell) => cell[of])),
    );
    const total = fsum(bySize);
    const [S1_9, S10_49, S50_249, S250P] = bySize.map((sum) => sum / total) as [
      number,
      number,
      number,
      number,
    ];
    return { S1_9, S10_49, S50_249, S250P };
  };
  return { standard: { unit: shares('enterprises'), employment: shares('persons') } };
}

async function readPopulations(
  home: Home,
  wave: string,
  { populations }: Inputs,
): Promise<Map<string, Population>> {
  const found = new Map<string, Population>();
  for (const record of populations.filter((one) => one.wave === wave)) {
    const table = readKeptPopulation((await readRaw(home, record.table)).toString('utf8'));
    const population = table.countries.get(record.country);
    if (population) found.set(record.country, { source: record.source, ...population });
  }
  return found;
}
