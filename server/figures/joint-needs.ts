import type { JointNeedsAnswer } from '@observatory/data/contract/joint-needs.ts';
import { describeJointNeeds } from '@observatory/data/figures/joint-needs/describe.ts';
import { drawJointNeeds } from '@observatory/data/figures/joint-needs/draw.ts';
import type { JointNeedsFigure } from '@observatory/data/figures/joint-needs/figure.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { countryTexts } from '@observatory/data/messages/country-texts.ts';
import { downloadTexts } from '@observatory/data/messages/download-texts.ts';
import { jointTexts } from '@observatory/data/messages/joint-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';

import { parameter } from '../http/describe.ts';
import { inCatalogue, type Described, type Figure } from './figure.ts';
import { bare } from './panel-table.ts';

/** One line per skill and country; a hidden value has its reason and no number. */
function tableOf({ names, groups, columns }: JointNeedsFigure, language: Language): Described['table'] {
  const joint = jointTexts(language);
  const country = countryTexts(language);
  return {
    columns: [
      ...[joint.t('joint.column.part'), columns.skill, downloadTexts(language).t('column.country')],
      ...[columns.value, country.t('country.column.interval')],
      ...[joint.t('joint.column.verdict'), country.t('country.column.remark')],
    ],
    rows: groups.flatMap(({ label, rows }) =>
      rows.flatMap((row) =>
        row.cells.map(({ estimate, valueText, intervalText, verdictText, remark }, k) => [
          ...[label, row.label, names[k]!],
          ...(estimate ? [valueText, bare(intervalText), verdictText] : ['', '', '']),
          remark,
        ]),
      ),
    ),
  };
}

/** The matrix of joint needs, from the same model as that of the page. */
export const jointNeedsFigure = (
  jointNeeds: (parameters: URLSearchParams) => Promise<JointNeedsAnswer>,
): Figure => ({
  name: 'joint-needs',
  operation: 'jointNeedsFigure',
  summary: 'Skills that are short in several countries beyond doubt, and what stays national,',
  parameters: [
    parameter('country', 'Partner countries joined by ~, as FI~DE; all four when absent.'),
    parameter('sector', 'One sector; ALL when absent.'),
    parameter('wave', 'One wave; the newest when absent.'),
  ],
  find: async (parameters, language) => {
    const answer = await jointNeeds(parameters);
    const wrong = answer.warnings[0];
    if (wrong) return { parameter: wrong.parameter, value: wrong.value, allowed: inCatalogue };
    const { release, demonstration } = answer;
    const { country = '', sector = '', wave = '' } = answer.query;
    return {
      ...{ release, demonstration, view: { country, sector, wave } },
      describe: async () => {
        const words = {
          joint: jointTexts(language),
          country: countryTexts(language),
          figure: await figureFormatter(language),
        };
        const figure = describeJointNeeds(answer, words);
        return {
          words: figure,
          table: tableOf(figure, language),
          draw: (palette, width) => drawJointNeeds(figure, palette, width),
        };
      },
    };
  },
});
