import type { FigureAnswer, FigureFormat } from '@observatory/data/contract/figure-answer.ts';
import type { Context } from 'hono';
import { LRUCache } from 'lru-cache';

import { cacheHeaders, matches } from '../http/answer.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { lines, quote } from '../http/formats/csv.ts';
import { languageOf } from '../http/problem.ts';
import { refuse } from '../http/wrong-parameter.ts';
import { askedForm, type AskedForm } from './asked-form.ts';
import type { Described, Figure, Found } from './figure.ts';
import { framed } from './framed.ts';
import { pngOf } from '../http/formats/png.ts';

type Body = string | Uint8Array<ArrayBuffer>;

/** Files in memory: pages ask for the same few views again and again. SVG has 20 to 120 kB, PNG up to 400 kB. */
const files = new LRUCache<string, Body>({
  maxSize: 48 * 2 ** 20,
  sizeCalculation: (body) => body.length,
});

/** Px of a picture for each px of its drawing: sharp on the screens and in the print of today. */
const pictureScale = 2;

/** One picture is painted at a time: a reader who asks for many does not take the machine from all others. */
let painting: Promise<unknown> = Promise.resolve();

function paint(svg: string, isSlide: boolean): Promise<Body> {
  const painted = painting.then(() => pngOf(svg, { scale: isSlide ? 1 : pictureScale }));
  painting = painted.catch(() => undefined);
  return painted;
}

type Write = (figure: Figure, found: Found, described: Described, form: AskedForm) => Body | Promise<Body>;

const forms: Readonly<Record<FigureFormat, { readonly mediaType: string; readonly write: Write }>> = {
  svg: {
    mediaType: 'image/svg+xml; charset=utf-8',
    write: ({ name }, _, described, form) => framed(name, described, form),
  },
  png: {
    mediaType: 'image/png',
    write: ({ name }, _, described, form) => paint(framed(name, described, form), form.isSlide),
  },
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    write: (_, { release, demonstration }, { table: { columns, rows } }) => {
      const fields = columns.map((header, k) => ({
        header,
        cell: (row: number) => quote(rows[row]![k] ?? ''),
      }));
      const edition = Object.entries({ release, demonstration: String(demonstration) });
      const constant = edition.map(([header, text]) => ({ header, cell: () => quote(text) }));
      return lines([...fields, ...constant], rows.length);
    },
  },
  json: {
    mediaType: 'application/json',
    write: (_, { release, demonstration, view: query }, { words, table }) => {
      const { title, subtitle, foot, alt } = words;
      const answer: FigureAnswer = {
        ...{ release, demonstration, query, title, subtitle, foot: [...foot], alt },
        ...{ columns: [...table.columns], rows: table.rows.map((row) => [...row]) },
      };
      return `${JSON.stringify(answer)}\n`;
    },
  },
};

/** Answers with a figure in one of its forms: from memory, or made now. */
export async function answerFigure(
  c: Context<HttpEnvironment>,
  figure: Figure,
  format: FigureFormat,
): Promise<Response> {
  const parameters = new URL(c.req.url).searchParams;
  const form = askedForm(parameters, format);
  if ('allowed' in form) return refuse(c, form);
  for (const name of ['lang', 'width', 'theme', 'layout']) parameters.delete(name);
  const language = languageOf(c);
  const found = await figure.find(parameters, language);
  if ('allowed' in found) return refuse(c, found);
  const { width, theme, isSlide } = form;
  const asked = {
    ...found.view,
    language,
    theme,
    width: `${width}`,
    isSlide: `${isSlide}`,
    path: c.req.path,
  };
  const headers = {
    ...cacheHeaders(found.release, asked, false),
    'content-language': language,
    vary: 'Accept-Language',
  };
  c.set('release', found.release);
  if (matches(c.req.header('if-none-match'), headers.etag)) return c.body(null, 304, headers);
  const { mediaType, write } = forms[format];
  const body = files.get(headers.etag) ?? (await write(figure, found, await found.describe(), form));
  files.set(headers.etag, body);
  return c.body(body as string, 200, { ...headers, 'content-type': mediaType });
}
