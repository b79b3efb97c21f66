import { themes, type Theme } from '@observatory/data/figures/palette.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import type { Context } from 'hono';
import { LRUCache } from 'lru-cache';

import { cacheHeaders, matches } from '../http/answer.ts';
import { parameter } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { languageOf, problem } from '../http/problem.ts';

const narrowest = 280;
const widest = 1600;

/** Drawings in memory, 20 to 120 kB each: pages ask for the same few views again and again. */
const drawings = new LRUCache<string, string>({ max: 200 });

/** The parameters that every drawing takes. */
export const drawingParameters = [
  parameter('lang', 'Language of the words: en, fi, sv, de, it, nl.'),
  parameter('width', `Width in px, ${narrowest} to ${widest}; 720 when absent.`),
  parameter('theme', 'light, dark, or page: the drawing alone in custom properties; light when absent.'),
];

export type AskedDrawing = { readonly width: number; readonly theme: Theme; readonly language: Language };

/** The answer to a parameter that cannot be used. */
export const invalidParameter = (
  c: Context<HttpEnvironment>,
  name: string,
  value: string,
  allowed: string,
): Response => problem(c, 'parameter_invalid', { path: name, detail: { parameter: name, value, allowed } });

/** Width, theme and language of a drawing, or the problem with them. */
export function askedDrawing(c: Context<HttpEnvironment>): AskedDrawing | Response {
  const themeAsked = c.req.query('theme') || 'light';
  const theme = themes.find((one) => one === themeAsked);
  if (!theme) return invalidParameter(c, 'theme', themeAsked, themes.join(', '));
  const widthAsked = c.req.query('width') || '720';
  const width = Number(widthAsked);
  if (!(Number.isInteger(width) && width >= narrowest && width <= widest)) {
    return invalidParameter(c, 'width', widthAsked, `${narrowest}–${widest}`);
  }
  return { width, theme, language: languageOf(c) };
}

/**
 * Answers with a drawing: from memory, or drawn now.
 *
 * @param view what the drawing shows; with the release and what was asked it names the drawing
 */
export async function answerDrawing(
  c: Context<HttpEnvironment>,
  release: string,
  view: Readonly<Record<string, string>>,
  asked: AskedDrawing,
  draw: () => Promise<string> | string,
): Promise<Response> {
  const headers = {
    ...cacheHeaders(release, { ...view, ...asked, width: String(asked.width), path: c.req.path }, false),
    'content-language': asked.language,
    vary: 'Accept-Language',
  };
  c.set('release', release);
  if (matches(c.req.header('if-none-match'), headers.etag)) return c.body(null, 304, headers);
  const drawn = drawings.get(headers.etag) ?? (await draw());
  drawings.set(headers.etag, drawn);
  return c.body(drawn, 200, { ...headers, 'content-type': 'image/svg+xml; charset=utf-8' });
}
