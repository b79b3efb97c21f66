import { calibrate } from '../engine/calibration/calibrate.ts';
import { exponential, linear, logit } from '../engine/calibration/distance.ts';
import { poststratify, type Margin } from '../engine/calibration/poststratify.ts';
import { rake } from '../engine/calibration/rake.ts';
import { trim } from '../engine/calibration/trim.ts';
import type { Design } from '../engine/design.ts';
import { listOf, Unsupported, type CalibrationStep, type MarginSpec } from './case.ts';
import { sameValue } from './condition.ts';
import type { Table } from './table.ts';
import { valuesOf } from './variable.ts';

/** The design after one calibration step. @throws RangeError when the totals cannot be met. */
export function applyStep(design: Design, table: Table, step: CalibrationStep): Design {
  const margins = () => listOf(step.margins).map((margin) => marginOf(table, margin));
  const auxiliaries = () =>
    listOf(step.totals).map(({ variable, total }) => ({ values: valuesOf(table, variable), total }));
  if (step.bounds && step.method !== 'logit') throw new Unsupported(`bounds with method ${step.method}`);
  switch (step.method) {
    case 'poststratify':
      return margins().reduce(poststratify, design);
    case 'rake':
      return rake(design, margins());
    case 'linear':
      return calibrate(design, auxiliaries(), linear);
    case 'raking':
      return calibrate(design, auxiliaries(), exponential);
    case 'logit': {
      const [lower = NaN, upper = NaN] = step.bounds ?? [];
      return calibrate(design, auxiliaries(), logit(lower, upper));
    }
    case 'trim':
      return trim(design, { lower: step.lower ?? -Infinity, upper: step.upper ?? Infinity });
    default:
      throw new Unsupported(`calibration ${step.method}`);
  }
}

function marginOf(table: Table, { columns, totals }: MarginSpec): Margin {
  const names = listOf(columns);
  const known = new Map<string, number>();
  const cell = Int32Array.from({ length: table.rows }, (_, row) => {
    const texts = names.map((name) => table.text(name)[row]);
    const key = JSON.stringify(texts);
    const index =
      known.get(key) ??
      totals.findIndex((entry) => names.every((name, k) => sameValue(texts[k], entry[name]!)));
    if (index < 0) throw new RangeError(`no total for the cell ${texts.join(' / ')}`);
    known.set(key, index);
    return index;
  });
  return { cell, totals: totals.map(({ total }) => Number(total)) };
}
