import { momentsByCell } from '@observatory/data/survey/cube.ts';
import { estimateRatio, type WeightedCell } from '@observatory/data/survey/estimate.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { encode } from '../engine/codes.ts';
import { buildDesign } from '../engine/design.ts';
import { designEffects } from '../engine/design-effect.ts';
import { baseOf } from '../engine/domain.ts';
import { ratio } from '../engine/linearised.ts';
import { standardError } from '../engine/variance.ts';

/** A survey: cells that lie in strata, respondents in cells with whole-number answers, and a union of cells. */
const survey = fc
  .record({
    strata: fc.array(
      fc.record({ weight: fc.double({ min: 0.5, max: 900, noNaN: true }), known: fc.boolean() }),
      { minLength: 1, maxLength: 5 },
    ),
    cells: fc.array(
      fc.record({ stratum: fc.nat(), inUnion: fc.boolean(), extra: fc.constantFrom(1, 1, 1.5) }),
      {
        minLength: 1,
        maxLength: 9,
      },
    ),
    rows: fc.array(
      fc.record({
        cell: fc.nat(),
        z: fc.constantFrom(0, 1, 1, 1, 4, 37, 1250),
        part: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { minLength: 2, maxLength: 120 },
    ),
    kind: fc.constantFrom('share' as const, 'density' as const),
  })
  .map(({ strata, cells, rows, kind }) => {
    const placed = cells.map((cell) => ({ ...cell, stratum: cell.stratum % strata.length }));
    const answered = rows.map(({ cell, z, part }) => {
      const base = kind === 'share' ? Math.min(z, 1) : z;
      return { cell: cell % cells.length, z: base, x: Math.round(base * part) };
    });
    const sizes = strata.map(
      (_, stratum) => answered.filter(({ cell }) => placed[cell]!.stratum === stratum).length,
    );
    return { strata, cells: placed, rows: answered, sizes, kind };
  });

/** Residuals that are nothing but rounding. */
const sameRatio: typeof survey extends fc.Arbitrary<infer Drawn> ? Drawn : never = {
  strata: [{ weight: 0.5, known: false }],
  cells: [
    { stratum: 0, inUnion: true, extra: 1 },
    { stratum: 0, inUnion: false, extra: 1 },
  ],
  rows: [
    { cell: 0, z: 37, x: 1 },
    { cell: 0, z: 0, x: 0 },
    { cell: 0, z: 0, x: 0 },
  ],
  sizes: [3],
  kind: 'density',
};

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.abs(b) + 1e-13;

describe('the cube gives what the microdata give', () => {
  test('value, standard error, degrees of freedom, design effect, for any union of cells', () => {
    fc.assert(
      fc.property(survey, ({ strata, cells, rows, sizes, kind }) => {
        const populations = strata.map(({ known }, at) => (known ? sizes[at]! * 3 + 1 : Infinity));
        const weightOf = (cell: number) => strata[cells[cell]!.stratum]!.weight * cells[cell]!.extra;
        const moments = momentsByCell(
          { x: (row) => rows[row]!.x, z: (row) => rows[row]!.z },
          Int32Array.from(rows, ({ cell }) => cell),
          cells.length,
        );
        const union: WeightedCell[] = cells.flatMap(({ stratum, inUnion }, cell) =>
          inUnion ? [{ moments: moments[cell]!, weight: weightOf(cell), stratum }] : [],
        );
        const sized = sizes.map((n, at) => ({ n, fraction: n / populations[at]! }));
        const found = estimateRatio(union, sized, kind);

        const design = buildDesign({
          rows: rows.length,
          weights: Float64Array.from(rows, ({ cell }) => weightOf(cell)),
          strata: encode(rows.map(({ cell }) => String(cells[cell]!.stratum))),
          populations: [
            {
              type: 'population_size',
              values: Float64Array.from(rows, ({ cell }) => populations[cells[cell]!.stratum]!),
            },
          ],
          lonely: 'adjust',
        });
        const mask = Uint8Array.from(rows, ({ cell, z }) => (cells[cell]!.inUnion && z > 0 ? 1 : 0));
        const [x, z] = [Float64Array.from(rows, (row) => row.x), Float64Array.from(rows, (row) => row.z)];
        if (!mask.includes(1)) {
          expect(found).toBeUndefined();
          return;
        }
        const linearised = ratio(design, mask, x, z);
        const error = standardError(design, linearised, mask);
        expect(close(found!.value, linearised.value)).toBe(true);
        expect(Math.abs(found!.standardError - error)).toBeLessThanOrEqual(
          1e-9 * error + 1e-9 * found!.value,
        );
        expect(found!.df).toBe(baseOf(design, mask).df);
        expect(found!.n).toBe(baseOf(design, mask).n);
        if (kind === 'share' && error > 1e-6) {
          const { withReplacement } = designEffects(design, mask, x, error ** 2, 'mean');
          expect(close(found!.designEffect, withReplacement)).toBe(true);
        }
      }),
      { numRuns: 1000, examples: [[sameRatio]] },
    );
  });
});
