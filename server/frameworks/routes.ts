import { Hono, type Context } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { FrameworksAnswer, NaceAnswer } from '@observatory/data/contract/frameworks.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { naceVersions } from '@observatory/data/sectors/nace.ts';

import { formatOf } from '../http/answer.ts';
import { parameter } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { languageOf, problem } from '../http/problem.ts';
import { refuse } from '../http/wrong-parameter.ts';
import { giveReference } from '../http/reference.ts';
import { describeFrameworks, describeNace } from './describe-frameworks.ts';

const language = parameter('lang', 'Language of labels and reasons: en, fi, sv, de, it, nl.');
const problems = (description: string) => ({ description, content: { 'application/problem+json': {} } });
/** A longer text is neither a code nor the title of a section. */
const longest = 200;

/** Reference data of the program, which no release changes: where the skills stand, and what a NACE code means. */
export function frameworksRoutes(): Hono<HttpEnvironment> {
  const frameworks = describeRoute({
    operationId: 'frameworks',
    summary: 'The skills in DigComp, GreenComp, LifeComp and ESCO',
    description:
      'Each competence with the skills linked to it, or why none is; reviewed links to concepts of ESCO, with a relation after SKOS read from the skill. Names are the official English ones.',
    parameters: [language],
    responses: {
      200: {
        description: 'Areas, competences and links.',
        content: { 'application/json': { schema: resolver(FrameworksAnswer) } },
      },
      304: { description: 'The reader has the answer already.' },
      404: problems('No such format.'),
    },
  });
  const nace = describeRoute({
    operationId: 'nace',
    summary: 'What a NACE code means in Rev. 2 and in Rev. 2.1',
    parameters: [
      parameter('code', 'Section letter, division or longer code: K, 62, 62.01, K62.'),
      parameter('title', 'Title of the section in any language of the service; alone or beside a code.'),
      parameter('version', 'R2 or R21, where it is known.'),
      language,
    ],
    responses: {
      200: {
        description: 'Every meaning that is left, with what it became or was.',
        content: { 'application/json': { schema: resolver(NaceAnswer) } },
      },
      304: { description: 'The reader has the answer already.' },
      400: problems('A parameter has a value that it cannot have.'),
      404: problems('No such format.'),
    },
  });
  const giveFrameworks = (c: Context<HttpEnvironment>) => give(c, describeFrameworks(languageOf(c)));
  const giveNace = (c: Context<HttpEnvironment>) => {
    const code = c.req.query('code') ?? '';
    const title = c.req.query('title') ?? '';
    const given = c.req.query('version') ?? '';
    const version = naceVersions.find((one) => one === given);
    const wrong =
      given !== '' && !version
        ? { parameter: 'version', value: given, allowed: naceVersions.join(', ') }
        : [code, title].some(({ length }) => length > longest) && {
            parameter: code.length > longest ? 'code' : 'title',
            value: '…',
            allowed: `≤ ${longest}`,
          };
    if (wrong) return refuse(c, wrong);
    return give(c, describeNace(code, title, version, languageOf(c)));
  };
  return new Hono<HttpEnvironment>()
    .get('/frameworks', frameworks, giveFrameworks)
    .get('/:file{frameworks\\.[a-z.]+}', describeRoute({ hide: true }), giveFrameworks)
    .get('/nace', nace, giveNace)
    .get('/:file{nace\\.[a-z.]+}', describeRoute({ hide: true }), giveNace);
}

function give(c: Context<HttpEnvironment>, answer: FrameworksAnswer | NaceAnswer) {
  if (formatOf(c.req.path) !== 'json') return problem(c, 'format_unknown', { detail: { formats: 'json' } });
  return giveReference(c, answer, answer.language as Language);
}
