import { createHash } from 'node:crypto';
import type { Context } from 'hono';
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
    const question = ask(manifest);
    const headers = cacheHeaders(manifest.release, { ...question.canonical, format }, wanted !== undefined);
    if (matches(c.req.header('if-none-match'), headers.etag)) return c.body(null, 304, headers);
    const answer = await question.answer(release);
    return represent(c, answer, format, headers);
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

function represent(
  c: Context<HttpEnvironment>,
  answer: Columnar,
  format: Format,
  headers: Record<string, string>,
): Response {
  if (format === 'json') {
    return c.body(`${JSON.stringify(answer)}\n`, 200, { ...headers, 'content-type': 'application/json' });
  }
  const name = c.req.path.split('/').at(-1)!.split('.')[0]!;
  return c.body(csv(answer), 200, {
    ...headers,
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}-${answer.release}.csv"`,
  });
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
