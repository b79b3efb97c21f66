import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  demonstrationPopulationTable,
  demonstrationSurvey,
} from '../pipelines/demonstration/survey-files.ts';
import { publishRelease } from '../pipelines/release/build.ts';
import { acceptSurvey } from '../pipelines/sources/employer-survey/accept.ts';
import { fromBytes } from '../pipelines/sources/employer-survey/read/byte-source.ts';
import { openHome } from '../pipelines/storage/home.ts';
import { acceptPopulation } from '../pipelines/weighting/accept-population.ts';

/**
 * Publishes a release in a folder of its own, whose address it gives back: Finland and Germany, in 2024 without any
 * population table, in 2026 with one for Germany only.
 */
export async function publishPartlyWeighted(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'observatory-partly-weighted-'));
  const home = openHome({ OBSERVATORY_HOME: folder });
  for (const wave of ['2024', '2026']) {
    const files = demonstrationSurvey(wave, 20240101).filter(({ name }) => /-(?:fi|de)-/.test(name));
    for (const { partner, name, text } of files) {
      const source = fromBytes(name, new TextEncoder().encode(text));
      await acceptSurvey(home, { source, partner, wave, demonstration: true });
    }
  }
  const [header, ...rows] = demonstrationPopulationTable().split('\n');
  const ofGermany = [header, ...rows.filter((row) => row.startsWith('DE'))].join('\n');
  await acceptPopulation(home, ofGermany, {
    wave: '2026',
    source: 'demonstration',
    licence: 'CC0-1.0',
    demonstration: true,
  });
  await publishRelease(home, () => {});
  return folder;
}
