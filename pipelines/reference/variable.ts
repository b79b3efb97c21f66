import { Unsupported, type Variable } from './case.ts';
import { meets } from './condition.ts';
import type { Table } from './table.ts';

/** Values of a variable per row, NaN where it is missing. @throws RangeError when the case does not name one. */
export function valuesOf(table: Table, variable: Variable | undefined): Float64Array {
  if (!variable) throw new RangeError('the case names no variable');
  switch (variable.type) {
    case 'column':
      return table.numbers(variable.column);
    case 'constant':
      return new Float64Array(table.rows).fill(variable.value);
    case 'difference': {
      const [a, b] = variable.columns.map((column) => table.numbers(column));
      return a!.map((value, row) => value - b![row]!);
    }
    case 'indicator': {
      const test = meets(table, variable);
      return Float64Array.from(table.text(variable.column), (text, row) =>
        text === undefined ? NaN : Number(test(row)),
      );
    }
    default:
      throw new Unsupported(`variable of type ${(variable as { type: string }).type}`);
  }
}
