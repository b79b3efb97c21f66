import { skillByCode, skills } from '@observatory/data/competences/skills.ts';
import { describePathway, pathwayIndicators } from '@observatory/data/figures/pathway/describe.ts';
import { drawProfile } from '@observatory/data/figures/profile/draw.ts';
import { answersTexts } from '@observatory/data/messages/answers-texts.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { partnerCodes } from '@observatory/data/places/partner-countries.ts';

import { parameter } from '../http/describe.ts';
import type { Figure } from './figure.ts';
import type { FigureSources } from './figure-sources.ts';
import { askedOf } from './place-asked.ts';

type Sources = Pick<FigureSources, 'waves' | 'estimates'>;

/** One skill from need over gap to training, from the same model as that of its page. */
export const pathwayFigure = ({ waves, estimates }: Sources): Figure => ({
  name: 'pathway',
  operation: 'pathwayFigure',
  summary: 'One skill from need over gap to training, by country,',
  parameters: [
    parameter('skill', `A skill; ${skills[0]!.code} when absent.`),
    parameter('wave', 'One wave; the newest when absent.'),
  ],
  find: async (parameters, language) => {
    const view = askedOf(parameters, {
      skill: { codes: [...skillByCode.keys()], usual: skills[0]!.code },
      wave: { codes: waves(), usual: waves().at(-1) ?? '' },
    });
    if ('allowed' in view) return view;
    const answer = await estimates(
      new URLSearchParams({
        indicator: pathwayIndicators.join('~'),
        country: partnerCodes.join('~'),
        ...view,
      }),
    );
    const { release, demonstration } = answer;
    return {
      ...{ release, demonstration, view },
      describe: async () => {
        const words = { answers: answersTexts(language), figure: await figureFormatter(language) };
        const figure = describePathway(answer, view, words);
        const { columns, rows } = figure.table;
        return {
          words: figure,
          table: { columns, rows: rows.map(({ cells }) => cells) },
          draw: (palette, width) => drawProfile(figure, palette, width),
        };
      },
    };
  },
});
