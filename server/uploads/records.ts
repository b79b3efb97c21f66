import { randomUUID } from 'node:crypto';
import type { Account } from '@observatory/data/contract/accounts.ts';
import type { JobKind, UploadSummary } from '@observatory/data/contract/uploads.ts';
import type { Selectable } from 'kysely';

import type { State, Tables } from '../state.ts';

export type UploadRow = Selectable<Tables['upload']>;
export type JobRow = Selectable<Tables['job']>;

/** What a partner has decided about an upload, and the word of it in the history. */
export type Decision = {
  readonly change: Partial<Pick<UploadRow, 'mapping' | 'replaces'>>;
  readonly what: string;
};

export const now = (): string => new Date().toISOString();

/** Partners see the uploads of their organisation; editors and operators see all. */
export const seesAll = ({ role }: Account): boolean => role !== 'partner';

export const summaryOf = (row: UploadRow): UploadSummary => ({
  id: row.id,
  name: row.name,
  size: row.size,
  sha256: row.sha256,
  organisation: row.organisation,
  wave: row.wave,
  state: row.state,
  sentAt: row.sent_at,
  sentBy: row.sent_by,
  bytesKept: row.bytes_kept === 1,
});

/** Uploads, their jobs and their history, in the state of the observatory. */
export class Records {
  readonly #tables: State['tables'];

  constructor({ tables }: State) {
    this.#tables = tables;
  }

  /** The upload, if it exists and the account may see it; there is no difference between the two. */
  async find(account: Account, id: string): Promise<UploadRow | undefined> {
    let query = this.#tables.selectFrom('upload').selectAll().where('id', '=', id);
    if (!seesAll(account)) query = query.where('organisation', '=', account.organisation);
    return query.executeTakeFirst();
  }

  async list(account: Account): Promise<UploadRow[]> {
    let query = this.#tables.selectFrom('upload').selectAll();
    if (!seesAll(account)) query = query.where('organisation', '=', account.organisation);
    return query.orderBy('sent_at', 'desc').limit(500).execute();
  }

  /** The upload of an organisation that still holds these bytes, or has been accepted with them. */
  async known(organisation: string, sha256: string, wave?: string): Promise<UploadRow | undefined> {
    let query = this.#tables
      .selectFrom('upload')
      .selectAll()
      .where('organisation', '=', organisation)
      .where('sha256', '=', sha256)
      .where('state', 'not in', ['replaced', 'withdrawn', 'expired']);
    if (wave !== undefined) query = query.where('wave', '=', wave);
    return query.orderBy('sent_at', 'desc').executeTakeFirst();
  }

