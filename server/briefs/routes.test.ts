import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CFB } from '@e965/xlsx';
import type { Brief } from '@observatory/data/briefs/document.ts';
import type { Manifest } from '@observatory/data/contract/manifest.ts';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { HttpEnvironment } from '../http/environment.ts';
import type { OpenRelease, Releases } from '../warehouse/releases.ts';
import { canonicalJson } from './content-hash.ts';
import { inventedBrief } from './invented-brief.ts';
import type { BriefSource } from './maker.ts';
import { readPdf, withoutBreaks } from './read-back.ts';
import { printedNumbers } from './number-list.ts';
import { numberRoutes } from './number-routes.ts';
import { briefRoutes } from './routes.ts';

const hostile = '=HYPERLINK("#evil()") #evil() <b>';
const manifest = (release: string, uploads: readonly string[], previous?: string): Manifest => ({
  format: 1,
  release,
  contentHash: release,
  publishedAt: '2026-11-20T09:30:00.000Z',
  demonstration: false,
  ...(previous !== undefined && { previous }),
  thresholds: { confidentialBelow: 10, dominanceShare: 0.5, unreliableBelow: 30, lowBaseBelow: 50 },
  waves: [{ wave: '2026', countries: [{ country: 'FI' }] } as unknown as Manifest['waves'][number]],
  uploads: uploads.map((upload) => ({
    ...{ upload, partner: 'omnia', wave: '2026', respondents: 100, demonstration: false },
    acceptedAt: '2026-11-20T08:00:00.000Z',
  })),
  vintages: [],
  rows: { estimates: 1, observations: 0 },
});
const [former, current] = [manifest('r1', ['u1']), manifest('r2', ['u1', 'u2'], 'r1')];

/** Two releases: the later has one number less, one more, and one that is another. */
const releases = {
  current,
  use: async <Result>(id: string | undefined, work: (release: OpenRelease) => Promise<Result>) => {
    const found = [former, current].find(({ release }) => release === (id ?? 'r2'));
    return found && work({ manifest: found, ask: () => Promise.reject(new Error('not asked')) });
  },
} as unknown as Releases;

const source: BriefSource = {
  variant: '',
  sections: () => ['findings', 'skills', 'sectors', 'method'],
  json: (brief) => JSON.parse(JSON.stringify(brief)) as object,
  async make(question, { manifest: { release, publishedAt, demonstration } }) {
    if (question.place !== 'FI') return undefined;
    const brief = await inventedBrief({ language: question.language, partners: [hostile] });
    const [first, second, ...others] = brief.numbers;
    const numbers: Brief['numbers'] =
      release === 'r1'
        ? brief.numbers
        : [{ ...first!, value: 0.9, text: '90 %' }, ...others, { ...second!, id: 'new' }];
    return { ...brief, question, release: { id: release, publishedAt, demonstration }, numbers };
  },
};

/** A file as the other library reads it, which adds a mark of its own. */
type Entry = { readonly name: string; readonly size: number; readonly content: Uint8Array };

let home: string;
let app: Hono<HttpEnvironment>;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'briefs-'));
  const { ofRelease, verify, maker } = briefRoutes(releases, { source, home });
  const api = new Hono<HttpEnvironment>()
    .route('/', ofRelease)
    .route('/', verify)
    .route('/releases/:release', ofRelease);
  app = new Hono<HttpEnvironment>().route('/api/v1', api).route('/', numberRoutes(maker, source, releases));
});
afterAll(() => rm(home, { recursive: true }));

const ask = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://observatory.example${path}`, { headers });
type Answer = {
  readonly contentHash: string;
  readonly numbers: readonly { readonly id: string; readonly text: string; readonly query: string }[];
  readonly changes: {
    readonly changed: readonly { readonly reasons: string[]; readonly because: string[] }[];
  };
};
const json = async (path: string) => (await (await ask(path)).json()) as Answer;
const bytes = async (path: string) => new Uint8Array(await (await ask(path)).arrayBuffer());

test('the JSON has its hash, which anybody can compute from the rest', async () => {
  const response = await ask('/api/v1/briefs/FI.json?lang=fi');
  expect(response.headers.get('content-language')).toBe('fi');
  const { contentHash, ...rest } = (await response.json()) as Record<string, unknown>;
  expect(contentHash).toBe(createHash('sha256').update(canonicalJson(rest)).digest('hex'));
});

