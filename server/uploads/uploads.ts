import { EventEmitter } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobKind } from '@observatory/data/contract/uploads.ts';

import type { LogLine } from '../http/request-log.ts';
import type { UploadSettings } from '../settings.ts';
import type { State } from '../state.ts';
import { readResult } from './read-result.ts';
import { incomingFolder, quarantineFile, quarantineFolder } from './receive.ts';
import { now, Records, type Decision, type JobRow, type UploadRow } from './records.ts';
import { runPipeline, type PipelineProcess, type Progress } from './run-pipeline.ts';
import { wordsOf, withMappingFile } from './words.ts';

const dayMilliseconds = 24 * 60 * 60 * 1000;
const keptDays = 30;
const ownPipeline = [join(import.meta.dirname, '../../pipelines/run.ts')];

type Given = {
  readonly state: State;
  readonly home: string;
  readonly settings: UploadSettings;
  readonly log: LogLine;
  readonly pipeline?: readonly string[];
};

/**
 * Files of partners on their way into a release. Every step is on disk before it is told; one pipeline process runs at
 * a time, the others wait in the order in which they were asked for.
 */
export class Uploads {
  readonly records: Records;
  readonly home: string;
  readonly settings: UploadSettings;
  /** Tells `change` with the id of an upload whenever its job or state has moved. */
  readonly changes = new EventEmitter<{ change: [upload: string] }>();
  readonly #log: LogLine;
  readonly #pipeline: readonly string[];
  readonly #progress = new Map<number, Progress>();
  #tail: Promise<void> = Promise.resolve();
  #running: PipelineProcess | undefined;
  readonly #closing = new AbortController();
  readonly #sweeper: NodeJS.Timeout;

  /** Opens the uploads: what was under way when the server stopped is interrupted, half-sent files are removed. */
  static async open(given: Given): Promise<Uploads> {
    const uploads = new Uploads(given);
    await uploads.records.interrupt();
    await rm(incomingFolder(given.home), { recursive: true, force: true });
    await uploads.#forgetStrays();
    await uploads.sweep();
    return uploads;
  }

  private constructor({ state, home, settings, log, pipeline = ownPipeline }: Given) {
    this.records = new Records(state);
    this.home = home;
    this.settings = settings;
    this.#log = log;
    this.#pipeline = pipeline;
    this.changes.setMaxListeners(0);
    this.#sweeper = setInterval(() => void this.sweep(), dayMilliseconds / 24).unref();
  }

  /** Is aborted when the uploads are closed: who waits for changes then waits in vain. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  progressOf(job: number): Progress | undefined {
    return this.#progress.get(job);
  }

  /**
   * Asks for a job; undefined when another of the upload is under way.
   *
   * @param given what changes with it, and whom to erase: that is held in memory only, and forgotten with the job
   */
  async start(
    upload: UploadRow,
    kind: JobKind,
    who: string,
    language: string,
    given: Partial<Decision> & { readonly respondent?: string } = {},
  ): Promise<JobRow | undefined> {
    const { change, what } = given;
    const decision = change && what !== undefined ? { change, what } : undefined;
    const job = await this.records.queue(upload.id, { kind, who, language }, decision);
    if (job) {
      this.changes.emit('change', upload.id);
      const work = () => this.#run(job, given.respondent).catch((error) => this.#fail(job, String(error)));
      this.#tail = this.#tail.then(work);
    }
    return job;
  }

  /** Deletes bytes that nobody waits for any more: 30 days after they were sent, or when accepted. */
  async sweep(at = Date.now()): Promise<void> {
    const before = new Date(at - keptDays * dayMilliseconds).toISOString();
    for (const upload of await this.records.withIdleBytes(before)) await this.#deleteBytes(upload);
  }

  async #deleteBytes({ id, sha256, state }: UploadRow): Promise<void> {
    const ended = ['accepted', 'replaced', 'withdrawn', 'expired'].includes(state);
    await this.records.change(id, { bytes_kept: 0, ...(!ended && { state: 'expired' }) });
    await this.forgetBytes(sha256);
    await this.records.note(id, 'observatory', 'bytes_deleted');
    this.changes.emit('change', id);
  }

  /** Deletes the bytes of a hash unless an upload still waits with them. */
  async forgetBytes(sha256: string): Promise<void> {
    if (!(await this.records.needsBytes(sha256)))
      await rm(quarantineFile(this.home, sha256), { force: true });
  }

  /** Bytes that were safe on disk when the server stopped, before they were recorded: nobody was told that they are there. */
  async #forgetStrays(): Promise<void> {
    const names = await readdir(quarantineFolder(this.home)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    for (const name of names) await this.forgetBytes(name);
  }

  async #run(job: JobRow, respondent: string | undefined): Promise<void> {
    if (this.closing.aborted) return;
    const upload = await this.records.find(observatory, job.upload);
    if (!upload) return;
    const replaced =
      upload.replaces === null ? undefined : await this.records.find(observatory, upload.replaces);
    await this.records.changeJob(job.id, { state: 'running' });
    this.changes.emit('change', upload.id);
    const ended = await withMappingFile(this.home, upload, (mapping) => {
      const given = { mapping, respondent, replaces: replaced?.journal_id ?? undefined };
      const process = runPipeline([...this.#pipeline, ...wordsOf(this.home, upload, job, given)], {
        home: this.home,
        seconds: this.settings.jobSeconds,
        megabytes: this.settings.jobMegabytes,
        onProgress: (progress) => {
          this.#progress.set(job.id, progress);
          this.changes.emit('change', upload.id);
        },
      });
      this.#running = process;
      return process.ended;
    });
    this.#running = undefined;
    this.#progress.delete(job.id);
    if (this.closing.aborted) return;
    const read = readResult(job.kind, ended);
    if (!read) return this.#fail(job, ended.words);
    await this.records.finish(job, read.result, read.become, read.what);
    this.changes.emit('change', upload.id);
    if (read.become.state === 'accepted') await this.sweep();
  }

  async #fail(job: JobRow, words: string): Promise<void> {
    this.#log({ level: 'error', event: 'job', upload: job.upload, kind: job.kind, words });
    await this.records.changeJob(job.id, { state: 'failed', ended_at: now() });
    await this.records.note(job.upload, job.who, `${job.kind}_failed`);
    this.changes.emit('change', job.upload);
  }

  /** Ends the running process; its job is found interrupted at the next start. */
  async close(): Promise<void> {
    this.#closing.abort();
    clearInterval(this.#sweeper);
    this.#running?.kill();
    await this.#tail;
  }
}

/** The observatory itself sees every upload. */
const observatory = {
  id: 'observatory',
  email: 'observatory',
  role: 'operator',
  organisation: '',
  scope: 'publish',
} as const;
