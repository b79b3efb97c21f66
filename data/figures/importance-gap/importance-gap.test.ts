import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { skills } from '../../competences/skills.ts';
import type { EstimatesAnswer } from '../../contract/columns.ts';
import { figureFormatter } from '../../messages/catalogue.ts';
import { countryTexts } from '../../messages/country-texts.ts';
import { languages } from '../../messages/language.ts';
import { sectorTexts } from '../../messages/sector-texts.ts';
import { svgOf } from '../drawing/drawing.ts';
import { palettes } from '../palette.ts';
import { describeMap } from './describe.ts';
import { drawMap } from './draw.ts';
import { mapIndicators } from './figure.ts';

const place = { country: 'FI', sector: 'ALL', size: 'ALL', wave: '2026' };

type Cell = { readonly value: number; readonly half: number; readonly isHidden: boolean };
const cells = fc.array(
  fc.record({
    value: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    half: fc.double({ min: 0.001, max: 0.1, noNaN: true }),
    isHidden: fc.boolean(),
  }),
  { minLength: 44, maxLength: 44 },
);

function answerOf(given: readonly Cell[], notes: string[] = []): EstimatesAnswer {
  const shown = (of: (cell: Cell, at: number) => number) =>
    given.map((cell, at) => (cell.isHidden ? null : of(cell, at)));
  const same = (text: string) => given.map(() => text);
  // Ranks as certain as can be: the place by value alone, so that the intervals decide.
  const placeOf = ({ value }: Cell, at: number) => {
    const own = given.filter((_, k) => k < 22 === at < 22).filter(({ isHidden }) => !isHidden);
    return 1 + own.filter((other) => other.value > value).length;
  };
  return {
    ...{ release: 'r1', demonstration: true, query: {}, notes, warnings: [] },
    columns: {
      wave: same('2026'),
      country: same('FI'),
      sector: same('ALL'),
      size: same('ALL'),
      indicator: given.map((_, at) => mapIndicators[at < 22 ? 0 : 1]),
      skill: given.map((_, at) => skills[at % 22]!.code),
      domain: given.map((_, at) => skills[at % 22]!.domain),
      status: given.map(({ isHidden }) => (isHidden ? 'suppressed_reliability' : 'shown')),
      reason: given.map(({ isHidden }) => (isHidden ? 'base_under_30' : 'none')),
      estimate: shown(({ value }) => value),
      standard_error: shown(({ half }) => half / 2),
      ci_low: shown(({ value, half }) => value - half),
      ci_high: shown(({ value, half }) => value + half),
      n: shown(() => 90),
      n_effective: shown(() => 60),
      design_effect: shown(() => 1.5),
      df: shown(() => 80),
      rank: shown(placeOf),
      rank_low: shown(placeOf),
      rank_high: shown(placeOf),
    },
  };
}

describe.each(languages)('the map in %s', (language) => {
  const words = async () => ({
    sector: sectorTexts(language),
    country: countryTexts(language),
    figure: await figureFormatter(language),
  });

  test('places a skill only where both intervals clear the lines, and nothing without weights', async () => {
    const own = await words();
    fc.assert(
      fc.property(cells, (given) => {
        const figure = describeMap(answerOf(given), place, own);
        for (const { need, gap, place: at } of figure.points) {
          expect(at === 'hidden').toBe(!need.estimate || !gap.estimate);
          if (at === 'hidden' || at === 'undecided') continue;
          for (const [k, [cell, axis]] of [
            [need, figure.need] as const,
            [gap, figure.gap] as const,
          ].entries()) {
            const { low, high } = cell.estimate!;
            const isHigh = at.split('_')[k] === 'high';
            expect(isHigh ? low > axis.band.middle : high < axis.band.middle).toBe(true);
          }
        }
        const without = describeMap(answerOf(given, ['unweighted']), place, own);
        expect(without.points.every(({ place: at }) => at === 'undecided' || at === 'hidden')).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  test('has each skill once: beside its point or in the key, and hidden ones with the reason', async () => {
    const own = await words();
    fc.assert(
      fc.property(cells, fc.constantFrom(280, 680), (given, width) => {
        const figure = describeMap(answerOf(given), place, own);
        const drawing = drawMap(figure, palettes.light, width, skills[0]!.code);
        const shown = figure.points.filter(({ place: at }) => at !== 'hidden');
        expect(drawing.targets.map(({ id }) => id)).toEqual(shown.map(({ skill }) => skill));
        const svg = svgOf(drawing, { name: 'm', title: figure.title, description: figure.alt });
        expect(svg).not.toMatch(/NaN|undefined|Infinity|style=/);
      }),
      { numRuns: 10 },
    );
  });
});
