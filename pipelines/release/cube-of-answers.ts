import { itemsOf } from '@observatory/data/indicators/catalogue.ts';
import type { Indicator } from '@observatory/data/indicators/indicator.ts';
import {
  BitPlaces,
  bitsOf,
  crossMomentsOfBits,
  momentsOfBits,
  type AnswerBits,
} from '@observatory/data/survey/answer-bits.ts';
import { crossMomentsByCell } from '@observatory/data/survey/cross-moments.ts';
import { momentsByCell } from '@observatory/data/survey/cube.ts';
import type { WaveCube } from '@observatory/data/survey/lattice.ts';
import type { Moments } from '@observatory/data/survey/moments.ts';

import { takeColumns } from '../sources/employer-survey/harmonise/encode.ts';
import type { KeptTable } from '../sources/employer-survey/harmonise/kept-table.ts';
import type { WaveDesign } from '../weighting/wave-design.ts';
import { kindsOfAnswers } from './kinds-of-answers.ts';

/** What the respondents add to one indicator and item: the moments by cell, and the bits where it has any. */
type Counted = { readonly moments: readonly Moments[]; readonly bits: AnswerBits | undefined };

/**
 * The cube of a wave: its design, and the moments of its answers when they are asked for. Respondents are gone through
 * once for each indicator and item; what is kept of them is at most three bits for each.
 */
export function cubeOfAnswers(wave: string, design: WaveDesign, tables: readonly KeptTable[]): WaveCube {
  const { cells, strata, cellOfRow, countries } = design;
  const take = takeColumns(tables);
  const places = new BitPlaces(cellOfRow, cells.length);
  const known = new Map<string, Counted>();
  const count = (indicator: Indicator, item: string): Counted => {
    const kinds = kindsOfAnswers(tables, (take) => indicator.measure(take, item));
    if (kinds) {
      const bits = bitsOf(kinds, places);
      return { bits, moments: momentsOfBits(bits, places) };
    }
    const measure = indicator.measure(take, item);
    return { bits: undefined, moments: momentsByCell(measure, cellOfRow, cells.length) };
  };
  const counted = (indicator: Indicator, item: string): Counted => {
    const key = `${indicator.id}|${item}`;
    const found = known.get(key) ?? count(indicator, item);
    known.set(key, found);
    return found;
  };
  return {
    wave,
    cells,
    strata,
    poolable: new Set(countries.map(({ weighted }) => weighted)).size <= 1,
    moments: (indicator, item) => counted(indicator, item).moments,
    cross(indicator) {
      const items = itemsOf(indicator);
      const bits = items.flatMap((item) => counted(indicator, item).bits ?? []);
      if (bits.length === items.length) return crossMomentsOfBits(bits, places);
      const measures = items.map((item) => indicator.measure(take, item));
      return crossMomentsByCell(measures, cellOfRow, cells.length);
    },
  };
}