test('the PDF has the numbers of the JSON and its hash, and leads to both', async () => {
  const { numbers, contentHash } = await json('/api/v1/briefs/FI.json?lang=de');
  const read = await readPdf(await bytes('/api/v1/briefs/FI.pdf?lang=de'));
  for (const said of printedNumbers(numbers)) expect(read.text).toContain(withoutBreaks(said));
  expect(read.links).toContain('http://observatory.example/q/r2/FI.2026/');
  expect(read.links).toContain(`http://observatory.example/verify/${contentHash.slice(0, 16)}`);
});

test('a figure is drawn with its alternative text, and its targets are told with what is read aloud', async () => {
  const drawn = await ask('/api/v1/briefs/FI/figures/skill-gaps.svg?width=288&theme=page&lang=fi');
  expect(drawn.headers.get('content-type')).toBe('image/svg+xml');
  const svg = await drawn.text();
  expect(svg).toMatch(/^<svg[^>]* width="288"/);
  expect(svg).toContain('var(--ink)');
  const { width, targets } = (await (
    await ask('/api/v1/releases/r1/briefs/FI/figures/skill-gaps.json?width=700')
  ).json()) as { width: number; targets: { spoken: string }[] };
  expect(width).toBe(700);
  expect(targets.every(({ spoken }) => spoken.length > 5)).toBe(true);
  expect(targets).toHaveLength(22);
  for (const [path, status] of [
    ['skill-gaps.svg?width=12', 400],
    ['skill-gaps.svg?theme=pink', 400],
    ['none.svg', 404],
    ['skill-gaps.gif', 404],
  ] as const) {
    expect((await ask(`/api/v1/briefs/FI/figures/${path}`)).status, path).toBe(status);
  }
});

test('the address of a brief without a number leads to all of them', async () => {
  const response = await ask('/q/r1/FI.2026/');
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe('/api/v1/releases/r1/briefs/FI.json?wave=2026&lang=en');
});

test('a number leads from its short address to the answer that it was taken from, in its release', async () => {
  const { numbers } = await json('/api/v1/releases/r1/briefs/FI.json');
  const { id, query } = numbers[3]!;
  const response = await ask(`/q/r1/FI.2026/${id}`);
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe(`/api/v1/releases/r1/${query}`);
  for (const unknown of ['/q/r1/FI.2026/none', '/q/r1/XX.2026/k1', '/q/r9/FI.2026/k1', '/q/r1/FI.1999/k1']) {
    expect((await ask(unknown)).status).toBe(404);
  }
});

