import type { OfficialIndicator } from './official/indicator.ts';
import { aboveBasicDigitalSkills } from './official/above-basic-digital-skills.ts';
import { adultLearning12Months } from './official/adult-learning-12-months.ts';
import { adultLearning12MonthsLabourForce } from './official/adult-learning-12-months-labour-force.ts';
import { adultLearning12MonthsWithoutGuided } from './official/adult-learning-12-months-without-guided.ts';
import { adultLearning4Weeks } from './official/adult-learning-4-weeks.ts';
import { basicDigitalSkills } from './official/basic-digital-skills.ts';
import { basicDigitalSkillsHeadline } from './official/basic-digital-skills-headline.ts';
import { digitalCommunicationAndCollaboration } from './official/digital-communication-and-collaboration.ts';
import { digitalContentCreation } from './official/digital-content-creation.ts';
import { digitalProblemSolving } from './official/digital-problem-solving.ts';
import { digitalSafety } from './official/digital-safety.ts';
import { earlyLeavers } from './official/early-leavers.ts';
import { employedLearning4Weeks } from './official/employed-learning-4-weeks.ts';
import { employmentRate2064 } from './official/employment-rate-20-64.ts';
import { enterprises } from './official/enterprises.ts';
import { enterprisesProvidingTraining } from './official/enterprises-providing-training.ts';
import { enterprisesRecruitingIctSpecialists } from './official/enterprises-recruiting-ict-specialists.ts';
import { enterprisesRecruitingIctSpecialistsBySize } from './official/enterprises-recruiting-ict-specialists-by-size.ts';
import { enterprisesTrainingIctSkills } from './official/enterprises-training-ict-skills.ts';
import { enterprisesTrainingIctSkillsBySector } from './official/enterprises-training-ict-skills-by-sector.ts';
import { enterprisesUsingAi } from './official/enterprises-using-ai.ts';
import { enterprisesUsingAiBySector } from './official/enterprises-using-ai-by-sector.ts';
import { greenEconomyEmployment } from './official/green-economy-employment.ts';
import { hardToFillIctVacancies } from './official/hard-to-fill-ict-vacancies.ts';
import { hardToFillIctVacanciesBySize } from './official/hard-to-fill-ict-vacancies-by-size.ts';
import { ictSpecialists } from './official/ict-specialists.ts';
import { ictSpecialistsShare } from './official/ict-specialists-share.ts';
import { industryEmploymentShare } from './official/industry-employment-share.ts';
import { informationAndDataLiteracy } from './official/information-and-data-literacy.ts';
import { jobVacancyRate } from './official/job-vacancy-rate.ts';
import { jobVacancyRate3Years } from './official/job-vacancy-rate-3-years.ts';
import { jobVacancyRate3Years10AndMore } from './official/job-vacancy-rate-3-years-10-and-more.ts';
import { jobVacancyRateAnnual } from './official/job-vacancy-rate-annual.ts';
import { jobVacancyRateNaceRev2 } from './official/job-vacancy-rate-nace-rev-2.ts';
import { neetRate1529 } from './official/neet-rate-15-29.ts';
import { personsEmployedInEnterprises } from './official/persons-employed-in-enterprises.ts';
import { reactionToSkillNeeds } from './official/reaction-to-skill-needs.ts';
import { recentGraduatesEmployed } from './official/recent-graduates-employed.ts';
import { recentVetGraduatesEmployed } from './official/recent-vet-graduates-employed.ts';
import { skillsNeeded } from './official/skills-needed.ts';
import { skillsNeededBySector } from './official/skills-needed-by-sector.ts';
import { skillsTrained } from './official/skills-trained.ts';
import { skillsTrainedBySector } from './official/skills-trained-by-sector.ts';
import { unemployedLearning4Weeks } from './official/unemployed-learning-4-weeks.ts';
import { unemploymentRate1574 } from './official/unemployment-rate-15-74.ts';
import { upperSecondaryAttainment } from './official/upper-secondary-attainment.ts';
import { upperSecondaryInVet } from './official/upper-secondary-in-vet.ts';
import { vetGraduatesWorkBasedLearning } from './official/vet-graduates-work-based-learning.ts';
import { vocationalAttainment } from './official/vocational-attainment.ts';
import { womenAmongIctSpecialists } from './official/women-among-ict-specialists.ts';
import { youthUnemploymentRate1524 } from './official/youth-unemployment-rate-15-24.ts';

/** Every indicator of official statistics, in the order in which pages show them. */
export const officialIndicators: readonly OfficialIndicator[] = [
  basicDigitalSkills,
  aboveBasicDigitalSkills,
  informationAndDataLiteracy,
  digitalCommunicationAndCollaboration,
  digitalContentCreation,
  digitalSafety,
  digitalProblemSolving,
  basicDigitalSkillsHeadline,
  ictSpecialistsShare,
  ictSpecialists,
  womenAmongIctSpecialists,
  enterprisesRecruitingIctSpecialists,
  enterprisesRecruitingIctSpecialistsBySize,
  hardToFillIctVacancies,
  hardToFillIctVacanciesBySize,
  enterprisesTrainingIctSkills,
  enterprisesTrainingIctSkillsBySector,
  enterprisesUsingAi,
  enterprisesUsingAiBySector,
  jobVacancyRate,
  jobVacancyRateNaceRev2,
  jobVacancyRateAnnual,
  jobVacancyRate3Years,
  jobVacancyRate3Years10AndMore,
  enterprisesProvidingTraining,
  skillsNeeded,
  skillsNeededBySector,
  skillsTrained,
  skillsTrainedBySector,
  reactionToSkillNeeds,
  adultLearning4Weeks,
  employedLearning4Weeks,
  unemployedLearning4Weeks,
  adultLearning12MonthsLabourForce,
  adultLearning12Months,
  adultLearning12MonthsWithoutGuided,
  recentVetGraduatesEmployed,
  recentGraduatesEmployed,
  vetGraduatesWorkBasedLearning,
  upperSecondaryInVet,
  upperSecondaryAttainment,
  vocationalAttainment,
  earlyLeavers,
  unemploymentRate1574,
  youthUnemploymentRate1524,
  neetRate1529,
  employmentRate2064,
  industryEmploymentShare,
  greenEconomyEmployment,
  enterprises,
  personsEmployedInEnterprises,
];

export const officialIndicatorByName: ReadonlyMap<string, OfficialIndicator> = new Map(
  officialIndicators.map((indicator) => [indicator.name, indicator]),
);
