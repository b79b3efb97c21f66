import { rm } from 'node:fs/promises';

import { RefusalError } from '../refusal.ts';
import { filteredAddress, wholeTableAddress, type Selection } from './addresses.ts';
import type { AnswerKind } from './answer-kind.ts';
import { awaitExtraction, kindOf, type OnWait } from './asynchronous.ts';
import { ServiceError, type Answer, type Condition, type Service } from './service.ts';
import { ArchiveError, unzipTable } from './unzip.ts';

/** What is wanted of a dataset. */
export type Wanted = {
  readonly dataset: string;
  /** How many dimensions it has besides time. */
  readonly dimensions: number;
  readonly selection: Selection;
};

/** A file with data as it came from the service. */
export type Fetched = {
  readonly outcome: 'fetched';
  readonly path: string;
  /** Address of the bytes; with the name of the entry where they came in an archive. */
  readonly from: string;
  readonly format: 'tsv' | 'sdmx-csv' | 'json-stat';
  readonly condition: Condition;
};

/** Why a dataset could not be fetched: a stable code and what its sentence needs. */
export type FetchProblem = {
  readonly outcome: 'failed';
  readonly problem:
    | 'unreachable'
    | 'too_large'
    | 'not_found'
    | 'refused'
    | 'still_preparing'
    | 'page'
    | 'damaged'
    | 'no_rows'
    | 'no_data';
  readonly detail: string;
};

export type FetchOutcome = Fetched | FetchProblem | { readonly outcome: 'not_modified' };

const failed = (problem: FetchProblem['problem'], detail = ''): FetchProblem => ({
  outcome: 'failed',
  problem,
  detail,
});

/** The address that a dataset is first asked for at. */
export const wantedAddress = (service: Service, { dataset, dimensions, selection }: Wanted): string =>
  filteredAddress(service.settings.base, dataset, dimensions, selection);

/**
 * Fetches what is wanted of a dataset: filtered where the service can, else the whole table, which has no limit. The
 * whole table is asked for when the filtered extraction is too big, is not ready in time, or is refused or empty: a
 * structure that changed is then seen in the table itself.
 */
export async function fetchDataset(
  service: Service,
  wanted: Wanted,
  condition: Condition,
  onWait: OnWait,
): Promise<FetchOutcome> {
  const filtered = await fetchAddress(service, wantedAddress(service, wanted), condition, onWait);
  if (filtered.outcome !== 'failed') return filtered;
  if (!['too_large', 'refused', 'not_found', 'still_preparing', 'no_rows'].includes(filtered.problem))
    return filtered;
  const whole = await fetchAddress(
    service,
    wholeTableAddress(service.settings.base, wanted.dataset),
    {},
    onWait,
  );
  return whole.outcome === 'failed' && filtered.problem === 'no_rows' ? filtered : whole;
}

/** One address, through queue and archive; once more where the answer came damaged. */
export async function fetchAddress(
  service: Service,
  address: string,
  condition: Condition,
  onWait: OnWait,
): Promise<FetchOutcome> {
  const first = await fetchOnce(service, address, condition, onWait);
  const damaged = first.outcome === 'failed' && first.problem === 'damaged';
  return damaged ? fetchOnce(service, address, condition, onWait) : first;
}

async function fetchOnce(
  service: Service,
  address: string,
  condition: Condition,
  onWait: OnWait,
): Promise<FetchOutcome> {
  try {
    const answer = await service.get(address, condition);
    if (answer.status === 304) {
      await rm(answer.path, { force: true });
      return { outcome: 'not_modified' };
    }
    return await settled(service, answer, await kindOf(service, answer), onWait);
  } catch (error) {
    return problemOf(error);
  }
}

async function settled(
  service: Service,
  answer: Answer,
  kind: AnswerKind,
  onWait: OnWait,
): Promise<FetchOutcome> {
  if (kind.kind === 'data') return fetched(answer, kind.format, answer.path, answer.address);
  if (kind.kind === 'archive') return fromArchive(service, answer);
  await rm(answer.path, { force: true });
  if (kind.kind !== 'asynchronous') return failedKind(kind);
  const waited = await awaitExtraction(service, answer.address, kind.key, onWait);
  if (waited.outcome !== 'ready') return failed('still_preparing', waited.outcome);
  if (waited.kind.kind === 'asynchronous') return failed('still_preparing', 'queued again');
  return settled(service, waited.answer, waited.kind, onWait);
}

function failedKind(kind: Exclude<AnswerKind, { kind: 'data' | 'archive' | 'asynchronous' }>): FetchProblem {
  switch (kind.kind) {
    case 'no_rows':
      return failed('no_rows');
    case 'too_big':
      return failed('too_large', kind.label);
    case 'page':
      return failed('page', kind.title);
    case 'other':
      return failed(kind.code.startsWith('gz_') || kind.code === 'empty' ? 'damaged' : 'no_data', kind.code);
    case 'error': {
      const detail = [kind.status, kind.id, kind.label].filter((part) => part !== '' && part !== undefined);
      return failed(kind.status === 404 ? 'not_found' : 'refused', detail.join(' '));
    }
  }
}

async function fromArchive(service: Service, answer: Answer): Promise<FetchOutcome> {
  try {
    const { path, entry } = await unzipTable(
      answer.path,
      service.folder,
      service.settings.maximumUnpackedBytes,
    );
    const kind = await kindOf(service, { ...answer, path });
    if (kind.kind === 'data') return fetched(answer, kind.format, path, `${answer.address} (${entry})`);
    await rm(path, { force: true });
    return kind.kind === 'archive' || kind.kind === 'asynchronous'
      ? failed('no_data', entry)
      : failedKind(kind);
  } finally {
    await rm(answer.path, { force: true });
  }
}

function fetched(answer: Answer, format: Fetched['format'], path: string, from: string): Fetched {
  const { etag, 'last-modified': lastModified } = answer.headers;
  return {
    outcome: 'fetched',
    path,
    from,
    format,
    condition: { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) },
  };
}

function problemOf(error: unknown): FetchProblem {
  if (error instanceof ServiceError)
    return failed(error.problem === 'too_large' ? 'too_large' : 'unreachable', error.detail);
  if (error instanceof ArchiveError)
    return failed(error.problem === 'too_large' ? 'too_large' : 'damaged', error.message);
  if (error instanceof RefusalError)
    return failed(error.code === 'too_large' ? 'too_large' : 'damaged', error.code);
  throw error;
}
