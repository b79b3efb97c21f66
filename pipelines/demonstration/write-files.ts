import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { demonstrationPopulationTable, demonstrationSurvey, demonstrationWaves } from './survey-files.ts';

/**
 * Writes the survey files of all waves, and the population table as `population.csv`, into a folder, which is made
 * where there is none.
 *
 * @returns the paths of the files
 */
export async function writeDemonstrationFiles(folder: string, seed: number): Promise<string[]> {
  const files = [
    ...demonstrationWaves.flatMap((wave) => demonstrationSurvey(wave, seed)),
    { name: 'population.csv', text: demonstrationPopulationTable() },
  ];
  await mkdir(folder, { recursive: true });
  return Promise.all(
    files.map(async ({ name, text }) => {
      const path = join(folder, name);
      await writeFile(path, text);
      return path;
    }),
  );
}
