import fc from 'fast-check';
import { expect, test } from 'vitest';

import { sectors } from '../../sectors/sectors.ts';
import { columnDimensions, comparedIndicators, parseComparisonView, printComparisonView } from './view.ts';

const waves = ['2024', '2026'];
const column = fc.record({
  country: fc.constantFrom('FI', 'DE', 'IT', 'NL', 'POOLED', 'EQUAL'),
  sector: fc.constantFrom(...sectors.map(({ code }) => code)),
  size: fc.constantFrom('ALL', 'S1_9', 'S250P'),
  wave: fc.constantFrom(...waves),
});
const views = fc.record({
  indicator: fc.constantFrom(...comparedIndicators),
  columns: fc.array(column, { minLength: 2, maxLength: 4 }),
});
const read = (text: string) => parseComparisonView(new URLSearchParams(text), waves);

test('every view is read back from its address, and from the names that a form sends', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(read(printComparisonView(view, waves))).toEqual({ view, ignored: [] });
      const sent = view.columns.flatMap((one, k) =>
        columnDimensions.map((name): [string, string] => [`${'abcd'[k]}.${name}`, one[name]]),
      );
      const form = new URLSearchParams([...sent, ['indicator', view.indicator]]);
      expect(parseComparisonView(form, waves)).toEqual({ view, ignored: [] });
    }),
  );
});

test('without anything Finland stands beside Germany, and what is usual is left out', () => {
  const { view } = read('');
  expect(view.columns.map(({ country }) => country)).toEqual(['FI', 'DE']);
  expect(printComparisonView(view, waves)).toBe('');
  const own = read('a=FI.C.S10_49.2024&b=DE').view;
  expect(own.columns[0]).toEqual({ country: 'FI', sector: 'C', size: 'S10_49', wave: '2024' });
  expect(printComparisonView(own, waves)).toBe('?a=FI.C.S10_49.2024');
});

test('a column of a form without a country is absent', () => {
  const { view, ignored } = read('a.country=IT&b.country=NL&c.country=&c.sector=C&c.wave=2026');
  expect(view.columns.map(({ country }) => country)).toEqual(['IT', 'NL']);
  expect(ignored).toEqual([]);
});

test('what is not known is told and left out', () => {
  const { view, ignored } = read('a=XX.C.YY&b=DE.1066&e=FI&a.colour=red&indicator=joy&b.size=huge');
  expect(view.columns.map(({ country }) => country)).toEqual(['FI', 'DE']);
  expect(view.columns[0]!.sector).toBe('C');
  expect(ignored.map(({ code, parameter, value }) => [code, parameter, value])).toEqual([
    ['code_unknown', 'a', 'XX.YY'],
    ['code_unknown', 'b', '1066'],
    ['parameter_unknown', 'e', 'FI'],
    ['parameter_unknown', 'a.colour', 'red'],
    ['code_unknown', 'indicator', 'joy'],
    ['code_unknown', 'b.size', 'huge'],
  ]);
});

test('any address gives two to four columns of known codes', () => {
  const key = fc.oneof(
    fc.constantFrom('a', 'b', 'c', 'd', 'a.sector', 'indicator', '__proto__'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.string())), (pairs) => {
      const { view } = parseComparisonView(new URLSearchParams(pairs), waves);
      expect(view.columns.length).toBeGreaterThanOrEqual(2);
      expect(view.columns.length).toBeLessThanOrEqual(4);
      for (const { country, wave } of view.columns) {
        expect(['FI', 'DE', 'IT', 'NL', 'POOLED', 'EQUAL']).toContain(country);
        expect(waves).toContain(wave);
      }
    }),
  );
});
