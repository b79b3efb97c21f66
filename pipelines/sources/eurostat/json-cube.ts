import { uniteFlags } from './flags.ts';
import type { CubeAxes } from './json-axes.ts';
import { isObject } from './json-datasets.ts';
import { valueEntries, type ValueSpan } from './json-values.ts';
import type { OpenObservation } from './open-table.ts';
import { RefusalError } from './refusal.ts';
import { publishedValue } from './value.ts';

/** A JSON-stat dataset whose axes are known and whose values are still text. */
export interface Cube {
  readonly dataset: string;
  readonly axes: CubeAxes;
  /** Where the values stand; undefined for a dataset without any. */
  readonly span: ValueSpan | undefined;
  readonly status: unknown;
}

/**
 * Checks the values and flags of a cube against its axes and gives the observations to walk through, any number of
 * times: in the order of the cells where the values are written so, else with the flags of missing values at the end.
 * A single status for the whole dataset is the flag of each value and not of the cells without one, so that a sparse
 * and a dense form of the same cube read alike. Throws `RefusalError`: json_broken, json_stat_invalid, value.
 */
export function cubeObservations(document: string, cube: Cube): () => Generator<OpenObservation> {
  const flagsOfAll = typeof cube.status === 'string' ? statusFlags(cube.status) : '';
  const flags = flagsByCell(cube.status);
  const { missing, ascending } = checked(document, cube, flags);
  const at = cellReader(cube);
  return function* () {
    let next = 0;
    const missingBefore = function* (index: number) {
      for (; (missing[next] ?? Infinity) < index; next += 1) {
        const cell = missing[next] ?? 0;
        yield at(cell, '', flags.get(cell) ?? '');
      }
    };
    for (const [index, text] of entriesOf(document, cube)) {
      if (ascending && missing[next]! < index) yield* missingBefore(index);
      const value = publishedValue(text) ?? '';
      const own = flags.get(index) ?? (value === '' ? '' : flagsOfAll);
      if (value !== '' || own !== '') yield at(index, value, own);
    }
    yield* missingBefore(Infinity);
  };
}

function entriesOf(document: string, { span }: Cube): ReturnType<typeof valueEntries> {
  return span ? valueEntries(document, span) : valueEntries('[]', { start: 0, end: 2 });
}

/** One walk through all values before any is given out: a damaged file is refused as a whole. */
function checked(
  document: string,
  cube: Cube,
  flags: ReadonlyMap<number, string>,
): { readonly missing: readonly number[]; readonly ascending: boolean } {
  const missing = new Set(flags.keys());
  const { cells } = cube.axes;
  let before = -1;
  let ascending = true;
  const outside = (index: number) => !(index < cells);
  for (const [index, text] of entriesOf(document, cube)) {
    if (outside(index)) throw invalid('value', `cell ${index} of a cube of ${cells} cells`);
    if (publishedValue(text) === undefined)
      throw new RefusalError('value', { value: text, where: `cell ${index}` });
    ascending &&= index > before;
    before = index;
    missing.delete(index);
  }
  const stray = [...missing].find(outside);
  if (stray !== undefined) throw invalid('status', `cell ${stray} of a cube of ${cells} cells`);
  return { missing: [...missing].sort((a, b) => a - b), ascending };
}

function flagsByCell(status: unknown): ReadonlyMap<number, string> {
  const entries = Array.isArray(status) || isObject(status) ? Object.entries(status) : [];
  const flags = entries.map(([index, text]) => [Number(index), statusFlags(text)] as const);
  return new Map(flags.filter(([, letters]) => letters !== ''));
}

/** `:` in a status says again that the value is missing. */
function statusFlags(text: unknown): string {
  return typeof text === 'string' ? uniteFlags(text.replaceAll(':', ' ').trim()) : '';
}

/**
 * Gives the observation of a cell: positions on the axes from the index, the last axis running fastest. Where that is
 * time, as everywhere at Eurostat, the cells of a series have one list of codes.
 */
function cellReader({
  dataset,
  axes,
}: Cube): (index: number, value: string, flags: string) => OpenObservation {
  const last = axes.codes.length - 1;
  const periods = axes.codes[last] ?? [];
  let series = -1;
  let codes: readonly string[] = [];
  return (index, value, flags) => {
    if (axes.time !== last) return { dataset, ...positionOf(axes, index), value, flags };
    const own = Math.floor(index / periods.length);
    if (own !== series) {
      series = own;
      ({ codes } = positionOf(axes, index));
    }
    return { dataset, codes, time: periods[index % periods.length] ?? '', value, flags };
  };
}

function positionOf(
  axes: CubeAxes,
  index: number,
): { readonly codes: readonly string[]; readonly time: string } {
  const codes: string[] = new Array<string>(axes.codes.length - 1);
  let time = '';
  let rest = index;
  for (let axis = axes.codes.length - 1; axis >= 0; axis -= 1) {
    const list = axes.codes[axis] ?? [];
    const code = list[rest % list.length] ?? '';
    rest = Math.floor(rest / list.length);
    if (axis === axes.time) time = code;
    else codes[axis < axes.time ? axis : axis - 1] = code;
  }
  return { codes, time };
}

function invalid(where: string, problem: string): RefusalError {
  return new RefusalError('json_stat_invalid', { where, problem });
}
