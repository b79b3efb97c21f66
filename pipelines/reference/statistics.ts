import { designEffects } from '../engine/design-effect.ts';
import { allRows, baseOf, maskOf } from '../engine/domain.ts';
import { estimate } from '../engine/estimate.ts';
import { mean, ratio, total } from '../engine/linearised.ts';
import { quantile, type QuantileRule } from '../engine/quantile.ts';
import { standardisedMean } from '../engine/standardise.ts';
import { associations } from './associations.ts';
import { listOf, Unsupported } from './case.ts';
import { codesOf, fieldsOf, groupsOf, type ResultRow, type Setting } from './setting.ts';
import { sameValue } from './condition.ts';
import { domainDifferences, pairs, variableDifferences } from './differences.ts';
import { valuesOf } from './variable.ts';

/** The statistics of the format by name, each giving its rows of results. */
export const statistics: Readonly<Record<string, (setting: Setting) => ResultRow[]>> = {
  mean: (setting) => moments(setting, 'mean'),
  proportion: (setting) => moments(setting, 'mean'),
  total: (setting) => moments(setting, 'total'),
  ratio: ratios,
  quantile: quantiles,
  domain_difference: domainDifferences,
  variable_difference: variableDifferences,
  pairwise: pairs,
  chisq: associations,
  weights: weightsAsTheyAre,
  standardised_mean: standardisedMeans,
};

function moments(setting: Setting, of: 'mean' | 'total'): ResultRow[] {
  const { design, confidence, table, spec } = setting;
  const y = valuesOf(table, spec.variable);
  return groupsOf(setting, y).map(({ values: group, mask }) => {
    const result = estimate(design, mask, (of === 'total' ? total : mean)(design, mask, y), confidence);
    const effects = designEffects(design, mask, y, result.se ** 2, of);
    const deff = { deff: effects.withoutReplacement, deff_wr: effects.withReplacement };
    return { group, values: { ...fieldsOf(result), ...deff } };
  });
}

function ratios(setting: Setting): ResultRow[] {
  const { design, confidence, table, spec } = setting;
  const numerator = valuesOf(table, spec.numerator);
  const denominator = valuesOf(table, spec.denominator);
  return groupsOf(setting, numerator, denominator).map(({ values: group, mask }) => {
    const result = estimate(design, mask, ratio(design, mask, numerator, denominator), confidence);
    return { group, values: fieldsOf(result) };
  });
}

function quantiles(setting: Setting): ResultRow[] {
  const { design, confidence, table, spec } = setting;
  const { rule = 'math' } = spec;
  if (!['math', 'school', 'hf7'].includes(rule)) throw new Unsupported(`rule ${rule}`);
  const y = valuesOf(table, spec.variable);
  return groupsOf(setting, y).flatMap(({ values: group, mask }) =>
    listOf(spec.probs).map((p) => {
      const result = quantile(design, mask, y, p, rule as QuantileRule, confidence);
      return { group: { ...group, p }, values: fieldsOf(result) };
    }),
  );
}

function standardisedMeans(setting: Setting): ResultRow[] {
  const { design, confidence, table, spec } = setting;
  if (!spec.standard) throw new RangeError('standardised_mean needs a standard');
  const y = valuesOf(table, spec.variable);
  const texts = table.text(spec.standard.column);
  const cells = codesOf(texts);
  const shares = spec.standard.shares.map(({ value, share }) => {
    const label = cells.labels.find((text) => sameValue(text, value)) ?? String(value);
    return [label, share] as const;
  });
  return groupsOf(setting, y).map(({ values: group, mask }) => {
    const placed = maskOf(table.rows, (row) => mask[row] === 1 && texts[row] !== undefined);
    const standardised = standardisedMean(design, placed, y, cells, new Map(shares));
    return { group, values: fieldsOf(estimate(design, mask, standardised, confidence)) };
  });
}

function weightsAsTheyAre({ design }: Setting): ResultRow[] {
  const { n, sumWeights, nKish } = baseOf(design, allRows(design));
  const weights = Array.from(design.weights);
  const [min, max] = [weights.reduce((a, b) => Math.min(a, b)), weights.reduce((a, b) => Math.max(a, b))];
  const values = { n, sum_weights: sumWeights, min, max, n_kish: nKish, deff_kish: n / nKish, weights };
  return [{ group: {}, values }];
}
