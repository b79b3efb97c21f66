import { countryCodes } from '@observatory/data/contract/estimates-query.ts';
import type { Manifest } from '@observatory/data/contract/manifest.ts';
import { indicatorById, itemsOf } from '@observatory/data/indicators/catalogue.ts';
import { sectors } from '@observatory/data/sectors/sectors.ts';
import { sizes } from '@observatory/data/sectors/sizes.ts';
import { rCodeFor, type RCodeView } from '@observatory/data/survey/r-code.ts';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';

import { cacheHeaders, matches } from '../http/answer.ts';
import { parameter } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { languageOf, problem } from '../http/problem.ts';
import { refuse, type Wrong } from '../http/wrong-parameter.ts';
import type { Releases } from '../warehouse/releases.ts';

const description = describeRoute({
  operationId: 'rCode',
  summary: 'R code that computes one estimate',
  description:
    'R code (package survey) that computes one published number from the survey files of its wave, and again from anonymous cells. The server holds no answers of employers: the code names the files that it needs.',
  parameters: [
    parameter('indicator', 'One indicator of the catalogue; skill_gap when absent.'),
    parameter(
      'skill',
      'One skill, domain or answer, as the indicator has them; needed where there is more than one.',
    ),
    parameter('country', 'One of FI, DE, IT, NL, POOLED, EQUAL; POOLED when absent.'),
    parameter('sector', 'One section or group of NACE Rev. 2, or ALL; ALL when absent.'),
    parameter('size', 'One size class or ALL; ALL when absent.'),
    parameter('wave', 'One wave; the newest when absent.'),
    parameter('lang', 'Language of the explanation at the top: en, fi, sv, de, it, nl.'),
  ],
  responses: {
    200: { description: 'The code.', content: { 'text/plain': { schema: { type: 'string' } } } },
    304: { description: 'The reader has this code already.' },
    400: { description: 'A code is not known.', content: { 'application/problem+json': {} } },
    503: { description: 'No release yet.', content: { 'application/problem+json': {} } },
  },
});

/** The code of a view as a file: `/r-code.R`. */
export function rCodeRoutes(releases: Releases): Hono<HttpEnvironment> {
  return new Hono<HttpEnvironment>().get('/r-code.R', description, (c) => {
    const manifest = releases.current;
    if (!manifest) return problem(c, 'no_release');
    c.set('release', manifest.release);
    const view = readView((name) => c.req.query(name), manifest);
    if ('parameter' in view) return refuse(c, view);
    const language = languageOf(c);
    const code = rCodeFor(view, language);
    const headers = {
      // The code is made by the program, so the tag is of its text and not only of the release.
      ...cacheHeaders(manifest.release, { code }, false),
      'content-language': language,
      vary: 'Accept-Language',
    };
    if (matches(c.req.header('if-none-match'), headers.etag)) return c.body(null, 304, headers);
    const { indicator, item, country, sector, size, wave } = view;
    const name = [indicator, item, country, sector, size, wave].join('-');
    return c.body(code, 200, {
      ...headers,
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.R"`,
    });
  });
}

/** The view that the parameters ask for, or the first of them that has a value that it cannot have. */
function readView(given: (name: string) => string | undefined, { waves }: Manifest): RCodeView | Wrong {
  let wrong: Wrong | undefined;
  const one = (name: string, allowed: readonly string[], otherwise: string | undefined): string => {
    const value = given(name) || (otherwise ?? '');
    if (!allowed.includes(value)) wrong ??= { parameter: name, value, allowed: allowed.join(', ') };
    return value;
  };
  const indicator = one('indicator', [...indicatorById.keys()], 'skill_gap');
  const definition = indicatorById.get(indicator);
  const items = definition ? itemsOf(definition) : [];
  const years = waves.map(({ wave }) => wave);
  const view = {
    indicator,
    item: one('skill', items, items.length === 1 ? items[0] : undefined),
    country: one('country', countryCodes, 'POOLED'),
    sector: one(
      'sector',
      sectors.map(({ code }) => code),
      'ALL',
    ),
    size: one(
      'size',
      sizes.map(({ code }) => code),
      'ALL',
    ),
    wave: one('wave', years, years.at(-1)),
  };
  return wrong ?? view;
}
