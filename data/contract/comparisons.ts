import * as v from 'valibot';

import { envelope } from './columns.ts';

/** What can be said of a difference, and why nothing can. */
export const verdicts = ['higher', 'lower', 'cannot_be_told_apart', 'refused', 'hidden'] as const;
export type ComparisonVerdict = (typeof verdicts)[number];

/** Why two series are not compared. The first five are the identity of an indicator. */
export const refusals = [
  'none',
  'concept_differs',
  'unit_differs',
  'base_differs',
  'period_differs',
  'floor_differs',
  'same',
  'overlapping',
  'weights_differ',
  'a_hidden',
  'b_hidden',
] as const;
export type Refusal = (typeof refusals)[number];

const texts = v.array(v.string());
const numbers = v.array(v.nullable(v.number()));

export const ComparisonsAnswer = v.object({
  ...envelope,
  /** Number of tests that the adjusted p-values are adjusted for (Holm): the rows that could be judged. */
  tests: v.number(),
  columns: v.object({
    skill_a: texts,
    skill_b: texts,
    domain: texts,
    estimate_a: numbers,
    estimate_b: numbers,
    n_a: numbers,
    n_b: numbers,
    difference: numbers,
    standard_error: numbers,
    ci_low: numbers,
    ci_high: numbers,
    df: numbers,
    p_value: numbers,
    p_adjusted: numbers,
    /** The difference if both sides had the size classes of the population of all countries; null where one is hidden. */
    standardised_difference: numbers,
    standardised_ci_low: numbers,
    standardised_ci_high: numbers,
    verdict: v.array(v.picklist(verdicts)),
    reason: v.array(v.picklist(refusals)),
    /** The verdict in words of the asked language, never more than the interval allows. */
    sentence: texts,
  }),
});
export type ComparisonsAnswer = v.InferOutput<typeof ComparisonsAnswer>;
