import { halfOf, type Ranked } from './wider-half.ts';

/** What is known of a skill in one country. */
export const needVerdicts = ['short', 'not_short', 'undecided', 'hidden', 'unweighted'] as const;
export type NeedVerdict = (typeof needVerdicts)[number];

/** What a skill is to a qualification of several countries. */
export const needParts = ['common', 'national', 'open'] as const;
export type NeedPart = (typeof needParts)[number];

/**
 * Whether a skill is short in a country beyond doubt: its gap belongs to the wider half of the gaps there (`halfOf`).
 *
 * @param estimate absent when the figure is hidden
 * @param count published gaps of the country
 * @param weighted whether the answers stand for all employers of the country; without weights nothing is certain
 */
export function needVerdict(estimate: Ranked | undefined, count: number, weighted: boolean): NeedVerdict {
  if (!estimate) return 'hidden';
  if (!weighted) return 'unweighted';
  const half = halfOf(estimate, count);
  if (half === 'wider') return 'short';
  return half === 'narrower' ? 'not_short' : 'undecided';
}

/**
 * The part of a skill: common when it is short in every country beyond doubt, national when it is in some, open when in
 * none. That it is short in all is claimed only where each country alone shows it, so the claim needs no further
 * adjustment (intersection–union test: Berger, Technometrics 24, 1982).
 *
 * @param verdicts one per country, at least one
 */
export function needPart(verdicts: readonly NeedVerdict[]): NeedPart {
  if (verdicts.every((one) => one === 'short')) return 'common';
  return verdicts.includes('short') ? 'national' : 'open';
}
