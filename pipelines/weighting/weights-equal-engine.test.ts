import { sizeCodes } from '@observatory/data/sectors/sizes.ts';
import { employmentSpread, unitSpread } from '@observatory/data/survey/weights-quality.ts';
import { marginsOf } from '@observatory/data/survey/weights-margins.ts';
import { trimWeights } from '@observatory/data/survey/weights-trimming.ts';
import { stratumFloor, weigh, type CellCount } from '@observatory/data/survey/weights.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { buildDesign } from '../engine/design.ts';
import { designEffects } from '../engine/design-effect.ts';
import { allRows, baseOf, maskOf } from '../engine/domain.ts';
import { ratio, total } from '../engine/linearised.ts';
import { standardError } from '../engine/variance.ts';

/** Respondents with their heads, in cells that have a population. */
const survey = fc
  .uniqueArray(
    fc.record({
      section: fc.constantFrom('C', 'F', 'G', 'H', 'J'),
      size: fc.constantFrom(...sizeCodes),
      heads: fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 25 }),
      enterprises: fc.integer({ min: 30, max: 60_000 }),
      mean: fc.integer({ min: 1, max: 300 }),
    }),
    { selector: ({ section, size }) => `${section}${size}`, minLength: 2, maxLength: 12 },
  )
  .filter((cells) => cells.some(({ heads }) => heads.length > 1));

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.abs(b);

describe('what is reported on weights equals the engine on expanded microdata', () => {
  test('totals, Kish numbers before and after trimming, weighted margins', () => {
    fc.assert(
      fc.property(survey, fc.constantFrom(1.5, 3, 5), (cells, multiple) => {
        const counts = cells.map(({ heads, mean, section, size, enterprises }): CellCount => ({
          section,
          size,
          enterprises,
          n: heads.length,
          heads: heads.reduce((sum, one) => sum + one, 0),
          squaredHeads: heads.reduce((sum, one) => sum + one ** 2, 0),
          persons: enterprises * mean,
        }));
        const trimmed = trimWeights(weigh(counts, stratumFloor), multiple);
        for (const strata of [trimmed.calibrated, trimmed.strata]) {
          const rows = strata.flatMap(({ cells: own, unitWeight, employmentWeight }) =>
            own.flatMap(({ section, size }) =>
              cells
                .find((cell) => cell.section === section && cell.size === size)!
                .heads.map((heads) => ({ section, size, heads, unitWeight, employmentWeight })),
            ),
          );
          const designOf = (weight: (row: (typeof rows)[number]) => number) =>
            buildDesign({ rows: rows.length, weights: Float64Array.from(rows, weight), lonely: 'adjust' });
          const unit = designOf((row) => row.unitWeight);
          const all = allRows(unit);
          const population = counts.reduce((sum, { enterprises }) => sum + enterprises, 0);
          const found = unitSpread(strata);
          expect(near(baseOf(unit, all).sumWeights, population)).toBe(true);
          expect(near(found.effectiveN, baseOf(unit, all).nKish)).toBe(true);
          expect(near(found.designEffect, rows.length / baseOf(unit, all).nKish)).toBe(true);

          const employment = designOf((row) => row.employmentWeight);
          const persons = total(
            employment,
            all,
            Float64Array.from(rows, ({ heads }) => heads),
          );
          expect(
            near(
              persons.value,
              counts.reduce((sum, cell) => sum + cell.persons, 0),
            ),
          ).toBe(true);
          const contributions = designOf((row) => row.employmentWeight * row.heads);
          expect(near(employmentSpread(strata).effectiveN, baseOf(contributions, all).nKish)).toBe(true);

          for (const by of ['section', 'size'] as const) {
            for (const { code, weighted, sample } of marginsOf(strata, by)) {
              const mask = maskOf(rows.length, (row) => rows[row]![by] === code);
              const share = mask.includes(1)
                ? baseOf(unit, mask).sumWeights / baseOf(unit, all).sumWeights
                : 0;
              expect(Math.abs(weighted - share)).toBeLessThan(1e-9);
              expect(sample).toBe(mask.filter((is) => is === 1).length / rows.length);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('Kish’s factor is the design effect of a variable that the weights have nothing to do with', () => {
    fc.assert(
      fc.property(survey, (cells) => {
        const counts = cells.map(({ heads, section, size, enterprises }): CellCount => ({
          section,
          size,
          enterprises,
          n: heads.length,
          heads: heads.length,
          squaredHeads: heads.length,
          persons: enterprises,
        }));
        const strata = weigh(counts, stratumFloor);
        // Every respondent twice, once with +1 and once with -1: the mean is 0 and every deviation the same.
        const weights = strata.flatMap(({ n, unitWeight }) => Array<number>(2 * n).fill(unitWeight));
        const y = Float64Array.from(weights, (_, row) => (row % 2 === 0 ? 1 : -1));
        const design = buildDesign({
          rows: weights.length,
          weights: Float64Array.from(weights),
          lonely: 'adjust',
        });
        const mask = allRows(design);
        const ones = new Float64Array(weights.length).fill(1);
        const error = standardError(design, ratio(design, mask, y, ones), mask);
        const { withReplacement } = designEffects(design, mask, y, error ** 2, 'mean');
        expect(near(unitSpread(strata).designEffect, withReplacement)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
