import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { LRUCache } from 'lru-cache';
import type { Manifest } from '@observatory/data/contract/manifest.ts';
import { isTableFormat, tableFormats, type TableFormat } from '@observatory/data/contract/formats.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { parseLanguage, type Language } from '@observatory/data/messages/language.ts';

import type { OpenRelease, Releases } from '../warehouse/releases.ts';
import type { HttpEnvironment } from './environment.ts';
import { breathe } from './formats/breathe.ts';
import { csv, labelings } from './formats/csv.ts';
import type { Edition, Table } from './formats/table.ts';
import { writeTable } from './formats/write.ts';
import { problem } from './problem.ts';

/** The format that a path's extension chooses; JSON without one, undefined for one that does not exist. */
export function formatOf(path: string): TableFormat | undefined {
  const extension = /\.([a-z.]+)$/.exec(path)?.[1];
  if (extension === undefined) return 'json';
  return isTableFormat(extension) ? extension : undefined;
}

type Prepared = {
  readonly headers: Record<string, string> & { etag: string };
  body?: Uint8Array<ArrayBuffer>;
};

/**
 * What was answered, by release and address. A release never changes, so an entry can never be out of date; entries of
 * old releases are pushed out by new ones. A single large file does not push out all others.
 */
const answered = new LRUCache<string, Prepared>({
  maxSize: 64 * 2 ** 20,
  maxEntrySize: 8 * 2 ** 20,
  sizeCalculation: ({ body }) => 1024 + (body?.byteLength ?? 0),
});

type Columnar = {
  readonly release: string;
  readonly demonstration: boolean;
  readonly query: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  readonly columns: object;
};

/** What a feature needs to answer: how the question is written in full, and how it is answered. */
export type Question<Answer extends Columnar> = {
  readonly canonical: Readonly<Record<string, string>>;
  readonly answer: (release: OpenRelease) => Promise<Answer>;
};

/** An answer as a table with the names of codes in a language. */
export type Describe<Answer> = (answer: Answer, language: Language) => Promise<Table>;

/**
 * Answers from the release of the path, or the current one. The entity tag is made of release, question and format,
 * so a reader who has the answer gets 304 before any query runs.
 *
 * @param ask reads the question against the manifest; called for every request, before the warehouse is touched
 * @param describe the answer as a table; without it there are JSON and CSV
 */
export async function answerFromRelease<Answer extends Columnar>(
  c: Context<HttpEnvironment>,
  releases: Releases,
  ask: (manifest: Manifest) => Question<Answer>,
  describe?: Describe<Answer>,
): Promise<Response> {
  const given = formatsOf(describe);
  const format = given.find((one) => one === formatOf(c.req.path));
  if (!format) return problem(c, 'format_unknown', { detail: { formats: given.join(', ') } });
  const wanted = c.req.param('release');
  const response = await releases.use(wanted, async (release) => {
    const { manifest } = release;
    c.set('release', manifest.release);
    const key = `${manifest.release} ${c.req.url}`;
    const known = answered.get(key);
    const question = known?.body === undefined ? ask(manifest) : undefined;
    const asked = { format, ...wordsAsked(c, format) };
    const headers = known?.headers ?? {
      ...cacheHeaders(manifest.release, { ...question!.canonical, ...asked }, wanted !== undefined),
      ...saved(c.req.path, manifest.release, format),
    };
    if (matches(c.req.header('if-none-match'), headers.etag)) return c.body(null, 304, headers);
    if (known?.body) return c.body(known.body, 200, headers);
    const answer = await question!.answer(release);
    const { rows: limit = Infinity } = tableFormats[format] as { rows?: number };
    const rows = (Object.values(answer.columns)[0] as readonly unknown[] | undefined)?.length ?? 0;
    if (rows > limit) return tooLarge(c, given, rows, limit);
    const body = await write(c, answer, manifest, format, describe);
    answered.set(key, { headers, body });
    return c.body(body, 200, headers);
  });
  if (response) return response;
  return wanted === undefined
    ? problem(c, 'no_release')
    : problem(c, 'release_unknown', { path: 'release', detail: { release: wanted } });
}

const formatsOf = (describe: unknown): readonly TableFormat[] =>
  describe ? (Object.keys(tableFormats) as TableFormat[]) : ['json', 'csv'];

/** The address alone decides language and labels, so that an answer can be cached and shared. */
function wordsAsked(c: Context, format: TableFormat) {
  const language = parseLanguage(c.req.query('lang')) ?? 'en';
  const labels = labelings.find((one) => one === c.req.query('labels')) ?? 'id';
  if (format === 'json') return {};
  if (format === 'csv') return labels === 'id' ? {} : { labels, language };
  return { language };
}

function tooLarge(c: Context<HttpEnvironment>, given: readonly TableFormat[], rows: number, limit: number) {
  const larger = given.filter((one) => ((tableFormats[one] as { rows?: number }).rows ?? Infinity) >= rows);
  return problem(c, 'answer_too_large', {
    detail: { rows: String(rows), limit: String(limit), formats: larger.join(', ') },
  });
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

async function write<Answer extends Columnar>(
  c: Context<HttpEnvironment>,
  answer: Answer,
  manifest: Manifest,
  format: TableFormat,
  describe: Describe<Answer> | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'json') return json(answer);
  const { language = 'en', labels = 'id' } = wordsAsked(c, format);
  if (format === 'csv') {
    return csv(answer, labels === 'id' ? undefined : await describe?.(answer, language), labels);
  }
  return writeTable(
    format,
    await describe!(answer, language),
    await editionOf(c, answer, manifest, language),
  );
}

/** The answer as JSON, a column at a time. */
async function json(answer: Columnar): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Buffer<ArrayBuffer>[] = [];
  const { columns, ...rest } = answer;
  for (const [name, values] of Object.entries(columns)) {
    pieces.push(
      Buffer.from(`${pieces.length > 0 ? ',' : ''}${JSON.stringify(name)}:${JSON.stringify(values)}`),
    );
    await breathe();
  }
  const head = JSON.stringify(rest).slice(0, -1);
  return Buffer.concat([Buffer.from(`${head},"columns":{`), ...pieces, Buffer.from('}}\n')]);
}

async function editionOf(
  c: Context<HttpEnvironment>,
  { demonstration, query, notes }: Columnar,
  { release, publishedAt }: Manifest,
  language: Language,
): Promise<Edition> {
  const { t, has } = await figureFormatter(language);
  const { origin, pathname, search } = new URL(c.req.url);
  return {
    release,
    publishedAt,
    demonstration,
    query,
    notes: notes
      .map((code) => `note.${code}`)
      .filter(has)
      .map((key) => t(key)),
    address: `${c.get('origin') ?? origin}${pathname}${search}`,
    language,
  };
}

/** What the body is; a table is saved under the name of its path and release. */
function saved(path: string, release: string, format: TableFormat): Record<string, string> {
  const { mediaType } = tableFormats[format];
  if (format === 'json') return { 'content-type': mediaType };
  const name = path.split('/').at(-1)!.split('.')[0]!;
  const parameters = { csv: '; charset=utf-8', 'sdmx.csv': '; version=2.0.0; charset=utf-8' };
  return {
    'content-type': `${mediaType}${Object.hasOwn(parameters, format) ? parameters[format as 'csv'] : ''}`,
    'content-disposition': `attachment; filename="${name}-${release}.${format}"`,
  };
}
