import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { Language } from '@observatory/data/messages/language.ts';

import { matches } from './answer.ts';
import type { HttpEnvironment } from './environment.ts';

/**
 * Reference data as JSON with a tag of its text: it changes with the program, not with a release.
 *
 * @param language of the texts in the answer
 */
export function giveReference(c: Context<HttpEnvironment>, answer: object, language: Language): Response {
  const body = `${JSON.stringify(answer)}\n`;
  const headers = {
    etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
    'cache-control': 'public, max-age=3600',
    'content-language': language,
    vary: 'Accept-Language',
  };
  if (matches(c.req.header('if-none-match'), headers.etag)) return c.body(null, 304, headers);
  return c.body(body, 200, { ...headers, 'content-type': 'application/json' });
}
