import type { Language } from '@observatory/data/messages/language.ts';
import { populationText, remarkText } from '@observatory/data/messages/population-texts.ts';

import type { PopulationFile } from './population-file.ts';

/** What was taken from a population table, derived and left out, as one object. */
export const populationObject = ({ countries, remarks, form }: PopulationFile) => ({
  form,
  countries: [...countries].map(([country, { cells, ...rest }]) => ({
    country,
    cells: cells.length,
    ...rest,
  })),
  remarks,
});

/** The same as sentences, one per line; what concerns a country stands under it. */
export function populationReport({ countries, remarks }: PopulationFile, language: Language): string {
  const lines = [...countries].flatMap(([country, { cells, period = 'none', remarks: own }]) => [
    populationText(language, 'taken', { country, cells: String(cells.length), period }),
    ...own.map((remark) => `  ${remarkText(language, remark)}`),
  ]);
  return [...lines, ...remarks.map((remark) => remarkText(language, remark))].join('\n');
}
