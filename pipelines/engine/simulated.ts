import fc from 'fast-check';
import { encode } from './codes.ts';
import type { DesignGiven } from './design.ts';

/** A drawn sample for property tests: clusters within strata, weights, a measure, groups. */
export type Sample = {
  readonly given: DesignGiven;
  readonly y: Float64Array;
  readonly group: readonly string[];
};

/** Samples of 2 to 4 strata with 2 to 5 clusters of 1 to 3 rows, so that no stratum is lonely. */
export const samples: fc.Arbitrary<Sample> = fc
  .array(fc.array(fc.array(row(), { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 5 }), {
    minLength: 2,
    maxLength: 4,
  })
  .map((strata) => {
    const rows = strata.flatMap((clusters, h) =>
      clusters.flatMap((cluster, c) => cluster.map((drawn) => ({ ...drawn, h: `h${h}`, c: `h${h}c${c}` }))),
    );
    return {
      given: {
        rows: rows.length,
        weights: Float64Array.from(rows, ({ weight }) => weight),
        strata: encode(rows.map(({ h }) => h)),
        units: [encode(rows.map(({ c }) => c))],
      },
      y: Float64Array.from(rows, ({ y }) => y),
      group: rows.map(({ group }) => group),
    };
  });

function row() {
  return fc.record({
    weight: fc.integer({ min: 5, max: 500 }).map((w) => w / 10),
    y: fc.integer({ min: -50, max: 50 }),
    group: fc.constantFrom('a', 'b', 'c'),
  });
}
