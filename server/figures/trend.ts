import { askTrend } from '@observatory/data/figures/trend/ask.ts';
import { describeTrend } from '@observatory/data/figures/trend/describe.ts';
import { drawTrend } from '@observatory/data/figures/trend/draw.ts';
import { trendDimensions } from '@observatory/data/figures/trend/view.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { compareTexts } from '@observatory/data/messages/compare-texts.ts';
import { trendsTexts } from '@observatory/data/messages/trends-texts.ts';

import { parameter } from '../http/describe.ts';
import { comparisonTable } from './comparison.ts';
import type { Figure } from './figure.ts';
import type { FigureSources } from './figure-sources.ts';
import { askedOf } from './place-asked.ts';

type Sources = Pick<FigureSources, 'waves' | 'estimates' | 'comparisons'>;

/** The figure of changes between waves, from the same model as that of the pages. */
export const trendFigure = ({ waves, estimates, comparisons }: Sources): Figure => ({
  name: 'trend',
  operation: 'trendFigure',
  summary: 'The skills of one place over the waves of the survey',
  parameters: [
    parameter('indicator', 'An indicator with a figure per skill; skill_gap when absent.'),
    parameter('country', 'One of FI, DE, IT, NL, POOLED, EQUAL; POOLED when absent.'),
    parameter('sector', 'One section or group of NACE Rev. 2, or ALL; ALL when absent.'),
    parameter('size', 'One size class or ALL; ALL when absent.'),
    parameter('skill', 'A skill, a domain (digital, green, soft) or ALL; ALL when absent.'),
    parameter('since', 'The wave that the newest is compared with; the one before the newest when absent.'),
  ],
  find: async (parameters, language) => {
    const view = askedOf(parameters, trendDimensions(waves()));
    if ('allowed' in view) return view;
    const answers = await askTrend(
      view,
      waves(),
      language,
      (question) => estimates(new URLSearchParams(question)),
      (question) => comparisons(new URLSearchParams(question)),
    );
    const { release, demonstration } = answers.waves[0]!.estimates;
    return {
      ...{ release, demonstration, view },
      describe: async () => {
        const words = {
          trends: trendsTexts(language),
          compare: compareTexts(language),
          figure: await figureFormatter(language),
        };
        const figure = describeTrend(answers, view, words);
        return {
          words: figure,
          table: comparisonTable(figure.table, language),
          draw: (palette, width) => drawTrend(figure, palette, width),
        };
      },
    };
  },
});
