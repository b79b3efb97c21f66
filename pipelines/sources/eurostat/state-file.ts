import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  parseEurostatState,
  type DatasetState,
  type EurostatState,
} from '@observatory/data/contract/eurostat-state.ts';

import { writeDurably } from '../../storage/durable-file.ts';
import type { Home } from '../../storage/home.ts';

const stateFile = (home: Home): string => join(home.folder, 'eurostat.json');

/** What the service said when it was last asked; nothing before the first time. */
export async function readState(home: Home): Promise<EurostatState> {
  const text = await readFile(stateFile(home), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? { format: 1, datasets: {} } : parseEurostatState(text);
}

/** Replaces what is known of one dataset, keeping the part that is not given. Under the writer lock. */
export async function writeDatasetState(home: Home, dataset: string, change: DatasetState): Promise<void> {
  const { datasets } = await readState(home);
  const state: EurostatState = {
    format: 1,
    datasets: { ...datasets, [dataset]: { ...datasets[dataset], ...change } },
  };
  await writeDurably(stateFile(home), `${JSON.stringify(state, undefined, 2)}\n`);
}
