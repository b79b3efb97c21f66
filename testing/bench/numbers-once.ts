import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { indicators, itemsOf } from '@observatory/data/indicators/catalogue.ts';
import { partnerCodes } from '@observatory/data/places/partner-countries.ts';
import { sectors } from '@observatory/data/sectors/sectors.ts';
import { defaultThresholds } from '@observatory/data/survey/status.ts';

import { demonstrationPopulation } from '../../pipelines/demonstration/population.ts';
import { randomFor } from '../../pipelines/demonstration/random.ts';
import { cubeOfAnswers } from '../../pipelines/release/cube-of-answers.ts';
import { nothingFormer } from '../../pipelines/release/former-values/former-values.ts';
import { publishFolder } from '../../pipelines/release/publish.ts';
import { writeRelease } from '../../pipelines/release/write-release.ts';
import { takeColumns } from '../../pipelines/sources/employer-survey/harmonise/encode.ts';
import { openHome } from '../../pipelines/storage/home.ts';
import { designWave } from '../../pipelines/weighting/wave-design.ts';
import { createApp } from '../../server/app.ts';
import { Releases } from '../../server/warehouse/releases.ts';
import { inventedAnswers } from './invented-answers.ts';

/** Builds and serves a release of so many invented respondents and prints what it took, as one JSON object. */
const [respondents, folder] = [Number(process.argv[2]), process.argv[3]!];
const { rows, table } = inventedAnswers(respondents);

// Inventing the answers is not part of what is measured.
const take = takeColumns([table]);
for (const indicator of indicators) for (const item of itemsOf(indicator)) indicator.measure(take, item);

const populations = new Map(
  partnerCodes.map((country) => [
    country as string,
    { source: 'bench', cells: demonstrationPopulation(country) },
  ]),
);
const started = performance.now();
const design = designWave('2026', rows, populations);
const cube = cubeOfAnswers('2026', design, [table]);
const home = openHome({ OBSERVATORY_HOME: folder });
const building = join(home.releases, 'next.building');
await mkdir(building, { recursive: true });
const written = await writeRelease(
  join(building, 'release.duckdb'),
  [cube],
  [],
  defaultThresholds,
  nothingFormer,
);
const buildSeconds = (performance.now() - started) / 1000;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;

const release = `2026-01-01-01-${written.contentHash.slice(0, 8)}`;
await publishFolder(home, building, {
  format: 1,
  release,
  contentHash: written.contentHash,
  publishedAt: new Date().toISOString(),
  demonstration: false,
  thresholds: defaultThresholds,
  waves: [{ wave: '2026', countries: [...design.countries] }],
  uploads: [],
  vintages: [],
  rows: { estimates: written.estimates, observations: 0 },
});
const releases = await Releases.follow({
  folder: home.releases,
  memory: '512MB',
  connections: 2,
  onSwap: () => {},
  onFailure: () => {},
});
const app = createApp(releases, () => {});
const { uniform } = randomFor('questions');
const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(uniform() * values.length)]!;
const questions = Array.from({ length: 220 }, () => {
  const [country, sector, size] = [pick(partnerCodes), pick(sectors).code, pick(['ALL', 'S1_9', 'S10_49'])];
  return `/api/v1/estimates.json?indicator=skill_gap&country=${country}&sector=${sector}&size=${size}`;
});
const milliseconds: number[] = [];
for (const [at, question] of questions.entries()) {
  const asked = performance.now();
  await (await app.request(question)).text();
  if (at >= 20) milliseconds.push(performance.now() - asked);
}
milliseconds.sort((a, b) => a - b);
const { size } = await stat(join(home.releases, release, 'release.duckdb'));
releases.close();
process.stdout.write(
  JSON.stringify({
    respondents,
    buildSeconds,
    peakMegabytes,
    releaseMegabytes: size / 2 ** 20,
    questionMilliseconds: milliseconds[Math.floor(milliseconds.length / 2)],
  }),
);
