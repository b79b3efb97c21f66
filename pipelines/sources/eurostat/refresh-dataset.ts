import { rm } from 'node:fs/promises';
import type { DatasetState, TakenFile } from '@observatory/data/contract/eurostat-state.ts';
import type { OfficialIndicator } from '@observatory/data/indicators/official/indicator.ts';

import type { Home } from '../../storage/home.ts';
import { asOnlyWriter } from '../../storage/writer-lock.ts';
import { fetchDataset, wantedAddress, type Fetched } from './client/fetch-dataset.ts';
import type { Selection } from './client/addresses.ts';
import { changeSince } from './client/change.ts';
import type { Service } from './client/service.ts';
import type { Watch } from './client/watch.ts';
import type { ChangeCounts, Tell } from './refresh-events.ts';
import { readState, writeDatasetState } from './state-file.ts';
import { examineFile, recordFile, vintagesOf, type Candidate, type Examined } from './take-file.ts';
import { wantedOf } from './wanted.ts';

/** How it went for one dataset: `partly` where some of its indicators were left out. */
export type DatasetOutcome = 'taken' | 'unchanged' | 'partly' | 'failed';

export type RefreshContext = {
  readonly home: Home;
  readonly service: Service;
  readonly watch: Watch;
  readonly tell: Tell;
  readonly dryRun: boolean;
  readonly force: boolean;
};

const extension = { tsv: 'tsv', 'sdmx-csv': 'sdmx.csv', 'json-stat': 'json' } as const;

/** Asks the service for a dataset, fetches it when it changed, checks and records it. */
export async function refreshDataset(
  context: RefreshContext,
  dataset: string,
  indicators: readonly OfficialIndicator[],
): Promise<DatasetOutcome> {
  const { home, service, tell, dryRun } = context;
  const at = new Date().toISOString();
  const wanted = wantedOf(dataset, indicators);
  const address = wantedAddress(service, wanted);
  const { taken } = (await readState(home)).datasets[dataset] ?? {};
  const again = context.force || (await mustAgain(home, dataset, taken, address));
  const { changed, updated } = await askWhatChanged(context.watch, indicators[0]!, again ? undefined : taken);
  const remember = async (answer: Answer['answer'], file?: TakenFile, problem?: string): Promise<void> => {
    if (dryRun) return;
    const asked = { at, answer, ...present({ problem, updated }) };
    await asOnlyWriter(home, () => writeDatasetState(home, dataset, { asked, ...(file && { taken: file }) }));
  };
  const unchanged = async (file?: TakenFile): Promise<DatasetOutcome> => {
    await remember('unchanged', file);
    tell({ event: 'unchanged', dataset, updated: updated ?? '' });
    return 'unchanged';
  };
  if (!changed) return unchanged();
  tell({ event: 'fetching', dataset, indicators: indicators.length });
  const condition = again || !taken ? {} : present({ etag: taken.etag, lastModified: taken.lastModified });
  const fetched = await fetchDataset(service, wanted, condition, (status, waited) =>
    tell({ event: 'waiting', dataset, status, seconds: Math.round(waited / 1000) }),
  );
  if (fetched.outcome === 'not_modified') return unchanged(taken && { ...taken, ...present({ updated }) });
  if (fetched.outcome === 'failed') {
    await remember('failed', undefined, fetched.problem);
    tell({ event: 'failed', dataset, problem: fetched.problem, detail: fetched.detail });
    return 'failed';
  }
  const { path, from, format } = fetched;
  const name = `${dataset}.${extension[format]}`;
  const candidate: Candidate = { dataset, indicators, path, name, from, updated };
  return takeCandidate(context, candidate, (file, problem) =>
    file
      ? remember('taken', { ...file, wanted: address, ...conditionOf(fetched, address) })
      : remember('failed', undefined, problem),
  );
}

type Answer = NonNullable<DatasetState['asked']>;

/**
 * Whether a dataset has changed since a file was taken, and when the producer last changed it, as exactly as the
 * service was asked.
 *
 * @param taken the file; undefined where the dataset is to be fetched whatever the service says
 */
