import { removeUnusedTables } from '../sources/employer-survey/unused-tables.ts';
import type { Home } from '../storage/home.ts';
import { readJournal } from '../storage/journal.ts';
import { asOnlyWriter } from '../storage/writer-lock.ts';
import { publishRelease, type Progress } from './build.ts';
import { currentRelease } from './publish.ts';
import { settledRecords } from './settled.ts';

/**
 * Runs one writer at a time over all processes, after finishing what a former one was stopped in: left-over tables are
 * removed, and when the journal holds records that no release has taken account of, such as a withdrawal, a release is published first. A release
 * that was rolled back stays rolled back.
 */
export async function asPublisher<Result>(
  home: Home,
  progress: Progress,
  work: () => Promise<Result>,
): Promise<Result> {
  return asOnlyWriter(home, async () => {
    await removeUnusedTables(home);
    if ((await currentRelease(home)) !== undefined) {
      const { length } = await readJournal(home);
      if (length > (await settledRecords(home))) await publishRelease(home, progress);
    }
    return work();
  });
}
