import type { Context } from 'hono';
import type { ProblemCode } from '@observatory/data/contract/problem.ts';

import type { HttpEnvironment } from './environment.ts';
import { problem } from './problem.ts';

const greatestForm = 64 * 1024;

/** Whether a page's own form sent the request, so that the browser now waits for a page. */
export const isForm = (c: Context<HttpEnvironment>): boolean =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(c.req.header('content-type') ?? '');

/** Fields of a small form or JSON object; values that are no text are left out. */
export async function readFields(c: Context<HttpEnvironment>): Promise<Record<string, string>> {
  const text = await readText(c, greatestForm);
  if (isForm(c)) return Object.fromEntries(new URLSearchParams(text));
  try {
    const object = Object.entries(JSON.parse(text || '{}') as Record<string, unknown>);
    return Object.fromEntries(
      object.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/** The body as text, or nothing when it is longer than allowed; it is never held longer than that. */
export async function readText(c: Context<HttpEnvironment>, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.byteLength;
    if (size > most) return '';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** An address of this site and of nothing else, or undefined. */
export function ownPath(text: string | undefined): string | undefined {
  return text !== undefined && /^\/(?![/\\])[\w\-./?=&%~]*$/.test(text) ? text : undefined;
}

/**
 * Answers a problem: to a form by going back to its page with the code in the search string, otherwise as problem
 * details.
 */
export function formProblem(
  c: Context<HttpEnvironment>,
  back: string | undefined,
  code: ProblemCode,
  given: Parameters<typeof problem>[2] = {},
): Response {
  const path = ownPath(back);
  if (!isForm(c) || path === undefined) return problem(c, code, given);
  const address = new URL(path, 'http://page');
  address.searchParams.set('problem', code);
  for (const key of Object.keys(given.detail ?? {})) address.searchParams.set(key, given.detail![key]!);
  return c.redirect(address.pathname + address.search, 303);
}
