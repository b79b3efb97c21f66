import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RCodeView } from '@observatory/data/survey/r-code.ts';

import { readingRelease } from '../release/reading-release.ts';
import { sqlText } from '../release/sql.ts';

/** A published estimate under the names that R code gives to its numbers. */
export type Published = {
  readonly view: RCodeView;
  readonly numbers: Readonly<Record<string, number>>;
  readonly interval: string;
};

export const nameOfView = ({ wave, country, sector, size, indicator, item }: RCodeView): string =>
  [wave, country, sector, size, indicator, item].join(' ');

const names = {
  value: 'estimate',
  standard_error: 'standard_error',
  low: 'ci_low',
  high: 'ci_high',
  n: 'n',
  effective_n: 'n_effective',
  design_effect: 'design_effect',
  df: 'df',
};

/** Every estimate with a number of the current release of a home, by the name of its view. */
export async function readPublished(home: string): Promise<Map<string, Published>> {
  const release = (await readFile(join(home, 'releases/current'), 'utf8')).trim();
  const select = await sqlText(new URL('select-published.sql', import.meta.url));
  const path = join(home, 'releases', release, 'release.duckdb');
  return readingRelease(path, async (connection) => {
    const reader = await connection.runAndReadAll(select);
    return new Map(
      reader.getRowObjectsJS().map((row) => {
        const text = (name: string) => String(row[name]);
        const view = {
          wave: text('wave'),
          country: text('country'),
          sector: text('sector'),
          size: text('size'),
          indicator: text('indicator'),
          item: text('skill'),
        };
        const numbers = Object.fromEntries(
          Object.entries(names).map(([name, column]) => [name, Number(row[column])]),
        );
        return [nameOfView(view), { view, numbers, interval: text('interval_method') }] as const;
      }),
    );
  });
}
