import type { WaveEntry } from '@observatory/data/contract/manifest.ts';
import { bandOf } from '@observatory/data/survey/weights-publication.ts';
import { defaultThresholds } from '@observatory/data/survey/status.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { coverageOf } from './rehearsal-coverage.ts';

const place = 'FI|C|S10_49';
const enterprises = 2370;

/** A wave of one country with one cell, as a release tells it. */
const waveOf = (respondents: number, told = true): WaveEntry => {
  const { atLeast, below } = bandOf(respondents, defaultThresholds);
  return {
    wave: '2026',
    countries: [
      {
        ...{ country: 'FI', respondents, weighted: true, enterprises, strata: 1 },
        ...{ mergedCells: [], uncoveredSections: [] },
        quality: {
          detail: told ? 'bands' : 'population',
          population: { period: '2024', remarks: [] },
          cells: { section: ['C'], size: ['S10_49'], enterprises: [enterprises], persons: [50_000] },
          ...(told && { response: { atLeast: [atLeast], below: [below ?? null] } }),
          doNotKnow: { indicator: [], item: [], share: [] },
        },
      },
    ],
  };
};
const counts = (count: number) => new Map(count > 0 ? [[place, count]] : []);
const others = fc.integer({ min: 0, max: 60 });
const own = fc.integer({ min: 1, max: 60 });

test('the band after holds the answers that there would be', () => {
  fc.assert(
    fc.property(others, own, others, (there, added, removed) => {
      const before = waveOf(there + removed);
      const [one] = coverageOf(before, waveOf(there + added), counts(added), counts(removed));
      expect(one).toMatchObject({ answers: { before: there + removed, after: there + added }, enterprises });
      const { after } = one!.cells[0]!;
      expect(after.atLeast).toBeLessThanOrEqual(there + added);
      expect(after.atLeast).toBeGreaterThanOrEqual(added);
      expect(after.below ?? Infinity).toBeGreaterThan(there + added);
    }),
  );
});

test('no file tells more of the answers of others than the release does', () => {
  fc.assert(
    fc.property(others, others, own, (some, more, added) => {
      const band = (n: number) => bandOf(n, defaultThresholds).atLeast;
      fc.pre(band(some) === band(more));
      const cells = (there: number) =>
        coverageOf(waveOf(there), waveOf(there + added), counts(added), counts(0))[0]!.cells;
      expect(cells(some)).toEqual(cells(more));
    }),
  );
});

test('where the release tells nothing of a cell, only the own answers are told', () => {
  const [one] = coverageOf(waveOf(7, false), waveOf(12, false), counts(5), counts(0));
  expect(one!.cells).toMatchObject([{ added: 5, before: null, after: { atLeast: 5, below: null } }]);
});

test('the first answers of a country stand beside none, and without a population table there are no enterprises', () => {
  const { countries, ...wave } = waveOf(5);
  const { quality, ...country } = countries[0]!;
  const bare = { ...wave, countries: [{ ...country, weighted: false }] };
  expect(quality).toBeDefined();
  expect(coverageOf(undefined, bare, counts(5), counts(0))).toEqual([
    {
      ...{ country: 'FI', weighted: false, answers: { before: 0, after: 5 }, enterprises: null },
      cells: [
        {
          ...{ section: 'C', size: 'S10_49', enterprises: null, added: 5, removed: 0 },
          ...{ before: { atLeast: 0, below: 1 }, after: { atLeast: 5, below: 6 } },
        },
      ],
    },
  ]);
});
