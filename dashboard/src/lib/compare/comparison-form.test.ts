import {
  columnDimensions,
  comparedIndicators,
  parseComparisonView,
  printComparisonView,
  usualComparison,
} from '@observatory/data/figures/comparison/view.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printComparisonForm } from './comparison-form.ts';

const waves = ['2024', '2026'];
const column = fc.record({
  country: fc.constantFrom('FI', 'DE', 'NL', 'POOLED'),
  sector: fc.constantFrom('ALL', 'C', 'B-E'),
  size: fc.constantFrom('ALL', 'S1_9'),
  wave: fc.constantFrom(...waves),
});

test('the address that the page makes of its form is the one that the server would write', () => {
  const views = fc.record({
    indicator: fc.constantFrom(...comparedIndicators),
    columns: fc.array(column, { minLength: 2, maxLength: 4 }),
  });
  fc.assert(
    fc.property(views, (view) => {
      const sent = new Map([
        ['indicator', view.indicator],
        ...view.columns.flatMap((one, k) =>
          columnDimensions.map((name): [string, string] => [`${'abcd'[k]}.${name}`, one[name]]),
        ),
        ['d.country', view.columns[3]?.country ?? ''],
      ]);
      const search = printComparisonForm(sent, usualComparison(waves));
      expect(search).toBe(printComparisonView(view, waves));
      expect(parseComparisonView(new URLSearchParams(search), waves).view).toEqual(view);
    }),
  );
});

test('a column that is taken away leaves no gap', () => {
  const sent = new Map([
    ['a.country', 'FI'],
    ['b.country', 'DE'],
    ['c.country', ''],
    ['c.sector', 'C'],
    ['d.country', 'NL'],
  ]);
  expect(printComparisonForm(sent, usualComparison(waves))).toBe('?c=NL');
});
