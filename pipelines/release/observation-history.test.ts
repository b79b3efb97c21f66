import fc from 'fast-check';
import { expect, test } from 'vitest';

import { observationHistory, type VintageFigure, type VintageFigures } from './observation-history.ts';

const figure = (geo: string, value: string, flags = ''): VintageFigure => ({
  indicator: 'adult-learning-4-weeks',
  breakdown: '',
  dataset: 'trng_lfse_01',
  dimensions: 'freq=A',
  unit: 'PC',
  geo,
  time: '2023',
  value,
  flags,
  source: 'Eurostat',
});
const vintage = (name: string, figures: VintageFigure[]): VintageFigures => ({
  vintage: name,
  whole: new Set(['adult-learning-4-weeks']),
  figures,
});

test('a value that was revised has a row for each, the newest current', () => {
  const rows = observationHistory([
    vintage('2024-05', [figure('NL', '24.4')]),
    vintage('2025-10', [figure('NL', '26.4')]),
  ]);
  expect(rows.map(({ value, vintage: from, revision, state }) => [value, from, revision, state])).toEqual([
    ['24.4', '2024-05', 0, 'former'],
    ['26.4', '2025-10', 1, 'current'],
  ]);
});

test('the same number with other digits is no revision; another flag is', () => {
  const rows = observationHistory([
    vintage('a', [figure('DE', '6.6')]),
    vintage('b', [figure('DE', '6.60')]),
    vintage('c', [figure('DE', '6.60', 'b')]),
  ]);
  expect(rows.map(({ value, flags, vintage: from }) => [value, flags, from])).toEqual([
    ['6.6', '', 'a'],
    ['6.60', 'b', 'c'],
  ]);
});

test('what a whole vintage does not have any more is withdrawn; it may come back', () => {
  const rows = observationHistory([
    vintage('a', [figure('IT', '11.6')]),
    vintage('b', []),
    vintage('c', []),
    vintage('d', [figure('IT', '11.6')]),
  ]);
  expect(rows.map(({ value, state, vintage: from }) => [value, state, from])).toEqual([
    ['11.6', 'former', 'a'],
    ['', 'former', 'b'],
    ['11.6', 'current', 'd'],
  ]);
});

test('a vintage that is not whole withdraws nothing', () => {
  const rows = observationHistory([
    vintage('a', [figure('IT', '11.6')]),
    { vintage: 'b', whole: new Set(), figures: [] },
  ]);
  expect(rows).toHaveLength(1);
});

test('the current rows are the last vintage, for whatever went before', () => {
  const cells = fc.uniqueArray(
    fc.record({
      geo: fc.constantFrom('FI', 'DE', 'IT', 'NL', 'SE'),
      value: fc.constantFrom('', '1', '2', '2.0'),
    }),
    { selector: ({ geo }) => geo },
  );
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 6 }), (all) => {
      const rows = observationHistory(
        all.map((one, k) =>
          vintage(
            String(k),
            one.map(({ geo, value }) => figure(geo, value, value === '' ? 'c' : '')),
          ),
        ),
      );
      const current = rows.filter(({ state }) => state === 'current');
      expect(new Map(current.map(({ geo, value }) => [geo, value === '' ? '' : Number(value)]))).toEqual(
        new Map(all.at(-1)!.map(({ geo, value }) => [geo, value === '' ? '' : Number(value)])),
      );
      // One current row for each observation that ever was.
      const ever = new Set(all.flat().map(({ geo }) => geo));
      expect(rows.filter(({ state }) => state !== 'former')).toHaveLength(ever.size);
    }),
  );
});
