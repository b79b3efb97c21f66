import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseManifest, type Manifest } from '@observatory/data/contract/manifest.ts';

import { syncFile, syncFolder, writeDurably } from '../storage/durable-file.ts';
import type { Home } from '../storage/home.ts';

export const releaseFile = (home: Home, release: string): string =>
  join(home.releases, release, 'release.duckdb');

export const readManifest = async (home: Home, release: string): Promise<Manifest> =>
  parseManifest(await readFile(join(home.releases, release, 'manifest.json'), 'utf8'));

/** The id of the release that is served, or undefined before the first. */
export async function currentRelease(home: Home): Promise<string | undefined> {
  try {
    return (await readFile(home.currentRelease, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Releases that are kept, newest first. */
export async function listReleases(home: Home): Promise<Manifest[]> {
  const folders = await readdir(home.releases, { withFileTypes: true }).catch(() => []);
  const ids = folders
    .filter((entry) => entry.isDirectory() && !entry.name.endsWith('.building'))
    .map(({ name }) => name);
  const manifests = await Promise.all(ids.map((id) => readManifest(home, id)));
  return manifests.sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1));
}

/** An empty folder in which a release is built beside the others; left-overs of a crash are removed. */
export async function buildingFolder(home: Home): Promise<string> {
  const folder = join(home.releases, 'next.building');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

/**
 * Makes a finished folder a release and moves the pointer to it. Each step is on disk before the next begins, so a
 * crash leaves the old release or the new one in force, never a mixture.
 */
export async function publishFolder(home: Home, folder: string, manifest: Manifest): Promise<void> {
  await writeDurably(join(folder, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  await syncFile(join(folder, 'release.duckdb'));
  await syncFolder(folder);
  await rename(folder, join(home.releases, manifest.release));
  await syncFolder(home.releases);
  await pointTo(home, manifest.release);
}

/** Makes a kept release the one that is served. */
export async function pointTo(home: Home, release: string): Promise<void> {
  await readManifest(home, release);
  await writeDurably(home.currentRelease, `${release}\n`);
}
