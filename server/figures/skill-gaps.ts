import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { describeSkillGaps } from '@observatory/data/figures/skill-gaps/describe.ts';
import { drawSkillGaps } from '@observatory/data/figures/skill-gaps/draw.ts';
import { skillGapsLabels } from '@observatory/data/figures/skill-gaps/labels.ts';
import { indicators } from '@observatory/data/indicators/catalogue.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { downloadTexts } from '@observatory/data/messages/download-texts.ts';

import { parameter } from '../http/describe.ts';
import { inCatalogue, type Figure } from './figure.ts';

/** Indicators that have one figure per skill: what the figure can show. */
const shown = indicators.filter(({ detail }) => detail === 'skill').map(({ id }) => id);

/** The figure of the skill gaps, from the same model as that of the pages. */
export const skillGapsFigure = (
  estimates: (parameters: URLSearchParams) => Promise<EstimatesAnswer>,
): Figure => ({
  name: 'skill-gaps',
  operation: 'skillGapsFigure',
  summary: 'The figure of one skill indicator',
  parameters: [
    parameter('indicator', 'An indicator with a figure per skill; skill_gap when absent.'),
    parameter('country', 'One of FI, DE, IT, NL, POOLED, EQUAL; POOLED when absent.'),
    parameter('sector', 'One section or group of NACE Rev. 2, or ALL; ALL when absent.'),
    parameter('size', 'One size class or ALL; ALL when absent.'),
    parameter('wave', 'One wave; the newest when absent.'),
  ],
  find: async (parameters, language) => {
    const given = (name: string, otherwise: string) => parameters.get(name) || otherwise;
    const indicator = given('indicator', 'skill_gap');
    if (!shown.includes(indicator))
      return { parameter: 'indicator', value: indicator, allowed: shown.join(', ') };
    const question = new URLSearchParams({
      indicator,
      country: given('country', 'POOLED'),
      sector: given('sector', 'ALL'),
      size: given('size', 'ALL'),
      ...(parameters.get('wave') && { wave: given('wave', '') }),
    });
    const answer = await estimates(question);
    const { country = '', sector = '', size = '', wave = '' } = answer.query;
    for (const [name, value] of Object.entries({ country, sector, size, wave })) {
      if (value === '' || value.includes('~'))
        return { parameter: name, value: question.get(name) ?? '', allowed: inCatalogue };
    }
    const view = { indicator, country, sector, size, wave };
    const { release, demonstration } = answer;
    return {
      ...{ release, demonstration, view },
      describe: async () => {
        const words = await figureFormatter(language);
        const figure = describeSkillGaps(answer, skillGapsLabels(view, language), words);
        const { columns, groups } = figure.table;
        const { t } = downloadTexts(language);
        const rows = figure.groups.flatMap((group) => group.rows);
        // Pages say beside the figure how marks are read; a file has its foot only.
        const marks = rows.some(({ status }) => status === 'low_base') ? [t('figure.low_base')] : [];
        return {
          words: { ...figure, foot: [...marks, ...figure.foot] },
          table: {
            columns: [t('column.domain'), ...columns],
            rows: groups.flatMap(({ label, rows }) => rows.map(({ cells }) => [label, ...cells])),
          },
          draw: (palette, width) => drawSkillGaps(figure, palette, width),
        };
      },
    };
  },
});
