import { templateHeader, variables } from '@observatory/data/codebook/codebook.ts';
import { partnerCodes, type PartnerCode } from '@observatory/data/places/partner-countries.ts';
import Papa from 'papaparse';

import { holds } from '../sources/employer-survey/check/condition.ts';
import { populationHeader } from '../weighting/population.ts';
import { answerQuestionnaire } from './answers.ts';
import { firmOf, type FirmIdentity } from './firm.ts';
import { allocate, demonstrationPopulation } from './population.ts';
import { randomFor } from './random.ts';

/** One file as a partner's survey tool would have written it. */
export type DemonstrationFile = {
  readonly partner: string;
  readonly wave: string;
  readonly name: string;
  readonly text: string;
};

/** Waves of the demonstration survey, about 4,000 respondents each. */
export const demonstrationWaves = ['2024', '2026'] as const;

const respondentsOf: Record<PartnerCode, number> = { FI: 900, DE: 1250, IT: 1050, NL: 900 };
const partnerOf: Record<PartnerCode, string> = {
  FI: 'demonstration-fi',
  DE: 'demonstration-de',
  IT: 'demonstration-it',
  NL: 'demonstration-nl',
};
/** Comma and semicolon both occur, as they do in partners' files. */
const delimiterOf: Record<PartnerCode, string> = { FI: ';', DE: ';', IT: ';', NL: ',' };

/** The survey files of a wave, one per country. The same seed gives the same bytes. */
export function demonstrationSurvey(wave: string, seed: number): DemonstrationFile[] {
  return partnerCodes.map((country) => {
    const cells = demonstrationPopulation(country);
    const counts = allocate(cells, respondentsOf[country]);
    const rows = cells.flatMap(({ section, size, enterprises }, at) =>
      sampleNumbers(
        enterprises,
        counts[at]!,
        randomFor(seed, 'sample', wave, country, section, size).uniform,
      ).map((number) => row({ country, section, size, number }, wave, seed)),
    );
    const text = Papa.unparse(
      { fields: [...templateHeader], data: rows },
      { delimiter: delimiterOf[country], newline: '\r\n' },
    );
    return {
      partner: partnerOf[country],
      wave,
      name: `${partnerOf[country]}-${wave}.csv`,
      text: `${text}\r\n`,
    };
  });
}

function row(identity: FirmIdentity, wave: string, seed: number): string[] {
  const { country, section, size, number } = identity;
  const random = randomFor(seed, 'answers', wave, country, section, size, number);
  const answers = answerQuestionnaire(firmOf(identity, seed), Number(wave), random);
  leaveOutNotAsked(answers);
  answers.set('RESPONDENT', `${country}-${section}-${size}-${number}`);
  return templateHeader.map((code) => answers.get(code) ?? '');
}

/** A survey tool asks what its routing says: after a do-not-know the follow-up does not come. */
function leaveOutNotAsked(answers: Map<string, string>): void {
  for (const { code, askedIf } of variables) {
    if (askedIf && !holds(askedIf, (variable) => answers.get(variable) ?? '')) answers.delete(code);
  }
}

/** Distinct numbers below `of`, in ascending order (Floyd's sampling, CACM 30, 1987). */
function sampleNumbers(of: number, wanted: number, uniform: () => number): number[] {
  const chosen = new Set<number>();
  for (let last = of - wanted; last < of; last += 1) {
    const number = Math.floor(uniform() * (last + 1));
    chosen.add(chosen.has(number) ? last : number);
  }
  return [...chosen].sort((a, b) => a - b);
}

/** The population table of the demonstration, for all countries. */
export function demonstrationPopulationTable(): string {
  const rows = partnerCodes.flatMap((country) =>
    demonstrationPopulation(country).map(({ section, size, enterprises, persons }) => [
      country,
      section,
      size,
      enterprises,
      persons,
    ]),
  );
  return `${Papa.unparse({ fields: [...populationHeader], data: rows }, { newline: '\n' })}\n`;
}
