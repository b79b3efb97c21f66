import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { download, DownloadError, type DownloadProblem } from './download.ts';
import { retryAfter, retryDelay } from './retry-delay.ts';
import type { ClientSettings } from './settings.ts';

const userAgent = 'VET-Skills-Observatory/1 (eurostat refresh)';

/** What a request is told of an answer that is kept, so that the service may say that it still holds. */
export type Condition = { readonly etag?: string; readonly lastModified?: string };

/** A whole answer of the service, of whatever status, in a file. */
export type Answer = {
  readonly address: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly path: string;
};

/** The service gave no answer that can be used, after every attempt. */
export class ServiceError extends Error {
  readonly problem: DownloadProblem | 'status';
  readonly detail: string;

  constructor(problem: DownloadProblem | 'status', detail: string) {
    super(`${problem}: ${detail}`);
    this.problem = problem;
    this.detail = detail;
  }
}

/** Told before each repeated attempt. */
export type OnRetry = (attempt: number, milliseconds: number, why: string) => void;

/** Answers that another attempt may mend: too many requests, and the server's own trouble. */
const passing = new Set([429, 500, 502, 503, 504]);

/**
 * The service, asked politely: one request at a time with a pause between, a failed one again after a growing wait.
 * Answers are files in a folder of their own.
 */
export class Service {
  readonly settings: ClientSettings;
  readonly folder: string;
  readonly #onRetry: OnRetry;
  #line: Promise<unknown> = Promise.resolve();
  #lastEnd = -Infinity;

  constructor(settings: ClientSettings, folder: string, onRetry: OnRetry = () => {}) {
    this.settings = settings;
    this.folder = folder;
    this.#onRetry = onRetry;
  }

  /** The answer to a GET. Throws a ServiceError after the last attempt. */
  get(address: string, condition: Condition = {}): Promise<Answer> {
    const answer = this.#line.then(() => this.#ask(address, condition));
    this.#line = answer.catch(() => undefined);
    return answer;
  }

  async #ask(address: string, condition: Condition): Promise<Answer> {
    await mkdir(this.folder, { recursive: true });
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await this.#once(address, condition);
      if (!('failed' in outcome)) return outcome;
      const { failed, asked } = outcome;
      if (attempt >= this.settings.attempts || failed.problem === 'too_large') throw failed;
      const wait = retryDelay(attempt, asked, Math.random(), this.settings);
      this.#onRetry(attempt, wait, failed.detail);
      await pause(wait);
    }
  }

  async #once(
    address: string,
    condition: Condition,
  ): Promise<Answer | { failed: ServiceError; asked: number | undefined }> {
    await pause(Math.max(0, this.#lastEnd + this.settings.pause - performance.now()));
    const path = join(this.folder, randomUUID());
    try {
      const { status, headers } = await download(address, path, headersOf(condition), this.settings);
      if (!passing.has(status)) return { address, status, headers, path };
      await rm(path, { force: true });
      const asked = retryAfter(headers['retry-after'], Date.now());
      return { failed: new ServiceError('status', String(status)), asked };
    } catch (error) {
      await rm(path, { force: true });
      if (!(error instanceof DownloadError)) throw error;
      return { failed: new ServiceError(error.problem, error.message), asked: undefined };
    } finally {
      this.#lastEnd = performance.now();
    }
  }
}

function headersOf({ etag, lastModified }: Condition): Record<string, string> {
  return {
    'user-agent': userAgent,
    // Some of its interfaces answer 406 to a list of media types: the format is a parameter of the address.
    accept: '*/*',
    'accept-encoding': 'gzip',
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}
