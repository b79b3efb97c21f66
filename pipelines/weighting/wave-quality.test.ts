import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { parseManifest, type Manifest } from '@observatory/data/contract/manifest.ts';
import { defaultThresholds } from '@observatory/data/survey/status.ts';
import type { Moments } from '@observatory/data/survey/moments.ts';
import { noMoments } from '@observatory/data/survey/moments.ts';
import { sizeCodes } from '@observatory/data/sectors/sizes.ts';
import { beforeAll, describe, expect, inject, test } from 'vitest';

import { doNotKnowRates } from './do-not-know.ts';

let manifest: Manifest;
let folder: string;

beforeAll(async () => {
  const home = inject('demonstrationHome');
  const release = (await readFile(join(home, 'releases/current'), 'utf8')).trim();
  folder = join(home, 'releases', release);
  manifest = parseManifest(await readFile(join(folder, 'manifest.json'), 'utf8'));
});

const everyCountry = () =>
  manifest.waves.flatMap(({ wave, countries }) => countries.map((country) => ({ wave, ...country })));

describe('the quality of the demonstration survey', () => {
  test('is in the manifest, with bands that add up around the respondents', () => {
    expect(everyCountry()).toHaveLength(8);
    for (const { respondents, quality } of everyCountry()) {
      const { response, cells, weights, margins } = quality!;
      expect(quality!.detail).toBe('full');
      expect(new Set(response!.atLeast)).toEqual(new Set([1, 10, 30]));
      expect(cells.section).toHaveLength(68);
      expect(response!.atLeast.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(respondents);
      for (const one of [weights!.unit, weights!.employment]) {
        expect(one.outcome).toBe('within_cap');
        expect(one.after).toEqual(one.before);
        expect(one.after.designEffect).toBeGreaterThan(1);
        expect(one.after.effectiveN).toBe(Math.round(respondents / one.after.designEffect));
      }
      // Large firms are drawn more often than small ones; the weights put that right.
      expect(margins!.sizes.code).toEqual(sizeCodes);
      expect(cells.size.slice(0, 4)).toEqual(sizeCodes);
      const small = 0;
      expect(margins!.sizes.sample[small]!).toBeLessThan(0.6);
      expect(Math.abs(margins!.sizes.weighted[small]! - margins!.sizes.population[small]!)).toBeLessThan(
        0.03,
      );
    }
  });

  test('strata of more than one cell are the merged cells of the manifest', () => {
    for (const { mergedCells, strata, quality } of everyCountry()) {
      const { section, size } = quality!.cells;
      const { number, ofCell } = quality!.strata!;
      const members = Map.groupBy(ofCell!.keys(), (at) => ofCell![at]!);
      expect([members.size, number]).toEqual([strata, strata]);
      const merged = [...members.values()].filter((own) => own.length > 1);
      expect(merged.map((own) => own.map((at) => `${section[at]}:${size[at]}`).sort())).toEqual(
        expect.arrayContaining(mergedCells.map((text) => text.split(' + ').sort())),
      );
      expect(merged).toHaveLength(mergedCells.length);
    }
  });

  test('do-not-know rates are the published figures, rounded', async () => {
    const instance = await DuckDBInstance.create(join(folder, 'release.duckdb'), {
      access_mode: 'READ_ONLY',
    });
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll(
      `FROM estimates SELECT wave, country, indicator, skill, estimate
       WHERE indicator IN ('do_not_know', 'gap_do_not_know') AND sector = 'ALL' AND size = 'ALL'
         AND country IN ('FI', 'DE', 'IT', 'NL') AND estimate IS NOT NULL`,
    );
    const published = new Map(
      reader
        .getRowsJS()
        .map(([wave, country, indicator, skill, estimate]) => [
          `${wave}|${country}|${indicator}|${skill}`,
          Number(estimate),
        ]),
    );
    connection.closeSync();
    instance.closeSync();
    let compared = 0;
    for (const { wave, country, quality } of everyCountry()) {
      const { indicator, item, share } = quality!.doNotKnow;
      expect(indicator).toHaveLength(23);
      for (const at of indicator.keys()) {
        const estimate = published.get(`${wave}|${country}|${indicator[at]}|${item[at]}`);
        if (estimate === undefined || share[at] === null) continue;
        expect(Math.abs(share[at]! - estimate)).toBeLessThanOrEqual(0.005 + 1e-9);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(150);
  });
});

describe('do-not-know rates', () => {
  const base = (n: number, x: number): Moments => ({
    ...noMoments,
    n,
    nx: x,
    x,
    z: n,
    xx: x,
    xz: x,
    zz: n,
    maxX: 1,
    maxZ: 1,
  });
  const cell = (country: string) =>
    ({
      wave: '2026',
      country,
      section: 'C',
      size: 'S1_9',
      unitWeight: 3,
      employmentWeight: 1,
      stratum: 0,
    }) as const;
  const rates = (finnish: Moments, german: Moments) =>
    doNotKnowRates({ cells: [cell('FI'), cell('DE')], moments: () => [finnish, german] }, defaultThresholds);

  test('are hidden in every country when few were asked in one, for the others would give it away', () => {
    expect(rates(base(200, 50), base(300, 30)).get('DE')!.share[0]).toBe(0.1);
    const hidden = rates(base(9, 2), base(300, 30));
    for (const country of ['FI', 'DE']) expect(new Set(hidden.get(country)!.share)).toEqual(new Set([null]));
  });

  test('a country in which nobody was asked hides nothing', () => {
    const found = rates(noMoments, base(300, 30));
    expect(found.get('FI')!.share[0]).toBeNull();
    expect(found.get('DE')!.share[0]).toBe(0.1);
  });
});
