import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OfficialIndicator } from '@observatory/data/indicators/official/indicator.ts';
import { officialIndicators } from '@observatory/data/indicators/official-indicators.ts';

import { openHome, type Home } from '../../../storage/home.ts';
import { clientSettings, type ClientSettings } from '../client/settings.ts';
import { byDataset } from '../wanted.ts';
import { inventedDataset, type ReplayDataset } from './invented-dataset.ts';
import { ReplayServer } from './replay-server.ts';

/** For tests: settings that do not make them wait. */
export const hastySettings = (base: string, more: Partial<ClientSettings> = {}): ClientSettings => ({
  ...clientSettings({}),
  base,
  pause: 0,
  firstWait: 2,
  longestWait: 50,
  pollWait: 2,
  pollLimit: 200,
  idleLimit: 2_000,
  ...more,
});

/** For tests: the registry's indicators of some datasets. */
export const indicatorsOf = (...datasets: readonly string[]): readonly OfficialIndicator[] =>
  officialIndicators.filter(({ dataset, shippedOnly }) => datasets.includes(dataset) && !shippedOnly);

/** For tests: invented data for each dataset of the indicators. */
export const inventedDatasets = (indicators: readonly OfficialIndicator[]): readonly ReplayDataset[] =>
  [...byDataset(indicators)].map(([code, own]) => inventedDataset(code, own, '2026'));

/** For tests: a home of its own and a service with invented data, both gone afterwards. */
export async function replayed(
  indicators: readonly OfficialIndicator[],
): Promise<AsyncDisposable & { readonly home: Home; readonly replay: ReplayServer }> {
  const folder = await mkdtemp(join(tmpdir(), 'eurostat-'));
  const replay = await ReplayServer.start(inventedDatasets(indicators));
  return {
    home: openHome({ OBSERVATORY_HOME: folder }),
    replay,
    async [Symbol.asyncDispose]() {
      await replay[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
