import { describeRoute } from 'hono-openapi';

import { operationNamed, parameter } from '../http/describe.ts';

const lang = parameter('lang', 'Language of the brief: en, fi, sv, de, it, nl; en when absent.');
const wave = parameter('wave', 'One wave; the newest with answers of the place when absent.');
const extent = parameter('extent', 'full (two pages and a method page) or summary; full when absent.');
const sections = parameter('sections', 'Sections, in the order in which they always stand; all when absent.');

const problems = {
  400: { description: 'A parameter cannot be used.', content: { 'application/problem+json': {} } },
  404: { description: 'No such release or brief.', content: { 'application/problem+json': {} } },
  503: { description: 'No release yet.', content: { 'application/problem+json': {} } },
};

export const describeBrief = describeRoute({
  operationId: operationNamed('brief'),
  summary: 'The brief of a country, the partnership or a sector',
  description:
    'The place (FI, DE, IT, NL, POOLED, EQUAL or a sector of NACE Rev. 2) with the extension of a form: pdf (PDF/UA-1), json (every number with its query), zip (PDF, JSON, CSV files, metadata, readme), png (a card of 1200 by 630 px). The same release, language and engine give the same bytes.',
  parameters: [lang, wave, extent, sections],
  responses: {
    200: {
      description: 'The brief.',
      content: { 'application/pdf': {}, 'application/json': {}, 'application/zip': {}, 'image/png': {} },
    },
    304: { description: 'The reader has this brief already.' },
    ...problems,
  },
});

export const describeChanges = describeRoute({
  operationId: operationNamed('briefChanges'),
  summary: 'What changed in a brief since a release',
  parameters: [
    parameter('since', 'The earlier release; the one before when absent.'),
    lang,
    wave,
    extent,
    sections,
  ],
  responses: {
    200: {
      description: 'Numbers that changed, came and went, with reasons as codes and as sentences.',
      content: { 'application/json': {} },
    },
    ...problems,
  },
});

export const describeVerify = describeRoute({
  operationId: 'verifyBrief',
  summary: 'Whether a brief is genuine and current',
  description:
    'By the content hash on its last page, in 16 or more hexadecimal digits, blanks and hyphens left out: what it is, whether it is made again with the same content, and what changed since.',
  parameters: [parameter('lang', 'Language of the sentences; that of the brief when absent.')],
  responses: {
    200: { description: 'The verdict.', content: { 'application/json': {} } },
    404: { description: 'No brief with this hash was issued.', content: { 'application/problem+json': {} } },
  },
});
