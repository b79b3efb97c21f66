import type { Contributions } from './suppression.ts';

/** What a reader may see of an estimate. */
export const statuses = [
  'shown',
  'low_base',
  'suppressed_reliability',
  'suppressed_confidentiality',
  'no_data',
] as const;
export type Status = (typeof statuses)[number];

/** Why a number is hidden or marked; `none` beside `shown`. */
export const reasons = [
  'none',
  'base_30_49',
  'base_under_30',
  'few_respondents',
  'dominant_respondent',
  // One reason for all that is hidden although many answered: a reason of its own for unanimity would tell the answer.
  'protects_answers',
  'country_missing',
  'country_hidden',
  'country_unweighted',
  'outside_population',
  'nobody_asked',
] as const;
export type Reason = (typeof reasons)[number];

export type Verdict = { readonly status: Status; readonly reason: Reason };

/** Thresholds of a release, written into its manifest. */
export type Thresholds = {
  /** Fewer respondents in the base than this are confidential. */
  readonly confidentialBelow: number;
  /** A respondent with a larger share of a weighted sum makes the cell confidential; 0 to 1. */
  readonly dominanceShare: number;
  /** Fewer respondents in the base than this are not reliable enough to be shown. */
  readonly unreliableBelow: number;
  /** Fewer respondents in the base than this are shown with a mark, and confidential when all answered the same. */
  readonly lowBaseBelow: number;
};

export const defaultThresholds: Thresholds = {
  confidentialBelow: 10,
  dominanceShare: 0.5,
  unreliableBelow: 30,
  lowBaseBelow: 50,
};

/** The primary verdict on a union of cells, from its respondents alone. */
export function judge(contributions: Contributions, thresholds: Thresholds): Verdict {
  const { n } = contributions;
  if (n === 0) return { status: 'no_data', reason: 'nobody_asked' };
  if (n < thresholds.confidentialBelow) {
    return { status: 'suppressed_confidentiality', reason: 'few_respondents' };
  }
  if (isDominated(contributions, thresholds)) {
    return { status: 'suppressed_confidentiality', reason: 'dominant_respondent' };
  }
  if (n < thresholds.lowBaseBelow && isUnanimous(contributions)) {
    return { status: 'suppressed_confidentiality', reason: 'protects_answers' };
  }
  if (n < thresholds.unreliableBelow) return { status: 'suppressed_reliability', reason: 'base_under_30' };
  if (n < thresholds.lowBaseBelow) return { status: 'low_base', reason: 'base_30_49' };
  return { status: 'shown', reason: 'none' };
}

const isDominated = ({ sums, tops }: Contributions, { dominanceShare }: Thresholds): boolean =>
  sums.some((sum, at) => tops[at]! > dominanceShare * sum);

/**
 * In some measure all gave the same answer, so that who is known to be in the base is known to have given it. Of one of
 * several answers only that all gave it is the same answer; that nobody did is the same only if all gave another one,
 * which is a measure of its own with this base or is left when the others are taken away.
 */
const isUnanimous = ({ answers }: Contributions): boolean =>
  answers.some(({ nx, x, z, openAtZero }) => (nx === 0 && !openAtZero) || Math.abs(x) === z);

/** Whether a set of respondents must not be known, whether it is a publishable union or what two others leave. */
export const isConfidential = (contributions: Contributions, thresholds: Thresholds): boolean =>
  contributions.n > 0 && judge(contributions, thresholds).status === 'suppressed_confidentiality';

/** Whether a number may leave the pipelines. */
export const isPublished = (status: Status): boolean => status === 'shown' || status === 'low_base';
