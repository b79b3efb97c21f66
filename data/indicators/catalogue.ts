import { domainCodes } from '../competences/domains.ts';
import { domains } from '../competences/skill.ts';
import { skills } from '../competences/skills.ts';
import { rankedDiscrepancy } from './discrepancy.ts';
import { gapNotKnown, levelNotKnown } from './do-not-know.ts';
import { gapDensity, gapIncidence } from './gap.ts';
import { gapDriver } from './gap-driver.ts';
import type { Indicator, IndicatorDetail, Itemised } from './indicator.ts';
import { futureMore, futureNeed } from './outlook.ts';
import { skillRelevance } from './relevance.ts';
import { htfDensity, noApplicantShare, ssvDensity, ssvIncidence } from './shortage.ts';
import { skillGap, skillGapAll } from './skill-gap.ts';
import { aboveNeed, gapWellBelow } from './skill-level.ts';
import { trainedStaff, trainingCoverage } from './training.ts';
import { jointInterest, vetCooperation, vetCooperationWished } from './vet-cooperation.ts';
import { vetPreparedness } from './vet.ts';

/** Every indicator of the employer survey, in the order in which pages and downloads list them. */
export const indicators: readonly Indicator[] = [
  gapIncidence,
  gapDensity,
  ssvDensity,
  htfDensity,
  ssvIncidence,
  noApplicantShare,
  skillRelevance,
  skillGap,
  skillGapAll,
  gapWellBelow,
  aboveNeed,
  rankedDiscrepancy,
  futureNeed,
  futureMore,
  trainingCoverage,
  trainedStaff,
  gapDriver,
  vetPreparedness,
  vetCooperation,
  vetCooperationWished,
  jointInterest,
  levelNotKnown,
  gapNotKnown,
];

export const indicatorById: ReadonlyMap<string, Indicator> = new Map(
  indicators.map((indicator) => [indicator.id, indicator]),
);

/** What a release has whose manifest does not name its indicators. */
const firstIndicators: readonly string[] = [
  'gap_incidence',
  'gap_density',
  'ssv_density',
  'htf_density',
  'ssv_incidence',
  'no_applicant_share',
  'skill_relevance',
  'skill_gap',
  'skill_gap_all',
  'rds',
  'future_need',
  'training_coverage',
  'trained_staff',
  'vet_preparedness',
  'do_not_know',
  'gap_do_not_know',
];

/** The indicators that a release has figures of: one that is older than an indicator has none of it. */
export function indicatorsOf(release: {
  readonly indicators?: readonly string[] | undefined;
}): readonly Indicator[] {
  const known = release.indicators ?? firstIndicators;
  return indicators.filter(({ id }) => known.includes(id));
}

const items: Readonly<Record<Exclude<IndicatorDetail, 'answer'>, readonly string[]>> = {
  none: ['ALL'],
  skill: skills.map(({ code }) => code),
  domain: domains.map((domain) => domainCodes[domain]),
};

/** What the indicator has one figure for: `ALL`, the 22 skill codes, the three domain codes, or codes of answers. */
export function itemsOf(indicator: Itemised): readonly string[] {
  return indicator.detail === 'answer' ? indicator.answers.map(({ code }) => code) : items[indicator.detail];
}