async function askWhatChanged(
  watch: Watch,
  indicator: OfficialIndicator,
  taken: TakenFile | undefined,
): Promise<{ readonly changed: boolean; readonly updated?: string | undefined }> {
  const { dataset } = indicator;
  const verdict = taken ? await watch.verdict(dataset, taken) : 'changed';
  const listed = (await watch.listed(dataset))?.updated;
  if (verdict === 'unchanged') return { changed: false, updated: taken?.updated ?? listed };
  const exact = await watch.exact(dataset, oneSeries(indicator));
  const settled = verdict === 'unsure' && taken ? changeSince(taken, exact) : verdict;
  return { changed: settled !== 'unchanged', updated: exact.updated ?? listed };
}

/** A condition can only be asked with the address that it came from. */
const conditionOf = ({ from, condition }: Fetched, address: string): Fetched['condition'] =>
  from === address ? condition : {};

/** Whether a dataset is to be fetched whatever the service says of it. */
async function mustAgain(
  home: Home,
  dataset: string,
  taken: TakenFile | undefined,
  address: string,
): Promise<boolean> {
  const last = (await vintagesOf(home, dataset)).at(-1);
  if (!taken || last?.file !== taken.file) return true;
  const otherWish = taken.wanted !== undefined && taken.wanted !== address;
  return otherWish || (last.leftOut?.length ?? 0) > 0;
}

/** Codes of one series: the cheapest query that carries the dates of the last changes. */
function oneSeries({ filters, breakdowns }: OfficialIndicator): Selection {
  const codes = {
    ...filters,
    ...Object.fromEntries(breakdowns.map(({ dimension, total }) => [dimension, total])),
  };
  return Object.fromEntries(Object.entries({ ...codes, geo: 'DE' }).map(([id, code]) => [id, [code]]));
}

const present = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [Key in keyof Value]?: Exclude<Value[Key], undefined>;
  };

const counts = ({ added, changed, withdrawn, flagged }: Examined['changes']): ChangeCounts => ({
  added: added.length,
  changed: changed.length,
  withdrawn: withdrawn.length,
  flagged: flagged.length,
});

/**
 * Checks a file and records it unless it is a trial.
 *
 * @param remember told the file that the dataset now stands on, or why none was taken
 */
export async function takeCandidate(
  { home, service, tell, dryRun }: Pick<RefreshContext, 'home' | 'service' | 'tell' | 'dryRun'>,
  candidate: Candidate,
  remember: (file: TakenFile | undefined, problem?: string) => Promise<void>,
): Promise<DatasetOutcome> {
  const { dataset, indicators, path } = candidate;
  const updated = candidate.updated ?? '';
  const { maximumUnpackedBytes } = service.settings;
  try {
    const examined = await examineFile(home, candidate, service.folder, maximumUnpackedBytes);
    if (examined.kind === 'refused') {
      await remember(undefined, examined.problem);
      tell({ event: 'failed', dataset, problem: examined.problem, detail: '' });
      return 'failed';
    }
    for (const problem of examined.problems) {
      tell({ event: problem.failing ? 'left_out' : 'noticed', dataset, ...problem });
    }
    if (examined.leftOut.length === indicators.length) {
      await remember(undefined, 'no_indicator');
      tell({ event: 'failed', dataset, problem: 'no_indicator', detail: '' });
      return 'failed';
    }
    if (dryRun) {
      tell({ event: 'compared', dataset, updated, ...counts(examined.changes) });
      tell({ event: 'changes', dataset, changes: examined.changes });
    } else {
      const taken = await asOnlyWriter(home, () => recordFile(home, candidate, examined));
      await remember(taken);
      if (examined.same) tell({ event: 'same', dataset, updated });
      else tell({ event: 'recorded', dataset, updated, ...counts(examined.changes) });
    }
    return examined.leftOut.length > 0 ? 'partly' : 'taken';
  } finally {
    await rm(path, { force: true });
  }
}
