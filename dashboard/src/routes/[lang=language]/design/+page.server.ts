import { describeSkillGaps } from '@observatory/data/figures/skill-gaps/describe.ts';
import { skillGapsLabels } from '@observatory/data/figures/skill-gaps/labels.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { sampleAnswer } from '#lib/figures/sample-answer.server.ts';

export const load = async ({ params }) => {
  const view = { indicator: 'skill_gap', country: 'POOLED', sector: 'ALL', size: 'ALL', wave: '–' };
  const labels = skillGapsLabels(view, params.lang);
  const sample = sampleAnswer([
    ['DIG_AI', 0.54, 0.46, 0.62, 88],
    ['DIG_SAFE', 0.47, 0.31, 0.64, 34],
    ['GRN_LAW', 'suppressed_reliability', 'base_under_30'],
    ['SOF_TEAM', 'suppressed_confidentiality', 'dominant_respondent'],
    ['SOF_FLEX', 'no_data', 'nobody_asked'],
  ]);
  return { figure: describeSkillGaps(sample, labels, await figureFormatter(params.lang)) };
};
