import { domains } from '../../competences/skill.ts';
import { skills } from '../../competences/skills.ts';
import { countryCodes } from '../../contract/estimates-query.ts';
import { sectors } from '../../sectors/sectors.ts';
import { sizeCodes } from '../../sectors/sizes.ts';
import { comparedIndicators } from '../comparison/view.ts';

export const trendNames = ['indicator', 'country', 'sector', 'size', 'skill', 'since'] as const;
export type TrendName = (typeof trendNames)[number];

/** One place over the waves; `skill` is `ALL`, a domain or a skill, `since` the wave that the newest is compared with. */
export type TrendView = Readonly<Record<TrendName, string>>;

/**
 * What each part of a view can be, and what it is when an address does not say it.
 *
 * @param waves waves of the release, oldest first; of a single one nothing is compared, and `since` is empty
 * @param indicators those that the release has figures of
 */
export function trendDimensions(
  waves: readonly string[],
  indicators: readonly string[] = comparedIndicators,
): Readonly<Record<TrendName, { readonly codes: readonly string[]; readonly usual: string }>> {
  return {
    indicator: { codes: comparedIndicators.filter((one) => indicators.includes(one)), usual: 'skill_gap' },
    country: { codes: countryCodes, usual: 'POOLED' },
    sector: { codes: sectors.map(({ code }) => code), usual: 'ALL' },
    size: { codes: ['ALL', ...sizeCodes], usual: 'ALL' },
    skill: { codes: ['ALL', ...domains, ...skills.map(({ code }) => code)], usual: 'ALL' },
    since: { codes: waves.slice(0, -1), usual: waves.at(-2) ?? '' },
  };
}

/** Whether a view goes through a skill. */
export const isInView = (
  { skill: chosen }: Pick<TrendView, 'skill'>,
  { skill, domain }: { readonly skill: string; readonly domain: string },
): boolean => chosen === 'ALL' || chosen === domain || chosen === skill;
