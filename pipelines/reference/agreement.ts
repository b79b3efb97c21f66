import type { Case, ExpectedRow } from './case.ts';
import type { ResultRow } from './setting.ts';
import { sameValue } from './condition.ts';

/** A value that does not agree with the expected one; `undefined` where one side has no number. */
export type Mismatch = {
  readonly group: string;
  readonly field: string;
  readonly got: number | undefined;
  readonly expected: number | undefined;
};

type Allowance = { readonly relative: number; readonly absolute: number };

const defaults: Readonly<Record<string, number>> = { estimate: 1e-10, se: 1e-9, interval: 1e-8 };
const ofError = ['se', 'se_a', 'se_b', 't'];
const ofVariance = ['deff', 'deff_wr', 'cov_ab'];
const ofTest = ['statistic', 'ndf', 'ddf', 'pearson_x2'];

/** Where results and expected results of a case differ by more than its tolerance; rows are matched by their group. */
export function mismatches(spec: Case, got: readonly ResultRow[]): Mismatch[] {
  const found = spec.expected.flatMap((row): Mismatch[] => {
    const own = got.find(({ group }) => sameGroup(group, row.group ?? {}));
    const group = JSON.stringify(row.group ?? {});
    return own
      ? rowMismatches(spec, group, own, row)
      : [{ group, field: 'group', got: undefined, expected: 1 }];
  });
  const extra = { group: '{}', field: 'groups', got: got.length, expected: spec.expected.length };
  return found.length === 0 && got.length !== spec.expected.length ? [extra] : found;
}

function sameGroup(got: ResultRow['group'], expected: NonNullable<ExpectedRow['group']>): boolean {
  return Object.entries(expected).every(([name, value]) => {
    const own = got[name];
    return typeof own === 'number' ? own === value : sameValue(own, value);
  });
}

function rowMismatches(spec: Case, group: string, got: ResultRow, expected: ExpectedRow): Mismatch[] {
  const estimate = typeof expected.estimate === 'number' ? Math.abs(expected.estimate) : 1;
  const absolute = 1e-12 * Math.max(1, estimate);
  return Object.entries(expected).flatMap(([field, value]) => {
    if (field === 'group') return [];
    const allowance = { relative: toleranceOf(field, spec.tolerance ?? {}), absolute };
    const allowed = field.startsWith('p_') ? { relative: 1e-6, absolute: 1e-12 } : allowance;
    const own = got.values[field];
    const wanted = listOfNumbers(value);
    const given = listOfNumbers(own);
    const length = Math.max(wanted.length, given.length);
    return Array.from({ length }, (_, k) => k)
      .filter((k) => !agrees(given[k], wanted[k], allowed))
      .map((k) => ({
        group,
        field: length > 1 ? `${field}[${k}]` : field,
        got: given[k],
        expected: wanted[k],
      }));
  });
}

function toleranceOf(field: string, given: Readonly<Record<string, number>>): number {
  const of = (kind: string) => given[kind] ?? defaults[kind]!;
  if (ofError.includes(field)) return of('se');
  if (ofVariance.includes(field)) return 2 * of('se');
  if (field === 'ci_low' || field === 'ci_high') return of('interval');
  return ofTest.includes(field) ? (given.statistic ?? of('se')) : of('estimate');
}

function agrees(
  got: number | undefined,
  expected: number | undefined,
  { relative, absolute }: Allowance,
): boolean {
  if (got === undefined || expected === undefined) return got === expected;
  return Math.abs(got - expected) <= relative * Math.abs(expected) + absolute;
}

function listOfNumbers(value: unknown): (number | undefined)[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map((one) => (typeof one === 'number' && Number.isFinite(one) ? one : undefined));
}
