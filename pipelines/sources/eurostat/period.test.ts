import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalisePeriod, periodShape } from './period.ts';

describe('normalisePeriod', () => {
  test.each([
    // As Eurostat writes since 2023.
    ['2013', '2013'],
    ['2013-S1', '2013-S1'],
    ['2013-Q4', '2013-Q4'],
    ['2013-05', '2013-05'],
    ['2020-W53', '2020-W53'],
    ['2015-07-03', '2015-07-03'],
    ['2025 ', '2025'],
    // As Eurostat wrote before.
    ['2013S1', '2013-S1'],
    ['2013H2', '2013-S2'],
    ['2013Q1', '2013-Q1'],
    ['2013M05', '2013-05'],
    ['2013W05', '2013-W05'],
    ['2020W99', '2020-W99'],
    ['2015M07D03', '2015-07-03'],
    // SDMX reporting periods.
    ['2013-A', '2013'],
    ['2013-A1', '2013'],
    ['2013-M05', '2013-05'],
    ['2013-Q01', '2013-Q1'],
    ['2013-D032', '2013-02-01'],
    ['2024-D366', '2024-12-31'],
    // Others.
    ['Q1-2013', '2013-Q1'],
    ['2013 Q1', '2013-Q1'],
    ['2013K2', '2013-Q2'],
    ['2015-07-03T00:00:00', '2015-07-03'],
    ['2015-07-03T00:00:00.000+02:00', '2015-07-03'],
    ['20150703', '2015-07-03'],
    ['201507', '2015-07'],
    // ISO 8601 date and duration.
    ['2013-01-01/P1Y', '2013'],
    ['2013-01-01/P12M', '2013'],
    ['2013-07-01/P6M', '2013-S2'],
    ['2013-04-01T00:00:00/P3M', '2013-Q2'],
    ['2013-05-01/P1M', '2013-05'],
    ['2020-12-28/P7D', '2020-W53'],
    ['2021-01-04/P1W', '2021-W01'],
    ['2015-07-03/P1D', '2015-07-03'],
  ])('%s is %s', (text, period) => {
    expect(normalisePeriod(text)).toBe(period);
  });

  test.each([
    '',
    'TOTAL',
    '2013-13',
    '2013M13',
    '2013Q5',
    '2013-S3',
    '2013Q',
    '2013M0',
    '2015-02-30',
    '2015M02D30',
    '2023-D366',
    '2013-T1',
    '2010-2015',
    '2013-02-01/P1Y',
    '2013-02-01/P3M',
    '2013-01-01/P5Y',
    '2021-01-05/P7D',
    '13',
    '20131',
  ])('%s is no period of the six shapes', (text) => {
    expect(normalisePeriod(text)).toBeUndefined();
  });

  test('what it gives is in one of the six shapes and stays as it is', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
    const parts = fc.tuple(digits(4), fc.constantFrom('', '-'), fc.constantFrom(...'ASHQKMWDT'), fc.nat(400));
    const text = fc.oneof(
      parts.map((all) => all.join('')),
      digits(8),
      digits(6),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (written) => {
        const period = normalisePeriod(written);
        if (period === undefined) return;
        expect(period).toMatch(periodShape);
        expect(normalisePeriod(period)).toBe(period);
      }),
    );
  });

  test('the week of a Monday is the one that holds its Thursday', () => {
    // 4 January is always in week 1 (ISO 8601).
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2100 }), (year) => {
        const fourth = new Date(Date.UTC(year, 0, 4));
        const monday = new Date(fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000);
        expect(normalisePeriod(`${monday.toISOString().slice(0, 10)}/P7D`)).toBe(`${year}-W01`);
      }),
    );
  });
});
