import Papa from 'papaparse';
import { uniteFlags } from './flags.ts';
import { periodShape } from './period.ts';
import { publishedValue } from './value.ts';

/** One value of official statistics that the repository ships, with where it was read. */
export type OfficialFigure = {
  /** Name of the indicator in `data/indicators/official-indicators.ts`. */
  readonly indicator: string;
  /** Dataset in which the value was read, which may since have been withdrawn. */
  readonly dataset: string;
  /**
   * `key=value;key=value`, the codes that choose the value in its dataset, as far as its publication tells them.
   * `value=code/code` for a share: the code of the value and that of the divisor.
   */
  readonly dimensions: string;
  readonly unit: string;
  readonly geo: string;
  /** Period in one of the six shapes of `period.ts`. */
  readonly time: string;
  /** Text as published; empty for a missing value. */
  readonly value: string;
  readonly flags: string;
  readonly source: string;
};

const columns = [
  'indicator',
  'dataset',
  'dimensions',
  'unit',
  'geo',
  'time',
  'value',
  'flags',
  'source',
] as const;
const dimensionList = /^[\w]+=[^=;]+(?:;[\w]+=[^=;]+)*$/;

/**
 * Reads the table `data/reference/official-figures.csv`: comma-separated UTF-8 with the nine columns of
 * `OfficialFigure` in that order; earlier vintages call the first one `series`. Throws `Error` that names the row where
 * the header differs, a cell that must not be empty is, a period, value, flag or dimension list is malformed, or an
 * indicator has two values for the same dimensions, area and period.
 */
export function readOfficialFigures(text: string): readonly OfficialFigure[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true });
  if (errors[0]) throw new Error(`official figures, row ${(errors[0].row ?? 0) + 1}: ${errors[0].message}`);
  const [header, ...rows] = data;
  if (header?.join().replace(/^series,/, 'indicator,') !== columns.join())
    throw new Error(`official figures: the header is ${header?.join()}`);
  const known = new Set<string>();
  return rows.map((cells, index) => {
    const figure = figureOf(cells);
    const key = `${figure.indicator} ${figure.dimensions} ${figure.geo} ${figure.time}`;
    const problem = known.has(key) ? `a second value for ${key}` : problemOf(figure, cells.length);
    if (problem !== undefined) throw new Error(`official figures, row ${index + 2}: ${problem}`);
    known.add(key);
    return figure;
  });
}

function figureOf(cells: readonly string[]): OfficialFigure {
  const [indicator = '', dataset = '', dimensions = '', unit = '', geo = '', time = '', value = ''] = cells;
  const [flags = '', source = ''] = cells.slice(7);
  return { indicator, dataset, dimensions, unit, geo, time, value, flags, source };
}

function problemOf(figure: OfficialFigure, cells: number): string | undefined {
  const { value, flags, time, dimensions, ...texts } = figure;
  if (cells !== columns.length) return `${cells} cells`;
  const empty = Object.entries(texts).find(([, text]) => text.trim() === '');
  if (empty) return `${empty[0]} is empty`;
  if (!periodShape.test(time)) return `the period ${time}`;
  if (publishedValue(value) !== value) return `the value ${value}`;
  if (uniteFlags(flags) !== flags || !/^[a-z]*$/.test(flags)) return `the flags ${flags}`;
  if (value === '' && flags === '') return 'neither value nor flag';
  return dimensionList.test(dimensions) ? undefined : `the dimensions ${dimensions}`;
}
