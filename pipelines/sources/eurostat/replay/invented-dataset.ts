import type { OfficialIndicator } from '@observatory/data/indicators/official/indicator.ts';

import { randomFor } from '../../../demonstration/random.ts';
import { neededCodes } from '../wanted.ts';

/** One observation of a replayed dataset. */
export type ReplayRow = {
  /** Codes in the order of the dimensions. */
  readonly codes: readonly string[];
  readonly time: string;
  readonly value: string;
  readonly flags: string;
};

/** A dataset as the replayed service holds it. */
export type ReplayDataset = {
  readonly code: string;
  readonly title: string;
  /** In the order of the structure, place last. */
  readonly dimensions: readonly string[];
  readonly rows: readonly ReplayRow[];
  /** Moment of the last change of the data, and of the structure, in UTC. */
  readonly updated: string;
  readonly restructured: string;
};

const places = ['EU27_2020', 'FI', 'DE', 'IT', 'NL', 'SE'];
const partners = 4;
const flags = ['', '', '', '', '', '', 'b', 'e', 'p', 'u', 'bu', 'd'];

/**
 * INVENTED values, drawn from a seed, in the shape of a dataset of the registry: every combination of the codes that
 * its indicators need, for a few places and as many periods as the registry expects. No value is one of Eurostat's.
 */
export function inventedDataset(
  code: string,
  indicators: readonly OfficialIndicator[],
  seed: string,
): ReplayDataset {
  const random = randomFor('replay', seed, code);
  const needed: Record<string, Set<string>> = {};
  for (const indicator of indicators) {
    for (const [dimension, codes] of Object.entries(neededCodes(indicator))) {
      needed[dimension] ??= new Set();
      for (const one of codes) needed[dimension].add(one);
    }
  }
  const own = Object.keys(needed).sort((a, b) => (a === 'freq' ? -1 : b === 'freq' ? 1 : a < b ? -1 : 1));
  const times = periods(indicators);
  const keys = [...own.map((dimension) => [...needed[dimension]!]), places].reduce<string[][]>(
    (all, codes) => all.flatMap((key) => codes.map((next) => [...key, next])),
    [[]],
  );
  const divisors = new Set(indicators.flatMap(({ dividedBy }) => Object.values(dividedBy ?? {})));
  const rows = keys.flatMap((codes) => {
    const size = codes.some((one) => divisors.has(one)) ? 900 : 90;
    return times.map((time): ReplayRow => {
      const value = (1 + random.uniform() * size).toFixed(1);
      const missing = random.chance(0.01);
      const flag = flags[Math.floor(random.uniform() * flags.length)]!;
      return { codes, time, value: missing ? '' : value, flags: missing ? 'c' : flag };
    });
  });
  return {
    code,
    title: `Invented values in the shape of ${code}`,
    dimensions: [...own, 'geo'],
    rows,
    updated: '2026-09-10T21:00:00Z',
    restructured: '2026-03-12T22:00:00Z',
  };
}

function periods(indicators: readonly OfficialIndicator[]): readonly string[] {
  const quarterly = indicators.some(({ frequency }) => frequency === 'Q');
  const count = Math.ceil(Math.max(...indicators.map(({ minimumRows }) => minimumRows)) / partners) + 3;
  return Array.from({ length: count }, (_, back) => {
    if (!quarterly) return String(2025 - back);
    return `${2025 - Math.floor(back / 4)}-Q${4 - (back % 4)}`;
  }).reverse();
}

/** The dataset with another value here and there, rows gone and new, and a later update. */
export function revisedDataset(
  dataset: ReplayDataset,
  change: (row: ReplayRow, at: number) => ReplayRow | undefined,
): ReplayDataset {
  const rows = dataset.rows.flatMap((row, at) => change(row, at) ?? []);
  return { ...dataset, rows, updated: '2026-10-05T09:00:00Z' };
}
