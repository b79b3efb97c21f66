import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { demonstrationPopulationTable, demonstrationWaves } from '../demonstration/survey-files.ts';
import { demonstrationExports } from '../demonstration/tool-files.ts';
import { writeDemonstrationFiles } from '../demonstration/write-files.ts';
import { asPublisher } from '../release/as-publisher.ts';
import { publishRelease } from '../release/build.ts';
import { currentRelease } from '../release/publish.ts';
import { acceptSurvey } from '../sources/employer-survey/accept.ts';
import { verdictText } from '../sources/employer-survey/check/report.ts';
import { fromBytes } from '../sources/employer-survey/read/byte-source.ts';
import { openHome, type Home } from '../storage/home.ts';
import { appendRecord, readJournal } from '../storage/journal.ts';
import { keepRaw, sha256 } from '../storage/raw-store.ts';
import { inputsInForce } from '../release/inputs.ts';
import { UsageError, print, readWords, tell, type Command, tellProgress } from './command.ts';
import { acceptPopulation } from './population.ts';

const usualSeed = 20240101;

/**
 * `demonstration [--seed n]`: makes the demonstration survey and takes it in through the same door as any file.
 * With `--files <folder>` it writes the survey files and the population table there, and nothing is taken in.
 */
export const demonstration: Command = async (words) => {
  const { values } = readWords(words, {
    seed: { type: 'string', default: String(usualSeed) },
    files: { type: 'string' },
  });
  if (!/^\d+$/.test(values.seed) || values.files === '')
    throw new UsageError('demonstration [--seed <whole number>] [--files <folder>]');
  if (values.files !== undefined) {
    for (const path of await writeDemonstrationFiles(values.files, Number(values.seed))) print(path);
    return 0;
  }
  const home = openHome();
  return asPublisher(home, tellProgress, async () => {
    await takeInDemonstration(home, Number(values.seed));
    const { release } = await publishRelease(home, tellProgress);
    print(`release ${release}`);
    return 0;
  });
};

/** `first-release`: where nothing is published yet, the demonstration survey and the official figures that ship. */
export const firstRelease: Command = async () => {
  const home = openHome();
  return asPublisher(home, tellProgress, async () => {
    if ((await currentRelease(home)) !== undefined) return 0;
    await takeInOfficialFigures(home);
    await takeInDemonstration(home, usualSeed);
    const { release, rows } = await publishRelease(home, tellProgress);
    tell(
      `Published release ${release}: ${rows.estimates} estimates, ${rows.observations} official observations.`,
    );
    return 0;
  });
};

async function takeInDemonstration(home: Home, seed: number): Promise<void> {
  const table = demonstrationPopulationTable();
  const given = { source: 'demonstration', licence: 'CC0-1.0', demonstration: true };
  const { populations } = inputsInForce(await readJournal(home));
  for (const wave of demonstrationWaves) {
    if (!populations.some((one) => one.wave === wave && one.table === sha256(table))) {
      await acceptPopulation(home, table, { wave, ...given });
    }
    for (const { partner, name, bytes } of demonstrationExports(wave, seed)) {
      const outcome = await acceptSurvey(home, {
        source: fromBytes(name, bytes),
        partner,
        wave,
        demonstration: true,
      });
      if (outcome.outcome === 'rejected') throw new Error(verdictText(outcome.verdict, 'en'));
      tell(`  ${name}: ${outcome.verdict.respondents} employers`);
    }
  }
}

async function takeInOfficialFigures(home: Home): Promise<void> {
  const table = await readFile(
    fileURLToPath(import.meta.resolve('@observatory/data/reference/official-figures.csv')),
  );
  const at = new Date().toISOString();
  const file = await keepRaw(home, table, {
    producer: 'Eurostat and others, see the source of each value',
    from: 'data/reference/official-figures.csv',
    licence: 'free re-use with the source named',
    takenAt: at,
  });
  await appendRecord(home, { kind: 'vintage', at, source: 'official-figures', file });
}
