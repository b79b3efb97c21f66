import { expect, test } from 'vitest';

import { currencyOf, isLater, parseEurostatState, type EurostatState } from './eurostat-state.ts';

const on = '2026-11-22T04:00:00.000Z';
const asked = (more: object): EurostatState =>
  parseEurostatState(
    JSON.stringify({
      format: 1,
      datasets: { une_rt_a: { asked: { at: on, answer: 'unchanged', ...more } } },
    }),
  );

test.each([
  ['2026-09-10T21:00:00Z', '2026-09-10T21:00:00Z', { kind: 'current', on }],
  ['2026-09-11T21:00:00Z', '2026-09-10T21:00:00Z', { kind: 'newer', since: '2026-09-11T21:00:00Z', on }],
  ['2026-09-10', '2026-09-10T09:00:00Z', { kind: 'current', on }],
  ['2026-09-11', '2026-09-10T09:00:00Z', { kind: 'newer', since: '2026-09-11', on }],
  ['2026-09-10T09:00:00Z', '2026-09-10', { kind: 'current', on }],
])('changed %s, vintage of %s', (updated, vintage, currency) => {
  expect(currencyOf(asked({ updated }), 'une_rt_a', { file: 'f', updated: vintage })).toEqual(currency);
});

test('what the service did not say is not said', () => {
  expect(currencyOf(asked({}), 'lfsi_emp_a', { file: 'f', updated: '2026-09-10' })).toEqual({
    kind: 'not_asked',
  });
  expect(currencyOf(asked({ answer: 'failed' }), 'une_rt_a', { file: 'f', updated: '2026-09-10' })).toEqual({
    kind: 'unknown',
    on,
  });
  expect(
    currencyOf(asked({ answer: 'failed', updated: '2026-10-01' }), 'une_rt_a', {
      file: 'f',
      updated: '2026-09-10',
    }),
  ).toEqual({ kind: 'newer', since: '2026-10-01', on });
  expect(currencyOf(asked({}), 'une_rt_a', { file: 'f' })).toEqual({ kind: 'current', on });
});

test('a vintage whose content came again later is as new as it was then', () => {
  const taken = { at: on, from: 'a', file: 'f', content: 'c', updated: '2026-10-01T09:00:00Z' };
  const state: EurostatState = {
    format: 1,
    datasets: { une_rt_a: { asked: { at: on, answer: 'taken', updated: '2026-10-01T09:00:00Z' }, taken } },
  };
  const updated = '2026-09-10T21:00:00Z';
  expect(currencyOf(state, 'une_rt_a', { file: 'f', updated })).toEqual({ kind: 'current', on });
  expect(currencyOf(state, 'une_rt_a', { file: 'older', updated })).toMatchObject({ kind: 'newer' });
});

test('a day and a moment of it are not told apart', () => {
  expect(isLater('2026-09-10', '2026-09-10T01:00:00Z')).toBe(false);
  expect(isLater('2026-09-10T01:00:00Z', '2026-09-10')).toBe(false);
  expect(isLater('2026-09-11T01:00:00Z', '2026-09-10')).toBe(true);
});

test('a file of another format is refused', () => {
  expect(() => parseEurostatState('{"format":2,"datasets":{}}')).toThrow();
});
