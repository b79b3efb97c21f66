import { uneval } from 'devalue';
import { describe, expect, test } from 'vitest';

import { unsent } from './unsent.server.ts';

const data = { title: 'a', rows: [1, 2], notes: ['b'] };

describe('data that only still parts of a page show', () => {
  test('are there for the server, and are not written into the page', () => {
    const kept = unsent({ isDataRequest: false }, data, ['rows']);
    expect(kept.rows).toEqual([1, 2]);
    expect(uneval(kept)).toBe(uneval({ title: 'a', notes: ['b'] }));
    expect(uneval(unsent({ isDataRequest: false }, data))).toBe('{}');
  });

  test('are sent where they are asked for as data', () => {
    expect(uneval(unsent({ isDataRequest: true }, data))).toBe(uneval(data));
  });

  test('leave what they were made from as it was', () => {
    unsent({ isDataRequest: false }, data);
    expect(Object.keys(data)).toEqual(['title', 'rows', 'notes']);
  });
});
