import { createWriteStream } from 'node:fs';
import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { ClientSettings } from './settings.ts';

/** Why no whole answer came. */
export type DownloadProblem =
  'connection' | 'connect_time' | 'idle_time' | 'answer_time' | 'cut' | 'too_large' | 'redirects';

export class DownloadError extends Error {
  readonly problem: DownloadProblem;

  constructor(problem: DownloadProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

export type Download = { readonly status: number; readonly headers: IncomingHttpHeaders };

export type DownloadLimits = Pick<
  ClientSettings,
  'connectLimit' | 'idleLimit' | 'answerLimit' | 'maximumBytes'
>;

const redirections = 5;

/**
 * One GET, the body to a file as it comes: it is not unpacked, since what a body is its bytes tell and no header.
 *
 * @throws DownloadError when no whole answer came within the limits
 */
export async function download(
  address: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  limits: DownloadLimits,
): Promise<Download> {
  const ended = new AbortController();
  const whole = setTimeout(
    () => ended.abort(new DownloadError('answer_time', `more than ${limits.answerLimit} ms for one answer`)),
    limits.answerLimit,
  );
  try {
    let target = address;
    for (let step = 0; step <= redirections; step += 1) {
      const answer = await begin(target, headers, limits, ended);
      const { statusCode: status = 0 } = answer;
      const { location } = answer.headers;
      if (status < 300 || status > 308 || status === 304 || location === undefined) {
        await store(answer, path, limits, ended);
        return { status, headers: answer.headers };
      }
      answer.destroy();
      target = new URL(location, target).href;
    }
    throw new DownloadError('redirects', `more than ${redirections} redirections`);
  } catch (error) {
    throw ended.signal.aborted ? ended.signal.reason : asProblem(error);
  } finally {
    clearTimeout(whole);
  }
}

function asProblem(error: unknown): DownloadError {
  return error instanceof DownloadError ? error : new DownloadError('connection', (error as Error).message);
}

/** Sends the request and waits for the head of the answer. */
function begin(
  address: string,
  headers: Readonly<Record<string, string>>,
  { connectLimit, idleLimit }: DownloadLimits,
  ended: AbortController,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { get } = address.startsWith('https:') ? https : http;
    const request = get(address, { headers, agent: false, signal: ended.signal }, resolve);
    const unconnected = setTimeout(
      () => request.destroy(new DownloadError('connect_time', `no connection within ${connectLimit} ms`)),
      connectLimit,
    );
    request.on('socket', (socket) => socket.once('connect', () => clearTimeout(unconnected)));
    request.on('close', () => clearTimeout(unconnected));
    request.setTimeout(idleLimit, () =>
      request.destroy(new DownloadError('idle_time', `nothing within ${idleLimit} ms`)),
    );
    request.on('error', reject);
  });
}

async function store(
  answer: IncomingMessage,
  path: string,
  { maximumBytes, idleLimit }: DownloadLimits,
  ended: AbortController,
): Promise<void> {
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes <= maximumBytes) done(undefined, chunk);
      else done(new DownloadError('too_large', `more than ${maximumBytes} bytes`));
    },
  });
  answer.setTimeout(idleLimit, () =>
    answer.destroy(new DownloadError('idle_time', `nothing within ${idleLimit} ms`)),
  );
  try {
    await pipeline(answer, counted, createWriteStream(path, { flush: true }), { signal: ended.signal });
  } catch (error) {
    if (error instanceof DownloadError || ended.signal.aborted) throw error;
    throw new DownloadError('cut', (error as Error).message);
  }
  if (!answer.complete) throw new DownloadError('cut', 'the connection ended before the answer did');
}
