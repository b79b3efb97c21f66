import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import {
  describeCooperation,
  describeDrivers,
  type DriversWords,
} from '@observatory/data/figures/drivers/describe.ts';
import { drawCooperation } from '@observatory/data/figures/drivers/draw-cooperation.ts';
import { drawMultiples } from '@observatory/data/figures/small-multiples/draw.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { countryTexts } from '@observatory/data/messages/country-texts.ts';
import { downloadTexts } from '@observatory/data/messages/download-texts.ts';
import { driversTexts } from '@observatory/data/messages/drivers-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { partnerCodes } from '@observatory/data/places/partner-countries.ts';

import { parameter } from '../http/describe.ts';
import type { Described, Figure } from './figure.ts';
import type { FigureSources } from './figure-sources.ts';
import { panelTable } from './panel-table.ts';
import { askedOf } from './place-asked.ts';

type Sources = Pick<FigureSources, 'waves' | 'estimates'>;

type View = { readonly country: string; readonly wave: string };

/** What is asked for, and what is made of the answer. */
type Kind = Pick<Figure, 'name' | 'operation' | 'summary'> & {
  readonly indicators: readonly string[];
  readonly countriesOf: (country: string) => readonly string[];
  readonly describe: (answer: EstimatesAnswer, view: View, words: DriversWords) => Described;
};

const kinds: readonly Kind[] = [
  {
    name: 'drivers',
    operation: 'driversFigure',
    summary: 'What drives gaps and shortages, by country,',
    indicators: ['gap_driver'],
    countriesOf: () => partnerCodes,
    describe: (answer, view, words) => {
      const figure = describeDrivers(answer, view, words);
      const { language } = words.drivers;
      const heads = { panel: downloadTexts(language).t('column.country') };
      return {
        words: figure,
        table: panelTable(figure, figure.groups, heads, language),
        draw: (palette, width) => drawMultiples(figure, palette, width),
      };
    },
  },
  {
    name: 'vet-cooperation',
    operation: 'vetCooperationFigure',
    summary: 'Cooperation with vocational education now and wished for in one country',
    indicators: ['vet_cooperation', 'vet_cooperation_wished'],
    countriesOf: (country) => [country],
    describe: (answer, view, words) => {
      const figure = describeCooperation(answer, view, words);
      const { language } = words.drivers;
      const heads = { panel: downloadTexts(language).t('column.indicator') };
      return {
        words: figure,
        table: panelTable(figure, figure.groups, heads, language),
        draw: (palette, width) => drawCooperation(figure, palette, width),
      };
    },
  },
];

/** What drives gaps, and cooperation now and wished, from the same models as those of the pages. */
export const driversFigures = ({ waves, estimates }: Sources): Figure[] =>
  kinds.map(({ indicators, countriesOf, describe, ...said }) => ({
    ...said,
    parameters: [
      parameter('country', 'One of FI, DE, IT, NL; FI when absent.'),
      parameter('wave', 'One wave; the newest when absent.'),
    ],
    find: async (parameters, language) => {
      const view = askedOf(parameters, {
        country: { codes: partnerCodes, usual: 'FI' },
        wave: { codes: waves(), usual: waves().at(-1) ?? '' },
      });
      if ('allowed' in view) return view;
      const answer = await estimates(
        new URLSearchParams({
          indicator: indicators.join('~'),
          country: countriesOf(view.country).join('~'),
          wave: view.wave,
        }),
      );
      const { release, demonstration } = answer;
      return {
        ...{ release, demonstration, view },
        describe: async () => describe(answer, view, await wordsOf(language)),
      };
    },
  }));

const wordsOf = async (language: Language): Promise<DriversWords> => ({
  drivers: driversTexts(language),
  country: countryTexts(language),
  figure: await figureFormatter(language),
});
