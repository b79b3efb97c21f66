import { partnerCodes } from '@observatory/data/places/partner-countries.ts';
import type { WaveCube } from '@observatory/data/survey/lattice.ts';

import { answerQuestionnaire } from '../demonstration/answers.ts';
import { firmOf } from '../demonstration/firm.ts';
import { allocate, demonstrationPopulation } from '../demonstration/population.ts';
import { randomFor } from '../demonstration/random.ts';
import { codeTexts } from '../sources/employer-survey/harmonise/coded-column.ts';
import { takeColumn } from '../sources/employer-survey/harmonise/encode.ts';
import { designWave } from '../weighting/wave-design.ts';
import { cubeOfAnswers } from './cube-of-answers.ts';

const year = 2026;

/**
 * A survey of any number of employers, drawn at random from the population of the demonstration with the chances that
 * its allocation gives to each cell, a quarter per country. The same seed gives the same survey.
 */
export function drawnSurvey(respondents: number, seed: number): WaveCube {
  const firms = partnerCodes.flatMap((country, at) => {
    const random = randomFor(seed, 'drawn', country);
    const cells = demonstrationPopulation(country);
    const chances = allocate(cells, 100_000);
    return Array.from({ length: Math.floor((respondents + at) / partnerCodes.length) }, (_, number) => {
      const { section, size } = random.pick(cells, chances);
      return { country, section, size, number };
    });
  });
  const answers = firms.map((firm) => {
    const random = randomFor(seed, 'answers', firm.country, firm.number);
    return answerQuestionnaire(firmOf(firm, seed), year, random);
  });
  const table = {
    respondents: firms.length,
    column: (code: string) => codeTexts(answers.map((one) => one.get(code) ?? '')),
  };
  const heads = takeColumn([table], 'A5_HEADS');
  const rows = firms.map((firm, row) => ({ ...firm, heads: heads[row]! }));
  const populations = new Map(
    partnerCodes.map((country) => [country, { source: 'drawn', cells: demonstrationPopulation(country) }]),
  );
  return cubeOfAnswers(String(year), designWave(String(year), rows, populations), [table]);
}
