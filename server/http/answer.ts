import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { LRUCache } from 'lru-cache';
import Papa from 'papaparse';
import type { Manifest } from '@observatory/data/contract/manifest.ts';

import type { OpenRelease, Releases } from '../warehouse/releases.ts';
import type { HttpEnvironment } from './environment.ts';
import { problem } from './problem.ts';

export const formats = ['json', 'csv'] as const;
export type Format = (typeof formats)[number];

/** The format that a path's extension chooses; JSON without one, undefined for one that does not exist. */
export function formatOf(path: string): Format | undefined {
  const extension = /\.([a-z.]+)$/.exec(path)?.[1];
  return extension === undefined ? 'json' : formats.find((format) => format === extension);
}

type Prepared = { readonly headers: Record<string, string> & { etag: string }; body?: string };

/**
 * What was answered, by release and address. A release never changes, so an entry can never be out of date; entries of
 * old releases are pushed out by new ones.
 */
const answered = new LRUCache<string, Prepared>({
  maxSize: 64 * 2 ** 20,
  sizeCalculation: ({ body }) => 1024 + (body?.length ?? 0),
});

type Columnar = { readonly release: string; readonly demonstration: boolean; readonly columns: object };

/** What a feature needs to answer: how the question is written in full, and how it is answered. */
export type Question<Answer extends Columnar> = {
  readonly canonical: Readonly<Record<string, string>>;
  readonly answer: (release: OpenRelease) => Promise<Answer>;
};

/**
 * Answers from the release of the path, or the current one. The entity tag is made of release, question and format,
 * so a reader who has the answer gets 304 before any query runs.
 *
 * @param ask reads the question against the manifest; called for every request, before the warehouse is touched
 */
export async function answerFromRelease<Answer extends Columnar>(
  c: Context<HttpEnvironment>,
  releases: Releases,
  ask: (manifest: Manifest) => Question<Answer>,
): Promise<Response> {
  const format = formatOf(c.req.path);
  if (!format) return problem(c, 'format_unknown', { detail: { formats: formats.join(', ') } });
  const wanted = c.req.param('release');
  const response = await releases.use(wanted, async (release) => {
    const { manifest } = release;
    c.set('release', manifest.release);
    const key = `${manifest.release} ${c.req.url}`;
    const known = answered.get(key);
    const question = known?.body === undefined ? ask(manifest) : undefined;
    const headers = known?.headers ?? {
      ...cacheHeaders(manifest.release, { ...question!.canonical, format }, wanted !== undefined),
      ...describe(c.req.path, manifest.release, format),
    };
    if (matches(c.req.header('if-none-match'), headers.etag)) return c.body(null, 304, headers);
    const body = known?.body ?? write(await question!.answer(release), format);
    answered.set(key, { headers, body });
    return c.body(body, 200, headers);
  });
  if (response) return response;
  return wanted === undefined
    ? problem(c, 'no_release')
    : problem(c, 'release_unknown', { path: 'release', detail: { release: wanted } });
}

/** Entity tag and freshness: answers of a named release never change, the current release may be replaced. */
export function cacheHeaders(
  release: string,
  question: Readonly<Record<string, string>>,
  immutable: boolean,
): { etag: string; 'cache-control': string } {
  const hash = createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 16);
  return {
    etag: `"${release}.${hash}"`,
    'cache-control': immutable
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=60, stale-while-revalidate=600',
  };
}

/** Whether an If-None-Match header names the tag (RFC 9110, 13.1.2: weak comparison). */
export const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);

const write = (answer: Columnar, format: Format): string =>
  format === 'json' ? `${JSON.stringify(answer)}\n` : csv(answer);

/** What the body is; a table is saved under the name of its path and release. */
function describe(path: string, release: string, format: Format): Record<string, string> {
  if (format === 'json') return { 'content-type': 'application/json' };
  const name = path.split('/').at(-1)!.split('.')[0]!;
  return {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}-${release}.csv"`,
  };
}

/** RFC 4180; each row names release and demonstration; a text that a spreadsheet could run is made inert. */
function csv({ columns, release, demonstration }: Columnar): string {
  const all = Object.entries(columns as Record<string, (string | number | null)[]>);
  const rows = all[0]?.[1].map((_, row) => [
    ...all.map(([, values]) => values[row] ?? ''),
    release,
    String(demonstration),
  ]);
  const fields = [...all.map(([name]) => name), 'release', 'demonstration'];
  return `${Papa.unparse({ fields, data: rows ?? [] }, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
