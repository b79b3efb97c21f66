import { createRequire } from 'node:module';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { read, utils } from '@e965/xlsx';
import { tableFromIPC } from 'apache-arrow';
import * as v from 'valibot';
import { EstimatesAnswer, ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import { tableFormats } from '@observatory/data/contract/formats.ts';
import { languages } from '@observatory/data/messages/language.ts';
import { parseOpenTable } from '@observatory/pipelines/sources/eurostat/open-table.ts';
import { createApp } from '@observatory/server/app.ts';
import { Releases } from '@observatory/server/warehouse/releases.ts';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

let folder: string;
let releases: Releases;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'downloads-'));
  releases = await Releases.follow({
    folder: join(inject('demonstrationHome'), 'releases'),
    memory: '256MB',
    connections: 2,
    onSwap: () => {},
    onFailure: (error) => {
      throw error;
    },
  });
  app = createApp(releases, () => {});
});
afterAll(async () => {
  releases.close();
  await rm(folder, { recursive: true, force: true });
});

const estimatesQuery = 'indicator=skill_gap~vet_preparedness&by=country~sector';
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`/api/v1/${path}`, { headers });
const bytes = async (path: string) => new Uint8Array(await (await get(path)).arrayBuffer());
const estimates = async () =>
  v.parse(EstimatesAnswer, await (await get(`estimates.json?${estimatesQuery}`)).json()).columns;
const observations = async () =>
  v.parse(ObservationsAnswer, await (await get('observations.json')).json()).columns;

/** Rows that DuckDB reads from a file. */
async function duckdb(name: string, content: Uint8Array, from: (path: string) => string) {
  const path = join(folder, name);
  await writeFile(path, content);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return (await connection.runAndReadAll(`FROM ${from(path)}`)).getRowObjectsJS();
}

describe('files of the demonstration release', () => {
  test('Parquet has the numbers of JSON to the last digit, in DuckDB', async () => {
    const { estimate, ci_low, n, status, skill } = await estimates();
    const file = await bytes(`estimates.parquet?${estimatesQuery}`);
    const rows = await duckdb('estimates.parquet', file, (path) => `read_parquet('${path}')`);
    expect(rows.map((row) => row['estimate'])).toEqual(estimate);
    expect(rows.map((row) => row['ci_low'])).toEqual(ci_low);
    expect(rows.map((row) => row['n'])).toEqual(n);
    expect(rows.map((row) => row['status'])).toEqual(status);
    expect(rows.map((row) => row['skill'])).toEqual(skill);
    expect(estimate).toContain(null);
  });

  test('Arrow has the same columns as JSON', async () => {
    const columns = await estimates();
    const table = tableFromIPC(await bytes(`estimates.arrow?${estimatesQuery}`));
    for (const [name, values] of Object.entries(columns)) {
      expect([...table.getChild(name)!], name).toEqual(values);
    }
  });

  test('SDMX-CSV is read by our own reader of official statistics, and by DuckDB', async () => {
    const { series, breakdown, country, time, value_text, flags } = await observations();
    const content = await bytes('observations.sdmx.csv');
    const table = parseOpenTable(content, 'observations.sdmx.csv');
    if (table.kind !== 'table') throw new Error(JSON.stringify(table));
    expect(table.dimensions).toEqual(['SERIES', 'BREAKDOWN', 'COUNTRY']);
    const found = [...table.observations()].map(({ codes, time: at, value, flags: letters }) =>
      [...codes, at, value, letters].join(' | '),
    );
    const sorted = (letters: string) => [...letters].sort().join('');
    const expected = series.map((code, row) =>
      [code, breakdown[row] || '_T', country[row], time[row], value_text[row], sorted(flags[row]!)].join(
        ' | ',
      ),
    );
    // An observation without value and flag is nothing to a reader.
    expect(found).toEqual(expected.filter((line) => !line.endsWith(' |  | ')));
    const rows = await duckdb(
      'observations.csv',
      content,
      (path) => `read_csv('${path}', all_varchar = true)`,
    );
    expect(rows.map((row) => row['OBS_VALUE'] ?? '')).toEqual(value_text);
  });

  test('a hidden figure is Q in SDMX-CSV, and confidential where it is', async () => {
    const { status, estimate } = await estimates();
    const content = await bytes(`estimates.sdmx.csv?${estimatesQuery}`);
    const rows = await duckdb('estimates.csv', content, (path) => `read_csv('${path}', all_varchar = true)`);
    expect(rows.map((row) => (row['OBS_VALUE'] === null ? null : Number(row['OBS_VALUE'])))).toEqual(
      estimate,
    );
    const said = (code: string) =>
      new Set(
        rows
          .filter((_, row) => status[row] === code)
          .map((row) => `${row['OBS_STATUS']} ${row['CONF_STATUS']}`),
      );
    expect(said('shown')).toEqual(new Set(['A F']));
    expect(said('suppressed_reliability')).toEqual(new Set(['Q F']));
    expect([...said('suppressed_confidentiality')].every((one) => /^Q [CD]$/.test(one))).toBe(true);
    const table = parseOpenTable(content, 'estimates.sdmx.csv');
    expect(table.kind).toBe('table');
  });

  test('a workbook has the numbers of JSON as numbers, and nothing in the place of a hidden one', async () => {
    const { estimate, n } = await estimates();
    const book = read(await bytes(`estimates.xlsx?${estimatesQuery}&lang=nl`));
    const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Gegevens']!, { defval: null });
    expect(rows.map((row) => row['Schatting'])).toEqual(estimate);
    expect(rows.map((row) => row['Antwoorden in de basis'])).toEqual(n);
  });

  test.each(languages)('names are in the language asked for: %s', async (lang) => {
    const dataset = (await (await get(`estimates.jsonstat.json?country=DE&lang=${lang}`)).json()) as {
      dimension: Record<string, { category: { label: Record<string, string> } }>;
    };
    const inLanguage = {
      en: 'Germany',
      fi: 'Saksa',
      sv: 'Tyskland',
      de: 'Deutschland',
      it: 'Germania',
      nl: 'Duitsland',
    };
    expect(dataset.dimension['country']!.category.label['DE']).toBe(inLanguage[lang]);
  });
});

