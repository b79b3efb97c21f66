import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

import { contents, errorBody, feed, jsonStat, queuedBody, sdmxCsv, statusBody, tsv } from './answers.ts';
import type { ReplayDataset, ReplayRow } from './invented-dataset.ts';

/** Answers a request in the place of the service as it is when well. */
export type Misbehaviour = (request: IncomingMessage, response: ServerResponse, well: () => void) => void;

type Planned = { readonly address: RegExp; readonly answers: Misbehaviour[] };

/** The service on this machine: its interfaces over datasets that a test gives it, and its troubles on demand. */
export class ReplayServer implements AsyncDisposable {
  readonly datasets = new Map<string, ReplayDataset>();
  /** Addresses that were asked, with the moment in milliseconds and the headers. */
  readonly asked: { address: string; at: number; headers: IncomingMessage['headers'] }[] = [];
  readonly #planned: Planned[] = [];
  readonly #queued = new Map<string, { readonly statuses: string[]; readonly body: Buffer }>();
  readonly #server = createServer((request, response) => this.#answer(request, response));
  base = '';

  static async start(datasets: Iterable<ReplayDataset>): Promise<ReplayServer> {
    const replay = new ReplayServer();
    for (const dataset of datasets) replay.datasets.set(dataset.code, dataset);
    await new Promise<void>((resolve) => replay.#server.listen(0, '127.0.0.1', resolve));
    replay.base = `http://127.0.0.1:${(replay.#server.address() as AddressInfo).port}/dissemination`;
    return replay;
  }

  /** The next requests whose address matches are answered so, one after another; then all is well again. */
  plan(address: RegExp, ...answers: Misbehaviour[]): void {
    this.#planned.push({ address, answers });
  }

  /** A filtered extraction is queued once, goes through these statuses and ends as a ZIP archive. */
  planQueue(
    address: RegExp,
    statuses: readonly string[],
    entries?: Readonly<Record<string, Uint8Array>>,
  ): void {
    this.plan(address, (request, response) => {
      const [dataset, rows] = this.#extraction(new URL(request.url!, this.base));
      const key = `a801f1c5-${this.#queued.size}`;
      const text = new TextEncoder().encode(sdmxCsv(dataset!, rows));
      const body = Buffer.from(zipSync(entries ?? { [`${dataset!.code}.csv`]: text }));
      this.#queued.set(key, { statuses: [...statuses], body });
      send(response, 200, 'text/xml', queuedBody(key, 'SUBMITTED'));
    });
  }

  /** Addresses that were asked and hold this text. */
  count(text: string): number {
    return this.asked.filter(({ address }) => address.includes(text)).length;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const address = request.url ?? '';
    this.asked.push({ address, at: performance.now(), headers: request.headers });
    const well = () => this.#well(request, response);
    const planned = this.#planned.find((one) => one.answers.length > 0 && one.address.test(address));
    const misbehave = planned?.answers.shift();
    if (misbehave) misbehave(request, response, well);
    else well();
  }

  #well(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url!, this.base);
    const path = url.pathname.replace('/dissemination', '');
    if (path === '/catalogue/toc/txt')
      return send(response, 200, 'text/plain', contents([...this.datasets.values()]));
    if (path.startsWith('/catalogue/rss/'))
      return send(
        response,
        200,
        'application/rss+xml',
        feed([...this.datasets.values()], '2026-09-01T00:00:00Z'),
      );
    if (path.startsWith('/1.0/async/')) return this.#asynchronous(path, response);
    const [dataset, rows, problem] = this.#extraction(url);
    if (!dataset) {
      const label =
        'ERR_NOT_FOUND_4: The requested dataset is not available in the current dissemination database.';
      return send(response, 404, 'application/json', errorBody(404, 100, label));
    }
    if (problem !== undefined) return send(response, 400, 'application/json', errorBody(400, 150, problem));
    if (path.startsWith('/statistics/')) {
      const last = rows
        .map(({ time }) => time)
        .sort()
        .at(-1);
      const text = jsonStat(
        dataset,
        rows.filter(({ time }) => time === last),
      );
      return send(response, 200, 'application/json', text);
    }
    const whole = path.startsWith('/sdmx/2.1/');
    return sendConditional(request, response, whole ? tsv(dataset, rows) : sdmxCsv(dataset, rows));
  }

  /** The rows that an address chooses; unknown codes choose none, unknown dimensions are an error. */
  #extraction(url: URL): readonly [ReplayDataset | undefined, readonly ReplayRow[], string?] {
    const code = /\/data\/(?:dataflow\/ESTAT\/)?([\w$]+)/.exec(url.pathname)?.[1] ?? '';
    const dataset = this.datasets.get(code.toLowerCase());
    if (!dataset) return [undefined, []];
    const statistics = url.pathname.includes('/statistics/');
    const stars = /\/1\.0\/([*.]+)$/.exec(url.pathname)?.[1]?.split('.').length;
    if (stars !== undefined && stars !== dataset.dimensions.length)
      return [dataset, [], `The key has ${stars} dimensions, the structure ${dataset.dimensions.length}.`];
    let rows = dataset.rows;
    for (const name of new Set(url.searchParams.keys())) {
      const dimension = statistics ? name : /^c\[(\w+)\]$/.exec(name)?.[1];
      if (dimension === undefined || ['format', 'lang', 'lastTimePeriod'].includes(dimension)) continue;
      const at = dataset.dimensions.indexOf(dimension);
      if (at === -1) return [dataset, [], `INVALID_QUERY_DIMENSION: ${dimension}`];
      const codes = new Set(url.searchParams.getAll(name).flatMap((list) => list.split(',')));
      rows = rows.filter((row) => codes.has(row.codes[at]!));
    }
    return [dataset, rows];
  }

  #asynchronous(path: string, response: ServerResponse): void {
    const key = path.split('/').at(-1)!;
    const queued = this.#queued.get(key);
    if (!queued) return send(response, 404, 'text/xml', statusBody(key, 'UNKNOWN_REQUEST'));
    if (path.includes('/status/')) {
      const [status = 'AVAILABLE'] = queued.statuses;
      queued.statuses.shift();
      return send(response, 200, 'text/xml', statusBody(key, status));
    }
    response.writeHead(200, { 'content-type': 'application/zip' }).end(queued.body);
  }
}

/** A whole answer as it is. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

/** Packed, with a validator that a later request may send back. */
function sendConditional(request: IncomingMessage, response: ServerResponse, text: string): void {
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  const headers = { 'content-type': 'text/csv', 'content-encoding': 'gzip', etag };
  response.writeHead(200, headers).end(gzipSync(text, { level: 1 }));
}
