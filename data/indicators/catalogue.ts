import { domainCodes } from '../competences/domains.ts';
import { domains } from '../competences/skill.ts';
import { skills } from '../competences/skills.ts';
import { rankedDiscrepancy } from './discrepancy.ts';
import { gapNotKnown, levelNotKnown } from './do-not-know.ts';
import { gapDensity, gapIncidence } from './gap.ts';
import type { Indicator, IndicatorDetail } from './indicator.ts';
import { futureNeed } from './outlook.ts';
import { skillRelevance } from './relevance.ts';
import { htfDensity, noApplicantShare, ssvDensity, ssvIncidence } from './shortage.ts';
import { skillGap, skillGapAll } from './skill-gap.ts';
import { trainedStaff, trainingCoverage } from './training.ts';
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
  rankedDiscrepancy,
  futureNeed,
  trainingCoverage,
  trainedStaff,
  vetPreparedness,
  levelNotKnown,
  gapNotKnown,
];

export const indicatorById: ReadonlyMap<string, Indicator> = new Map(
  indicators.map((indicator) => [indicator.id, indicator]),
);

const items: Readonly<Record<IndicatorDetail, readonly string[]>> = {
  none: ['ALL'],
  skill: skills.map(({ code }) => code),
  domain: domains.map((domain) => domainCodes[domain]),
};

/** What the indicator has one figure for: `ALL`, the 22 skill codes, or the three domain codes. */
export function itemsOf({ detail }: Pick<Indicator, 'detail'>): readonly string[] {
  return items[detail];
}
