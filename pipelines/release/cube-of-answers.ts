import { itemsOf } from '@observatory/data/indicators/catalogue.ts';
import type { TakeColumn } from '@observatory/data/survey/column.ts';
import { crossMomentsByCell } from '@observatory/data/survey/cross-moments.ts';
import { momentsByCell } from '@observatory/data/survey/cube.ts';
import type { WaveCube } from '@observatory/data/survey/lattice.ts';

import type { WaveDesign } from '../weighting/wave-design.ts';

/** The cube of a wave: its design, and the moments of its answers when they are asked for. */
export function cubeOfAnswers(wave: string, design: WaveDesign, take: TakeColumn): WaveCube {
  const { cells, strata, cellOfRow, countries } = design;
  return {
    wave,
    cells,
    strata,
    poolable: new Set(countries.map(({ weighted }) => weighted)).size <= 1,
    moments: (indicator, item) => momentsByCell(indicator.measure(take, item), cellOfRow, cells.length),
    cross: (indicator) =>
      crossMomentsByCell(
        itemsOf(indicator).map((item) => indicator.measure(take, item)),
        cellOfRow,
        cells.length,
      ),
  };
}
