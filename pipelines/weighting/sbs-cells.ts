import { parsePartnerCode, type PartnerCode } from '@observatory/data/places/partner-countries.ts';
import type { NaceVersion } from '@observatory/data/sectors/nace.ts';

import type { OpenTable } from '../sources/eurostat/open-table.ts';
import { listed, PopulationError } from './population.ts';
import {
  activityDimensions,
  activityParts,
  coveredSections,
  parseSbsSize,
  sbsIndicators,
  type SbsIndicator,
} from './sbs-codes.ts';

/** A cell as published: `value` is absent where the file has none, or a confidential one. */
export type SbsCell = { readonly value?: number; readonly flags: string };

/** Cells of one country and year by indicator, activity and size class, see `cellKey`. */
export type SbsYear = ReadonlyMap<string, SbsCell>;

export type SbsTable = {
  readonly version: NaceVersion;
  readonly countries: ReadonlyMap<PartnerCode, ReadonlyMap<string, SbsYear>>;
  /** Areas in the file that are no partner countries. */
  readonly others: ReadonlySet<string>;
};

export const cellKey = (indicator: SbsIndicator, activity: string, size: string): string =>
  `${indicator}|${activity}|${size}`;

/** Flag of a confidential cell in all of Eurostat's formats, see `uniteFlags`. */
export const isSecret = (cell: SbsCell | undefined): boolean => cell?.flags.includes('c') ?? false;

/**
 * Takes what weights need out of a file of structural business statistics by size class (`sbs_sc_ovw`): enterprises and
 * persons employed of the sections, for the partner countries, annual. All else is passed over.
 *
 * @throws PopulationError dimensions, names, value, ambiguous, no_country; RefusalError at a row that cannot be read
 */
export function collectCells(table: OpenTable): SbsTable {
  const { version, take } = columnsOf(table);
  const activities = new Set(coveredSections.flatMap((section) => activityParts(section, version).flat()));
  const countries = new Map<PartnerCode, Map<string, Map<string, SbsCell>>>();
  const others = new Set<string>();
  const seen = { indicators: new Set<string>(), known: false };
  for (const { codes, time, value, flags } of table.observations()) {
    const { geo, indicator: code, activity, size: sizeText, frequency } = take(codes);
    if (seen.indicators.size < 20) seen.indicators.add(code);
    const indicator = sbsIndicators.find((known) => known === code);
    const size = parseSbsSize(sizeText);
    if (!indicator || !/^\d{4}$/.test(time) || (frequency !== '' && frequency !== 'A')) continue;
    seen.known = true;
    const country = parsePartnerCode(geo);
    if (!country) others.add(geo);
    if (!country || size === undefined || !activities.has(activity)) continue;
    const years = getOr(countries, country, () => new Map<string, Map<string, SbsCell>>());
    const cells = getOr(years, time, () => new Map<string, SbsCell>());
    keep(cells, cellKey(indicator, activity, size), parseCell(value, flags, codes), codes);
  }
  if (!seen.known) throw new PopulationError('names', { found: listed(seen.indicators) });
  if (countries.size === 0) throw new PopulationError('no_country', { found: listed(others) });
  return { version, countries, others };
}

type Taken = { geo: string; indicator: string; activity: string; size: string; frequency: string };

function columnsOf({ dimensions }: OpenTable): {
  version: NaceVersion;
  take: (codes: readonly string[]) => Taken;
} {
  const at = (id: string) => dimensions.findIndex((dimension) => dimension.toLowerCase() === id);
  const activity = Object.keys(activityDimensions).find((id) => at(id) >= 0);
  const [geo, indicator, size, frequency] = ['geo', 'indic_sbs', 'size_emp', 'freq'].map(at) as [
    number,
    number,
    number,
    number,
  ];
  if (!activity || geo < 0 || indicator < 0 || size < 0) {
    throw new PopulationError('dimensions', { found: dimensions.join(', ') });
  }
  const place = at(activity);
  return {
    version: activityDimensions[activity]!,
    take: (codes) => ({
      geo: codes[geo]!,
      indicator: codes[indicator]!,
      activity: codes[place]!,
      size: codes[size]!,
      frequency: codes[frequency] ?? '',
    }),
  };
}

function getOr<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function parseCell(text: string, flags: string, codes: readonly string[]): SbsCell {
  const value = Number(text);
  if (text !== '' && !(value >= 0 && value < Infinity)) {
    throw new PopulationError('value', { value: text, where: codes.join(', ') });
  }
  return text === '' || isSecret({ flags }) ? { flags } : { value, flags };
}

/** The same cell twice is harmless when it says the same; else a dimension is in the file that is not known. */
function keep(cells: Map<string, SbsCell>, key: string, cell: SbsCell, codes: readonly string[]): void {
  const former = cells.get(key);
  if (former && (former.value !== cell.value || former.flags !== cell.flags)) {
    throw new PopulationError('ambiguous', { where: codes.join(', ') });
  }
  cells.set(key, cell);
}
