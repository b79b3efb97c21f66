import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem, ProblemCode } from '@observatory/data/contract/problem.ts';
import { parseLanguage, type Language } from '@observatory/data/messages/language.ts';
import { problemText } from '@observatory/data/messages/problem-texts.ts';

import type { HttpEnvironment } from './environment.ts';

const statusOf: Record<ProblemCode, ContentfulStatusCode> = {
  not_found: 404,
  release_unknown: 404,
  format_unknown: 404,
  answer_too_large: 413,
  method_not_allowed: 405,
  parameter_invalid: 400,
  no_release: 503,
  origin_refused: 403,
  sign_in_needed: 401,
  credentials_wrong: 401,
  too_many_requests: 429,
  role_insufficient: 403,
  invitation_unknown: 404,
  password_length: 400,
  body_invalid: 400,
  body_too_large: 413,
  body_incomplete: 400,
  upload_unknown: 404,
  upload_busy: 409,
  upload_state: 409,
  upload_bytes_gone: 410,
  mapping_invalid: 400,
  brief_unknown: 404,
  hash_unknown: 404,
  internal: 500,
};

/** The language of a request: `lang`, else the first of Accept-Language that the observatory speaks, else English. */
export function languageOf(c: Context<HttpEnvironment>): Language {
  const accepted = (c.req.header('accept-language') ?? '').split(',').map((part) => part.trim().slice(0, 2));
  return (
    parseLanguage(c.req.query('lang')) ??
    accepted.map(parseLanguage).find((language) => language !== undefined) ??
    'en'
  );
}

/** An RFC 9457 answer: what happened, where, and what to do, in the reader's language. */
export function problem(
  c: Context<HttpEnvironment>,
  code: ProblemCode,
  given: { path?: string; detail?: Record<string, string>; headers?: Record<string, string> } = {},
): Response {
  const status = statusOf[code];
  const language = languageOf(c);
  const { title, message } = problemText(language, code, given.detail ?? {});
  const body: Problem = {
    type: `/api/v1/problems/${code}`,
    title,
    status,
    instance: c.req.path,
    requestId: c.get('requestId'),
    errors: [
      {
        code,
        message,
        ...(given.path && { path: given.path }),
        ...(given.detail && { detail: given.detail }),
      },
    ],
  };
  return c.body(`${JSON.stringify(body)}\n`, status, {
    'content-type': 'application/problem+json',
    'content-language': language,
    'cache-control': 'no-store',
    ...(status === 503 && { 'retry-after': '5' }),
    ...given.headers,
  });
}
