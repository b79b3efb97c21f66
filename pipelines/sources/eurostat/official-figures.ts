import Papa from 'papaparse';
import { uniteFlags } from './flags.ts';
import { periodShape } from './period.ts';
import { publishedValue } from './value.ts';

/** One value of official statistics that the repository ships, with where it was read. */
export type OfficialFigure = {
  /** Name of the series in `data/indicators/official-series.ts`. */
  readonly series: string;
  readonly dataset: string;
  /** `key=value;key=value`, the codes that choose the series in its dataset. */
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
  'series',
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
 * `OfficialFigure` in that order. Throws `Error` that names the row where the header differs, a cell that must not be
 * empty is, a period, value, flag or dimension list is malformed, or a series has two values for one area and period.
 */
export function readOfficialFigures(text: string): readonly OfficialFigure[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true });
  if (errors[0]) throw new Error(`official figures, row ${(errors[0].row ?? 0) + 1}: ${errors[0].message}`);
  const [header, ...rows] = data;
  if (header?.join() !== columns.join()) throw new Error(`official figures: the header is ${header?.join()}`);
  const known = new Set<string>();
  return rows.map((cells, index) => {
    const figure = figureOf(cells);
    const key = `${figure.series} ${figure.geo} ${figure.time}`;
    const problem = known.has(key) ? `a second value for ${key}` : problemOf(figure, cells.length);
    if (problem !== undefined) throw new Error(`official figures, row ${index + 2}: ${problem}`);
    known.add(key);
    return figure;
  });
}

function figureOf(cells: readonly string[]): OfficialFigure {
  const [series = '', dataset = '', dimensions = '', unit = '', geo = '', time = '', value = ''] = cells;
  const [flags = '', source = ''] = cells.slice(7);
  return { series, dataset, dimensions, unit, geo, time, value, flags, source };
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
