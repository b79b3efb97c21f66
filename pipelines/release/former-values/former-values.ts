import type { FormerWave } from '@observatory/data/survey/former.ts';
import type { LatticeGroup } from '@observatory/data/survey/lattice.ts';
import type { Thresholds } from '@observatory/data/survey/status.ts';

import type { Home } from '../../storage/home.ts';
import type { JournalRecord } from '../../storage/journal.ts';
import { releaseFile } from '../publish.ts';
import type { CellValue } from '../table-writer.ts';
import { readFormerWaves } from './former-waves.ts';
import { keyOf, readKeptRows } from './kept-rows.ts';
import type { Ledger } from './ledger.ts';

/** Rows that stay as an earlier release has them, by key, and which release that is. */
export type Kept = {
  readonly estimates: ReadonlyMap<string, readonly CellValue[][]>;
  readonly covariances: ReadonlyMap<string, readonly CellValue[][]>;
  readonly ledger: Ledger;
};

/** What a new release owes to those that readers may have. */
export type FormerValues = {
  readonly waves: ReadonlyMap<string, FormerWave>;
  readonly rowsFor: (groups: readonly LatticeGroup[]) => Promise<Kept>;
};

/** For a release that no release comes before. */
export const nothingFormer: FormerValues = {
  waves: new Map(),
  rowsFor: () => Promise.resolve({ estimates: new Map(), covariances: new Map(), ledger: {} }),
};

/** Compares the inputs in force with those of every release that is kept. */
export async function readFormerValues(
  home: Home,
  records: readonly JournalRecord[],
  thresholds: Thresholds,
): Promise<FormerValues> {
  return {
    waves: await readFormerWaves(home, records, thresholds),
    async rowsFor(groups) {
      const kept = groups.filter(({ keptFrom }) => keptFrom !== undefined);
      const [estimates, covariances] = [new Map<string, CellValue[][]>(), new Map<string, CellValue[][]>()];
      const ledger: Record<string, string[]> = {};
      for (const [release, own] of Map.groupBy(kept, ({ keptFrom }) => keptFrom!)) {
        const rows = await readKeptRows(releaseFile(home, release), own.map(keyOf));
        for (const [key, found] of rows.estimates) estimates.set(key, [...found]);
        for (const [key, found] of rows.covariances) covariances.set(key, [...found]);
        ledger[release] = [...rows.estimates.keys()];
      }
      return { estimates, covariances, ledger };
    },
  };
}
