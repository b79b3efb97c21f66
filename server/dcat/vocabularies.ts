import type { TableFormat } from '@observatory/data/contract/formats.ts';
import type { Language } from '@observatory/data/messages/language.ts';

/** A concept of the authority tables of the Publications Office of the Union. */
export const authority = (table: string, code: string) => ({
  '@id': `http://publications.europa.eu/resource/authority/${table}/${code}`,
});

export const languageCodes: Readonly<Record<Language, string>> = {
  en: 'ENG',
  fi: 'FIN',
  sv: 'SWE',
  de: 'DEU',
  it: 'ITA',
  nl: 'NLD',
};

/** The standard that a file of a format follows. */
export const standards: Partial<Readonly<Record<TableFormat, string>>> = {
  csv: 'https://www.rfc-editor.org/rfc/rfc4180',
  xlsx: 'https://ecma-international.org/publications-and-standards/standards/ecma-376/',
  'jsonstat.json': 'https://json-stat.org/full/',
  'sdmx.csv': 'https://github.com/sdmx-twg/sdmx-csv/tree/v2.0.0',
  arrow: 'https://arrow.apache.org/docs/format/Columnar.html',
  parquet: 'https://parquet.apache.org/docs/file-format/',
};

export const mediaTypeOf = (mediaType: string) => ({
  '@id': `http://www.iana.org/assignments/media-types/${mediaType}`,
});

const inLanguages = (id: string) => ({ '@id': id, '@container': '@language' });
const link = (id: string) => ({ '@id': id, '@type': '@id' });
const typed = (id: string, type: string) => ({ '@id': id, '@type': type });

/** The terms of the catalogue in JSON-LD 1.1. Texts are maps by language. */
export const context = {
  '@version': 1.1,
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: inLanguages('dct:title'),
  description: inLanguages('dct:description'),
  keyword: inLanguages('dcat:keyword'),
  label: inLanguages('rdfs:label'),
  name: 'foaf:name',
  homepage: link('foaf:homepage'),
  identifier: 'dct:identifier',
  version: 'dcat:version',
  publisher: 'dct:publisher',
  contactPoint: 'dcat:contactPoint',
  fn: 'vcard:fn',
  hasEmail: link('vcard:hasEmail'),
  hasURL: link('vcard:hasURL'),
  language: link('dct:language'),
  license: link('dct:license'),
  accessRights: link('dct:accessRights'),
  spatial: link('dct:spatial'),
  temporal: 'dct:temporal',
  startDate: typed('dcat:startDate', 'xsd:date'),
  endDate: typed('dcat:endDate', 'xsd:date'),
  issued: typed('dct:issued', 'xsd:dateTime'),
  modified: typed('dct:modified', 'xsd:dateTime'),
  theme: link('dcat:theme'),
  themeTaxonomy: link('dcat:themeTaxonomy'),
  accrualPeriodicity: link('dct:accrualPeriodicity'),
  provenance: 'dct:provenance',
  source: link('dct:source'),
  landingPage: link('dcat:landingPage'),
  conformsTo: link('dct:conformsTo'),
  dataset: 'dcat:dataset',
  service: 'dcat:service',
  distribution: 'dcat:distribution',
  accessURL: link('dcat:accessURL'),
  downloadURL: link('dcat:downloadURL'),
  mediaType: link('dcat:mediaType'),
  format: link('dct:format'),
  availability: link('dcatap:availability'),
  accessService: link('dcat:accessService'),
  endpointURL: link('dcat:endpointURL'),
  endpointDescription: link('dcat:endpointDescription'),
  servesDataset: link('dcat:servesDataset'),
} as const;
