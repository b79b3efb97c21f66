import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { SearchAnswer } from '@observatory/data/contract/search-answer.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { searchTexts } from '@observatory/data/messages/search-texts.ts';
import { longestQuestion, search } from '@observatory/data/search/search.ts';

import { formatOf } from '../http/answer.ts';
import { parameter } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { languageOf, problem } from '../http/problem.ts';
import { refuse } from '../http/wrong-parameter.ts';
import { giveReference } from '../http/reference.ts';

const limits = { usual: 10, most: 100 };

/**
 * What can be found by words and codes. The names are definitions of the program, which no release changes, and there
 * are some hundred of them: the server answers each question from an index in memory, and no browser loads the index.
 */
export function searchRoutes(): Hono<HttpEnvironment> {
  const problems = (description: string) => ({ description, content: { 'application/problem+json': {} } });
  const description = describeRoute({
    operationId: 'search',
    summary: 'Skills, indicators, sectors, countries, pages and terms by words and codes',
    description:
      'Every word of the question must meet a hit: in its code, its name, another word for it or its definition. Case and accents make no difference; parts of compounds, other forms and one slip in a longer word are found.',
    parameters: [
      parameter('q', `Words or a code, up to ${longestQuestion} characters.`),
      parameter('limit', `Most hits, 1 to ${limits.most}; ${limits.usual} when absent.`),
      parameter('lang', 'Language of the question and of the names: en, fi, sv, de, it, nl.'),
    ],
    responses: {
      200: {
        description: 'The hits, best first.',
        content: { 'application/json': { schema: resolver(SearchAnswer) } },
      },
      304: { description: 'The reader has the answer already.' },
      400: problems('A parameter has a value that it cannot have.'),
      404: problems('No such format.'),
    },
  });
  const handler = (c: Parameters<typeof problem>[0]) => {
    if (formatOf(c.req.path) !== 'json') return problem(c, 'format_unknown', { detail: { formats: 'json' } });
    const asked = (c.req.query('q') ?? '').trim();
    const given = c.req.query('limit') ?? String(limits.usual);
    const limit = /^\d{1,3}$/.test(given) ? Number(given) : 0;
    const wrong =
      limit < 1 || limit > limits.most
        ? { parameter: 'limit', value: given, allowed: `1–${limits.most}` }
        : asked.length > longestQuestion && { parameter: 'q', value: '…', allowed: `≤ ${longestQuestion}` };
    if (wrong) return refuse(c, wrong);
    const language = languageOf(c);
    return giveReference(c, answer(asked, limit, language), language);
  };
  return new Hono<HttpEnvironment>()
    .get('/search', description, handler)
    .get('/:file{search\\.[a-z.]+}', describeRoute({ hide: true }), handler);
}

function answer(asked: string, limit: number, language: Language): SearchAnswer {
  const { t } = searchTexts(language);
  const { total, hits } = search(language, asked, limit);
  return {
    language,
    query: asked,
    total,
    said: asked === '' ? '' : t('search.found', { count: total, asked }),
    hits: hits.map(({ kind, code, label, detail, path }) => ({
      ...{ kind, kindLabel: t(`kind.${kind}`), code, label, detail },
      href: path === '' ? `/${language}` : `/${language}/${path}`,
    })),
  };
}
