import { association, type AssociationTest } from '../engine/association.ts';
import { baseOf, maskOf } from '../engine/domain.ts';
import { listOf, Unsupported } from './case.ts';
import { codesOf, type ResultRow, type Setting } from './setting.ts';

const tests: readonly string[] = ['F', 'Chisq', 'Wald', 'adjWald'] satisfies AssociationTest[];

/** Tests of a two-way table over the rows of the domain that have both answers, one row of results per test. */
export function associations({ design, domain, table, spec }: Setting): ResultRow[] {
  if (!spec.row || !spec.column) throw new RangeError('chisq needs a row and a column');
  const [row, column] = [table.text(spec.row), table.text(spec.column)];
  const mask = maskOf(table.rows, (i) => domain[i] === 1 && row[i] !== undefined && column[i] !== undefined);
  const { n, df } = baseOf(design, mask);
  return listOf(spec.tests).map((test) => {
    if (!tests.includes(test)) throw new Unsupported(`test ${test}`);
    const result = association(design, mask, codesOf(row), codesOf(column), test as AssociationTest);
    const { statistic, ndf, ddf, pValue, pearson } = result;
    const values = { statistic, ndf, ddf, p_value: pValue, pearson_x2: pearson, n, df_domain: df };
    return { group: { test }, values };
  });
}
