import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import { canonicalComparisons, parseComparisonsQuery } from '@observatory/data/contract/comparisons-query.ts';
import type { Manifest } from '@observatory/data/contract/manifest.ts';
import { parseLanguage } from '@observatory/data/messages/language.ts';

import { answerFromRelease, type Question } from '../http/answer.ts';
import { operationNamed, parameter, tableResponses } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import type { Releases } from '../warehouse/releases.ts';
import { compare } from './compare.ts';

/** Differences with interval and verdict, or the reason why two series are not compared. */
export function comparisonRoutes(releases: Releases): Hono<HttpEnvironment> {
  const description = describeRoute({
    operationId: operationNamed('comparisons'),
    summary: 'Differences between two countries, sectors, size classes, waves or skills',
    description:
      'One row per skill: a minus b, its 95 % interval, p-values (two-sided, and adjusted by Holm over the rows of the answer) and a verdict. The verdict follows the adjusted p-value at 5 %.',
    parameters: [
      parameter('a', 'What the first side has of its own: country:FI, or several as country:FI~size:S10_49.'),
      parameter('b', 'What the second side has of its own.'),
      parameter('indicator', 'Shared by both sides unless a or b says otherwise; likewise the following.'),
      parameter('skill', 'One skill; all skills of the indicator when absent.'),
      parameter('lang', 'Language of the sentences: en, fi, sv, de, it, nl; en when absent.'),
      parameter('wave', 'The newest when absent.'),
      parameter('country', 'POOLED when absent.'),
      parameter('sector', 'ALL when absent.'),
      parameter('size', 'ALL when absent.'),
    ],
    responses: tableResponses(resolver(ComparisonsAnswer)),
  });
  const handler = (c: Parameters<typeof answerFromRelease>[0]) =>
    answerFromRelease(c, releases, (manifest) => askComparisons(new URL(c.req.url).searchParams, manifest));
  return new Hono<HttpEnvironment>()
    .get('/comparisons', description, handler)
    .get('/:file{comparisons\\.[a-z.]+}', describeRoute({ hide: true }), handler);
}

/** Reads a question for differences; the answer has a row per skill that both sides go through. */
export function askComparisons(parameters: URLSearchParams, manifest: Manifest): Question<ComparisonsAnswer> {
  const waves = manifest.waves.map(({ wave }) => wave);
  const { query, warnings } = parseComparisonsQuery(parameters, waves);
  const canonical = canonicalComparisons(query);
  // The address alone decides the language, so that it can be cached and shared.
  const language = parseLanguage(parameters.get('lang') ?? undefined) ?? 'en';
  return {
    canonical: { comparisons: language, ...canonical, warnings: JSON.stringify(warnings) },
    answer: async (release): Promise<ComparisonsAnswer> => ({
      release: manifest.release,
      demonstration: manifest.demonstration,
      query: canonical,
      notes: manifest.demonstration ? ['demonstration'] : [],
      warnings,
      ...(await compare(query, release, language)),
    }),
  };
}