const texts = v.array(v.string());
const uniqueTexts = v.pipe(
  texts,
  v.check((all) => new Set(all).size === all.length),
);
const ofTexts = v.record(v.string(), v.string());
const cell = v.nullable(v.number());

/** The rules of json-stat.org for a dataset (schema of version 2.0, https://json-stat.org/format/schema/2.0/). */
const Dataset = v.strictObject({
  version: v.literal('2.0'),
  class: v.literal('dataset'),
  label: v.string(),
  note: uniqueTexts,
  source: v.string(),
  updated: v.pipe(v.string(), v.isoTimestamp()),
  href: v.pipe(v.string(), v.url()),
  id: uniqueTexts,
  size: v.array(v.pipe(v.number(), v.integer())),
  role: v.strictObject({ time: uniqueTexts, geo: uniqueTexts, metric: uniqueTexts }),
  dimension: v.record(
    v.string(),
    v.strictObject({
      label: v.string(),
      category: v.strictObject({
        index: v.record(v.string(), v.number()),
        label: ofTexts,
        unit: v.optional(
          v.record(
            v.string(),
            v.strictObject({ label: v.string(), decimals: v.pipe(v.number(), v.integer()) }),
          ),
        ),
      }),
    }),
  ),
  value: v.union([v.array(cell), v.record(v.pipe(v.string(), v.regex(/^\d+$/)), cell)]),
  status: v.optional(ofTexts),
  extension: v.record(v.string(), v.unknown()),
});

type Cube = { Data: (where: Record<string, string>) => { value: number | null; status: string | null } };
const toolkit = createRequire(import.meta.url)('jsonstat-toolkit') as (dataset: object) => Cube;

