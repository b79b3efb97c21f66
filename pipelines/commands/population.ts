import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseLanguage } from '@observatory/data/messages/language.ts';
import { populationText } from '@observatory/data/messages/population-texts.ts';

import { asPublisher } from '../release/as-publisher.ts';
import { publishRelease } from '../release/build.ts';
import { openHome } from '../storage/home.ts';
import { acceptPopulation } from '../weighting/accept-population.ts';
import { PopulationError } from '../weighting/population.ts';
import { populationObject, populationReport } from '../weighting/report.ts';
import { UsageError, print, readWords, tell, type Command, tellProgress } from './command.ts';

export { acceptPopulation } from '../weighting/accept-population.ts';

const rejected = 1;
const unreadable = 2;

/**
 * `population <file> --wave w --source s [--period y]`: the enterprise population that a wave is weighted to, in our own
 * CSV or as Eurostat's `sbs_sc_ovw`. Ends with 0 published, 1 rejected, 2 could not be read.
 */
export const population: Command = async (words) => {
  const { values, positionals } = readWords(words, {
    wave: { type: 'string' },
    source: { type: 'string' },
    period: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    json: { type: 'boolean', default: false },
  });
  const [path] = positionals;
  const { wave, source, period } = values;
  const understood = path !== undefined && /^\d{4}$/.test(wave ?? '') && /^\d{4}$/.test(period ?? '2000');
  if (!understood || !source) {
    throw new UsageError(
      'population <file> --wave <year> --source <who made the table> [--period <year>] [--lang l] [--json]',
    );
  }
  const language = parseLanguage(values.lang) ?? 'en';
  const file = basename(path);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    tell(populationText(language, 'not_opened', { file, reason: error.code ?? error.message }));
    return undefined;
  });
  if (!bytes) return unreadable;
  const home = openHome();
  return asPublisher(home, tellProgress, async () => {
    try {
      const table = await acceptPopulation(home, bytes, {
        wave: wave!,
        source,
        licence: 'as stated by the source',
        demonstration: false,
        name: file,
        ...(period !== undefined && { period }),
      });
      const { release } = await publishRelease(home, tellProgress);
      print(
        values.json
          ? JSON.stringify({ outcome: 'accepted', ...populationObject(table), release })
          : `${populationReport(table, language)}\nrelease ${release}`,
      );
      return 0;
    } catch (error) {
      if (!(error instanceof PopulationError)) throw error;
      const { code, values: places } = error;
      const message = populationText(language, code, { file, ...places });
      if (values.json) print(JSON.stringify({ outcome: 'rejected', code, values: places, message }));
      else tell(message);
      return rejected;
    }
  });
};
