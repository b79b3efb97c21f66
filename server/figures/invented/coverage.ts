import type { CoverageAnswer } from '@observatory/data/contract/coverage.ts';
import { sectors } from '@observatory/data/sectors/sectors.ts';
import { sizeCodes } from '@observatory/data/sectors/sizes.ts';
import { defaultThresholds } from '@observatory/data/survey/status.ts';

import { about, invent } from './invent.ts';

/** Bands of answers as coverage tells them; the last tells nothing. */
const bands = [
  [0, 1],
  [1, 10],
  [10, 30],
  [30, 50],
  [50, null],
  [150, null],
  [null, null],
] as const;

/** Answers in bands against a population, invented; estimates of the cell as the band allows. */
export function inventedCoverage(parameters: URLSearchParams): Promise<CoverageAnswer> {
  const country = parameters.get('country') ?? 'FI';
  const wave = parameters.get('wave') ?? '2026';
  const { unreliableBelow, lowBaseBelow } = defaultThresholds;
  const rows = sectors
    .filter(({ level }) => level !== 'all')
    .flatMap(({ code: sector }) =>
      sizeCodes.map((size) => {
        const key = [country, wave, sector, size].join(' ');
        const [atLeast, below] = bands[Math.floor(invent(`band ${key}`) * bands.length)]!;
        const enterprises = invent(`none ${key}`) < 0.08 ? null : 200 + Math.floor(9000 * invent(key));
        return { sector, size, atLeast, below, enterprises };
      }),
    );
  const column = <Value>(of: (row: (typeof rows)[number]) => Value) => rows.map(of);
  const share = (answers: number | null, enterprises: number | null) =>
    answers === null || enterprises === null ? null : Math.min(1, answers / enterprises);
  const needed = (enough: number) =>
    column(({ atLeast }) => (atLeast === null ? null : Math.max(0, enough - atLeast)));
  const reaches = (from: number, to: number) =>
    column(({ atLeast }) => (atLeast !== null && atLeast >= from && atLeast < to ? 60 : 0));
  return Promise.resolve({
    ...about([], { country, wave }),
    thresholds: defaultThresholds,
    columns: {
      wave: column(() => wave),
      country: column(() => country),
      sector: column(({ sector }) => sector),
      size: column(({ size }) => size),
      answers_at_least: column(({ atLeast }) => atLeast),
      answers_below: column(({ below }) => below),
      enterprises: column(({ enterprises }) => enterprises),
      share_at_least: column(({ atLeast, enterprises }) => share(atLeast, enterprises)),
      share_at_most: column(({ below, enterprises }) => share(below, enterprises)),
      shown: reaches(lowBaseBelow, Infinity),
      low_base: reaches(unreliableBelow, lowBaseBelow),
      hidden_reliability: reaches(10, unreliableBelow),
      hidden_confidentiality: reaches(0, 10),
      no_data: column(() => 0),
      needed_low_base: needed(unreliableBelow),
      needed_shown: needed(lowBaseBelow),
    },
  });
}
