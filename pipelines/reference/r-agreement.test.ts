import { describe, expect, test } from 'vitest';

import { differing, disagreements, parseResults } from './r-agreement.ts';

const numbers = {
  value: 0.25,
  standard_error: 0.01,
  low: -1e-12,
  high: 0.3,
  n: 80,
  effective_n: 60,
  design_effect: 4 / 3,
  df: 71,
};
const published = { numbers, interval: 'logit' };
const lines = (of: Record<string, number | string>, variable: string) =>
  Object.entries(of).map(([name, value]) => ['0.R', variable, name, String(value)].join('\t'));
const resultsOf = (result: object, fromCells: object) =>
  parseResults(
    [
      ...lines({ ...numbers, interval: 'logit', ...result }, 'result'),
      ...lines({ ...numbers, ...fromCells }, 'result_from_cells'),
    ].join('\n'),
  ).get('0.R')!;

describe('R and a release', () => {
  test('agree within 1e-9 of each number, and of the farther end of the interval', () => {
    expect(disagreements(published, resultsOf({ value: 0.25 * (1 + 5e-10), low: 2e-11 }, {}))).toEqual([]);
  });

  test.each([
    [{ value: 0.25 * (1 + 2e-9) }, {}, 'value'],
    [{ df: 70 }, {}, 'df'],
    [{ low: 1e-9 }, {}, 'low'],
    [{ interval: 'beta' }, {}, 'interval'],
    [{}, { standard_error: 0.0100001 }, 'standard_error from cells'],
    [{ n: 'NA' }, {}, 'n'],
  ])('differ in %o %o', (result, fromCells, name) => {
    const found = disagreements(published, resultsOf(result, fromCells));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name}: release`));
  });

  test('differ where R stopped or left nothing', () => {
    expect(disagreements(published, parseResults('0.R\terror\terror\tno file').get('0.R')!)).toEqual([
      'R stops: no file',
    ]);
    expect(disagreements(published, {}).length).toBeGreaterThan(8);
  });
});

test('a part agrees when it had cases and none differs', () => {
  expect(differing({ result: { cases: '5', differing: '0' } })).toEqual([]);
  expect(differing({ result: { cases: '5', differing: '2' } })).toEqual(['2 of 5 cases differ']);
  expect(differing({ result: { cases: '0', differing: '0' } })).toHaveLength(1);
  expect(differing({})).toHaveLength(1);
});
