import { variables } from '@observatory/data/codebook/codebook.ts';
import type { Block } from '@observatory/data/codebook/question.ts';
import { skills } from '@observatory/data/competences/skills.ts';
import type { Language } from '@observatory/data/messages/language.ts';

export type QuestionLine = { readonly code: string; readonly label: string; readonly perSkill: boolean };
export type QuestionBlock = {
  readonly block: Block;
  readonly questions: number;
  readonly lines: readonly QuestionLine[];
};

const [first] = skills;

/** The questions of the survey block by block; one that is asked for every skill is one line. */
export function questionnaire(language: Language): QuestionBlock[] {
  const blocks = Map.groupBy(variables, ({ block }) => block);
  return [...blocks].map(([block, questions]) => ({
    block,
    questions: questions.length,
    lines: questions.flatMap(({ code, label }): QuestionLine[] => {
      const skill = skills.find((one) => code.endsWith(`_${one.code}`));
      if (!skill) return [{ code, label: label[language], perSkill: false }];
      if (skill !== first) return [];
      const text = label[language].replace(`: ${skill.label[language]}`, '');
      return [{ code: code.replace(skill.code, '…'), label: text, perSkill: true }];
    }),
  }));
}
