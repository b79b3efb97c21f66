import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { GlossaryAnswer } from '@observatory/data/contract/glossary-answer.ts';
import { glossaryParts } from '@observatory/data/glossary/terms.ts';
import type { Language } from '@observatory/data/messages/language.ts';

import { formatOf } from '../http/answer.ts';
import { parameter } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { languageOf, problem } from '../http/problem.ts';
import { giveReference } from '../http/reference.ts';

/** The words of the observatory: reference data of the program, which no release changes. */
export function glossaryRoutes(): Hono<HttpEnvironment> {
  const description = describeRoute({
    operationId: 'glossary',
    summary: 'What the words of the observatory mean',
    parameters: [parameter('lang', 'Language of words and meanings: en, fi, sv, de, it, nl.')],
    responses: {
      200: {
        description: 'Terms with their meaning.',
        content: { 'application/json': { schema: resolver(GlossaryAnswer) } },
      },
      304: { description: 'The reader has the answer already.' },
      404: { description: 'No such format.', content: { 'application/problem+json': {} } },
    },
  });
  const handler = (c: Parameters<typeof problem>[0]) => {
    if (formatOf(c.req.path) !== 'json') return problem(c, 'format_unknown', { detail: { formats: 'json' } });
    const language = languageOf(c);
    return giveReference(c, describeGlossary(language), language);
  };
  return new Hono<HttpEnvironment>()
    .get('/glossary', description, handler)
    .get('/:file{glossary\\.[a-z.]+}', describeRoute({ hide: true }), handler);
}

const describeGlossary = (language: Language): GlossaryAnswer => ({
  language,
  terms: (Object.keys(glossaryParts) as (keyof typeof glossaryParts)[]).flatMap((part) =>
    glossaryParts[part].map(({ id, label, definition }) => ({
      id,
      part,
      label: label[language],
      definition: definition[language],
    })),
  ),
});
