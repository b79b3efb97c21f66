import { indicatorById } from '../indicators/catalogue.ts';
import { skillByCode } from '../competences/skills.ts';
import type { BriefContext } from './context.ts';
import type { Block } from './document.ts';
import { evidence, linesOf, type Line } from './lines.ts';
import type { Shown } from './quotes.ts';

/** Skills in the list of the outlook. */
const listed = 3;

/** The highest changes in need that employers expect, each with what is certain of it. */
export function outlookBlocks(context: BriefContext): Block[] {
  const { answers, words, subject, expectations } = context;
  const { brief, language } = words;
  const lines = linesOf(answers.profile, 'future_need')
    .filter((line): line is Line & { readonly shown: Shown } => line.shown !== undefined)
    .sort((a, b) => b.shown.value - a.shown.value)
    .slice(0, listed);
  const lead = brief.t('brief.outlook.lead');
  if (lines.length === 0) return [{ kind: 'paragraphs', texts: [lead, brief.t('brief.outlook.none')] }];
  const name = indicatorById.get('future_need')!.label[language];
  return [
    { kind: 'paragraphs', texts: [`${lead} ${brief.t('brief.outlook.caption')}:`] },
    {
      kind: 'list',
      items: lines.map((line) => {
        const skill = skillByCode.get(line.item)?.label[language] ?? line.item;
        const number = { id: `future_need.${line.item}`, label: `${skill}: ${name}` };
        const found = expectations.find((one) => one.skill === line.item)?.verdict;
        const verdict = subject.isWeighted ? (found ?? 'cannot_be_told_apart') : 'unweighted';
        const certainty = brief.t('brief.outlook.verdict', { verdict });
        return `${skill}: ${evidence(line, number, context)}; ${certainty}`;
      }),
    },
  ];
}
