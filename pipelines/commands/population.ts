import { readFile } from 'node:fs/promises';

import { publishRelease } from '../release/build.ts';
import { openHome, type Home } from '../storage/home.ts';
import { appendRecord } from '../storage/journal.ts';
import { keepRaw } from '../storage/raw-store.ts';
import { asOnlyWriter } from '../storage/writer-lock.ts';
import { PopulationError, parsePopulation } from '../weighting/population.ts';
import { UsageError, print, readWords, tell, type Command } from './command.ts';

/** Takes in a population table for the countries in it; the newest table of a wave and country counts. */
export async function acceptPopulation(
  home: Home,
  table: string,
  given: { wave: string; source: string; licence: string; demonstration: boolean },
): Promise<string[]> {
  const countries = [...parsePopulation(table).keys()];
  const at = new Date().toISOString();
  const { wave, source, licence, demonstration } = given;
  const hash = await keepRaw(home, table, {
    producer: source,
    from: `population, wave ${wave}`,
    licence,
    takenAt: at,
  });
  for (const country of countries) {
    await appendRecord(home, { kind: 'population', at, wave, country, table: hash, source, demonstration });
  }
  return countries;
}

/** `population <file> --wave w --source s`: the enterprise population that a wave is weighted to. */
export const population: Command = async (words) => {
  const { values, positionals } = readWords(words, { wave: { type: 'string' }, source: { type: 'string' } });
  const [path] = positionals;
  const { wave, source } = values;
  if (path === undefined || !/^\d{4}$/.test(wave ?? '') || !source) {
    throw new UsageError('population <file> --wave <year> --source <who made the table>');
  }
  const table = await readFile(path, 'utf8');
  const home = openHome();
  return asOnlyWriter(home, async () => {
    try {
      const countries = await acceptPopulation(home, table, {
        wave: wave!,
        source,
        licence: 'as stated by the source',
        demonstration: false,
      });
      const { release } = await publishRelease(home, (step, detail) => tell(`${step} ${detail}`));
      print(`population of ${countries.join(', ')}\nrelease ${release}`);
      return 0;
    } catch (error) {
      if (!(error instanceof PopulationError)) throw error;
      tell(`${path} cannot be used: ${error.message}`);
      return 1;
    }
  });
};
