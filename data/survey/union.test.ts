import { expect, test } from 'vitest';

import { onceForCells, unionsOf } from './union.ts';

const cell = (country: string, section: string) =>
  ({ wave: '2026', country, section, size: 'S1_9' }) as const;

test('unions of the same cells share one list of them, and what is worked out of it', () => {
  const unions = unionsOf([cell('FI', 'C'), cell('FI', 'F'), cell('NL', 'F')]);
  const asked: string[] = [];
  const once = onceForCells((cells) => {
    asked.push(cells.join());
    return cells.length;
  });
  expect(unions.map(({ cells }) => once(cells))).toEqual(unions.map(({ cells }) => cells.length));
  expect(asked.toSorted()).toEqual([...new Set(unions.map(({ cells }) => cells.join()))].toSorted());
  expect(asked.length).toBeLessThan(unions.length);
});

test('what is undefined is worked out once, too', () => {
  let times = 0;
  const once = onceForCells(() => void (times += 1));
  const cells = [0];
  expect([once(cells), once(cells), times]).toEqual([undefined, undefined, 1]);
});
