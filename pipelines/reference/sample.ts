import { encode, type Codes } from '../engine/codes.ts';
import { buildDesign, type Design, type LonelyRule } from '../engine/design.ts';
import type { Population } from '../engine/stage.ts';
import { listOf, Unsupported, type DesignSpec } from './case.ts';
import type { Table } from './table.ts';

const lonelyRules: readonly string[] = ['fail', 'certainty', 'adjust', 'average'] satisfies LonelyRule[];

/** The design that a case describes. @throws RangeError when the columns do not make one (see `buildDesign`). */
export function designOf(table: Table, spec: DesignSpec): Design {
  const { lonely_psu: lonely = 'fail', nest = false } = spec;
  if (!lonelyRules.includes(lonely)) throw new Unsupported(`lonely_psu ${lonely}`);
  const strata = listOf(spec.strata);
  return buildDesign({
    rows: table.rows,
    ...(spec.weights ? { weights: table.numbers(spec.weights) } : {}),
    ...(strata.length > 0 ? { strata: combinationOf(table, strata) } : {}),
    units: listOf(spec.psu).map((column) => combinationOf(table, [column])),
    populations: listOf(spec.fpc).map((column) => populationOf(table.numbers(column), spec.fpc_type)),
    nest,
    lonely: lonely as LonelyRule,
  });
}

function populationOf(values: Float64Array, type: DesignSpec['fpc_type']): Population {
  return { type: type ?? (values.some((value) => value > 1) ? 'population_size' : 'fraction'), values };
}

/** Codes of the combinations of columns. @throws RangeError when a field is missing. */
export function combinationOf(table: Table, columns: readonly string[]): Codes {
  const texts = columns.map((column) => table.text(column));
  const keys = Array.from({ length: table.rows }, (_, row) => {
    const parts = texts.map((text, k) => {
      if (text[row] === undefined) throw new RangeError(`column "${columns[k]}", row ${row + 1}: missing`);
      return text[row];
    });
    return parts.length === 1 ? parts[0]! : JSON.stringify(parts);
  });
  return encode(keys);
}
