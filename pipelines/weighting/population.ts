import { sizeCodes, type SizeCode } from '@observatory/data/sectors/sizes.ts';
import Papa from 'papaparse';

/** Enterprises and persons employed of one cell of a country's enterprise population. */
export type PopulationCell = {
  readonly section: string;
  readonly size: SizeCode;
  readonly enterprises: number;
  readonly persons: number;
};

/** A population table cannot be used: what is wrong, and in which row of the file. */
export class PopulationError extends Error {
  readonly code: 'population_columns' | 'population_row' | 'population_repeated';
  readonly row: number;
  constructor(code: PopulationError['code'], row: number) {
    super(`${code} in row ${row}`);
    this.code = code;
    this.row = row;
  }
}

export const populationHeader = ['country', 'section', 'size', 'enterprises', 'persons'] as const;

/**
 * Reads a population table (CSV, UTF-8): one row per country, section of NACE Rev. 2 and size class.
 * Throws a PopulationError at the first row that cannot be used.
 */
export function parsePopulation(text: string): Map<string, PopulationCell[]> {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  if (populationHeader.some((name) => !meta.fields?.includes(name)))
    throw new PopulationError('population_columns', 1);
  const countries = new Map<string, PopulationCell[]>();
  const seen = new Set<string>();
  data.forEach((record, at) => {
    const row = at + 2;
    const size = sizeCodes.find((code) => code === record['size']);
    const [enterprises, persons] = [Number(record['enterprises']), Number(record['persons'])];
    const usable = size && /^[A-U]$/.test(record['section']!) && enterprises >= 0 && persons >= enterprises;
    if (!usable) throw new PopulationError('population_row', row);
    const country = record['country']!;
    const name = `${country}|${record['section']}|${size}`;
    if (seen.has(name)) throw new PopulationError('population_repeated', row);
    seen.add(name);
    const cells = countries.get(country) ?? [];
    cells.push({ section: record['section']!, size, enterprises, persons });
    countries.set(country, cells);
  });
  return countries;
}
