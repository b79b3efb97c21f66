import { rowsOf } from '../figures/profile/describe.ts';
import { gapsFinding } from '../figures/profile/finding.ts';
import type { SkillGapsRow } from '../figures/skill-gaps/figure.ts';
import { midSentence } from '../figures/mid-sentence.ts';
import type { BriefContext } from './context.ts';

/**
 * Skills whose gap is beyond doubt among the wider half in every country, each judged on its own answers: the claim
 * holds at the level of a single country, since it is made only where every country alone makes it.
 */
export function commonGaps(
  context: Pick<BriefContext, 'answers' | 'words' | 'subject' | 'gaps'>,
): SkillGapsRow[] {
  const { countries } = context.answers;
  if (!countries || !context.subject.isWeighted) return [];
  const certain = countries.answers.estimates.slice(1).map((answer, k) => {
    const view = { ...countries.view.columns[k + 1]!, indicator: 'skill_gap' };
    const finding = gapsFinding(rowsOf(answer, view, context.words.figure), true);
    return new Set('rows' in finding ? finding.rows.map(({ skill }) => skill) : []);
  });
  return context.gaps.filter(({ skill }) => certain.every((skills) => skills.has(skill)));
}

/** The common core as a sentence. */
export function commonText(context: BriefContext): string {
  const common = commonGaps(context);
  const { brief, language } = context.words;
  const kind = !context.subject.isWeighted ? 'unweighted' : common.length > 0 ? 'some' : 'none';
  return brief.t('brief.common', {
    kind,
    skills: common.map(({ label }) => midSentence(label, language)).join('; '),
  });
}
