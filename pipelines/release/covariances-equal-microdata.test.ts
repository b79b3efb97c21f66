import { Overlap, pairsOfItems } from '@observatory/data/survey/covariance.ts';
import { crossMomentsByCell } from '@observatory/data/survey/cross-moments.ts';
import { momentsByCell } from '@observatory/data/survey/cube.ts';
import { estimateRatio } from '@observatory/data/survey/estimate.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { encode } from '../engine/codes.ts';
import { buildDesign } from '../engine/design.ts';
import { ratio } from '../engine/linearised.ts';
import { covariance } from '../engine/variance.ts';

const items = 3;

/** Respondents of cells in strata who answer up to three items; a union of cells and a larger one that contains it. */
const survey = fc
  .record({
    weights: fc.array(fc.double({ min: 0.5, max: 900, noNaN: true }), { minLength: 1, maxLength: 4 }),
    cells: fc.array(fc.record({ stratum: fc.nat(), inner: fc.boolean(), outer: fc.boolean() }), {
      minLength: 1,
      maxLength: 7,
    }),
    rows: fc.array(
      fc.record({
        cell: fc.nat(),
        z: fc.array(fc.constantFrom(0, 1, 1, 1), { minLength: items, maxLength: items }),
        x: fc.array(fc.constantFrom(-1, 0, 1), { minLength: items, maxLength: items }),
      }),
      { minLength: 2, maxLength: 90 },
    ),
  })
  .map(({ weights, cells, rows }) => ({
    weights,
    cells: cells.map((cell) => ({
      stratum: cell.stratum % weights.length,
      inner: cell.inner,
      outer: cell.outer || cell.inner,
    })),
    rows: rows.map(({ cell, z, x }) => ({
      cell: cell % cells.length,
      z,
      x: x.map((value, k) => value * z[k]!),
    })),
  }));

const near = (found: number, expected: number, scale: number) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected) + 1e-12 * scale);

test('covariances between skills, and between a union and one that contains it, are those of the microdata', () => {
  fc.assert(
    fc.property(survey, ({ weights, cells, rows }) => {
      const cellOfRow = Int32Array.from(rows, ({ cell }) => cell);
      const measures = Array.from({ length: items }, (_, k) => ({
        x: (row: number) => rows[row]!.x[k]!,
        z: (row: number) => rows[row]!.z[k]!,
      }));
      const moments = measures.map((measure) => momentsByCell(measure, cellOfRow, cells.length));
      const strata = weights.map((_, stratum) => ({
        n: rows.filter(({ cell }) => cells[cell]!.stratum === stratum).length,
        fraction: 0,
      }));
      const weighted = moments.map((own) =>
        own.map((one, cell) => ({
          moments: one,
          weight: weights[cells[cell]!.stratum]!,
          stratum: cells[cell]!.stratum,
        })),
      );
      const union = (which: 'inner' | 'outer') => cells.flatMap((cell, at) => (cell[which] ? [at] : []));
      const estimated = (which: 'inner' | 'outer', k: number) =>
        estimateRatio(
          union(which).map((cell) => weighted[k]![cell]!),
          strata,
          'balance',
        );
      const design = buildDesign({
        rows: rows.length,
        weights: Float64Array.from(rows, ({ cell }) => weights[cells[cell]!.stratum]!),
        strata: encode(rows.map(({ cell }) => String(cells[cell]!.stratum))),
        lonely: 'adjust',
      });
      const everyone = new Uint8Array(rows.length).fill(1);
      const linearised = (which: 'inner' | 'outer', k: number) =>
        ratio(
          design,
          Uint8Array.from(rows, ({ cell, z }) => (cells[cell]![which] && z[k]! > 0 ? 1 : 0)),
          Float64Array.from(rows, ({ x }) => x[k]!),
          Float64Array.from(rows, ({ z }) => z[k]!),
        );

      const known = [0, 1, 2].filter((k) => estimated('outer', k));
      if (known.length > 1) {
        const cross = crossMomentsByCell(measures, cellOfRow, cells.length);
        const { covariance: found } = pairsOfItems(
          {
            cells: union('outer').map((cell) => ({
              weight: weights[cells[cell]!.stratum]!,
              stratum: cells[cell]!.stratum,
              moments: known.map((k) => moments[k]![cell]!),
              cross: cross[cell]!,
            })),
            ratios: known.map((k) => estimated('outer', k)!),
            places: known,
            all: items,
          },
          strata,
        );
        const expected = covariance(
          design,
          known.map((k) => linearised('outer', k)),
          everyone,
        );
        known.forEach((_, a) =>
          known.forEach((_, b) => {
            near(found[a]![b]!, expected[a]![b]!, Math.sqrt(expected[a]![a]! * expected[b]![b]!) + 0.1);
          }),
        );
      }
      const [inner, outer] = [estimated('inner', 0), estimated('outer', 0)];
      if (inner && outer) {
        const stratumOf = cells.map(({ stratum }) => stratum);
        const overlap = new Overlap(union('inner'), union('outer'), stratumOf, strata);
        const found = overlap.covariance(weighted[0]!, inner, outer);
        const expected = covariance(design, [linearised('inner', 0), linearised('outer', 0)], everyone);
        near(found, expected[0]![1]!, Math.sqrt(expected[0]![0]! * expected[1]![1]!) + 0.1);
      }
    }),
    { numRuns: 1000 },
  );
});
