import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfficialIndicator } from '@observatory/data/indicators/official/indicator.ts';

import type { Home } from '../../storage/home.ts';
import { asOnlyWriter } from '../../storage/writer-lock.ts';
import { Service } from './client/service.ts';
import type { ClientSettings } from './client/settings.ts';
import { Watch } from './client/watch.ts';
import { candidatesIn } from './from-folder.ts';
import { refreshDataset, takeCandidate, type DatasetOutcome } from './refresh-dataset.ts';
import type { Tell } from './refresh-events.ts';
import { writeDatasetState } from './state-file.ts';
import { copyInto } from './take-file.ts';
import { byDataset } from './wanted.ts';

export type RefreshWishes = {
  readonly indicators: readonly OfficialIndicator[];
  /** Codes of the datasets wanted; all of the registry's when empty. */
  readonly datasets: readonly string[];
  readonly dryRun: boolean;
  /** Fetch what has not changed too. */
  readonly force: boolean;
  /** Folder or file to take from instead of the service. */
  readonly from?: string;
  readonly settings: ClientSettings;
  readonly tell: Tell;
};

/** How many datasets ended in which way. */
export type RefreshSummary = { readonly [Outcome in DatasetOutcome]: number };

/**
 * Refreshes datasets one after another; one that fails does not stop the others. One refresh of an observatory runs at
 * a time; other writers wait only while a vintage is recorded. Stopped at any moment and begun again, it goes on with
 * the datasets that are missing. Nothing is published.
 */
export function refresh(home: Home, wishes: RefreshWishes): Promise<RefreshSummary> {
  const lock = { ...home, writerLock: join(home.folder, 'eurostat.lock') };
  return asOnlyWriter(lock, async () => {
    const folder = join(home.folder, 'fetching');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    try {
      const outcomes = await (wishes.from === undefined ? fromService : fromFolder)(home, wishes, folder);
      const count = (outcome: DatasetOutcome) => outcomes.filter((one) => one === outcome).length;
      return {
        taken: count('taken'),
        unchanged: count('unchanged'),
        partly: count('partly'),
        failed: count('failed'),
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

function wantedDatasets({ indicators, datasets }: RefreshWishes) {
  const all = byDataset(indicators);
  return datasets.length === 0 ? all : new Map([...all].filter(([dataset]) => datasets.includes(dataset)));
}

async function fromService(home: Home, wishes: RefreshWishes, folder: string): Promise<DatasetOutcome[]> {
  const { settings, tell, dryRun, force } = wishes;
  let current = '';
  const service = new Service(settings, folder, (attempt, milliseconds, why) =>
    tell({ event: 'retrying', dataset: current, attempt, seconds: Math.ceil(milliseconds / 1000), why }),
  );
  const context = { home, service, watch: new Watch(service), tell, dryRun, force };
  const outcomes: DatasetOutcome[] = [];
  for (const [dataset, indicators] of wantedDatasets(wishes)) {
    current = dataset;
    outcomes.push(await refreshDataset(context, dataset, indicators));
  }
  return outcomes;
}

async function fromFolder(home: Home, wishes: RefreshWishes, folder: string): Promise<DatasetOutcome[]> {
  const { settings, tell, dryRun } = wishes;
  const service = new Service(settings, folder);
  const outcomes: DatasetOutcome[] = [];
  const tellFile: Tell = (event) => {
    if (event.event === 'file_refused') outcomes.push('failed');
    tell(event);
  };
  const candidates = await candidatesIn(wishes.from!, wantedDatasets(wishes), {
    folder,
    maximumBytes: settings.maximumUnpackedBytes,
    tell: tellFile,
  });
  for (const candidate of candidates) {
    const { dataset, indicators } = candidate;
    tell({ event: 'fetching', dataset, indicators: indicators.length });
    const copy = { ...candidate, path: await copyInto(folder, candidate.path) };
    outcomes.push(
      await takeCandidate({ home, service, tell, dryRun }, copy, async (taken) => {
        if (taken && !dryRun) await asOnlyWriter(home, () => writeDatasetState(home, dataset, { taken }));
      }),
    );
  }
  return outcomes;
}
