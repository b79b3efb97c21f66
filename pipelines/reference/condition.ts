import { maskOf, type Mask } from '../engine/domain.ts';
import { Unsupported, type Condition, type Scalar } from './case.ts';
import type { Table, Text } from './table.ts';

/** Whether a field holds the value that a case names: numbers by value, anything else as the text in the file. */
export function sameValue(text: Text, value: Scalar | null): boolean {
  if (text === undefined || value === null) return text === undefined && value === null;
  if (typeof value === 'number') return Number(text) === value && text.trim() !== '';
  return typeof value === 'boolean' ? text.toLowerCase() === String(value) : text === value;
}

/** The test of one condition on a row. A missing value never meets it. */
export function meets(table: Table, { column, op, value }: Condition): (row: number) => boolean {
  const texts = table.text(column);
  const values = Array.isArray(value) ? (value as readonly Scalar[]) : [value as Scalar];
  const equal = (text: string) => values.some((one) => sameValue(text, one));
  const test = { ...orders(values[0]!), '=': equal, in: equal, '!=': (text: string) => !equal(text) }[op];
  if (!test) throw new Unsupported(`operator ${op}`);
  return (row) => {
    const text = texts[row];
    return text !== undefined && test(text);
  };
}

function orders(value: Scalar) {
  const compare = (text: string): number =>
    typeof value === 'number'
      ? Number(text) - value
      : text < String(value)
        ? -1
        : Number(text > String(value));
  return {
    '>': (text: string) => compare(text) > 0,
    '>=': (text: string) => compare(text) >= 0,
    '<': (text: string) => compare(text) < 0,
    '<=': (text: string) => compare(text) <= 0,
  };
}

/** Rows that meet all conditions; every row when there are none. */
export function rowsThatMeet(table: Table, conditions: readonly Condition[] = []): Mask {
  const tests = conditions.map((condition) => meets(table, condition));
  return maskOf(table.rows, (row) => tests.every((test) => test(row)));
}
