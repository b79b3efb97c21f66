import { join } from 'node:path';
import type { Manifest } from '@observatory/data/contract/manifest.ts';
import { indicatorById } from '@observatory/data/indicators/catalogue.ts';
import { defaultThresholds, type Thresholds } from '@observatory/data/survey/status.ts';
import type { WaveCube } from '@observatory/data/survey/lattice.ts';

import { removeUnusedTables } from '../sources/employer-survey/unused-tables.ts';
import type { Home } from '../storage/home.ts';
import { readJournal } from '../storage/journal.ts';
import { readFormerValues } from './former-values/former-values.ts';
import { writeLedger, type Ledger } from './former-values/ledger.ts';
import { inputsInForce, type Inputs } from './inputs.ts';
import { buildingFolder, currentRelease, listReleases, publishFolder, readManifest } from './publish.ts';
import { readVintages } from './read-vintages.ts';
import { settle } from './settled.ts';
import { verifyRelease } from './verify/verify.ts';
import { buildWaveCube } from './wave-cube.ts';
import { writeRelease } from './write-release.ts';
import { writeVault } from './write-vault.ts';

export type Progress = (step: 'wave' | 'write' | 'verify' | 'publish', detail: string) => void;

/** A release that is built and verified but not published. */
export type BuiltRelease = {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly cubes: readonly WaveCube[];
  readonly ledger: Ledger;
  /** How many records of the journal it takes account of. */
  readonly records: number;
};

/**
 * Builds a release from the inputs in force, verifies it and publishes it. When its content equals that of the
 * current release nothing is published and the current manifest is returned. Tables of respondents that no upload
 * stands on are removed first.
 */
export async function publishRelease(
  home: Home,
  progress: Progress,
  thresholds: Thresholds = defaultThresholds,
): Promise<Manifest> {
  await removeUnusedTables(home);
  const { folder, manifest, cubes, ledger, records } = await buildRelease(home, progress, thresholds);
  const previous = manifest.previous === undefined ? undefined : await readManifest(home, manifest.previous);
  if (previous && sameRelease(previous, manifest)) {
    await settle(home, records);
    return previous;
  }
  await writeVault(home, cubes);
  await writeLedger(home, manifest.release, ledger);
  progress('publish', manifest.release);
  await publishFolder(home, folder, manifest);
  await settle(home, records);
  return manifest;
}

/** Builds a release from the inputs in force beside the others and verifies it; readers do not see it. */
export async function buildRelease(
  home: Home,
  progress: Progress,
  thresholds: Thresholds,
): Promise<BuiltRelease> {
  const records = await readJournal(home);
  const inputs = inputsInForce(records);
  const cubes: WaveCube[] = [];
  const waves: Manifest['waves'] = [];
  for (const wave of [...new Set(inputs.uploads.map((upload) => upload.wave))].sort()) {
    progress('wave', wave);
    const { cube, entry } = await buildWaveCube(home, wave, inputs, thresholds);
    cubes.push(cube);
    waves.push(entry);
  }
  const folder = await buildingFolder(home);
  progress('write', folder);
  const written = await writeRelease(
    join(folder, 'release.duckdb'),
    cubes,
    await readVintages(home, inputs),
    thresholds,
    await readFormerValues(home, records, thresholds),
  );
  const previous = await currentRelease(home);
  const manifest = describe(await nextReleaseId(home, written.contentHash), written, {
    inputs,
    waves,
    thresholds,
    previous,
  });
  progress('verify', manifest.release);
  await verifyRelease(join(folder, 'release.duckdb'), manifest);
  return { folder, manifest, cubes, ledger: written.ledger, records: records.length };
}

const sameRelease = (a: Manifest, b: Manifest): boolean =>
  a.contentHash === b.contentHash && JSON.stringify(a.uploads) === JSON.stringify(b.uploads);

function describe(
  release: string,
  written: { estimates: number; observations: number; contentHash: string; keptFormer: number },
  from: { inputs: Inputs; waves: Manifest['waves']; thresholds: Thresholds; previous: string | undefined },
): Manifest {
  const { inputs, waves, thresholds, previous } = from;
  return {
    format: 1,
    release,
    contentHash: written.contentHash,
    publishedAt: new Date().toISOString(),
    ...(previous !== undefined && { previous }),
    demonstration: [...inputs.uploads, ...inputs.populations].some(({ demonstration }) => demonstration),
    thresholds,
    waves,
    uploads: inputs.uploads.map(({ upload, partner, wave, respondents, demonstration, at }) => ({
      upload,
      partner,
      wave,
      respondents,
      demonstration,
      acceptedAt: at,
    })),
    vintages: inputs.vintages.map(({ source, file, at, dataset, updated }) => ({
      source,
      file,
      takenAt: at,
      ...(dataset !== undefined && { dataset }),
      ...(updated !== undefined && { updated }),
    })),
    indicators: [...indicatorById.keys()],
    rows: { estimates: written.estimates, observations: written.observations },
    keptFormer: written.keptFormer,
  };
}

/** Date, running number of the day, and the beginning of the content hash: `2026-11-21-01-3f9a2c1d`. */
async function nextReleaseId(home: Home, contentHash: string): Promise<string> {
  const day = new Date().toISOString().slice(0, 10);
  const taken = (await listReleases(home)).filter(({ release }) => release.startsWith(day)).length;
  return `${day}-${String(taken + 1).padStart(2, '0')}-${contentHash.slice(0, 8)}`;
}
