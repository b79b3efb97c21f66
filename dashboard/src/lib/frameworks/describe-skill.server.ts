import { domainLabels } from '@observatory/data/competences/domains.ts';
import { frameworkEntryByCode } from '@observatory/data/competences/frameworks.ts';
import type { Skill } from '@observatory/data/competences/skill.ts';
import type { ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import type { FrameworksAnswer } from '@observatory/data/contract/frameworks.ts';
import { frameworksTexts } from '@observatory/data/messages/frameworks-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { trendsTexts } from '@observatory/data/messages/trends-texts.ts';
import { aboutEsco, conceptsOf } from './esco-concepts.server.ts';
import { describeNeighbours } from './neighbours.server.ts';

/** The page about one skill in finished texts. */
export function describeSkill(
  skill: Skill,
  frameworks: FrameworksAnswer,
  observations: ObservationsAnswer | undefined,
  language: Language,
) {
  const { t } = frameworksTexts(language);
  const label = skill.label[language];
  return {
    code: skill.code,
    label,
    domain: skill.domain,
    domainLabel: domainLabels[skill.domain][language],
    meaning: skill.meaning[language],
    texts: {
      about: t('skill.about', { skill: label }),
      explore: t('skill.explore'),
      trends: trendsTexts(language).t('trends.link'),
      frameworks: t('skill.frameworks'),
      esco: t('skill.esco'),
      official: t('skill.official'),
      all: t('skill.all'),
    },
    competences: skill.tags.flatMap((tag) => {
      const entry = frameworkEntryByCode.get(tag);
      if (!entry || entry.framework === 'ESCO') return [];
      return [
        {
          tag,
          place: `#${tag.startsWith('DC30:') ? 'DC22' : tag.replace(':', '-')}`,
          framework: `${entry.framework}${entry.version === '1.0' ? '' : ` ${entry.version}`}`,
          number: entry.level === 'competence' ? tag.replace(/^\w+:/, '') : '',
          name: entry.name,
        },
      ];
    }),
    concepts: conceptsOf(skill.code, frameworks, language),
    esco: aboutEsco(frameworks, language),
    official: describeNeighbours(skill.code, observations, language),
  };
}