  async add(given: Pick<UploadRow, 'sha256' | 'size' | 'name' | 'organisation' | 'wave' | 'sent_by'>) {
    const id = randomUUID();
    await this.#tables.transaction().execute(async (tables) => {
      await tables
        .insertInto('upload')
        .values({
          ...given,
          id,
          state: 'received',
          sent_at: now(),
          bytes_kept: 1,
          mapping: null,
          journal_id: null,
          replaces: null,
        })
        .execute();
      await tables
        .insertInto('upload_event')
        .values({ upload: id, at: now(), who: given.sent_by, what: 'received', detail: given.sha256 })
        .execute();
    });
    return id;
  }

  /** Uploads in force of the same organisation and wave, the newest first. */
  async inForceBeside({ id, organisation, wave }: UploadRow): Promise<UploadRow[]> {
    return this.#tables
      .selectFrom('upload')
      .selectAll()
      .where('organisation', '=', organisation)
      .where('wave', '=', wave)
      .where('state', '=', 'accepted')
      .where('id', '!=', id)
      .orderBy('sent_at', 'desc')
      .execute();
  }

  async change(id: string, change: Partial<Omit<UploadRow, 'id'>>): Promise<void> {
    await this.#tables.updateTable('upload').set(change).where('id', '=', id).execute();
  }

  async note(upload: string, who: string, what: string, detail = ''): Promise<void> {
    await this.#tables.insertInto('upload_event').values({ upload, at: now(), who, what, detail }).execute();
  }

  async history(upload: string) {
    return this.#tables
      .selectFrom('upload_event')
      .select(['at', 'who', 'what', 'detail'])
      .where('upload', '=', upload)
      .orderBy('id')
      .execute();
  }

  /** The newest job of an upload, or its newest finished one of a kind. */
  async job(upload: string, done?: JobKind): Promise<JobRow | undefined> {
    let query = this.#tables.selectFrom('job').selectAll().where('upload', '=', upload);
    if (done) query = query.where('kind', '=', done).where('state', '=', 'done');
    return query.orderBy('id', 'desc').executeTakeFirst();
  }

  /** Queues a job, with what is decided at the same time, unless another of the upload is under way; undefined then. */
  async queue(
    upload: string,
    { kind, who, language }: Pick<JobRow, 'kind' | 'who' | 'language'>,
    decision?: Decision,
  ): Promise<JobRow | undefined> {
    return this.#tables.transaction().execute(async (tables) => {
      const busy = await tables
        .selectFrom('job')
        .select('id')
        .where('upload', '=', upload)
        .where('state', 'in', ['queued', 'running'])
        .executeTakeFirst();
      if (busy) return undefined;
      if (decision) {
        const { change, what } = decision;
        await tables.updateTable('upload').set(change).where('id', '=', upload).execute();
        await tables
          .insertInto('upload_event')
          .values({ upload, at: now(), who, what, detail: '' })
          .execute();
      }
      await tables
        .insertInto('upload_event')
        .values({ upload, at: now(), who, what: `${kind}_asked`, detail: '' })
        .execute();
      return tables
        .insertInto('job')
        .values({ upload, kind, state: 'queued', who, language, at: now(), ended_at: null, result: null })
        .returningAll()
        .executeTakeFirstOrThrow();
    });
  }

  async changeJob(id: number, change: Partial<Pick<JobRow, 'state' | 'ended_at' | 'result'>>): Promise<void> {
    await this.#tables.updateTable('job').set(change).where('id', '=', id).execute();
  }

  /** The end of a job, what the upload has become by it and a line of its history, together or not at all. */
  async finish(
    job: JobRow,
    result: unknown,
    become: Partial<Omit<UploadRow, 'id'>>,
    what: string,
  ): Promise<void> {
    await this.#tables.transaction().execute(async (tables) => {
      await tables
        .updateTable('job')
        .set({ state: 'done', ended_at: now(), result: JSON.stringify(result) })
        .where('id', '=', job.id)
        .execute();
      if (Object.keys(become).length > 0)
        await tables.updateTable('upload').set(become).where('id', '=', job.upload).execute();
      await tables
        .insertInto('upload_event')
        .values({ upload: job.upload, at: now(), who: job.who, what, detail: become.journal_id ?? '' })
        .execute();
      if (become.state !== 'accepted') return;
      const { replaces } = await tables
        .selectFrom('upload')
        .select('replaces')
        .where('id', '=', job.upload)
        .executeTakeFirstOrThrow();
      if (replaces === null) return;
      await tables.updateTable('upload').set({ state: 'replaced' }).where('id', '=', replaces).execute();
      await tables
        .insertInto('upload_event')
        .values({ upload: replaces, at: now(), who: job.who, what: 'replaced', detail: job.upload })
        .execute();
    });
  }

  /** Jobs that were under way when the server stopped. */
  async interrupt(): Promise<void> {
    const jobs = await this.#tables
      .updateTable('job')
      .set({ state: 'interrupted', ended_at: now() })
      .where('state', 'in', ['queued', 'running'])
      .returningAll()
      .execute();
    for (const { upload, who, kind } of jobs) await this.note(upload, who, `${kind}_interrupted`);
  }

  /** Uploads whose bytes are still kept though nobody needs them: accepted, withdrawn or sent before a time. */
  async withIdleBytes(sentBefore: string): Promise<UploadRow[]> {
    return this.#tables
      .selectFrom('upload')
      .selectAll()
      .where('bytes_kept', '=', 1)
      .where((where) =>
        where.or([
          where('sent_at', '<', sentBefore),
          where('state', 'in', ['accepted', 'replaced', 'withdrawn', 'expired']),
        ]),
      )
      .execute();
  }

  /** Whether another upload still waits with the same bytes. */
  async needsBytes(sha256: string): Promise<boolean> {
    const one = await this.#tables
      .selectFrom('upload')
      .select('id')
      .where('sha256', '=', sha256)
      .where('bytes_kept', '=', 1)
      .executeTakeFirst();
    return one !== undefined;
  }
}