describe('JSON-stat', () => {
  test.each([
    `estimates.jsonstat.json?${estimatesQuery}`,
    'estimates.jsonstat.json?indicator=skill_gap~htf_density',
    'observations.jsonstat.json',
  ])('%s keeps the rules of the format', async (path) => {
    const { id, size, role, dimension, value, status } = v.parse(Dataset, await (await get(path)).json());
    expect(size.length).toBe(id.length);
    expect(Object.keys(dimension)).toEqual(id);
    id.forEach((name, at) => {
      const { index, label, unit } = dimension[name]!.category;
      expect(Object.values(index).sort((a, b) => a - b)).toEqual([...Array(size[at]).keys()]);
      expect(Object.keys(label)).toEqual(Object.keys(index));
      if (role.metric.includes(name)) expect(Object.keys(unit!)).toEqual(Object.keys(index));
    });
    for (const name of Object.values(role).flat()) expect(id).toContain(name);
    const cells = size.reduce((product, one) => product * one, 1);
    const places = [...Object.keys(status ?? {}), ...(Array.isArray(value) ? [] : Object.keys(value))];
    expect(Math.max(0, ...places.map(Number))).toBeLessThan(cells);
    if (Array.isArray(value)) expect(value.length).toBe(cells);
  });

  test('every estimate and status is at its place for the toolkit of the format', async () => {
    const columns = await estimates();
    const cube = toolkit((await (await get(`estimates.jsonstat.json?${estimatesQuery}`)).json()) as object);
    columns.skill.forEach((skill, row) => {
      const [wave, country, sector, size, indicator] = (
        ['wave', 'country', 'sector', 'size', 'indicator'] as const
      ).map((name) => columns[name][row]!);
      const where = {
        wave: wave!,
        country: country!,
        sector: sector!,
        size: size!,
        indicator: indicator!,
        skill,
      };
      const found = cube.Data({ ...where, measure: 'estimate' });
      expect(found.value).toBe(columns.estimate[row]);
      expect(found.status ?? 'shown').toBe(columns.status[row]);
      expect(cube.Data({ ...where, measure: 'ci_high' }).value).toBe(columns.ci_high[row]);
    });
  });

  test('every observation and its flags are at their place', async () => {
    const { series, breakdown, country, time, value, flags } = await observations();
    const cube = toolkit((await (await get('observations.jsonstat.json')).json()) as object);
    series.forEach((code, row) => {
      const where = {
        series: code,
        breakdown: breakdown[row] || '_T',
        country: country[row]!,
        time: time[row]!,
      };
      const found = cube.Data(where);
      expect(found.value).toBe(value[row]);
      expect(found.status ?? '').toBe(flags[row]);
    });
  });
});

describe('every format', () => {
  const formats = Object.entries(tableFormats).filter(([format]) => format !== 'json');

  test.each(formats)(
    '%s: type, name with release, entity tag, unchanging below a release',
    async (format, { mediaType }) => {
      const { release } = releases.current!;
      const path = `estimates.${format}?country=FI`;
      const first = await get(path);
      expect(first.headers.get('content-type')!.split(';')[0]).toBe(mediaType);
      expect(first.headers.get('content-disposition')).toBe(
        `attachment; filename="estimates-${release}.${format}"`,
      );
      const etag = first.headers.get('etag')!;
      const again = await get(`estimates.${format}?lang=en&country=FI`, { 'if-none-match': etag });
      expect(again.status).toBe(304);
      const fixed = await get(`releases/${release}/${path}`);
      expect(fixed.headers.get('cache-control')).toContain('immutable');
      const german = await get(`estimates.${format}?country=FI&lang=de&labels=both`);
      expect(german.headers.get('etag')).not.toBe(etag);
    },
  );

  test('an unknown one is a problem that names those there are', async () => {
    const response = await get('estimates.ods');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(Object.keys(tableFormats).join(', '));
    expect(await (await get('comparisons.xlsx')).text()).toContain('json, csv');
  });

  test('is described in the interface, with all of its media types', async () => {
    type Described = { paths: Record<string, { get: { responses: Record<string, { content: object }> } }> };
    const { paths } = (await (await get('openapi.json')).json()) as Described;
    const types = [...new Set(Object.values(tableFormats).map(({ mediaType }) => mediaType))];
    for (const path of ['/estimates', '/observations']) {
      expect(Object.keys(paths[path]!.get.responses['200']!.content).sort()).toEqual(types.sort());
    }
  });

  test('more rows than a format takes are refused, and the formats that take them are named', async () => {
    const response = await get(
      'estimates.xlsx?by=wave~country~sector~size&indicator=skill_gap~skill_relevance~skill_gap_all~future_need~gap_not_known~level_not_known~training_coverage~rds&lang=fi',
    );
    expect(response.status).toBe(413);
    const { errors } = (await response.json()) as {
      errors: { code: string; detail: Record<string, string> }[];
    };
    expect(errors[0]!.code).toBe('answer_too_large');
    expect(errors[0]!.detail['formats']).toContain('parquet');
    expect(Number(errors[0]!.detail['rows'])).toBeGreaterThan(150_000);
  });
});
