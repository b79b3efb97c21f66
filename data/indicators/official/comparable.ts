import type { OfficialIndicator } from './indicator.ts';

/** What keeps two indicators from one axis, in the order in which it is said. */
export const differences = ['concept', 'unit', 'base', 'period', 'population', 'classification'] as const;
export type Difference = (typeof differences)[number];

export type Verdict =
  { readonly verdict: 'same' } | { readonly verdict: 'differs'; readonly reasons: readonly Difference[] };

/** Whether two indicators agree, for each thing that may keep them apart. */
const agree: Readonly<Record<Difference, (a: OfficialIndicator, b: OfficialIndicator) => boolean>> = {
  concept: (a, b) => a.concept === b.concept,
  unit: (a, b) => a.unit === b.unit,
  base: (a, b) => a.base === b.base,
  period: (a, b) => a.frequency === b.frequency && a.reference === b.reference,
  population: (a, b) => a.populationFloor === b.populationFloor && String(a.ages) === String(b.ages),
  // An indicator that tells no activities apart does not depend on how they are classified.
  classification: (a, b) => !a.naceVersion || !b.naceVersion || a.naceVersion === b.naceVersion,
};

/**
 * Whether two indicators may share an axis: concept, unit, base, reference period, population and, where both tell
 * activities apart, the version of NACE must agree. Symmetric. Breakdowns of one indicator always may.
 */
export function mayShareAxis(a: OfficialIndicator, b: OfficialIndicator): Verdict {
  const reasons = differences.filter((one) => !agree[one](a, b));
  return reasons.length === 0 ? { verdict: 'same' } : { verdict: 'differs', reasons };
}
