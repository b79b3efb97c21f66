import { domainLabels } from '@observatory/data/competences/domains.ts';
import { domains, type Skill } from '@observatory/data/competences/skill.ts';
import { skillByCode, skills } from '@observatory/data/competences/skills.ts';
import type { FrameworksAnswer } from '@observatory/data/contract/frameworks.ts';
import { frameworksTexts } from '@observatory/data/messages/frameworks-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { aboutEsco, conceptsOf } from './esco-concepts.server.ts';

/** A skill as a link says it. */
export type NamedSkill = Pick<Skill, 'code' | 'domain'> & { readonly label: string };

const named = ({ code, domain, label }: Skill, language: Language): NamedSkill => ({
  code,
  domain,
  label: label[language],
});

/** The page about all frameworks in finished texts. */
export function describeFrameworks(answer: FrameworksAnswer, language: Language) {
  const { t } = frameworksTexts(language);
  const nameOf = (code: string) => named(skillByCode.get(code)!, language);
  const frameworks = answer.frameworks.map(({ code, areas }) => {
    const all = areas.flatMap(({ competences }) => competences);
    return {
      code,
      title: t(`frameworks.${code}`),
      about: t(`frameworks.${code}.about`),
      linked: t('frameworks.linked', {
        linked: all.filter((one) => one.skills.length > 0).length,
        all: all.length,
      }),
      areas: areas.map(({ code: area, name, competences }) => ({
        code: area,
        name,
        rows: competences.map((one) => ({
          code: one.code,
          number: one.code.replace(/^\w+:/, ''),
          name: one.name,
          skills: one.skills.map(nameOf),
          notCovered: one.notCovered ?? '',
        })),
      })),
    };
  });
  return {
    texts: {
      title: t('frameworks.title'),
      lead: t('frameworks.lead'),
      contents: t('frameworks.contents'),
      competence: t('frameworks.competence'),
      skills: t('frameworks.skills'),
      none: t('frameworks.none'),
      esco: t('frameworks.ESCO'),
      concepts: t('frameworks.concepts'),
      json: t('frameworks.json'),
      sectors: t('sectors.title'),
      newer: t('frameworks.DC30'),
    },
    frameworks,
    newer: skills.filter(({ tags }) => tags.includes('DC30:AI')).map((skill) => named(skill, language)),
    esco: {
      ...aboutEsco(answer, language),
      domains: domains.map((domain) => ({
        domain,
        label: domainLabels[domain][language],
        rows: skills
          .filter((skill) => skill.domain === domain)
          .map((skill) => ({
            skill: named(skill, language),
            concepts: conceptsOf(skill.code, answer, language),
          })),
      })),
    },
  };
}

type Page = ReturnType<typeof describeFrameworks>;
export type FrameworkPart = Page['frameworks'][number];
export type FrameworksTexts = Page['texts'];
export type EscoPart = Page['esco'];
