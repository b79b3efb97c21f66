import type { Manifest } from '@observatory/data/contract/manifest.ts';
import { formerWave, type FormerRelease, type FormerWave } from '@observatory/data/survey/former.ts';
import type { CellKey } from '@observatory/data/survey/cell.ts';
import type { SizeCode } from '@observatory/data/sectors/sizes.ts';
import type { Thresholds } from '@observatory/data/survey/status.ts';

import { readKeptTable, type KeptTable } from '../../sources/employer-survey/harmonise/kept-table.ts';
import type { Home } from '../../storage/home.ts';
import type { JournalRecord } from '../../storage/journal.ts';
import { inputsInForce } from '../inputs.ts';
import { listReleases, releaseFile } from '../publish.ts';
import { keyOf, readFigures } from './kept-rows.ts';
import { readLedger } from './ledger.ts';
import { respondentChanges } from './respondents.ts';

/**
 * What the releases that are kept have published of each wave, and who came and went since. Of releases with the same
 * uploads of a wave the newest speaks for all.
 */
export async function readFormerWaves(
  home: Home,
  records: readonly JournalRecord[],
  thresholds: Thresholds,
): Promise<Map<string, FormerWave>> {
  const { uploads } = inputsInForce(records);
  const manifests = await listReleases(home);
  const waves = [...new Set(uploads.map(({ wave }) => wave))];
  const found = new Map<string, FormerWave>();
  for (const wave of waves) {
    const present = uploads.filter((upload) => upload.wave === wave).map(({ canonical }) => canonical);
    const formers: FormerRelease[] = [];
    const tables = new Map<string, KeptTable>();
    const read = async (canonicals: readonly string[]) => {
      for (const one of canonicals) {
        if (!tables.has(one)) tables.set(one, await readKeptTable(home, one));
      }
      return canonicals.map((one) => tables.get(one)!);
    };
    for (const { manifest, canonicals } of distinct(manifests, wave, records)) {
      const erased = erasedSince(manifest, wave, records);
      formers.push({
        release: manifest.release,
        ...(await readFormer(home, manifest.release, wave, manifests)),
        changes: respondentChanges(
          wave,
          await read(canonicals.filter((one) => !present.includes(one))),
          await read(present.filter((one) => !canonicals.includes(one))),
          erased,
        ),
      });
    }
    found.set(wave, formerWave(formers, thresholds));
  }
  return found;
}

/** Releases that have the wave, newest first, one for each set of tables. */
function distinct(
  manifests: readonly Manifest[],
  wave: string,
  records: readonly JournalRecord[],
): { manifest: Manifest; canonicals: string[] }[] {
  const canonicalOf = new Map(
    records.flatMap((record) =>
      record.kind === 'accepted' || record.kind === 'erased'
        ? [[record.upload, record.canonical] as const]
        : [],
    ),
  );
  const bySet = new Map<string, { manifest: Manifest; canonicals: string[] }>();
  for (const manifest of manifests) {
    const own = manifest.uploads.filter((upload) => upload.wave === wave);
    if (own.length === 0) continue;
    const canonicals = own.map(({ upload }) => canonicalOf.get(upload)!).sort();
    const set = [...canonicals, erasedSince(manifest, wave, records).length].join(' ');
    if (!bySet.has(set)) bySet.set(set, { manifest, canonicals });
  }
  return [...bySet.values()];
}

/** Where respondents of a release have been erased since: their answers are gone, that they are missing is known. */
function erasedSince(manifest: Manifest, wave: string, records: readonly JournalRecord[]): CellKey[] {
  const uploads = new Set(
    manifest.uploads.filter((upload) => upload.wave === wave).map(({ upload }) => upload),
  );
  return records.flatMap((record) => {
    if (record.kind !== 'erased' || !uploads.has(record.upload) || record.at <= manifest.publishedAt)
      return [];
    const { country, section, size } = record.cell;
    return [{ wave, country, section, size: size as SizeCode }];
  });
}

/** A kept figure counts for the release that it comes from, as long as that one is there. */
async function readFormer(
  home: Home,
  release: string,
  wave: string,
  manifests: readonly Manifest[],
): Promise<Pick<FormerRelease, 'has' | 'figures' | 'isKept'>> {
  const kept = new Set(
    Object.entries(await readLedger(home, release))
      .filter(([origin]) => manifests.some((manifest) => manifest.release === origin))
      .flatMap(([, keys]) => keys),
  );
  const figures = await readFigures(releaseFile(home, release), wave);
  const known = new Set([...figures.keys()].map((key) => key.split('|').at(-1)));
  return {
    has: (indicator) => known.has(indicator),
    figures: (place, indicator) => figures.get(keyOf({ wave, ...place, indicator })),
    isKept: (place, indicator) => kept.has(keyOf({ wave, ...place, indicator })),
  };
}
