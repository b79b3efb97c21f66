import { describeMultiples } from '@observatory/data/figures/small-multiples/describe.ts';
import { drawMultiples } from '@observatory/data/figures/small-multiples/draw.ts';
import { multiplesQuestion, panelDimensions } from '@observatory/data/figures/small-multiples/view.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { countryTexts } from '@observatory/data/messages/country-texts.ts';
import { downloadTexts } from '@observatory/data/messages/download-texts.ts';
import { sectorTexts } from '@observatory/data/messages/sector-texts.ts';

import { parameter } from '../http/describe.ts';
import type { Figure } from './figure.ts';
import type { FigureSources } from './figure-sources.ts';
import { panelTable } from './panel-table.ts';
import { askedPlace, placeParameters } from './place-asked.ts';

type Sources = Pick<FigureSources, 'waves' | 'estimates'>;

/** Panels of skill gaps, from the same model as those of the pages. */
export const smallMultiplesFigure = ({ waves, estimates }: Sources): Figure => ({
  name: 'small-multiples',
  operation: 'smallMultiplesFigure',
  summary: 'The same skill gaps by country, size class or sector on one axis',
  parameters: [
    parameter('by', 'What differs between the panels: country, size or sector; country when absent.'),
    ...placeParameters,
  ],
  find: async (parameters, language) => {
    const asked = parameters.get('by') || 'country';
    const by = panelDimensions.find((one) => one === asked);
    if (!by) return { parameter: 'by', value: asked, allowed: panelDimensions.join(', ') };
    const place = askedPlace(parameters, waves());
    if ('allowed' in place) return place;
    const view = { ...place, by };
    const answer = await estimates(new URLSearchParams(multiplesQuestion(view)));
    const { release, demonstration } = answer;
    return {
      ...{ release, demonstration, view },
      describe: async () => {
        const words = {
          sector: sectorTexts(language),
          country: countryTexts(language),
          figure: await figureFormatter(language),
        };
        const figure = describeMultiples(answer, view, words);
        const { t } = downloadTexts(language);
        const heads = { group: t('column.domain'), panel: t(`column.${by}`) };
        return {
          words: figure,
          table: panelTable(figure, figure.table, heads, language),
          draw: (palette, width) => drawMultiples(figure, palette, width),
        };
      },
    };
  },
});
