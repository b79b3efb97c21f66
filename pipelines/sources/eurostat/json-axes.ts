import { isObject, type JsonObject } from './json-datasets.ts';
import { normalisePeriod } from './period.ts';
import { RefusalError } from './refusal.ts';

/** One dimension of a JSON-stat cube. */
interface CubeAxis {
  readonly id: string;
  /** Codes by position. */
  readonly codes: readonly string[];
  readonly labels: JsonObject;
}

/** The axes of a JSON-stat cube, the last one running fastest, and which of them is time. */
export interface CubeAxes {
  readonly ids: readonly string[];
  /** Codes by position for each axis; on the time axis normalised periods. */
  readonly codes: readonly (readonly string[])[];
  readonly time: number;
  /** Number of cells, filled or not. */
  readonly cells: number;
}

/**
 * Reads the dimensions of a JSON-stat dataset, version 2 (`id`, `size`, `role` beside `dimension`) or 1 (inside it).
 * Time is the first dimension of role time whose categories are periods (one called time before others), else one
 * called so, else one whose categories are all periods; the period is in the code, or where the code is none, in the
 * label. Throws `RefusalError`: json_stat_invalid, no_time, period.
 */
export function cubeAxes(dataset: JsonObject): CubeAxes {
  const dimension = isObject(dataset['dimension']) ? dataset['dimension'] : {};
  const ids = texts(dataset['id'] ?? dimension['id']);
  const sizes = texts(dataset['size'] ?? dimension['size']).map(Number);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw invalid('id', `the dimension ${twice} is named twice`);
  if (sizes.length !== ids.length)
    throw invalid('size', `${sizes.length} sizes for ${ids.length} dimensions`);
  const axes = ids.map((id, index) => axisOf(id, dimension[id], sizes[index] ?? 0));
  const role = dataset['role'] ?? dimension['role'];
  const { time, periods } = timeOf(axes, isObject(role) ? texts(role['time']) : []);
  return {
    ids,
    codes: axes.map(({ codes }, index) => (index === time ? periods : codes)),
    time,
    cells: sizes.reduce((product, size) => product * size, 1),
  };
}

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}

function axisOf(id: string, dimension: unknown, size: number): CubeAxis {
  const category = isObject(dimension) && isObject(dimension['category']) ? dimension['category'] : undefined;
  if (!category) throw invalid(`dimension ${id}`, 'it has no categories');
  const labels = isObject(category['label']) ? category['label'] : {};
  const codes = codesOf(category['index'] ?? Object.keys(labels));
  if (codes.length !== size || codes.includes(undefined)) {
    throw invalid(`dimension ${id}`, `${codes.length} categories where the size is ${size}`);
  }
  return { id, codes: codes.map(String), labels };
}

/** Positions may be an object (code to position) or a list of codes; the order of an object's keys means nothing. */
function codesOf(index: unknown): (string | undefined)[] {
  if (!isObject(index)) return texts(index);
  const entries = Object.entries(index).map(([code, position]) => [code, Number(position)] as const);
  const codes: (string | undefined)[] = new Array<string | undefined>(entries.length).fill(undefined);
  for (const [code, position] of entries) codes[position] = code;
  return codes;
}

function timeOf(
  axes: readonly CubeAxis[],
  roles: readonly string[],
): { readonly time: number; readonly periods: readonly string[] } {
  const called = (axis: CubeAxis) => /^time(_period)?$/i.test(axis.id);
  const byRole = axes.filter(({ id }) => roles.includes(id));
  const named = [...byRole.filter(called), ...byRole, ...axes.filter(called)];
  const candidates = named.length > 0 ? named : axes;
  const found = candidates.find((axis) => axis.codes.every((code) => periodOf(axis, code) !== undefined));
  if (found) {
    return { time: axes.indexOf(found), periods: found.codes.map((code) => periodOf(found, code) ?? '') };
  }
  const [first] = named;
  if (!first) throw new RefusalError('no_time', { columns: axes.map(({ id }) => id).join(', ') });
  const period = first.codes.find((code) => periodOf(first, code) === undefined) ?? '';
  throw new RefusalError('period', { period, where: `dimension ${first.id}` });
}

function periodOf(axis: CubeAxis, code: string): string | undefined {
  const label = axis.labels[code];
  return normalisePeriod(code) ?? (typeof label === 'string' ? normalisePeriod(label) : undefined);
}

function invalid(where: string, problem: string): RefusalError {
  return new RefusalError('json_stat_invalid', { where, problem });
}
