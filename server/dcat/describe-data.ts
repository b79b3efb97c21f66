import { tableFormats, type TableFormat } from '@observatory/data/contract/formats.ts';
import type { Manifest } from '@observatory/data/contract/manifest.ts';
import { estimateDimensions } from '@observatory/data/contract/estimates-query.ts';
import { indicators } from '@observatory/data/indicators/catalogue.ts';
import { downloadTexts, type DownloadKey } from '@observatory/data/messages/download-texts.ts';
import { languages, type Labels, type Language } from '@observatory/data/messages/language.ts';
import { memberStates, unitedKingdom } from '@observatory/data/places/countries.ts';
import { partnerCountries } from '@observatory/data/places/partner-countries.ts';

import { authority, context, languageCodes, mediaTypeOf, standards } from './vocabularies.ts';

/** Who answers for the catalogue, as open-data portals show it. */
export type Publisher = { readonly name: string; readonly email?: string };

export type DataFacts = {
  readonly manifest: Manifest;
  /** When the first release was published. */
  readonly firstPublishedAt: string;
  /** The address that readers use, without a slash at the end. */
  readonly origin: string;
  readonly publisher: Publisher;
  /** First and last year with an official observation. */
  readonly years: { readonly first: string; readonly last: string };
};

/**
 * What can be downloaded, as a catalogue of DCAT-AP 3.0 in JSON-LD: a dataset per wave of the survey and one of
 * official statistics, each with a distribution per format from the current release, and the interface as a service.
 */
export function describeData(facts: DataFacts) {
  const { manifest, origin } = facts;
  const waves = manifest.waves.map(({ wave }) => estimatesOf(wave, facts));
  const datasets = [...waves, observations(facts)];
  return {
    '@context': context,
    '@id': here(origin),
    '@type': 'dcat:Catalog',
    title: inAll('catalogue.title'),
    description: inAll('catalogue.about'),
    ...common(facts),
    issued: facts.firstPublishedAt,
    modified: manifest.publishedAt,
    license: authority('licence', 'CC_BY_4_0'),
    homepage: `${origin}/`,
    spatial: partnerCountries.map(({ iso3 }) => authority('country', iso3)),
    themeTaxonomy: { '@id': 'http://publications.europa.eu/resource/authority/data-theme' },
    dataset: datasets,
    service: {
      '@id': here(origin, 'interface'),
      '@type': 'dcat:DataService',
      title: inAll('catalogue.service'),
      endpointURL: `${origin}/api/v1`,
      endpointDescription: `${origin}/api/v1/openapi.json`,
      conformsTo: 'https://spec.openapis.org/oas/v3.1.0',
      servesDataset: datasets.map((dataset) => ({ '@id': dataset['@id'] })),
      license: authority('licence', 'CC_BY_4_0'),
      accessRights: authority('access-right', 'PUBLIC'),
    },
  };
}

const here = (origin: string, part?: string): string =>
  `${origin}/catalogue.jsonld${part === undefined ? '' : `#${part}`}`;

/** A text in every language, as a language map. */
const inAll = (key: DownloadKey, values?: (language: Language) => Readonly<Record<string, string>>): Labels =>
  Object.fromEntries(
    languages.map((language) => [language, downloadTexts(language).t(key, values?.(language))]),
  ) as Labels;

const keywords = Object.fromEntries(
  languages.map((language) => [language, downloadTexts(language).t('catalogue.keywords').split('; ')]),
);

const common = ({ origin, publisher }: DataFacts) => ({
  publisher: { '@id': here(origin, 'publisher'), '@type': 'foaf:Agent', name: publisher.name },
  language: languages.map((language) => authority('language', languageCodes[language])),
});

/** What all datasets have. */
const ofEvery = (facts: DataFacts, id: string) => ({
  '@id': here(facts.origin, id),
  '@type': 'dcat:Dataset',
  identifier: here(facts.origin, id),
  ...common(facts),
  contactPoint: {
    '@type': 'vcard:Organization',
    fn: facts.publisher.name,
    hasURL: `${facts.origin}/`,
    ...(facts.publisher.email !== undefined && { hasEmail: `mailto:${facts.publisher.email}` }),
  },
  keyword: keywords,
  theme: ['EDUC', 'SOCI'].map((code) => authority('data-theme', code)),
  accrualPeriodicity: authority('frequency', 'IRREG'),
  accessRights: authority('access-right', 'PUBLIC'),
  landingPage: `${facts.origin}/en/data`,
  issued: facts.manifest.publishedAt,
  modified: facts.manifest.publishedAt,
  version: facts.manifest.release,
});

const period = (first: string, last: string) => ({
  '@type': 'dct:PeriodOfTime',
  startDate: `${first}-01-01`,
  endDate: `${last}-12-31`,
});

function estimatesOf(wave: string, facts: DataFacts) {
  const title = inAll('catalogue.wave', (language) => ({
    title: downloadTexts(language).t('title.estimates'),
    wave,
  }));
  const query = new URLSearchParams({
    wave,
    by: estimateDimensions.filter((name) => name !== 'wave').join('~'),
    indicator: indicators.map(({ id }) => id).join('~'),
  });
  const id = `estimates-${wave}`;
  return {
    ...ofEvery(facts, id),
    title,
    description: inAll('about.estimates'),
    spatial: partnerCountries.map(({ iso3 }) => authority('country', iso3)),
    temporal: period(wave, wave),
    provenance: { '@type': 'dct:ProvenanceStatement', label: inAll('provenance.estimates') },
    distribution: distributions(facts, id, title, 'estimates', query, 'CC_BY_4_0'),
  };
}

function observations(facts: DataFacts) {
  const title = inAll('title.observations');
  const id = 'observations';
  return {
    ...ofEvery(facts, id),
    title,
    description: inAll('about.observations'),
    spatial: [...memberStates, unitedKingdom].map(({ iso3 }) => authority('country', iso3)),
    temporal: period(facts.years.first, facts.years.last),
    source: 'https://ec.europa.eu/eurostat/',
    provenance: { '@type': 'dct:ProvenanceStatement', label: inAll('provenance.observations') },
    distribution: distributions(facts, id, title, id, new URLSearchParams(), 'COM_REUSE'),
  };
}

/** One per format, from the release that the catalogue describes: what is behind an address never changes. */
function distributions(
  { origin, manifest: { release, publishedAt } }: DataFacts,
  id: string,
  title: Labels,
  path: 'estimates' | 'observations',
  query: URLSearchParams,
  licence: string,
) {
  return (Object.keys(tableFormats) as TableFormat[]).map((extension) => {
    const { name, mediaType, fileType } = tableFormats[extension] as (typeof tableFormats)['csv'];
    const search = query.size === 0 ? '' : `?${query}`;
    const address = `${origin}/api/v1/releases/${release}/${path}.${extension}${search}`;
    return {
      '@id': here(origin, `${id}.${extension}`),
      '@type': 'dcat:Distribution',
      title: inAll('catalogue.distribution', (language) => ({ title: title[language], format: name })),
      description: inAll(path === 'estimates' ? 'reading.estimates' : 'reading.observations'),
      accessURL: address,
      downloadURL: address,
      mediaType: mediaTypeOf(mediaType),
      // The list of file types has none for Arrow.
      ...(fileType !== undefined && { format: authority('file-type', fileType) }),
      ...(standards[extension] !== undefined && { conformsTo: standards[extension] }),
      license: authority('licence', licence),
      availability: authority('planned-availability', 'STABLE'),
      accessService: { '@id': here(origin, 'interface') },
      modified: publishedAt,
    };
  });
}
