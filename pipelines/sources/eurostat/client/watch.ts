import { rm } from 'node:fs/promises';
import type { TakenFile } from '@observatory/data/contract/eurostat-state.ts';

import { decode } from '../bytes.ts';
import { isObject } from '../json-datasets.ts';
import { openPlainFile } from '../plain-file.ts';
import { RefusalError } from '../refusal.ts';
import { contentsAddress, statisticsAddress, updatesAddress, type Selection } from './addresses.ts';
import { changeSince, type ChangeVerdict, type ToldChange } from './change.ts';
import { producerTime } from './producer-time.ts';
import { ServiceError, type Service } from './service.ts';
import { readContents, type CatalogueEntry } from './table-of-contents.ts';
import { readUpdateFeed, type UpdateFeed } from './update-feed.ts';

/**
 * Knows what changed at the service without fetching data: from the table of contents, asked once for all datasets; in
 * its place from the feed of updates, where that reaches back far enough; and, where neither is sure, from the dates
 * that a query of one value carries.
 */
export class Watch {
  readonly #service: Service;
  #contents: Promise<ReadonlyMap<string, CatalogueEntry> | undefined> | undefined;
  #feed: Promise<UpdateFeed | undefined> | undefined;

  constructor(service: Service) {
    this.#service = service;
  }

  /** What the catalogue says of a dataset, or undefined where it has not answered or does not list it. */
  async listed(dataset: string): Promise<CatalogueEntry | undefined> {
    this.#contents ??= this.#text(contentsAddress(this.#service.settings.base), (plain) =>
      readContents(decode(plain)),
    );
    return (await this.#contents)?.get(dataset);
  }

  /** Whether a dataset has changed since a file was taken, as far as catalogue or feed tell. */
  async verdict(dataset: string, taken: TakenFile): Promise<ChangeVerdict> {
    const entry = await this.listed(dataset);
    if (entry) return changeSince(taken, entry);
    if ((await this.#contents) !== undefined) return 'unsure';
    this.#feed ??= this.#text(updatesAddress(this.#service.settings.base), (plain) =>
      readUpdateFeed(plain.part(0, plain.size).toString('utf8')),
    );
    const feed = await this.#feed;
    if (!feed || Date.parse(taken.at) < feed.since) return 'unsure';
    const event = feed.last.get(dataset);
    return event === undefined || event <= Date.parse(taken.updated ?? taken.at) ? 'unchanged' : 'unsure';
  }

  /** The exact times of the last changes, from a query of one value; empty where it is not answered. */
  async exact(dataset: string, oneSeries: Selection): Promise<ToldChange> {
    const { base } = this.#service.settings;
    const told = await this.#text(statisticsAddress(base, dataset, oneSeries, 1), (plain) =>
      changesOf(plain.part(0, plain.size).toString('utf8')),
    );
    return told ?? {};
  }

  async #text<Result>(
    address: string,
    read: (plain: Awaited<ReturnType<typeof openPlainFile>>) => Result,
  ): Promise<Result | undefined> {
    try {
      const { status, path } = await this.#service.get(address);
      try {
        if (status !== 200) return undefined;
        const { settings, folder } = this.#service;
        await using plain = await openPlainFile(path, settings.maximumUnpackedBytes, folder);
        return read(plain);
      } finally {
        await rm(path, { force: true });
      }
    } catch (error) {
      if (error instanceof ServiceError || error instanceof RefusalError) return undefined;
      throw error;
    }
  }
}

/** The dates among the annotations of a JSON-stat answer. */
export function changesOf(text: string): ToldChange | undefined {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(root)) return undefined;
  const extension = isObject(root['extension']) ? root['extension'] : {};
  const annotations = Array.isArray(extension['annotation']) ? extension['annotation'].filter(isObject) : [];
  const dated = (type: string): string | undefined => {
    const date = annotations.find((one) => one['type'] === type)?.['date'];
    return typeof date === 'string' ? producerTime(date) : undefined;
  };
  const { updated } = root;
  return {
    updated: dated('UPDATE_DATA') ?? (typeof updated === 'string' ? producerTime(updated) : undefined),
    restructured: dated('UPDATE_STRUCTURE'),
  };
}
