import type { OfficialIndicator } from '@observatory/data/indicators/official/indicator.ts';

import type { PlainBytes } from './bytes.ts';
import { computedShares } from './computed-share.ts';
import { parseOpenTable, type OpenObservation, type OpenTable } from './open-table.ts';
import { RefusalError, refusalOf, type OpenRefusal } from './refusal.ts';
import { selectedKey, type Selected } from './selected.ts';
import { selectorOf } from './selector.ts';
import { codeProblems, dimensionProblems, rowProblems, type StructureProblem } from './structure.ts';
import { wantedPlaces } from './wanted.ts';

export type { Selected } from './selected.ts';
export type { StructureProblem } from './structure.ts';

/** What the registry's indicators have in a file. */
export type VintageReading = {
  readonly kind: 'reading';
  /** Of the indicators without a failing problem; by indicator in the order given, then in the order of the file. */
  readonly selected: readonly Selected[];
  readonly problems: readonly StructureProblem[];
};

/** The observations of the vintage before, by indicator. */
export type Former = ReadonlyMap<string, readonly Selected[]>;

/**
 * Reads a file of one dataset for the indicators that are taken from it: checks its structure against their
 * definitions, keeps the observations of known places whose period has the frequency of the indicator, and computes
 * the shares that the dataset does not publish. Only what is kept stays in memory.
 *
 * @param bytes the file, gzip or not, or its unpacked bytes (`openPlainFile`)
 * @param name of the file; names the dataset of a TSV
 * @param indicators all of the file's dataset
 * @param former what the vintage before had: a code that had values and has none now fails its indicator
 * @returns the refusal where the file is no table that can be read to its end
 */
export function readVintage(
  bytes: Uint8Array | PlainBytes,
  name: string,
  indicators: readonly OfficialIndicator[],
  former: Former = new Map(),
): VintageReading | OpenRefusal {
  const table = parseOpenTable(bytes, name);
  if (table.kind === 'refusal') return table;
  try {
    return readTable(table, indicators, former);
  } catch (error) {
    if (error instanceof RefusalError) return refusalOf(error, name);
    throw error;
  }
}

function readTable(
  table: OpenTable,
  indicators: readonly OfficialIndicator[],
  former: Former,
): VintageReading {
  const dimensions = table.dimensions.map((id) => id.toLowerCase());
  const misshapen = new Map(indicators.map((one) => [one, dimensionProblems(one, dimensions)]));
  const shaped = indicators.filter((one) => misshapen.get(one)!.length === 0);
  const { values, divisors, found } = collect(table, dimensions, shaped);
  const read = indicators.map((indicator) => {
    const ofShape = misshapen.get(indicator)!;
    if (ofShape.length > 0) return { rows: [], problems: ofShape };
    const own = values.get(indicator) ?? [];
    const rows = indicator.dividedBy ? computedShares(own, divisors.get(indicator) ?? []) : own;
    const ofCodes = codeProblems(indicator, found, former.get(indicator.name) ?? []);
    const failing = ofCodes.some((problem) => problem.failing);
    const problems = failing ? ofCodes : [...ofCodes, ...rowProblems(indicator, rows, repeatedKeys(own))];
    return { rows: problems.some((problem) => problem.failing) ? [] : rows, problems };
  });
  return {
    kind: 'reading',
    selected: read.flatMap(({ rows }) => rows),
    problems: read.flatMap(({ problems }) => problems),
  };
}

type Collected = {
  readonly values: Map<OfficialIndicator, Selected[]>;
  readonly divisors: Map<OfficialIndicator, Selected[]>;
  readonly found: Record<string, Set<string>>;
};

function collect(
  table: OpenTable,
  dimensions: readonly string[],
  indicators: readonly OfficialIndicator[],
): Collected {
  const places = new Set(wantedPlaces);
  const select = selectorOf(dimensions, indicators);
  const place = dimensions.indexOf('geo');
  const found: Record<string, Set<string>> = Object.fromEntries(dimensions.map((id) => [id, new Set()]));
  const collected: Collected = { values: new Map(), divisors: new Map(), found };
  let former: readonly string[] = [];
  let shares: ReturnType<typeof select> = [];
  for (const observation of table.observations()) {
    const { codes } = observation;
    // A reader gives the same list of codes for all periods of a row.
    if (codes !== former) {
      former = codes;
      dimensions.forEach((id, at) => found[id]!.add(codes[at]!));
      shares = places.has(codes[place]!) ? select(codes) : [];
    }
    for (const { indicator, part, breakdown, dimensions: text } of shares) {
      if (!hasFrequency(observation, indicator)) continue;
      const list = part === 'value' ? collected.values : collected.divisors;
      const rows = list.get(indicator) ?? [];
      list.set(indicator, rows);
      const { time, value, flags } = observation;
      const { name, unit } = indicator;
      rows.push({
        indicator: name,
        breakdown,
        unit,
        geo: codes[place]!,
        time,
        value,
        flags,
        dimensions: text,
      });
    }
  }
  return collected;
}

/** Where a table has several frequencies, each has its own periods, and most cells of a series are of another one. */
function hasFrequency({ time }: OpenObservation, { frequency }: OfficialIndicator): boolean {
  return frequency === 'A' ? time.length === 4 : time[5] === 'Q';
}

function repeatedKeys(rows: readonly Selected[]): string[] {
  const known = new Set<string>();
  const repeated: string[] = [];
  for (const row of rows) {
    const key = selectedKey(row);
    if (known.has(key))
      repeated.push([row.breakdown, row.geo, row.time].filter((part) => part !== '').join(' '));
    known.add(key);
  }
  return repeated;
}
