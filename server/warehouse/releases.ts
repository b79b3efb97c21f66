import { watch, type FSWatcher } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseManifest, type Manifest } from '@observatory/data/contract/manifest.ts';

import { sqlFile } from './sql-file.ts';
import { Warehouse, type Columns, type Parameters } from './warehouse.ts';

const warm = sqlFile(import.meta.url, 'warm');

/** A release that is open for questions. */
export type OpenRelease = {
  readonly manifest: Manifest;
  readonly ask: (sql: string, parameters: Parameters) => Promise<Columns>;
};

type Opened = { readonly manifest: Manifest; readonly warehouse: Warehouse; uses: number; retired: boolean };

type Options = {
  readonly folder: string;
  readonly memory: string;
  readonly connections: number;
  readonly onSwap: (release: string) => void;
  readonly onFailure: (error: unknown) => void;
};

/** How often the pointer is looked at besides the file system's own notices, in milliseconds. */
const lookEvery = 1000;
/** Former releases that stay open for links to them. */
const keptOpen = 3;

/**
 * The releases of one folder. The current one is swapped when the pointer changes: the new one is opened and warmed
 * first, requests that run keep the old one, and it is closed when the last of them has ended.
 */
export class Releases {
  readonly #options: Options;
  readonly #former = new Map<string, Promise<Opened | undefined>>();
  #current: Opened | undefined;
  #looking: Promise<void> | undefined;
  #watcher: FSWatcher | undefined;
  #timer: NodeJS.Timeout | undefined;

  private constructor(options: Options) {
    this.#options = options;
  }

  /** Opens the current release and follows the pointer. A folder without a release is followed until it has one. */
  static async follow(options: Options): Promise<Releases> {
    const releases = new Releases(options);
    await releases.#look();
    const again = () => void releases.#look().catch(options.onFailure);
    releases.#timer = setInterval(again, lookEvery);
    releases.#timer.unref();
    try {
      releases.#watcher = watch(options.folder, again);
      releases.#watcher.unref();
    } catch {
      // Some file systems give no notices; the timer is enough.
    }
    return releases;
  }

  /** Id of the release that is served, or undefined before the first. */
  get current(): Manifest | undefined {
    return this.#current?.manifest;
  }

  /**
   * Runs a question on the current release, or on a former one by its id. Undefined when there is none.
   * The release stays open until the work has ended, whatever the pointer does.
   */
  async use<Result>(
    id: string | undefined,
    work: (release: OpenRelease) => Promise<Result>,
  ): Promise<Result | undefined> {
    const opened = id === undefined ? this.#current : await this.#openFormer(id);
    if (!opened) return undefined;
    opened.uses += 1;
    try {
      const ask = (sql: string, parameters: Parameters) => opened.warehouse.ask(sql, parameters);
      return await work({ manifest: opened.manifest, ask });
    } finally {
      opened.uses -= 1;
      closeIfDone(opened);
    }
  }

  /** Manifests of all releases, newest first. */
  async list(): Promise<Manifest[]> {
    const entries = await readdir(this.#options.folder, { withFileTypes: true });
    const ids = entries.filter((entry) => entry.isDirectory() && isReleaseId(entry.name));
    const manifests = await Promise.all(ids.map(({ name }) => this.#manifest(name)));
    return manifests.sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1));
  }

  close(): void {
    clearInterval(this.#timer);
    this.#watcher?.close();
    for (const opening of this.#former.values()) void opening.then((opened) => opened && retire(opened));
    if (this.#current) retire(this.#current);
    this.#current = undefined;
    this.#former.clear();
  }

  /** One look at a time; a notice during a look is followed by the next tick of the timer. */
  #look(): Promise<void> {
    this.#looking ??= this.#lookNow().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #lookNow(): Promise<void> {
    const pointer = join(this.#options.folder, 'current');
    const id = await readFile(pointer, 'utf8').then(
      (text) => text.trim(),
      () => undefined,
    );
    if (id === undefined || id === this.#current?.manifest.release) return;
    const next = await this.#open(id);
    const former = this.#current;
    this.#current = next;
    if (former) retire(former);
    this.#options.onSwap(id);
  }

  async #openFormer(id: string): Promise<Opened | undefined> {
    if (id === this.#current?.manifest.release) return this.#current;
    if (!isReleaseId(id)) return undefined;
    const opening = this.#former.get(id) ?? this.#open(id).catch(absent);
    this.#former.set(id, opening);
    const [oldest] = this.#former.keys();
    if (this.#former.size > keptOpen && oldest !== undefined && oldest !== id) {
      const aged = this.#former.get(oldest)!;
      this.#former.delete(oldest);
      await aged.then((opened) => opened && retire(opened));
    }
    const opened = await opening;
    if (!opened) this.#former.delete(id);
    return opened;
  }

  async #open(id: string): Promise<Opened> {
    const { folder, memory, connections } = this.#options;
    const manifest = await this.#manifest(id);
    const warehouse = await Warehouse.open(join(folder, id, 'release.duckdb'), memory, connections);
    await warehouse.ask(warm, {});
    return { manifest, warehouse, uses: 0, retired: false };
  }

  async #manifest(id: string): Promise<Manifest> {
    return parseManifest(await readFile(join(this.#options.folder, id, 'manifest.json'), 'utf8'));
  }
}

/** Ids are made by the pipelines; anything else, such as a path, is no release. */
const isReleaseId = (id: string): boolean => /^\d{4}-\d{2}-\d{2}-\d{2,}-[0-9a-f]{8}$/.test(id);

const absent = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error;
};

function retire(opened: Opened): void {
  opened.retired = true;
  closeIfDone(opened);
}

function closeIfDone(opened: Opened): void {
  if (opened.retired && opened.uses === 0) opened.warehouse.close();
}
