import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indicators, itemsOf } from '@observatory/data/indicators/catalogue.ts';
import { estimateRatio } from '@observatory/data/survey/estimate.ts';
import { lattice, weightedCells } from '@observatory/data/survey/lattice.ts';
import { defaultThresholds } from '@observatory/data/survey/status.ts';
import { unionsOf } from '@observatory/data/survey/union.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { drawnSurvey } from './drawn-survey.ts';
import { nothingFormer } from './former-values/former-values.ts';
import { writeRelease } from './write-release.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scan-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Numbers that can be told from others: shares such as 0.5 or 0.25 stand everywhere. */
const isRecognisable = (number: number): boolean => String(Math.abs(number)).length > 14;

test('no byte of a release is a number of a hidden cell, as a double or as text; those of shown cells are found', async () => {
  const cube = drawnSurvey(600, 3);
  const path = join(folder, 'release.duckdb');
  const { contentHash, ...counts } = await writeRelease(path, [cube], [], defaultThresholds, nothingFormer);
  const bytes = Buffer.concat([
    await readFile(path),
    Buffer.from(JSON.stringify({ contentHash, ...counts })),
  ]);

  const shown = new Set<number>();
  const shownPlaces = new Set<string>();
  for (const { country, sector, size, indicator, entries } of lattice(cube, defaultThresholds)) {
    for (const { item, estimate } of entries) {
      if (!estimate) continue;
      shownPlaces.add([country, sector, size, indicator, item].join('|'));
      for (const number of [
        estimate.value,
        estimate.standardError,
        estimate.interval.low,
        estimate.interval.high,
      ])
        shown.add(number);
    }
  }
  const hidden = new Set<number>();
  for (const indicator of indicators) {
    for (const item of itemsOf(indicator)) {
      const cells = weightedCells(cube, indicator, item);
      for (const { country, sector, size, cells: own } of unionsOf(cube.cells)) {
        if (shownPlaces.has([country, sector, size, indicator.id, item].join('|'))) continue;
        const estimate = estimateRatio(
          own.map((cell) => cells[cell]!),
          cube.strata,
          indicator.kind,
        );
        if (!estimate) continue;
        const { value, standardError, interval } = estimate;
        for (const number of [value, standardError, interval.low, interval.high]) {
          if (isRecognisable(number) && !shown.has(number)) hidden.add(number);
        }
      }
    }
  }
  expect(hidden.size).toBeGreaterThan(10_000);

  // One pass over the bytes: every eight of them as a double, and every run of digits as text.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Set<number>();
  for (let at = 0; at + 8 <= bytes.length; at += 1) found.add(view.getFloat64(at, true));
  for (const [text] of bytes.toString('latin1').matchAll(/-?\d+\.\d+(?:e-?\d+)?/g)) found.add(Number(text));
  const recognisable = [...shown].filter(isRecognisable);
  expect([...hidden].filter((number) => found.has(number))).toEqual([]);
  expect(recognisable.length).toBeGreaterThan(10_000);
  expect(recognisable.filter((number) => !found.has(number))).toEqual([]);
});
