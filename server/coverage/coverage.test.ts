import { join } from 'node:path';
import { CoverageAnswer } from '@observatory/data/contract/coverage.ts';
import { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { QualityAnswer } from '@observatory/data/contract/quality-answer.ts';
import { indicators } from '@observatory/data/indicators/catalogue.ts';
import { sectors } from '@observatory/data/sectors/sectors.ts';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, describe, expect, inject, test } from 'vitest';

import { openReadingApp } from '../app-under-test.ts';
import { neededAtMost, reachOf, shareOf, sumOfBands } from './bands.ts';

const { releases, app } = await openReadingApp(join(inject('demonstrationHome'), 'releases'));
afterAll(() => releases.close());

const ask = async (path: string): Promise<unknown> => (await app.request(`/api/v1/${path}`)).json();
const coverage = async (query: string) => v.parse(CoverageAnswer, await ask(`coverage.json${query}`));

describe('coverage', () => {
  test('the newest wave and all countries by default, a row for each cell', async () => {
    const { query, columns, notes, thresholds } = await coverage('');
    expect(query).toEqual({ wave: '2026', country: 'FI~DE~IT~NL' });
    expect(columns.wave).toHaveLength(4 * 4 * (sectors.length - 1));
    expect(new Set(Object.values(columns).map((cells) => cells.length)).size).toBe(1);
    expect([notes, thresholds]).toEqual([['demonstration'], releases.current!.thresholds]);
  });

  test('a section tells the band and the enterprises of the quality, a group their sums, and no more', async () => {
    const { columns } = await coverage('?wave=2024~2026');
    const { waves } = v.parse(QualityAnswer, await ask('quality.json?wave=2024~2026'));
    let told = 0;
    for (const [row, sector] of columns.sector.entries()) {
      const quality = waves
        .find(({ wave }) => wave === columns.wave[row])!
        .countries.find(({ country }) => country === columns.country[row])!.quality!;
      const { level } = sectors.find(({ code }) => code === sector)!;
      const places = quality.cells.section.flatMap((section, at) => {
        const parent = sectors.find(({ code }) => code === section)!.parent;
        const isOwn = level === 'group' ? parent === sector : section === sector;
        return isOwn && quality.cells.size[at] === columns.size[row] ? [at] : [];
      });
      const { atLeast, below } = quality.response!;
      const least = places.reduce((sum, at) => sum + atLeast[at]!, 0);
      const isOpen = places.some((at) => below[at] === null);
      expect(columns.answers_at_least[row]).toBe(least);
      expect(columns.answers_below[row]).toBe(
        isOpen ? null : places.reduce((sum, at) => sum + below[at]! - 1, 1),
      );
      expect(columns.needed_low_base[row]).toBe(Math.max(0, 30 - least));
      expect(columns.needed_shown[row]).toBe(Math.max(0, 50 - least));
      if (level === 'section' && places.length > 0) {
        expect(columns.enterprises[row]).toBe(quality.cells.enterprises[places[0]!]);
        told += 1;
      }
    }
    expect(told).toBeGreaterThan(100);
  });

  test('statuses are those of the published estimates', async () => {
    const { columns } = await coverage('?country=NL');
    const ids = indicators.map(({ id }) => id).join('~');
    const estimates = v.parse(
      EstimatesAnswer,
      await ask(`estimates.json?country=NL&by=sector~size&indicator=${ids}`),
    ).columns;
    const row = columns.sector.findIndex((sector, at) => sector === 'G-I' && columns.size[at] === 'S10_49');
    const own = estimates.status.filter(
      (_, at) => estimates.sector[at] === 'G-I' && estimates.size[at] === 'S10_49',
    );
    const count = (status: string) => own.filter((one) => one === status).length;
    expect(own.length).toBeGreaterThan(100);
    expect(columns.shown[row]).toBe(count('shown'));
    expect(columns.low_base[row]).toBe(count('low_base'));
    expect(columns.hidden_reliability[row]).toBe(count('suppressed_reliability'));
    expect(columns.hidden_confidentiality[row]).toBe(count('suppressed_confidentiality'));
    expect(columns.no_data[row]).toBe(count('no_data'));
  });

  test('an unknown code is a warning and an empty match, an unknown parameter is named', async () => {
    const { columns, warnings } = await coverage('?country=SE&sector=C');
    expect(columns.sector).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(['parameter_unknown', 'code_unknown']);
  });

  test.each([
    ['coverage.csv?country=FI', 200],
    ['coverage.xlsx', 404],
    ['releases/2020-01-01-01-00000000/coverage', 404],
  ])('%s is answered with %i', async (path, status) => {
    expect((await app.request(`/api/v1/${path}`)).status).toBe(status);
  });

  test('a named release never changes, and is described under a name of its own', async () => {
    const named = await app.request(`/api/v1/releases/${releases.current!.release}/coverage.json`);
    expect(named.headers.get('cache-control')).toContain('immutable');
    const { paths } = (await ask('openapi.json')) as {
      paths: Record<string, { get: { operationId: string } }>;
    };
    expect(paths['/coverage']!.get.operationId).toBe('coverage');
    expect(paths['/releases/{release}/coverage']!.get.operationId).toBe('coverageOfRelease');
  });
});

describe('bands', () => {
  const limits = [0, 1, 10, 30, Infinity];
  const bandOf = (n: number) => {
    const at = limits.findLastIndex((limit) => n >= limit);
    const below = limits[at + 1]!;
    return { atLeast: limits[at]!, below: below === Infinity ? null : below };
  };
  const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 });

  test('what is told of a sum holds it, and is the same for all counts of the same bands', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 99 }), (parts, enough) => {
        const band = sumOfBands(parts.map(bandOf));
        const sum = parts.reduce((a, b) => a + b, 0);
        expect(sum).toBeGreaterThanOrEqual(band.atLeast);
        expect(sum).toBeLessThan(band.below ?? Infinity);
        expect(sum + neededAtMost(band, enough)!).toBeGreaterThanOrEqual(enough);
        const least = parts.map((n) => bandOf(n).atLeast);
        expect(sumOfBands(least.map(bandOf))).toEqual(band);
      }),
    );
  });

  test('the share lies between its bounds, and nothing is told where the response is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 500 }), (n, others) => {
        const share = shareOf({ band: bandOf(n), enterprises: n + others });
        if (n + others === 0) {
          expect(share).toEqual({ atLeast: null, atMost: null });
          return;
        }
        expect(n / (n + others)).toBeGreaterThanOrEqual(share.atLeast!);
        expect(n / (n + others)).toBeLessThanOrEqual(share.atMost ?? 1);
      }),
    );
    const cells = {
      section: ['C', 'D'],
      size: ['S1_9', 'S1_9'],
      enterprises: [900, null],
      persons: [1, null],
    };
    const told = { detail: 'population' as const, cells, doNotKnow: { indicator: [], item: [], share: [] } };
    expect(reachOf(told, 'C', 'S1_9')).toEqual({ band: undefined, enterprises: 900 });
    expect(reachOf(told, 'B-E', 'S1_9').enterprises).toBeNull();
    expect(neededAtMost(undefined, 30)).toBeNull();
  });
});
