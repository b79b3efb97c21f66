import type { DuckDBValue } from '@duckdb/node-api';

import { readingRelease } from '../reading-release.ts';
import { sqlText } from '../sql.ts';

/** A figure by its place in the tables of a wave. */
export type FigurePlace = {
  readonly country: string;
  readonly sector: string;
  readonly size: string;
  readonly indicator: string;
  readonly skill: string;
};

export type Interval = { readonly estimate: number; readonly low: number; readonly high: number };

/** A figure that one release shows and another does not, or shows otherwise. */
export type FigureChange = FigurePlace & {
  readonly change: 'gained' | 'hidden' | 'moved';
  readonly before?: Interval;
  readonly after?: Interval;
  /** Why the later release does not show it. */
  readonly reason?: string;
};

type Figures = ReadonlyMap<string, readonly DuckDBValue[]>;

/** Estimates that differ by less are the same up to the order of summation. */
const same = 1e-12;

/**
 * What differs between two releases in one wave: figures gained, hidden and moved, the largest moves first. Figures of an
 * indicator that the earlier one does not have at all are left out: they come with the program and not with answers.
 *
 * @param earlier file of a release; undefined when nothing was published before
 */
export async function compareReleases(
  earlier: string | undefined,
  later: string,
  wave: string,
): Promise<FigureChange[]> {
  const [former, present] = [
    earlier ? await readFigures(earlier, wave) : new Map(),
    await readFigures(later, wave),
  ];
  const indicatorOf = (place: string) => placeOf(place).indicator;
  const known = new Set([...former.keys()].map(indicatorOf));
  const changes: FigureChange[] = [];
  for (const [place, row] of present) {
    const before = intervalOf(former.get(place));
    const after = intervalOf(row);
    if (before && after) {
      if (Math.abs(after.estimate - before.estimate) > same * Math.max(1, Math.abs(before.estimate)))
        changes.push({ ...placeOf(place), change: 'moved', before, after });
    } else if (after && (known.size === 0 || known.has(indicatorOf(place))))
      changes.push({ ...placeOf(place), change: 'gained', after });
    else if (before) changes.push({ ...placeOf(place), change: 'hidden', before, reason: String(row[1]) });
  }
  for (const [place, row] of former) {
    const before = intervalOf(row);
    if (before && !present.has(place))
      changes.push({ ...placeOf(place), change: 'hidden', before, reason: 'nobody_asked' });
  }
  const move = ({ before, after }: FigureChange) =>
    before && after ? Math.abs(after.estimate - before.estimate) : Infinity;
  return changes.sort((a, b) => move(b) - move(a) || 0);
}

function placeOf(text: string): FigurePlace {
  const [, country, sector, size, indicator, skill] = text.split('|') as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return { country, sector, size, indicator, skill };
}

function intervalOf(row: readonly DuckDBValue[] | undefined): Interval | undefined {
  if (!row || row[2] === null) return undefined;
  return { estimate: row[2] as number, low: row[3] as number, high: row[4] as number };
}

async function readFigures(path: string, wave: string): Promise<Figures> {
  const sql = await sqlText(new URL('./read-visible.sql', import.meta.url));
  return readingRelease(path, async (connection) => {
    const reader = await connection.runAndReadAll(sql, { wave });
    return new Map(reader.getRows().map((row) => [String(row[0]), row]));
  });
}
