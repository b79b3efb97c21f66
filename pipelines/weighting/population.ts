import type { PopulationRemark } from '@observatory/data/contract/quality.ts';
import { parsePartnerCode } from '@observatory/data/places/partner-countries.ts';
import { sectorByCode } from '@observatory/data/sectors/sectors.ts';
import { sizeCodes, type SizeCode } from '@observatory/data/sectors/sizes.ts';
import Papa from 'papaparse';

export type { PopulationRemark } from '@observatory/data/contract/quality.ts';

/** Enterprises and persons employed of one cell of a country's enterprise population. */
export type PopulationCell = {
  readonly section: string;
  readonly size: SizeCode;
  readonly enterprises: number;
  readonly persons: number;
};

export type CountryPopulation = {
  readonly cells: readonly PopulationCell[];
  /** Reference year, where the table has one. */
  readonly period?: string;
  /** What was derived, left out or noticed about this country. */
  readonly remarks: readonly PopulationRemark[];
};

/** The population of each partner country in a table, and what concerns the table as a whole. */
export type PopulationTable = {
  readonly countries: ReadonlyMap<string, CountryPopulation>;
  readonly remarks: readonly PopulationRemark[];
};

export const populationProblems = [
  'unreadable',
  'columns',
  'row',
  'repeated',
  'no_country',
  'dimensions',
  'names',
  'value',
  'ambiguous',
  'period',
  'thin',
] as const;
export type PopulationProblem = (typeof populationProblems)[number];

/** A population table cannot be used: the problem, and what fills its sentence (`population.<code>`). */
export class PopulationError extends Error {
  readonly code: PopulationProblem;
  readonly values: Readonly<Record<string, string>>;
  constructor(code: PopulationProblem, values: Readonly<Record<string, string>> = {}) {
    super(`${code} ${JSON.stringify(values)}`);
    this.code = code;
    this.values = values;
  }
}

export const populationHeader = ['country', 'section', 'size', 'enterprises', 'persons'] as const;

type Record_ = Readonly<Record<string, string | undefined>>;

/** Whether the first row of a text names the columns of our own form of population tables. */
export const isOwnTable = (head: string): boolean => {
  const first = head.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  return populationHeader.filter((name) => first.toLowerCase().includes(name)).length >= 3;
};

/**
 * Reads a population table in our own form (CSV, UTF-8): one row per country, section of NACE Rev. 2 and size class,
 * whole numbers. Countries that are no partners are left out with a remark.
 *
 * @throws PopulationError columns, row, repeated, no_country: at the first row that cannot be used
 */
export function parseOwnTable(text: string): PopulationTable {
  const { data, meta } = Papa.parse<Record_>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
    transform: (value) => value.trim(),
  });
  const missing = populationHeader.filter((name) => !meta.fields?.includes(name));
  if (missing.length > 0) throw new PopulationError('columns', { missing: missing.join(', ') });
  const countries = new Map<string, { cells: PopulationCell[]; remarks: [] }>();
  const others = new Set<string>();
  const seen = new Set<string>();
  data.forEach((record, at) => {
    const row = String(at + 2);
    const cell = parseCell(record);
    if (!cell) throw new PopulationError('row', { row });
    const country = parsePartnerCode(record['country']!);
    if (!country) return void others.add(record['country']!);
    const name = `${country}|${cell.section}|${cell.size}`;
    if (seen.has(name)) throw new PopulationError('repeated', { row });
    seen.add(name);
    const own = countries.get(country) ?? { cells: [], remarks: [] };
    own.cells.push(cell);
    countries.set(country, own);
  });
  if (countries.size === 0) throw new PopulationError('no_country', { found: listed(others) });
  return { countries, remarks: remarksOnAreas(others) };
}

function parseCell(record: Record_): PopulationCell | undefined {
  const { section = '', country = '' } = record;
  const size = sizeCodes.find((code) => code === record['size']);
  const [enterprises, persons] = [parseCount(record['enterprises']), parseCount(record['persons'])];
  const known = sectorByCode.get(section)?.level === 'section' && /^[A-Z]{2}$/.test(country);
  if (!known || !size || !(persons >= enterprises)) return undefined;
  return { section, size, enterprises, persons };
}

const parseCount = (text = ''): number => (/^\d+$/.test(text) ? Number(text) : NaN);

/** Codes for a sentence: the first dozen, a dash for none. */
export function listed(codes: Iterable<string>): string {
  const all = [...codes].sort();
  if (all.length === 0) return '–';
  const rest = all.length > 12 ? ', …' : '';
  return `${all.slice(0, 12).join(', ')}${rest}`;
}

/** Areas of the table that are no partner countries. */
export const remarksOnAreas = (others: ReadonlySet<string>): PopulationRemark[] =>
  others.size === 0 ? [] : [{ code: 'areas_left_out', values: { areas: listed(others) } }];
