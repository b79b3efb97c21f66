import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officialIndicatorByName, officialIndicators } from '../official-indicators.ts';
import type { Codes, OfficialIndicator } from './indicator.ts';
import { breakdownOf, dimensionsOf, matches, parseBreakdown, partOf, readCodes } from './select.ts';

const anyIndicator = fc.constantFrom(...officialIndicators);
const fetched = fc.constantFrom(...officialIndicators.filter(({ shippedOnly }) => !shippedOnly));

/** An indicator and one code for each of its breakdowns. */
const chosen = (from: fc.Arbitrary<OfficialIndicator>): fc.Arbitrary<[OfficialIndicator, Codes]> =>
  from.chain((indicator) =>
    fc
      .tuple(...indicator.breakdowns.map(({ codes }) => fc.constantFrom(...Object.keys(codes))))
      .map((picked): [OfficialIndicator, Codes] => [
        indicator,
        Object.fromEntries(indicator.breakdowns.map(({ dimension }, at) => [dimension, picked[at]!])),
      ]),
  );

test('a breakdown is written and read back', () => {
  fc.assert(
    fc.property(chosen(anyIndicator), ([indicator, codes]) => {
      expect(parseBreakdown(indicator, breakdownOf(indicator, codes))).toEqual(codes);
    }),
  );
});

test('what is read is what would be written, whatever the text', () => {
  const piece = fc.constantFrom(
    'sex=F',
    'sex=T',
    'age=Y25-34',
    'age=Y25-34;sex=F',
    'sex=F;age=Y25-34',
    'x=y',
    '=',
    '',
  );
  fc.assert(
    fc.property(
      anyIndicator,
      fc.array(piece).map((pieces) => pieces.join(';')),
      (indicator, text) => {
        const codes = parseBreakdown(indicator, text);
        if (codes) expect(breakdownOf(indicator, codes)).toBe(text);
      },
    ),
  );
});

test.each(['sex=T', 'sex=F;age=Y25-34', 'sex=X', 'sex', 'sex=F;sex=F', 'colour=red', 'toString=F', ';'])(
  'the text %j is no breakdown of adults in learning',
  (text) => {
    expect(parseBreakdown(officialIndicatorByName.get('adult-learning-4-weeks')!, text)).toBeUndefined();
  },
);

test('a row of the indicator belongs to it, whatever its area and time', () => {
  fc.assert(
    fc.property(chosen(fetched), fc.string(), fc.string(), ([indicator, codes], geo, time) => {
      const row = { ...indicator.filters, ...codes, geo, time };
      expect(partOf(indicator, row)).toBe('value');
      if (indicator.dividedBy) expect(partOf(indicator, { ...row, ...indicator.dividedBy })).toBe('divisor');
    }),
  );
});

test('a row with another code, or without one, does not', () => {
  const other = chosen(fetched).chain(([indicator, codes]) =>
    fc.tuple(
      fc.constant(indicator),
      fc.constant({ ...indicator.filters, ...codes } as Codes),
      fc.constantFrom(...dimensionsOf(indicator)),
      fc.constantFrom('no such code', 'toString', ''),
    ),
  );
  fc.assert(
    fc.property(other, ([indicator, row, dimension, code]) => {
      expect(matches(indicator, { ...row, [dimension]: code })).toBe(false);
      const rest = Object.fromEntries(Object.entries(row).filter(([key]) => key !== dimension));
      expect(matches(indicator, rest)).toBe(false);
    }),
  );
});

test('a computed share takes the rows of its value and of its divisor', () => {
  const share = officialIndicatorByName.get('upper-secondary-in-vet')!;
  const pupils = { freq: 'A', sector: 'TOT_SEC', sex: 'F', unit: 'NR', worktime: 'TOTAL' };
  expect(partOf(share, { ...pupils, isced11: 'ED35' })).toBe('value');
  expect(partOf(share, { ...pupils, isced11: 'ED3' })).toBe('divisor');
  expect(partOf(share, { ...pupils, isced11: 'ED34' })).toBeUndefined();
  expect(breakdownOf(share, { ...pupils, isced11: 'ED35' })).toBe('sex=F');
});

test('what no table publishes takes no row', () => {
  const means = officialIndicatorByName.get('job-vacancy-rate-3-years')!;
  expect(matches(means, means.filters)).toBe(false);
});

test('codes are pairs, each key once', () => {
  expect(readCodes('')).toEqual({});
  expect(readCodes('size_emp=10-49;sex=F')).toEqual({ size_emp: '10-49', sex: 'F' });
  for (const text of ['a', 'a=', '=a', 'a=b;', 'a=b;a=c', 'a=b=c']) expect(readCodes(text)).toBeUndefined();
});
