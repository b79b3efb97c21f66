import { expect, test } from 'vitest';

import { decode, unpack } from '../bytes.ts';
import { contents, feed, jsonStat } from '../replay/answers.ts';
import { indicatorsOf, inventedDatasets } from '../replay/replayed.ts';
import { readContents } from './table-of-contents.ts';
import { readUpdateFeed } from './update-feed.ts';
import { changesOf } from './watch.ts';

const datasets = inventedDatasets(indicatorsOf('une_rt_a', 'trng_lfs_17'));
const textOf = (text: string) => decode(unpack(Buffer.from(text), 1 << 24));

test('the table of contents: datasets without folders, once each, days', () => {
  const entries = readContents(textOf(contents(datasets)))!;
  expect([...entries.keys()].toSorted()).toEqual(['trng_lfs_17', 'une_rt_a']);
  expect(entries.get('une_rt_a')).toEqual({
    title: 'Invented values in the shape of une_rt_a',
    updated: '2026-09-10',
    restructured: '2026-03-12',
  });
});

test('a text that is no table of contents is not read as an empty one', () => {
  expect(readContents(textOf('a\tb\n1\t2\n'))).toBeUndefined();
  expect(readUpdateFeed('<html></html>')).toBeUndefined();
  expect(readUpdateFeed('<rss><channel></channel></rss>')).toBeUndefined();
});

test('the feed names the datasets that changed, and since when', () => {
  const one = datasets.map((each) =>
    each.code === 'une_rt_a' ? { ...each, updated: '2026-10-05T09:00:00Z' } : each,
  );
  const read = readUpdateFeed(feed(one, '2026-10-01T00:00:00Z'))!;
  expect([...read.last]).toEqual([
    ['une_rt_a', Date.parse('2026-10-05T09:00:00Z')],
    ['une_rt_x', Date.parse('2026-10-01T00:00:00Z')],
  ]);
  expect(read.since).toBe(Date.parse('2026-10-01T00:00:00Z'));
});

test('the annotations of JSON-stat carry the exact times', () => {
  const [dataset] = datasets;
  expect(changesOf(jsonStat(dataset!, dataset!.rows.slice(0, 3)))).toEqual({
    updated: '2026-09-10T21:00:00Z',
    restructured: '2026-03-12T22:00:00Z',
  });
  expect(changesOf('[')).toBeUndefined();
});
