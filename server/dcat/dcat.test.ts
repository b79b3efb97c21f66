import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { languages } from '@observatory/data/messages/language.ts';

import { createApp } from '../app.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { Releases } from '../warehouse/releases.ts';
import { dcatRoutes } from './routes.ts';

const origin = 'https://observatory.example';

type Node = { readonly '@id'?: string; readonly '@type'?: string } & Readonly<Record<string, unknown>>;

let releases: Releases;
let app: Hono<HttpEnvironment>;
let catalogue: Node;

beforeAll(async () => {
  releases = await Releases.follow({
    folder: join(inject('demonstrationHome'), 'releases'),
    memory: '256MB',
    connections: 1,
    onSwap: () => {},
    onFailure: (error) => {
      throw error;
    },
  });
  app = createApp(releases, () => {});
  app.route('/', dcatRoutes(releases, origin, { name: 'A publisher', email: 'data@observatory.example' }));
  catalogue = (await (await app.request('/catalogue.jsonld')).json()) as Node;
});
afterAll(() => releases.close());

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every object below a value that is a node of the graph, language maps and the context left out. */
function nodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (!isNode(value)) return [];
  const inner = Object.entries(value).filter(([name]) => !name.startsWith('@'));
  const below = inner.flatMap(([, one]) => nodes(one));
  return value['@type'] === undefined ? below : [value, ...below];
}

/** The property that a term stands for, as the context of the document says. */
const context = () => catalogue['@context'] as Readonly<Record<string, string | Record<string, string>>>;
const propertyOf = (term: string): string => {
  const found = context()[term];
  return typeof found === 'object' ? found['@id']! : (found ?? '');
};

/**
 * Mandatory and recommended properties of DCAT-AP 3.0.0 (SHACL shapes `shapes.ttl`, `shapes_recommended.ttl` of
 * SEMICeu/DCAT-AP, release 3.0.0). Left out: the kind of the publisher, which is the operator's to say.
 */
const required: Readonly<Record<string, readonly string[]>> = {
  'dcat:Catalog': [
    'dct:title',
    'dct:description',
    'dct:publisher',
    'dcat:dataset',
    'dcat:service',
    'dct:language',
    'dct:issued',
    'dct:modified',
    'dct:license',
    'dct:spatial',
    'dcat:themeTaxonomy',
    'foaf:homepage',
  ],
  'dcat:Dataset': [
    'dct:title',
    'dct:description',
    'dcat:contactPoint',
    'dcat:distribution',
    'dcat:keyword',
    'dct:publisher',
    'dct:spatial',
    'dct:temporal',
    'dcat:theme',
    'dcat:version',
    'dct:accrualPeriodicity',
    'dct:provenance',
  ],
  'dcat:Distribution': [
    'dcat:accessURL',
    'dct:description',
    'dcatap:availability',
    'dct:license',
    'dcat:mediaType',
    'dcat:downloadURL',
  ],
  'dcat:DataService': ['dct:title', 'dcat:endpointURL', 'dcat:servesDataset', 'dcat:endpointDescription'],
  'foaf:Agent': ['foaf:name'],
  'dct:PeriodOfTime': ['dcat:startDate', 'dcat:endDate'],
};

describe('the data catalogue', () => {
  test('has every mandatory and recommended property of DCAT-AP 3.0', () => {
    const found = nodes(catalogue);
    for (const [type, properties] of Object.entries(required)) {
      const ofType = found.filter((node) => node['@type'] === type);
      expect(ofType.length, type).toBeGreaterThan(0);
      for (const node of ofType) {
        expect(Object.keys(node).map(propertyOf), node['@id'] ?? type).toEqual(
          expect.arrayContaining([...properties]),
        );
      }
    }
    expect(found.filter((node) => node['@type'] === 'dcat:Dataset').length).toBeGreaterThanOrEqual(3);
  });

  test('is well-formed JSON-LD: each term and prefix is defined, each node is described once, each link is absolute', () => {
    const described = nodes(catalogue).flatMap((node) => (node['@id'] === undefined ? [] : [node]));
    const prefixes = Object.keys(context());
    for (const node of nodes(catalogue)) {
      for (const name of Object.keys(node).filter((one) => !one.startsWith('@'))) {
        expect(propertyOf(name), name).toMatch(/^[a-z]+:\w+$/);
        expect(prefixes).toContain(propertyOf(name).split(':')[0]);
      }
      expect(prefixes).toContain(node['@type']!.split(':')[0]);
    }
    const bodies = new Map<string, Set<string>>();
    for (const node of described) {
      const id = node['@id']!;
      bodies.set(id, (bodies.get(id) ?? new Set()).add(JSON.stringify(node)));
    }
    expect([...bodies].filter(([, all]) => all.size > 1)).toEqual([]);
    const text = JSON.stringify({ ...catalogue, '@context': undefined });
    const own = [...text.matchAll(/\{"@id":"(https:\/\/observatory[^"]*)"\}/g)].map(([, id]) => id!);
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter((id) => !bodies.has(id))).toEqual([]);
    expect(text.match(/"(accessURL|downloadURL|homepage|endpointURL)":"(?!https:\/\/)/)).toBeNull();
  });

  test('says titles and descriptions in six languages', () => {
    for (const node of nodes(catalogue).filter((one) => one['title'] !== undefined)) {
      expect(Object.keys(node['title'] as object)).toEqual([...languages]);
    }
    const titles = Object.values(catalogue['title'] as Record<string, string>);
    expect(new Set(titles).size).toBe(languages.length);
  });

  test('leads to files of the current release that are there, in the format that is said', async () => {
    const distributions = nodes(catalogue).filter((node) => node['@type'] === 'dcat:Distribution');
    expect(distributions.length).toBe(3 * 7);
    for (const { downloadURL, mediaType } of distributions.filter(({ '@id': id }) =>
      id!.includes('observations'),
    )) {
      const address = String(downloadURL);
      expect(address.startsWith(`${origin}/api/v1/releases/${releases.current!.release}/`)).toBe(true);
      const response = await app.request(address.slice(origin.length));
      expect(response.status, address).toBe(200);
      const type = (mediaType as Node)['@id']!.split('media-types/')[1]!;
      expect(response.headers.get('content-type')!.split(';')[0]).toBe(type);
    }
    const wave = distributions.find(({ '@id': id }) => id!.endsWith('estimates-2026.parquet'))!;
    expect((await app.request(String(wave['downloadURL']).slice(origin.length))).status).toBe(200);
  });

  test('is cached by release and can only be read', async () => {
    const first = await app.request('/catalogue.jsonld');
    expect(first.headers.get('content-type')).toBe('application/ld+json');
    const etag = first.headers.get('etag')!;
    const again = await app.request('/catalogue.jsonld', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect((await app.request('/catalogue.jsonld', { method: 'POST' })).status).toBe(405);
  });
});
