import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BriefQuestion } from '@observatory/data/briefs/document.ts';
import { kindOf } from '@observatory/data/briefs/places.ts';
import { languages } from '@observatory/data/messages/language.ts';
import { partnerCodes } from '@observatory/data/places/partner-countries.ts';
import { partnershipCodes } from '@observatory/data/places/partnership.ts';
import { sectors } from '@observatory/data/sectors/sectors.ts';

import { briefSource } from '../../server/brief-source.ts';

import { openMaker } from '../../server/briefs/maker.ts';
import { briefPdf } from '../../server/briefs/pdf.ts';
import { Releases } from '../../server/warehouse/releases.ts';

/** Briefs that are made one after the other, no two the same. */
const many = Number(process.env['BENCH_BRIEFS'] ?? 200);

const home = await mkdtemp(join(tmpdir(), 'bench-brief-'));
const run = join(import.meta.dirname, '../../pipelines/run.ts');
await new Promise<void>((resolve, reject) => {
  const env = { ...process.env, OBSERVATORY_HOME: home };
  spawn(process.execPath, [run, 'first-release'], { env, stdio: 'ignore' }).on('exit', (code) =>
    code === 0 ? resolve() : reject(new Error(`first-release ended with ${code}`)),
  );
});
const releases = await Releases.follow({
  ...{ folder: join(home, 'releases'), memory: '256MB', connections: 2 },
  onSwap: () => {},
  onFailure: (error) => {
    throw error;
  },
});

const source = briefSource();
const maker = openMaker(releases, source);
const wave = releases.current!.waves.at(-1)!.wave;
const places = [
  ...partnerCodes,
  ...partnershipCodes,
  ...sectors.map(({ code }) => code).filter((code) => code !== 'ALL'),
];
const questions = (['full', 'summary'] as const).flatMap((extent) =>
  places.flatMap((place) =>
    languages.map((language): BriefQuestion => {
      const kind = kindOf(place)!;
      return { kind, place, wave, language, extent, sections: [...source.sections(kind, extent)] };
    }),
  ),
);

type Measured = { readonly queries: number; readonly setting: number; readonly bytes: number };

async function measure(question: BriefQuestion): Promise<Measured> {
  const began = performance.now();
  const made = await maker.made(question);
  if (!made) throw new Error(`no brief of ${question.place}`);
  const asked = performance.now();
  const issue = { hash: made.hash, origin: 'https://observatory.example', logos: [] };
  const { pdf } = await briefPdf(made.brief, issue);
  return { queries: asked - began, setting: performance.now() - asked, bytes: pdf.length };
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))]!;
const milliseconds = (value: number): string => `${value.toFixed(0)} ms`.padStart(9);
const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;

const measured: Measured[] = [];
const resident: number[] = [];
const before = process.cpuUsage();
for (const question of questions.slice(0, many)) {
  measured.push(await measure(question));
  resident.push(process.memoryUsage.rss());
}
const { user, system } = process.cpuUsage(before);
const [first, ...later] = measured;
const line = (name: string, of: (one: Measured) => number) =>
  `${name.padEnd(28)} first ${milliseconds(of(first!))}   later: median ${milliseconds(quantile(later.map(of), 0.5))}, 95 % under ${milliseconds(quantile(later.map(of), 0.95))}\n`;
process.stdout.write(line('questions to the release', ({ queries }) => queries));
process.stdout.write(line('beyond its questions, PDF', ({ setting }) => setting));
process.stdout.write(
  `processor time of all threads, mean of ${many}: ${milliseconds((user + system) / 1000 / many).trim()}\n`,
);
const sizes = measured.map(({ bytes }) => bytes / 1000);
process.stdout.write(
  `size: median ${quantile(sizes, 0.5).toFixed(0)} kB, greatest ${Math.max(...sizes).toFixed(0)} kB\n`,
);
process.stdout.write(
  `memory: ${megabytes(resident[many / 4 - 1]!)} after ${many / 4} briefs, ${megabytes(resident[many / 2 - 1]!)} after ${many / 2}, ${megabytes(resident.at(-1)!)} after ${many}; peak ${megabytes(process.resourceUsage().maxRSS * 1024)}\n`,
);
releases.close();
await rm(home, { recursive: true });
