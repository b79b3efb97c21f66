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

/** Every value that an observation has had, the oldest first, for observations that were revised. */
export const RevisionsAnswer = v.object({
  ...envelope,
  columns: v.object({
    series: texts,
    dataset: texts,
    breakdown: texts,
    unit: texts,
    country: texts,
    time: texts,
    value_text: texts,
    value: numbers,
    flags: texts,
    /** current, former, or withdrawn: not published any more. */
    state: texts,
    revision: numbers,
    source: texts,
    vintage: texts,
  }),
});
export type RevisionsAnswer = v.InferOutput<typeof RevisionsAnswer>;

/** How current the vintages of official statistics are; not part of a release, since it changes without one. */
export const VintagesAnswer = v.object({
  release: v.string(),
  vintages: v.array(
    v.object({
      dataset: v.string(),
      /** The beginning of the hash of its file, as in the columns of observations. */
      vintage: v.string(),
      takenAt: v.string(),
      updated: v.optional(v.string()),
      /** Whether the service had something newer when it was last asked. */
      currency: v.picklist(['not_asked', 'current', 'newer', 'unknown']),
      askedAt: v.optional(v.string()),
      /** When the producer changed the data since. */
      newerSince: v.optional(v.string()),
    }),
  ),
});
export type VintagesAnswer = v.InferOutput<typeof VintagesAnswer>;

export type Warning = EstimatesAnswer['warnings'][number];
