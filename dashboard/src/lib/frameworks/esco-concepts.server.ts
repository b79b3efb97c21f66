import { escoRelations, type EscoLink } from '@observatory/data/competences/esco-links.ts';
import type { FrameworksAnswer } from '@observatory/data/contract/frameworks.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { frameworksTexts } from '@observatory/data/messages/frameworks-texts.ts';

/** A concept of ESCO with the word for how it stands to the skill; its label is English. */
export type Concept = Pick<EscoLink, 'uri' | 'label'> & { readonly relation: string };

/** The concepts of a skill, the nearest first. */
export function conceptsOf(skill: string, { esco }: FrameworksAnswer, language: Language): Concept[] {
  const { t } = frameworksTexts(language);
  return esco.links
    .filter((link) => link.skill === skill)
    .map(({ uri, label, relation }) => ({ uri, label, relation: t(`frameworks.relation.${relation}`) }));
}

/** What each word before a concept means, and the line that ESCO asks for with its original. */
export function aboutEsco({ esco }: FrameworksAnswer, language: Language) {
  const { t } = frameworksTexts(language);
  return {
    about: t('frameworks.ESCO.about', { links: esco.links.length, version: esco.version }),
    relations: escoRelations.map((relation) => ({
      word: t(`frameworks.relation.${relation}`),
      means: t(`frameworks.relation.${relation}.means`),
    })),
    line: t('frameworks.ESCO.line'),
    original: language === 'en' ? '' : esco.acknowledgement,
  };
}

export type AboutEsco = ReturnType<typeof aboutEsco>;
