import { expect, test } from 'vitest';

import { closer, fitting } from './fitting.ts';

/** Sets a document of so many pages in the usual size and closer; tells what was set and in which sizes. */
function setting(usual: number, close: number, isLong: boolean) {
  const sizes: number[] = [];
  const set = (scale: number) => {
    sizes.push(scale);
    return { scale, numOfPages: scale === 1 ? usual : close };
  };
  return { scale: fitting(set, { most: 3, isLong }).scale, sizes };
}

test('what fits is set once, in the usual size unless it is known to be long', () => {
  expect(setting(3, 3, false)).toEqual({ scale: 1, sizes: [1] });
  expect(setting(4, 3, true)).toEqual({ scale: closer, sizes: [closer] });
});

test.each([false, true])(
  'what has a page too many is set closer where that saves one (long: %s)',
  (isLong) => {
    expect(setting(4, 3, isLong).scale).toBe(closer);
    expect(setting(5, 4, isLong).scale).toBe(closer);
    expect(setting(4, 4, isLong).scale).toBe(1);
    expect(setting(5, 4, isLong).sizes.toSorted()).toEqual([closer, 1]);
  },
);
