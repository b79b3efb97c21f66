import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { officialIndicators } from '../official-indicators.ts';
import { dimensionsOf } from './select.ts';

const files = new URL('../../../../shared/open-data/files/', import.meta.url);
const datasets = new URL('structure-datasets.csv', files);
const codes = new URL('structure-codes.csv.gz', files);
const there = existsSync(datasets) && existsSync(codes);
const notice =
  'Left out: comparing the official indicators with the structures of the datasets, which are not there.';
// eslint-disable-next-line no-console -- what is left out must be heard
if (!there) console.warn(notice);

/** Codes by dimension by dataset, from lines `dataset,title,dimension,code` whose titles may be quoted. */
function readStructures(): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const structures = new Map<string, Map<string, Set<string>>>();
  const lines = gunzipSync(readFileSync(codes)).toString('utf8').trim().split(/\r?\n/).slice(1);
  for (const line of lines) {
    const [, dataset, dimension, code] = /^(\w+),(?:"(?:[^"]|"")*"|[^",]*),([^,]+),([^,]+)$/.exec(line)!;
    const of = structures.get(dataset!) ?? new Map<string, Set<string>>();
    structures.set(dataset!, of.set(dimension!, (of.get(dimension!) ?? new Set()).add(code!)));
  }
  return structures;
}

const structures = there ? readStructures() : new Map();
const published = officialIndicators.filter(({ shippedOnly }) => !shippedOnly);

test.skipIf(!there)('the structures were read whole', () => {
  const rows = readFileSync(datasets, 'utf8').trim().split(/\r?\n/).length - 1;
  expect(structures.size).toBe(rows);
});

describe.skipIf(!there).each(published)('$name', (indicator) => {
  const structure: ReadonlyMap<string, ReadonlySet<string>> = structures.get(
    indicator.dataset.toUpperCase(),
  ) ?? new Map();
  const periods = [...(structure.get('TIME_PERIOD') ?? [])];

  test('has all dimensions of its dataset', () => {
    const published = [...structure.keys()].filter((one) => one !== 'geo' && one !== 'TIME_PERIOD');
    expect(dimensionsOf(indicator)).toEqual(published.toSorted());
  });

  test('has fixed codes and codes of breakdowns that the dataset has', () => {
    const used = [
      ...Object.entries(indicator.filters),
      ...Object.entries(indicator.dividedBy ?? {}),
      ...indicator.breakdowns.flatMap(({ dimension, codes: labels }) =>
        Object.keys(labels).map((code) => [dimension, code] as const),
      ),
    ];
    expect(used.filter(([dimension, code]) => !structure.get(dimension)?.has(code))).toEqual([]);
  });

  test('covers the partner countries, and can have as many rows as it must', () => {
    for (const geo of ['FI', 'DE', 'IT', 'NL', 'EU27_2020']) expect(structure.get('geo')).toContain(geo);
    expect(indicator.minimumRows).toBeLessThanOrEqual(4 * periods.length);
    for (const period of periods)
      expect(period).toMatch(indicator.frequency === 'Q' ? /^\d{4}-Q\d$/ : /^\d{4}$/);
    for (const one of indicator.breaks) expect(periods).toContain(one.period);
  });
});
