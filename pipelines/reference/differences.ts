import { difference, pairwise } from '../engine/comparison.ts';
import { allRows, baseOf, maskOf, type Mask } from '../engine/domain.ts';
import { mean, total, type Linearised } from '../engine/linearised.ts';
import { listOf, Unsupported } from './case.ts';
import { degreesOf, fieldsOf, groupsOf, type ResultRow, type Setting } from './setting.ts';
import { rowsThatMeet } from './condition.ts';
import { valuesOf } from './variable.ts';

/** Mean (or total) in one domain minus that in another. */
export function domainDifferences(setting: Setting): ResultRow[] {
  const { design, table, spec } = setting;
  const linearise = ({ mean, total } as Readonly<Record<string, typeof mean>>)[spec.of ?? 'mean'];
  if (!linearise) throw new Unsupported(`difference of ${spec.of}`);
  const y = valuesOf(table, spec.variable);
  const sides = [rowsThatMeet(table, spec.compare?.a), rowsThatMeet(table, spec.compare?.b)] as const;
  const compared = y.map((value, row) => (sides[0][row] || sides[1][row] ? value : NaN));
  return groupsOf(setting, compared).map(({ values: group, mask }) => {
    const [a, b] = sides.map((side) =>
      linearise(
        design,
        maskOf(design.rows, (row) => (mask[row]! & side[row]!) === 1),
        y,
      ),
    );
    return { group, values: differenceFields(setting, mask, a!, b!) };
  });
}

/** Mean of one variable minus that of another, over rows that have both. */
export function variableDifferences(setting: Setting): ResultRow[] {
  const { design, table, spec } = setting;
  const [first, second] = [valuesOf(table, spec.first), valuesOf(table, spec.second)];
  return groupsOf(setting, first, second).map(({ values: group, mask }) => {
    const fields = differenceFields(setting, mask, mean(design, mask, first), mean(design, mask, second));
    return { group, values: fields };
  });
}

function differenceFields(
  setting: Setting,
  mask: Mask,
  a: Linearised,
  b: Linearised,
): Record<string, number> {
  const { design, confidence } = setting;
  const df = degreesOf(setting, mask);
  const result = difference(design, mask, { a, b }, df, confidence.level);
  const base = baseOf(design, mask);
  const dfDesign = baseOf(design, allRows(design)).df;
  return {
    ...fieldsOf({ ...result, df, dfDesign, base }),
    t: result.t,
    p_value: result.pValue,
    estimate_a: result.a.estimate,
    se_a: result.a.se,
    estimate_b: result.b.estimate,
    se_b: result.b.se,
    cov_ab: result.covariance,
  };
}

/** Every pair of groups of one column, in the order of their text. */
export function pairs(setting: Setting): ResultRow[] {
  const { design, table, spec } = setting;
  const y = valuesOf(table, spec.variable);
  const [column] = listOf(spec.by);
  if (column === undefined) throw new RangeError('pairwise needs a column in "by"');
  const whole = maskOf(table.rows, (row) => setting.domain[row] === 1 && !Number.isNaN(y[row]));
  const groups = groupsOf({ ...setting, spec: { ...spec, by: [column] } }, y)
    .map(({ values, mask }) => ({ name: values[column], mask }))
    .filter(({ name }) => name !== undefined)
    .toSorted((a, b) => (a.name! < b.name! ? -1 : 1));
  const estimates = groups.map(({ mask }) => mean(design, mask, y));
  const df = degreesOf(setting, whole);
  return pairwise(design, whole, estimates, df).map(({ a, b, estimate, se, pValue, adjusted }) => ({
    group: { a: groups[a]!.name, b: groups[b]!.name },
    values: {
      estimate,
      se,
      df,
      p_value: pValue,
      p_bonferroni: adjusted.bonferroni,
      p_holm: adjusted.holm,
      p_hochberg: adjusted.hochberg,
      p_bh: adjusted.bh,
    },
  }));
}
