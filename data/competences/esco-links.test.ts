import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { escoRelations, readEscoLinks } from './esco-links.ts';
import { skills } from './skills.ts';

const text = readFileSync(new URL('../reference/esco-links.csv', import.meta.url), 'utf8');
const rows = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
const links = readEscoLinks(rows);

test.each(skills)('$code has three to eight concepts, the nearest first', ({ code }) => {
  const own = links.filter(({ skill }) => skill === code);
  expect(own.length).toBeGreaterThanOrEqual(3);
  expect(own.length).toBeLessThanOrEqual(8);
  const order = own.map(({ relation }) => escoRelations.indexOf(relation));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('skills stand in their order, and all links are of one version', () => {
  const order = links.map(({ skill }) => skills.findIndex(({ code }) => code === skill));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(new Set(links.map(({ version }) => version)).size).toBe(1);
});

test('what is the same concept has one label, and at most one skill is exactly it', () => {
  for (const own of Map.groupBy(links, ({ uri }) => uri).values()) {
    expect(new Set(own.map(({ label }) => label)).size).toBe(1);
    expect(own.filter(({ relation }) => relation === 'exact').length).toBeLessThanOrEqual(1);
  }
});

describe('a list that is not as declared is refused with its row', () => {
  const [header, first] = rows as [string[], string[]];
  const changed = (at: number, cell: string) => [header, first, first.with(at, cell)];
  test.each([
    ['twice', [header, first, first], /row 3: DIG_INFO has/],
    ['skill', changed(0, 'DIG_X'), /row 3: no skill DIG_X/],
    ['relation', changed(1, 'same'), /row 3/],
    ['uri', changed(2, 'http://data.europa.eu/esco/occupation/1'), /row 3: no address/],
    ['label', changed(3, ' x'), /row 3: label/],
    [
      'collection',
      changed(4, 'language').with(2, first.with(4, 'language').with(2, first[2]!.replace(/.$/, '0'))),
      /no collection/,
    ],
    ['version', changed(5, 'v1'), /row 3: version/],
    ['cells', [header, first.slice(1)], /row 2: 5 cells/],
    ['header', [first], /header/],
  ])('%s', (_, given, message) => {
    expect(() => readEscoLinks(given)).toThrow(message);
  });
});
