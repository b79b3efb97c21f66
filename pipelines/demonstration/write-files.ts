import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { demonstrationPopulationTable, demonstrationWaves } from './survey-files.ts';
import { demonstrationExports, type ToolFile } from './tool-files.ts';

/**
 * Writes the survey files of all waves as the partners' tools export them, and the population table as `population.csv`, into a folder, which is made
 * where there is none.
 *
 * @param surveys the files of a wave
 * @returns the paths of the files
 */
export async function writeDemonstrationFiles(
  folder: string,
  seed: number,
  surveys: (wave: string, seed: number) => readonly ToolFile[] = demonstrationExports,
): Promise<string[]> {
  const files = [
    ...demonstrationWaves.flatMap((wave) => surveys(wave, seed)),
    { name: 'population.csv', bytes: new TextEncoder().encode(demonstrationPopulationTable()) },
  ];
  await mkdir(folder, { recursive: true });
  return Promise.all(
    files.map(async ({ name, bytes }) => {
      const path = join(folder, name);
      await writeFile(path, bytes);
      return path;
    }),
  );
}
