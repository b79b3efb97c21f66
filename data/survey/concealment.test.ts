import { describe, expect, test } from 'vitest';

import { conceal, type Puzzle } from './concealment.ts';

/** Cells of a chain in which each whole shares a cell with the next; single cells below 10 are secret. */
const numbers = [5, 7, 30, 1];
const groups = [[0], [1], [2], [3], [0, 1], [1, 2], [2, 3]];
const sum = (cells: readonly number[]) => cells.reduce((total, cell) => total + numbers[cell]!, 0);

const chain = (width: number, pinned: readonly number[] = []): Puzzle<number> => ({
  unions: groups.map((cells) => ({ country: 'FI', sector: 'C', size: 'ALL', cells })),
  relations: [],
  totals: groups.map(sum),
  add: (a, b) => a + b,
  isSecret: (total) => total > 0 && total < 10,
  count: (total) => total,
  cells: numbers,
  width,
  ...(pinned.length > 0 && { pinned: groups.map((_, at) => pinned.includes(at)) }),
});
const wholes = groups.map((cells) => cells.length === 2);
const shownOf = (shown: readonly boolean[]) => shown.flatMap((one, at) => (one ? [at] : []));

describe('bounds that lie too close', () => {
  // Of 5 + 7, 7 + 30 and 30 + 1 the first cell stands between 0 and 6.
  test('cost the published number with the fewest respondents', () => {
    expect(shownOf(conceal(chain(10), wholes))).toEqual([5, 6]);
  });

  test('are no matter when they are as wide as asked for', () => {
    expect(shownOf(conceal(chain(6), wholes))).toEqual([4, 5, 6]);
  });

  test('stop the build that does not hide', () => {
    expect(() => conceal(chain(10), wholes, { complementary: false })).toThrow(
      'a hidden cell can be worked out: FI C ALL',
    );
  });

  test('cost another number when the first is public already, and nothing when all are', () => {
    expect(shownOf(conceal(chain(10, [4]), wholes))).toEqual([4, 5]);
    expect(shownOf(conceal(chain(10, [4, 5, 6]), wholes))).toEqual([4, 5, 6]);
  });
});

describe('what has been published', () => {
  test('stays visible although it gives a secret away, and the others are still protected', () => {
    const single = groups.map((cells, at) => cells.length === 2 || at === 2);
    // 7 + 30 and 30 give 7 away, and with 5 + 7 the 5: both are lost, 1 is not.
    expect(shownOf(conceal(chain(1, [2, 4, 5]), single))).toEqual([2, 4, 5]);
  });
});
