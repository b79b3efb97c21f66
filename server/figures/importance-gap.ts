import type { ComparedCell } from '@observatory/data/figures/comparison/figure.ts';
import { describeMap } from '@observatory/data/figures/importance-gap/describe.ts';
import { drawMap } from '@observatory/data/figures/importance-gap/draw.ts';
import { mapIndicators, type MapFigure } from '@observatory/data/figures/importance-gap/figure.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { countryTexts } from '@observatory/data/messages/country-texts.ts';
import { downloadTexts } from '@observatory/data/messages/download-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { sectorTexts } from '@observatory/data/messages/sector-texts.ts';

import type { Described, Figure } from './figure.ts';
import type { FigureSources } from './figure-sources.ts';
import { bare } from './panel-table.ts';
import { askedPlace, placeParameters } from './place-asked.ts';

type Sources = Pick<FigureSources, 'waves' | 'estimates'>;

/** One line per skill; a hidden value has its reason in place of the number. */
function tableOf({ columns, domains, points }: MapFigure, language: Language): Described['table'] {
  const written = ({ estimate, valueText, intervalText, remark }: ComparedCell) =>
    estimate ? [valueText, bare(intervalText)] : [remark, ''];
  const interval = (of: string) => `${of}: ${columns.interval}`;
  const domainLabel = new Map(domains.map(({ domain, label }) => [domain, label]));
  return {
    columns: [
      ...[downloadTexts(language).t('column.domain'), columns.skill],
      ...[columns.need, interval(columns.need), columns.gap, interval(columns.gap), columns.place],
    ],
    rows: points.map(({ domain, label, need, gap, placeText }) => [
      ...[domainLabel.get(domain) ?? domain, label],
      ...[...written(need), ...written(gap), placeText],
    ]),
  };
}

/** The map of need and gap, from the same model as that of the pages. */
export const importanceGapFigure = ({ waves, estimates }: Sources): Figure => ({
  name: 'importance-gap',
  operation: 'importanceGapFigure',
  summary: 'Need against gap of each skill in one place, with what cannot be told,',
  parameters: placeParameters,
  find: async (parameters, language) => {
    const place = askedPlace(parameters, waves());
    if ('allowed' in place) return place;
    const answer = await estimates(new URLSearchParams({ ...place, indicator: mapIndicators.join('~') }));
    const { release, demonstration } = answer;
    return {
      ...{ release, demonstration, view: place },
      describe: async () => {
        const words = {
          sector: sectorTexts(language),
          country: countryTexts(language),
          figure: await figureFormatter(language),
        };
        const figure = describeMap(answer, place, words);
        return {
          words: figure,
          table: tableOf(figure, language),
          draw: (palette, width) => drawMap(figure, palette, width),
        };
      },
    };
  },
});
