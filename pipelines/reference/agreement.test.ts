import { describe, expect, test } from 'vitest';
import { mismatches } from './agreement.ts';
import type { Case, ExpectedRow } from './case.ts';

const caseOf = (...expected: ExpectedRow[]): Case => ({
  id: 'c',
  level: 'core',
  data: 'd.csv',
  design: {},
  statistic: 'mean',
  tolerance: { estimate: 1e-10, se: 1e-6 },
  expected,
});
const fields = (expected: ExpectedRow, values: Record<string, number | number[]>) =>
  mismatches(caseOf(expected), [{ group: {}, values }]).map(({ field }) => field);

describe('tolerances', () => {
  test('of estimates, of errors, and twice that of variances', () => {
    expect(fields({ estimate: 100 }, { estimate: 100 + 5e-9 })).toEqual([]);
    expect(fields({ estimate: 100 }, { estimate: 100 + 2e-8 })).toEqual(['estimate']);
    expect(fields({ se: 1, cov_ab: 1 }, { se: 1 + 1.5e-6, cov_ab: 1 + 1.5e-6 })).toEqual(['se']);
  });
  test('near zero a trillionth of the estimate is enough', () => {
    expect(fields({ estimate: 1000, se: 0 }, { estimate: 1000, se: 9e-10 })).toEqual([]);
    expect(fields({ estimate: 1000, se: 0 }, { estimate: 1000, se: 2e-9 })).toEqual(['se']);
  });
  test('of p-values', () => {
    expect(fields({ p_value: 0.01 }, { p_value: 0.01 + 5e-9 })).toEqual([]);
    expect(fields({ p_holm: 1e-30 }, { p_holm: 1e-13 })).toEqual([]);
    expect(fields({ p_holm: 0.01 }, { p_holm: 0.010001 })).toEqual(['p_holm']);
  });
});

test('null is a value that is not finite, nothing else', () => {
  expect(fields({ df: null, deff: null }, { df: Infinity, deff: NaN })).toEqual([]);
  expect(fields({ df: null }, { df: 3 })).toEqual(['df']);
  expect(fields({ df: 3 }, {})).toEqual(['df']);
});

test('lists are compared one by one, length included', () => {
  expect(fields({ weights: [1, 2, 3] }, { weights: [1, 2.1, 3] })).toEqual(['weights[1]']);
  expect(fields({ weights: [1, 2] }, { weights: [1, 2, 3] })).toEqual(['weights[2]']);
});

test('rows are found by their group; missing and surplus rows do not pass', () => {
  const spec = caseOf({ group: { a: 1 }, n: 5 }, { group: { a: null }, n: 7 });
  const rows = [
    { group: { a: undefined }, values: { n: 7 } },
    { group: { a: '1' }, values: { n: 5 } },
  ];
  expect(mismatches(spec, rows)).toEqual([]);
  expect(mismatches(spec, rows.slice(1))).toHaveLength(1);
  expect(mismatches(spec, [...rows, { group: { a: '2' }, values: { n: 1 } }])).toHaveLength(1);
});
