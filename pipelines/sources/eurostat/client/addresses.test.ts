import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  asynchronousDataAddress,
  asynchronousStatusAddress,
  contentsAddress,
  filteredAddress,
  sdmx21Address,
  statisticsAddress,
  updatesAddress,
  wholeTableAddress,
} from './addresses.ts';

const base = 'https://ec.europa.eu/eurostat/api/dissemination';
const code = fc.stringMatching(/^[A-Z][A-Z0-9_-]{0,12}$/);
const id = fc.stringMatching(/^[a-z][a-z0-9_]{0,10}$/);
const codes = fc.uniqueArray(code, { minLength: 1, maxLength: 6 });
const selection = fc.dictionary(id, codes, { maxKeys: 6, noNullPrototype: true });

test('filtered data: every code stands in the filter of its dimension, and the key has a star for each', () => {
  fc.assert(
    fc.property(id, selection, fc.integer({ min: 1, max: 9 }), (dataset, wanted, dimensions) => {
      const url = new URL(filteredAddress(base, dataset, dimensions, wanted));
      const path = url.pathname.split('/').slice(-5);
      expect(path).toEqual(['dataflow', 'ESTAT', dataset, '1.0', Array(dimensions).fill('*').join('.')]);
      for (const [dimension, list] of Object.entries(wanted)) {
        expect(url.searchParams.getAll(`c[${dimension}]`)).toEqual([list.join(',')]);
      }
      expect(url.searchParams.get('format')).toBe('csvdata');
      expect(url.searchParams.get('formatVersion')).toBe('2.0');
      expect([...url.searchParams.keys()]).toHaveLength(Object.keys(wanted).length + 5);
    }),
  );
});

test('SDMX 2.1: the key has the codes in their order, all of a dimension where there are none', () => {
  fc.assert(
    fc.property(
      id,
      fc.array(fc.uniqueArray(code, { maxLength: 4 }), { minLength: 1, maxLength: 7 }),
      (dataset, key) => {
        const url = new URL(sdmx21Address(base, dataset, 'SDMX-CSV', key));
        const [, found = ''] = url.pathname.split(`/data/${dataset}`);
        const parts = found.slice(1).split('.');
        if (key.every((list) => list.length === 0)) expect(found).toBe('');
        else expect(parts.map((part) => part.split('+').filter((each) => each !== ''))).toEqual(key);
        expect(url.searchParams.get('format')).toBe('SDMX-CSV');
      },
    ),
  );
});

test('Statistics: a parameter for every code', () => {
  fc.assert(
    fc.property(id, selection, fc.integer({ min: 1, max: 9 }), (dataset, wanted, last) => {
      fc.pre(!('lang' in wanted) && !('format' in wanted));
      const url = new URL(statisticsAddress(base, dataset, wanted, last));
      for (const [dimension, list] of Object.entries(wanted)) {
        expect(url.searchParams.getAll(dimension)).toEqual(list);
      }
      expect(url.searchParams.get('lastTimePeriod')).toBe(String(last));
      expect(url.pathname.endsWith(`/statistics/1.0/data/${dataset}`)).toBe(true);
    }),
  );
});

test('nothing but codes gets into an address', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      fc.pre(!/^[\w@$*+.-]+$/.test(text));
      expect(() => filteredAddress(base, text, 1, {})).toThrow();
      expect(() => filteredAddress(base, 'a', 1, { geo: [text] })).toThrow();
      expect(() => statisticsAddress(base, 'a', { [text]: ['A'] })).toThrow();
      expect(() => sdmx21Address(base, 'a', 'TSV', [[text]])).toThrow();
      expect(() => asynchronousStatusAddress(base, text)).toThrow();
    }),
  );
});

test('the fixed addresses are those of the interface description', () => {
  expect(wholeTableAddress(base, 'une_rt_a')).toBe(
    `${base}/sdmx/2.1/data/une_rt_a?format=TSV&compressed=true&lang=en`,
  );
  expect(asynchronousDataAddress(base, 'a8-1f')).toBe(`${base}/1.0/async/data/a8-1f`);
  expect(contentsAddress(base)).toBe(`${base}/catalogue/toc/txt?lang=en`);
  expect(updatesAddress(base)).toBe(`${base}/catalogue/rss/en/statistics-update.rss`);
});
