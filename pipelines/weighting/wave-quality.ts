import type { WaveCountry } from '@observatory/data/contract/manifest.ts';
import type { Quality } from '@observatory/data/contract/quality.ts';
import type { WaveCube } from '@observatory/data/survey/lattice.ts';
import type { Thresholds } from '@observatory/data/survey/status.ts';
import { tellsStrata } from '@observatory/data/survey/weights-publication.ts';
import { publishResponse } from '@observatory/data/survey/weights-secrecy.ts';
import type { CellCount } from '@observatory/data/survey/weights.ts';
import { sizeCodes } from '@observatory/data/sectors/sizes.ts';

import { doNotKnowRates } from './do-not-know.ts';
import type { Population, WaveDesign } from './wave-design.ts';

/**
 * The countries of a wave with the quality of their response and weights. Which cells are merged is told only where the
 * quality tells it: the list alone can give small numbers away.
 */
export function withQuality(
  { countries, counts }: Pick<WaveDesign, 'countries' | 'counts'>,
  cube: Pick<WaveCube, 'cells' | 'moments'>,
  populations: ReadonlyMap<string, Population>,
  thresholds: Thresholds,
): WaveCountry[] {
  const rates = doNotKnowRates(cube, thresholds);
  return countries.map((entry) => {
    const { country, weighted, mergedCells } = entry;
    const response = publishResponse(inOrder(counts.get(country)!), weighted, thresholds);
    const population = populations.get(country);
    const quality: Quality = {
      ...response,
      ...(population && { population: describePopulation(population) }),
      doNotKnow: rates.get(country)!,
    };
    return { ...entry, mergedCells: tellsStrata(response.detail) ? mergedCells : [], quality };
  });
}

const describePopulation = ({ period, remarks = [] }: Population): NonNullable<Quality['population']> => ({
  ...(period !== undefined && { period }),
  remarks: [...remarks],
});

/** By section, then from small to large. */
const inOrder = (cells: readonly CellCount[]): CellCount[] =>
  cells.toSorted((a, b) =>
    a.section === b.section
      ? sizeCodes.indexOf(a.size) - sizeCodes.indexOf(b.size)
      : a.section < b.section
        ? -1
        : 1,
  );
