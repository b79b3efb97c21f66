import { listedPlaces, usualPlaces } from '@observatory/data/figures/official/labels.ts';
import { officialIndicators } from '@observatory/data/indicators/official-indicators.ts';
import { parseBreakdown } from '@observatory/data/indicators/official/select.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseOfficialView, printOfficialView } from './official-view.ts';

test('without anything the address is empty and shows the partners and the Union', () => {
  const { view, ignored } = parseOfficialView(new URLSearchParams());
  expect(ignored).toEqual([]);
  expect(view.places).toEqual(usualPlaces);
  expect(view.breakdown).toBe('');
  expect(printOfficialView(view)).toBe('');
});

test('every view is read back from its address', () => {
  const views = fc
    .record({
      indicator: fc.constantFrom(...officialIndicators),
      places: fc.uniqueArray(fc.constantFrom(...listedPlaces), { minLength: 1 }),
      focus: fc.constantFrom('', ...listedPlaces),
      period: fc.constantFrom('', '2024', '2025-Q4'),
    })
    .chain((view) =>
      fc
        .record(
          Object.fromEntries(
            view.indicator.breakdowns.map(({ dimension, codes }) => [
              dimension,
              fc.constantFrom(...Object.keys(codes)),
            ]),
          ),
        )
        .map((codes) => ({ ...view, codes })),
    );
  fc.assert(
    fc.property(views, (made) => {
      const places = listedPlaces.filter((code) => made.places.includes(code));
      const { view, ignored } = parseOfficialView(
        new URLSearchParams(printOfficialView({ ...made, places })),
      );
      expect(ignored).toEqual([]);
      expect(view).toMatchObject({ ...made, places });
      expect(parseBreakdown(made.indicator, view.breakdown)).toEqual(made.codes);
    }),
  );
});

test('a form without scripts names countries several times; what is not known is told', () => {
  const { view, ignored } = parseOfficialView(
    new URLSearchParams('country=SE&country=FI&country=XX&sex=F&indicator=nothing'),
  );
  expect(view.places).toEqual(['FI', 'SE']);
  expect(ignored.map(({ parameter, value }) => [parameter, value])).toEqual([
    ['sex', 'F'],
    ['indicator', 'nothing'],
    ['country', 'XX'],
  ]);
});
