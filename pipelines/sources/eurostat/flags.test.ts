import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniteFlags, withoutNormal } from './flags.ts';

describe('uniteFlags', () => {
  test.each([
    ['', '', ''],
    ['b', '', 'b'],
    ['ub', '', 'bu'],
    ['b u', '', 'bu'],
    ['b,u', '', 'bu'],
    ['bb', '', 'b'],
    ['q', '', 'q'],
    ['', 'C', 'c'],
    ['', 'F', ''],
    ['e', 'F', 'e'],
    ['u', 'C', 'cu'],
    ['c', 'C', 'c'],
    ['|C', '', 'c'],
    ['p|C', '', 'cp'],
    ['p|', '', 'p'],
    ['b|F', '', 'b'],
    ['B', '', 'B'],
    ['break in time series', '', 'break in time series'],
  ])('%j with confidentiality %j is %j', (status, confidentiality, flags) => {
    expect(uniteFlags(status, confidentiality)).toBe(flags);
  });

  test('the order of the letters does not matter, and none is lost', () => {
    const letters = fc.uniqueArray(fc.constantFrom(...'bcdefimnprsuxyz'), { maxLength: 5 });
    fc.assert(
      fc.property(letters, (flags) => {
        expect(uniteFlags(flags.join(''))).toBe(flags.toSorted().join(''));
        expect(uniteFlags(flags.join(' '))).toBe(uniteFlags(flags.toReversed().join('')));
      }),
    );
  });
});

test('the status A of a normal value is no flag', () => {
  expect(['A', 'B', ' A ', ''].map(withoutNormal)).toEqual(['', 'B', '', '']);
});
