import { link, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultThresholds } from '@observatory/data/survey/status.ts';
import type { RehearsedCoverage } from '@observatory/data/contract/uploads.ts';

import { buildRelease, type Progress } from '../../release/build.ts';
import { compareReleases, type FigureChange } from '../../release/changes/compare-releases.ts';
import { inputsInForce } from '../../release/inputs.ts';
import { currentRelease, readManifest, releaseFile } from '../../release/publish.ts';
import type { Home } from '../../storage/home.ts';
import { appendRecord, readJournal } from '../../storage/journal.ts';
import { prepareSurvey, recordOf, type Candidate, type Upload } from './accept.ts';
import type { Verdict } from './check/check.ts';
import { readKeptTable } from './harmonise/kept-table.ts';
import { coverageOf, type PlaceCounts } from './rehearsal-coverage.ts';

/** Employers that a file adds, by country, section and size class. */
export type AddedEmployers = {
  readonly country: string;
  readonly section: string;
  readonly size: string;
  readonly added: number;
};

/** What accepting a file would do. */
export type Rehearsal =
  | { readonly outcome: 'rejected' | 'known'; readonly verdict: Verdict }
  | {
      readonly outcome: 'rehearsed';
      readonly verdict: Verdict;
      readonly employers: readonly AddedEmployers[];
      readonly figures: Readonly<Record<FigureChange['change'], number>>;
      /** The first of each kind, the largest moves first. */
      readonly cells: readonly FigureChange[];
      /** Answers of the countries of the file against their enterprises. */
      readonly coverage: readonly RehearsedCoverage[];
    };

const shownOfEachKind = 50;

/**
 * Builds the release that accepting a file would publish, compares it with the one that is served, and removes it.
 * Nothing is left of the file.
 */
export async function rehearseSurvey(home: Home, given: Upload, progress: Progress): Promise<Rehearsal> {
  const prepared = await prepareSurvey(home, given);
  if (prepared.outcome !== 'prepared') return prepared;
  const { candidate } = prepared;
  const rehearsal = await rehearsalHome(home, candidate, given);
  try {
    const { folder, manifest } = await buildRelease(rehearsal, progress, defaultThresholds);
    const current = await currentRelease(home);
    const served = current === undefined ? undefined : await readManifest(home, current);
    const waveOf = (one: typeof manifest | undefined) => one?.waves.find(({ wave }) => wave === given.wave);
    const added = await countPlaces(rehearsal, candidate.canonical);
    const removed = await countReplaced(home, given);
    const changes = await compareReleases(
      current === undefined ? undefined : releaseFile(home, current),
      join(folder, 'release.duckdb'),
      given.wave,
    );
    await rm(folder, { recursive: true, force: true });
    const kinds = ['gained', 'hidden', 'moved'] as const;
    const ofKind = (kind: FigureChange['change']) => changes.filter(({ change }) => change === kind);
    return {
      outcome: 'rehearsed',
      verdict: candidate.verdict,
      employers: employersOf(added),
      figures: {
        gained: ofKind('gained').length,
        hidden: ofKind('hidden').length,
        moved: ofKind('moved').length,
      },
      cells: kinds.flatMap((kind) => ofKind(kind).slice(0, shownOfEachKind)),
      coverage: coverageOf(waveOf(served), waveOf(manifest)!, added, removed),
    };
  } finally {
    await rm(join(rehearsal.raw, '..'), { recursive: true, force: true });
    await candidate.table.discard();
  }
}

/** A home with the same inputs and releases, and the candidate among the inputs. */
async function rehearsalHome(home: Home, candidate: Candidate, given: Upload): Promise<Home> {
  const raw = join(home.incomingTables, `rehearsal-${candidate.canonical.slice(0, 16)}`, 'raw');
  await rm(join(raw, '..'), { recursive: true, force: true });
  await mkdir(raw, { recursive: true, mode: 0o700 });
  const journal = join(raw, 'journal');
  for (const name of await readdir(home.raw)) {
    if (/^[0-9a-f]{64}$/.test(name)) await link(join(home.raw, name), join(raw, name));
  }
  await link(candidate.table.path, join(raw, candidate.canonical)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const rehearsal = { ...home, raw, journal };
  for (const record of await readJournal(home)) await appendRecord(rehearsal, record);
  await appendRecord(rehearsal, recordOf(given, candidate));
  return rehearsal;
}

/** Respondents of a kept table by country, section and size class. */
async function countPlaces(home: Home, canonical: string): Promise<PlaceCounts> {
  const table = await readKeptTable(home, canonical);
  const columns = ['A1_COUNTRY', 'SECTION', 'SIZE'].map((name) => table.column(name)!);
  const counts = new Map<string, number>();
  for (let row = 0; row < table.respondents; row += 1) {
    const place = columns.map(({ texts, codes }) => texts[codes[row]!]!).join('|');
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

async function countReplaced(home: Home, { replaces }: Upload): Promise<PlaceCounts> {
  const { uploads } = inputsInForce(await readJournal(home));
  const replaced = uploads.find(({ upload }) => upload === replaces);
  return replaced ? countPlaces(home, replaced.canonical) : new Map();
}

const employersOf = (added: PlaceCounts): AddedEmployers[] =>
  [...added]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([place, count]) => {
      const [country, section, size] = place.split('|') as [string, string, string];
      return { country, section, size, added: count };
    });
