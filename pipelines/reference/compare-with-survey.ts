import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indicators, itemsOf } from '@observatory/data/indicators/catalogue.ts';
import { rCodeFor, type RCodeView } from '@observatory/data/survey/r-code.ts';

import { tell } from '../commands/command.ts';
import { demonstrationWaves } from '../demonstration/survey-files.ts';
import { demonstrationTemplates } from '../demonstration/tool-files.ts';
import { writeDemonstrationFiles } from '../demonstration/write-files.ts';
import { nameOfView, readPublished, type Published } from './published-estimates.ts';
import { differing, disagreements, parseResults, type RResults } from './r-agreement.ts';
import { rParts } from './r-parts.ts';

/**
 * `npm run compare-with-r`: makes the demonstration survey, publishes it in a folder of its own, runs the R code of a
 * sample of estimates with R's survey package, and compares; before that, parts of the code on invented cases. Ends
 * with 0 when all agree, or when R is not there.
 */
const seed = 20240101;

const places = [
  ...['FI', 'DE', 'IT', 'NL', 'POOLED', 'EQUAL'].map((country) => [country, 'ALL', 'ALL']),
  ['FI', 'ALL', 'S10_49'],
  ['NL', 'ALL', 'S1_9'],
  ['DE', 'C', 'ALL'],
  ['DE', 'B-E', 'S250P'],
  ['IT', 'G-I', 'ALL'],
  ['POOLED', 'F', 'ALL'],
  ['POOLED', 'J-N', 'S50_249'],
  ['EQUAL', 'G-I', 'ALL'],
  ['EQUAL', 'ALL', 'S50_249'],
] as const;
const itemsAtOnce = 2;
const ofEachInterval = 8;

type Estimates = ReadonlyMap<string, Published>;

/** Every indicator in every place and wave, with a few of its items in turn so that each item has its places. */
function inPlaces(published: Estimates): RCodeView[] {
  let turn = 0;
  const views = demonstrationWaves.flatMap((wave) =>
    places.flatMap(([country = '', sector = '', size = '']) =>
      indicators.flatMap((indicator) => {
        const items = itemsOf(indicator);
        return Array.from({ length: Math.min(itemsAtOnce, items.length) }, () => {
          const item = items[turn++ % items.length]!;
          return { indicator: indicator.id, item, wave, country, sector, size };
        });
      }),
    ),
  );
  return views.filter((view) => published.has(nameOfView(view)));
}

/** Some of every kind of interval, for a country, all pooled and each the same, from all over the release. */
function ofIntervals(published: Estimates): RCodeView[] {
  const kinds = Map.groupBy(published.values(), ({ view: { country }, interval }) =>
    [interval, country === 'POOLED' || country === 'EQUAL' ? country : 'one'].join(' '),
  );
  return [...kinds.values()].flatMap((all) => {
    const some = Math.min(ofEachInterval, all.length);
    return Array.from({ length: some }, (_, at) => all[Math.floor(((at + 0.5) * all.length) / some)]!.view);
  });
}

/** Publishes the demonstration survey in a home of its own. */
function publish(home: string): void {
  const run = join(import.meta.dirname, '../run.ts');
  const { status } = spawnSync(process.execPath, [run, 'demonstration', '--seed', String(seed)], {
    env: { ...process.env, OBSERVATORY_HOME: home },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the demonstration release was not published');
}

/** Runs the code files of a folder in one R process, started in the folder of the survey files. */
function runInR(code: string, files: string): Map<string, RResults> {
  const script = join(import.meta.dirname, 'run-r-code.R');
  const { status, stdout } = spawnSync('Rscript', [script, code], {
    cwd: files,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`Rscript ended with ${status}`);
  return parseResults(stdout);
}

type Check = {
  readonly name: string;
  readonly code: string;
  readonly wrong: (results: RResults) => string[];
};

async function compare(folder: string): Promise<number> {
  const [files, home, code] = [join(folder, 'files'), join(folder, 'home'), join(folder, 'code')];
  await writeDemonstrationFiles(files, seed, demonstrationTemplates);
  publish(home);
  const published = await readPublished(home);
  const parts = rParts(seed);
  for (const { tables } of parts)
    for (const [name, text] of Object.entries(tables)) await writeFile(join(files, name), text);
  const views = new Map(
    [...inPlaces(published), ...ofIntervals(published)].map((view) => [nameOfView(view), view]),
  );
  const checks: Check[] = [
    ...parts.map((part) => ({ ...part, wrong: differing })),
    ...[...views].map(([name, view]) => ({
      name,
      code: rCodeFor(view, 'en'),
      wrong: (results: RResults) => disagreements(published.get(name)!, results),
    })),
  ];
  await mkdir(code);
  const fileOf = (at: number) => `${String(at).padStart(5, '0')}.R`;
  for (const [at, check] of checks.entries()) await writeFile(join(code, fileOf(at)), `${check.code}\n`);
  tell(`R computes ${parts.length} parts of the code and ${views.size} estimates …`);
  const results = runInR(code, files);
  let differ = 0;
  for (const [at, { name, wrong }] of checks.entries()) {
    const found = wrong(results.get(fileOf(at)) ?? {});
    if (found.length > 0) differ += 1;
    for (const one of found) process.stdout.write(`${name}: ${one}\n`);
  }
  process.stdout.write(`${checks.length - differ} agree, ${differ} differ\n`);
  return differ === 0 ? 0 : 1;
}

if (spawnSync('Rscript', ['-e', 'library(survey)'], { stdio: 'ignore' }).status !== 0) {
  tell(
    'Rscript with the package survey is not installed (Debian: r-base-core, r-cran-survey). Nothing was compared.',
  );
} else {
  const folder = await mkdtemp(join(tmpdir(), 'compare-with-r-'));
  try {
    process.exitCode = await compare(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
