import * as v from 'valibot';

/** Values of one column in row order; null where a status or a flag in the same row says why there is none. */
const texts = v.array(v.string());
const numbers = v.array(v.nullable(v.number()));

/** What every answer says about itself. */
export const envelope = {
  release: v.string(),
  /** Whether any number of the release was made from demonstration data. */
  demonstration: v.boolean(),
  /** The question as understood: defaults written out, in fixed order. */
  query: v.record(v.string(), v.string()),
  /** Codes of remarks on the answer, `note.<code>` in the message catalogue. */
  notes: v.array(v.string()),
  warnings: v.array(v.object({ code: v.string(), parameter: v.string(), value: v.string() })),
};

export const EstimatesAnswer = v.object({
  ...envelope,
  columns: v.object({
    wave: texts,
    country: texts,
    sector: texts,
    size: texts,
    indicator: texts,
    skill: texts,
    domain: texts,
    status: texts,
    reason: texts,
    estimate: numbers,
    standard_error: numbers,
    ci_low: numbers,
    ci_high: numbers,
    n: numbers,
    n_effective: numbers,
    design_effect: numbers,
    df: numbers,
    /** Place by value among the published skills of the same cell, and the places that it may have (95 %). */
    rank: numbers,
    rank_low: numbers,
    rank_high: numbers,
  }),
});
export type EstimatesAnswer = v.InferOutput<typeof EstimatesAnswer>;

export const ObservationsAnswer = v.object({
  ...envelope,
  columns: v.object({
    series: texts,
    dataset: texts,
    /** `size_emp=10-49;sex=F`; empty for the totals of all breakdowns. */
    breakdown: texts,
    dimensions: texts,
    unit: texts,
    country: texts,
    time: texts,
    /** As published, trailing zeros kept. */
    value_text: texts,
    value: numbers,
    flags: texts,
    /** How often the observation was revised between the vintages that are kept. */
    revision: numbers,
    source: texts,
    vintage: texts,
  }),
});
export type ObservationsAnswer = v.InferOutput<typeof ObservationsAnswer>;

export type Warning = EstimatesAnswer['warnings'][number];
