import type { CoverageAnswer, CoverageColumns } from '@observatory/data/contract/coverage.ts';
import type { Manifest } from '@observatory/data/contract/manifest.ts';
import type { QualityAnswer } from '@observatory/data/contract/quality-answer.ts';
import { sectors } from '@observatory/data/sectors/sectors.ts';
import { sizeCodes } from '@observatory/data/sectors/sizes.ts';

import type { Question } from '../http/answer.ts';
import { sqlFile } from '../warehouse/sql-file.ts';
import { neededAtMost, reachOf, shareOf, type Reach } from './bands.ts';

const selectStatuses = sqlFile(import.meta.url, 'select-statuses');
const statuses = ['shown', 'low_base', 'hidden_reliability', 'hidden_confidentiality', 'no_data'] as const;
type Statuses = Pick<CoverageColumns, (typeof statuses)[number] | 'wave' | 'country' | 'sector' | 'size'>;

/**
 * The question for the coverage of the waves and countries whose quality was asked for. The answer has a row for each
 * cell of the countries that the release has in the waves; countries without a record of their quality have none.
 *
 * @param quality what is told of the waves: coverage tells no more
 */
export function askCoverage({ thresholds, waves, ...asked }: QualityAnswer): Question<CoverageAnswer> {
  return {
    canonical: { ...asked.query, coverage: JSON.stringify(asked.warnings) },
    answer: async ({ ask }) => {
      const [wave, country] = [asked.query['wave']!, asked.query['country']!].map((text) => text.split('~'));
      const found = (await ask(selectStatuses, { wave: wave!, country: country! })) as Statuses;
      const rowOf = new Map(found.wave.map((_, row) => [placeOf(found, row), row]));
      const rows = waves.flatMap((one) =>
        one.countries.flatMap(({ country: code, quality }) =>
          quality
            ? places.map(([sector, size]) => {
                const row = rowOf.get([one.wave, code, sector, size].join('|'));
                const counted = statuses.map((name) => [name, row === undefined ? 0 : found[name][row]!]);
                return {
                  ...{ wave: one.wave, country: code, sector, size },
                  ...reached(reachOf(quality, sector, size), thresholds),
                  ...(Object.fromEntries(counted) as Record<(typeof statuses)[number], number>),
                };
              })
            : [],
        ),
      );
      const column = <Name extends keyof CoverageColumns>(name: Name) =>
        rows.map((row) => row[name]) as CoverageColumns[Name];
      return {
        ...asked,
        thresholds,
        columns: {
          wave: column('wave'),
          country: column('country'),
          sector: column('sector'),
          size: column('size'),
          answers_at_least: column('answers_at_least'),
          answers_below: column('answers_below'),
          enterprises: column('enterprises'),
          share_at_least: column('share_at_least'),
          share_at_most: column('share_at_most'),
          shown: column('shown'),
          low_base: column('low_base'),
          hidden_reliability: column('hidden_reliability'),
          hidden_confidentiality: column('hidden_confidentiality'),
          no_data: column('no_data'),
          needed_low_base: column('needed_low_base'),
          needed_shown: column('needed_shown'),
        },
      };
    },
  };
}

const places = sectors
  .filter(({ level }) => level !== 'all')
  .flatMap(({ code }) => sizeCodes.map((size) => [code, size] as const));

const placeOf = ({ wave, country, sector, size }: Statuses, row: number): string =>
  [wave[row], country[row], sector[row], size[row]].join('|');

function reached(reach: Reach, { unreliableBelow, lowBaseBelow }: Manifest['thresholds']) {
  const share = shareOf(reach);
  return {
    answers_at_least: reach.band?.atLeast ?? null,
    answers_below: reach.band?.below ?? null,
    enterprises: reach.enterprises,
    share_at_least: share.atLeast,
    share_at_most: share.atMost,
    needed_low_base: neededAtMost(reach.band, unreliableBelow),
    needed_shown: neededAtMost(reach.band, lowBaseBelow),
  };
}
