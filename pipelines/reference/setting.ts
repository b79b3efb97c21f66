import { encode, type Codes } from '../engine/codes.ts';
import type { Design } from '../engine/design.ts';
import { allRows, baseOf, maskOf, type Mask } from '../engine/domain.ts';
import type { Confidence, Estimate, IntervalMethod } from '../engine/estimate.ts';
import { listOf, refuseUnknownFields, Unsupported, type Case } from './case.ts';
import { rowsThatMeet } from './condition.ts';
import { groupsBy, type Group } from './group.ts';
import { designOf } from './sample.ts';
import type { Table, Text } from './table.ts';
import { applyStep } from './weighting.ts';

/** One row of results. Values that are not finite are undefined, which the format writes as null. */
export type ResultRow = {
  readonly group: Readonly<Record<string, Text | number>>;
  readonly values: Readonly<Record<string, number | readonly number[]>>;
};

/** What every statistic works on. */
export type Setting = {
  readonly spec: Case;
  readonly table: Table;
  readonly design: Design;
  readonly domain: Mask;
  readonly confidence: Confidence;
};

const methods: Readonly<Record<string, IntervalMethod>> = {
  t: 't',
  mean: 't',
  logit: 'logit',
  xlogit: 'logit',
  beta: 'beta',
  asin: 'asin',
};

/** @throws Unsupported when the case asks for something the engine does not do, RangeError when the data do not fit it. */
export function settingOf(spec: Case, table: Table): Setting {
  refuseUnknownFields(spec);
  const drawn = designOf(table, spec.design);
  const design = listOf(spec.calibration).reduce((so, step) => applyStep(so, table, step), drawn);
  const { method = 't', level = 0.95, df = 'domain' } = spec.confidence ?? {};
  const known = methods[method];
  if (!known) throw new Unsupported(`interval ${method}`);
  if (df !== 'design' && df !== 'domain' && df !== 'infinite') throw new Unsupported(`df ${df}`);
  const confidence = { method: known, level, df } as const;
  return { spec, table, design, domain: rowsThatMeet(table, spec.domain), confidence };
}

/** Groups of the rows that count: inside the domain, and none of the analysed variables missing. */
export function groupsOf({ table, spec, domain }: Setting, ...analysed: readonly Float64Array[]): Group[] {
  const counts = maskOf(
    table.rows,
    (row) => domain[row] === 1 && analysed.every((values) => !Number.isNaN(values[row])),
  );
  return groupsBy(table, counts, listOf(spec.by));
}

/** Codes of a column in which fields may be missing; rows with a missing field have no place in any mask that uses them. */
export function codesOf(texts: readonly Text[]): Codes {
  return encode(texts.map((text) => text ?? ''));
}

/** Degrees of freedom that the case asks for, over the rows that count. */
export function degreesOf({ design, confidence }: Setting, mask: Mask): number {
  if (confidence.df === 'infinite') return Infinity;
  return baseOf(design, confidence.df === 'design' ? allRows(design) : mask).df;
}

/** The fields that every estimate has, by the names of the format. */
export function fieldsOf({ estimate, se, low, high, df, dfDesign, base }: Estimate): Record<string, number> {
  return {
    estimate,
    se,
    ci_low: low,
    ci_high: high,
    df,
    df_design: dfDesign,
    df_domain: base.df,
    n: base.n,
    sum_weights: base.sumWeights,
    n_kish: base.nKish,
  };
}
