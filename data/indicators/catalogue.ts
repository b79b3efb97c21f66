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

const items: Readonly<Record<Exclude<IndicatorDetail, 'answer'>, readonly string[]>> = {
  none: ['ALL'],
  skill: skills.map(({ code }) => code),
  domain: domains.map((domain) => domainCodes[domain]),
};

/** What the indicator has one figure for: `ALL`, the 22 skill codes, the three domain codes, or codes of answers. */
export function itemsOf(indicator: Itemised): readonly string[] {
  return indicator.detail === 'answer' ? indicator.answers.map(({ code }) => code) : items[indicator.detail];
}
