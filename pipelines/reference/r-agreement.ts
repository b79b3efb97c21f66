import type { Published } from './published-estimates.ts';

/** What one code left: the numbers of each of its results by name, as text. */
export type RResults = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Reads the lines of `run-r-code.R`, by file. */
export function parseResults(output: string): Map<string, RResults> {
  const found = new Map<string, Record<string, Record<string, string>>>();
  for (const line of output.split('\n').filter((one) => one !== '')) {
    const [file = '', variable = '', name = '', value = ''] = line.split('\t');
    const results = found.get(file) ?? {};
    (results[variable] ??= {})[name] = value;
    found.set(file, results);
  }
  return found;
}

const tolerance = 1e-9;
const inBothForms = ['value', 'standard_error', 'n', 'df'];

/**
 * Where R and the release differ by more than 1e-9 of the number; the ends of an interval, which may lie at 0, by more
 * than 1e-9 of the end that is farther from 0. One text a difference, none when they agree.
 */
export function disagreements({ numbers, interval }: Omit<Published, 'view'>, results: RResults): string[] {
  const { error, result = {}, result_from_cells: fromCells = {} } = results;
  if (error) return [`R stops: ${error['error']}`];
  const scale = { low: numbers['high']!, high: numbers['low']! } as Readonly<Record<string, number>>;
  const compare = (name: string, found: string | undefined, form: string): string[] => {
    const [ours, theirs] = [numbers[name]!, Number(found ?? NaN)];
    const size = Math.max(Math.abs(ours), Math.abs(theirs), Math.abs(scale[name] ?? 0));
    return Math.abs(ours - theirs) <= tolerance * size
      ? []
      : [`${name}${form}: release ${ours}, R ${found ?? 'nothing'}`];
  };
  return [
    ...Object.keys(numbers).flatMap((name) => compare(name, result[name], '')),
    ...inBothForms.flatMap((name) => compare(name, fromCells[name], ' from cells')),
    ...(result['interval'] === interval
      ? []
      : [`interval: release ${interval}, R ${result['interval'] ?? 'nothing'}`]),
  ];
}

/** What a part of the code that counts its cases found to differ. */
export function differing({ error, result = {} }: RResults): string[] {
  if (error) return [`R stops: ${error['error']}`];
  const [cases, wrong] = [Number(result['cases'] ?? 0), Number(result['differing'] ?? NaN)];
  return cases > 0 && wrong === 0 ? [] : [`${wrong} of ${cases} cases differ`];
}