test('the archive has PDF, JSON, a table per figure without formulas, metadata and a readme with the citation', async () => {
  const packed = await bytes('/api/v1/briefs/FI.zip?lang=it');
  expect(packed).toEqual(await bytes('/api/v1/briefs/FI.zip?lang=it'));
  const read = CFB.read(Buffer.from(packed), { type: 'buffer' });
  const files = Object.fromEntries(
    read.FileIndex.flatMap((entry: Entry, k: number): [string, Uint8Array][] =>
      entry.size > 0 && !entry.name.startsWith('\u0001')
        ? [[read.FullPaths[k]!.replace(/^[^/]*\//, ''), new Uint8Array(entry.content)]]
        : [],
    ),
  );
  const text = (path: string) => Buffer.from(files[path]!).toString();
  expect(files['brief.pdf']).toEqual(await bytes('/api/v1/briefs/FI.pdf?lang=it'));
  expect(text('brief.json')).toBe(Buffer.from(await bytes('/api/v1/briefs/FI.json?lang=it')).toString());
  const { citation, contentHash, files: listed } = JSON.parse(text('metadata.json'));
  expect(Object.keys(files).sort()).toEqual([...listed, 'metadata.json'].sort());
  for (const said of [citation, contentHash, ...listed.filter((path: string) => path !== 'readme.txt')]) {
    expect(text('readme.txt')).toContain(said);
  }
  const tables = listed.filter((path: string) => path.endsWith('.csv'));
  expect(tables).toHaveLength(3);
  expect(tables.map(text).join()).toContain(`'=HYPERLINK`);
  expect(tables.map(text).join()).not.toMatch(/(^|,|\n)"?=HYPERLINK/);
});

test('the card is a PNG of 1200 by 630', async () => {
  const card = Buffer.from(await bytes('/api/v1/briefs/FI.png'));
  expect(card.toString('latin1', 1, 4)).toBe('PNG');
  expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('who has a brief is told so, and a brief of a named release never changes', async () => {
  const first = await ask('/api/v1/briefs/FI.pdf?lang=sv');
  const again = await ask('/api/v1/briefs/FI.pdf?lang=sv', { 'if-none-match': first.headers.get('etag')! });
  expect(again.status).toBe(304);
  expect(first.headers.get('cache-control')).not.toContain('immutable');
  const named = await ask('/api/v1/releases/r1/briefs/FI.pdf?lang=sv');
  expect(named.headers.get('cache-control')).toContain('immutable');
  expect(named.headers.get('etag')).not.toBe(first.headers.get('etag'));
});

describe('whether a brief is genuine', () => {
  test('is told by its hash as it is printed, with what changed since', async () => {
    const { contentHash } = await json('/api/v1/releases/r1/briefs/FI.json?lang=nl');
    const hash = contentHash;
    const printed = hash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1%20');
    const verdict = await json(`/api/v1/briefs/verify/${printed}`);
    expect(verdict).toMatchObject({
      hash,
      release: 'r1',
      again: 'same',
      current: false,
      currentRelease: 'r2',
    });
    const { changes } = verdict;
    expect(changes).toMatchObject({
      summary: 'Eén van 18 cijfers is veranderd, één is toegevoegd, één is vervallen.',
      compared: 18,
    });
    expect(changes.changed).toHaveLength(1);
    expect(changes.changed[0]).toMatchObject({
      reasons: ['answers_added'],
      because: ['Er zijn nieuwe antwoorden opgenomen.'],
    });
    const whole = await json('/api/v1/briefs/FI.json?lang=nl');
    expect(await json(`/api/v1/briefs/verify/${whole.contentHash}`)).toMatchObject({
      again: 'same',
      current: true,
      changes: { changed: [], added: [], withdrawn: [] },
    });
  });

  test('is not told of hashes that were never issued', async () => {
    await ask('/api/v1/briefs/FI.json');
    const [file] = await readdir(join(home, 'briefs'));
    const { hash } = JSON.parse(await readFile(join(home, 'briefs', file!), 'utf8')) as { hash: string };
    const other = hash.slice(0, 16) + (hash[16] === '0' ? '1' : '0');
    for (const wrong of [
      other,
      hash.slice(0, 15),
      '0'.repeat(16),
      'x'.repeat(16),
      '..%2f..%2fstate',
      `${hash}0`,
    ]) {
      const response = await ask(`/api/v1/briefs/verify/${wrong}`, { 'accept-language': 'de' });
      expect(response.status).toBe(404);
      expect(JSON.stringify(await response.json())).toContain('hash_unknown');
    }
  });
});

test('what changed since a release is told in the language asked for', async () => {
  expect(await json('/api/v1/briefs/FI/changes?lang=fi')).toMatchObject({
    release: 'r2',
    since: 'r1',
    summary: '18 luvusta yksi muuttui, yksi lisättiin, yksi poistettiin.',
  });
  expect((await ask('/api/v1/briefs/FI/changes?since=r9')).status).toBe(404);
});

test.each([
  ['XX.pdf', 404, 'brief_unknown'],
  ['DE.pdf', 404, 'brief_unknown'],
  ['FI.docx', 404, 'format_unknown'],
  ['FI.pdf?lang=xx', 400, 'parameter_invalid'],
  ['FI.pdf?wave=1999', 400, 'parameter_invalid'],
  ['FI.pdf?extent=long', 400, 'parameter_invalid'],
  ['FI.pdf?sections=findings~none', 400, 'parameter_invalid'],
  ['../releases/r9/briefs/FI.pdf', 404, 'release_unknown'],
])('%s is refused with a reason', async (path, status, code) => {
  const response = await ask(`/api/v1/briefs/${path}`);
  expect(response.status).toBe(status);
  expect(JSON.stringify(await response.json())).toContain(code);
});
