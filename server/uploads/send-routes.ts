import { Hono, type Context } from 'hono';

import type { HttpEnvironment } from '../http/environment.ts';
import { formProblem, ownPath } from '../http/form.ts';
import { boundaryOf, readParts } from '../http/multipart.ts';
import { languageOf } from '../http/problem.ts';
import { RateLimit } from '../http/rate-limit.ts';
import { described } from './describe-routes.ts';
import { readLabels, takeFile, type Refused, type Said } from './send.ts';
import type { Uploads } from './uploads.ts';

type Asked = Context<HttpEnvironment>;
const mostAtOnce = 8;
const mostAtOnceOfOne = 2;
const longestField = 4096;

async function small(body: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const piece of body) text = (text + Buffer.from(piece).toString('utf8')).slice(0, longestField);
  return text;
}

/** Receiving files: as the body itself, or as the last part of a form. */
export function sendRoutes(uploads: Uploads): Hono<HttpEnvironment> {
  const sent = new RateLimit(uploads.settings.perHour, 60 * 60);
  const arriving = new Map<string, number>();

  type Taken = Awaited<ReturnType<typeof takeFile>>;
  /** Takes a file unless its organisation has sent too much lately or too much is arriving now. */
  const take = async (c: Asked, said: Said, body: AsyncIterable<Uint8Array>, expected?: number) => {
    const account = c.get('account')!;
    const labels = readLabels(said, account);
    if ('refused' in labels) return labels;
    const { organisation } = labels;
    const now = arriving.get(organisation) ?? 0;
    const all = [...arriving.values()].reduce((sum, count) => sum + count, 0);
    const seconds = now >= mostAtOnceOfOne || all >= mostAtOnce ? 60 : sent.wait(organisation);
    if (seconds > 0)
      return { refused: 'too_many_requests', detail: { minutes: String(Math.ceil(seconds / 60)) } } as const;
    arriving.set(organisation, now + 1);
    try {
      const taken: Taken = await takeFile(uploads, account, labels, body, expected);
      if ('upload' in taken && !taken.known) {
        sent.count(organisation);
        await uploads.start(taken.upload, 'check', account.email, languageOf(c));
      }
      return taken;
    } finally {
      arriving.set(organisation, (arriving.get(organisation) ?? 1) - 1);
    }
  };

  const refuse = (c: Asked, { refused, detail }: Refused, back?: string) =>
    formProblem(c, back, refused, {
      ...(detail && { detail }),
      ...(refused === 'too_many_requests' && {
        headers: { 'retry-after': String(Number(detail?.['minutes'] ?? 1) * 60) },
      }),
    });

  const sendForm = async (c: Asked, boundary: string) => {
    const fields: Record<string, string> = {};
    try {
      for await (const part of readParts(c.req.raw.body ?? emptyBody(), boundary)) {
        if (part.fileName === undefined) {
          fields[part.name] = await small(part.body);
          continue;
        }
        const said = { name: part.fileName, wave: fields['wave'], organisation: fields['organisation'] };
        const taken = await take(c, said, part.body);
        if ('refused' in taken) return refuse(c, taken, fields['from']);
        const to = ownPath(fields['to']);
        return to === undefined
          ? c.json({ id: taken.upload.id, sha256: taken.upload.sha256, known: taken.known }, 201)
          : c.redirect(`${to}/${taken.upload.id}`, 303);
      }
    } catch {
      return refuse(c, { refused: 'body_incomplete' }, fields['from']);
    }
    return refuse(c, { refused: 'body_invalid', detail: { field: 'file' } }, fields['from']);
  };

  const sendBody = async (c: Asked) => {
    const length = c.req.header('content-length');
    const expected = length !== undefined && /^\d+$/.test(length) ? Number(length) : undefined;
    const said = {
      name: c.req.query('name'),
      wave: c.req.query('wave'),
      organisation: c.req.query('organisation'),
    };
    const taken = await take(c, said, c.req.raw.body ?? emptyBody(), expected);
    if ('refused' in taken) return refuse(c, taken);
    const { upload, known } = taken;
    c.header('location', `/api/v1/uploads/${upload.id}`);
    return c.json({ id: upload.id, sha256: upload.sha256, known }, known ? 200 : 201);
  };

  return new Hono<HttpEnvironment>()
    .post('/uploads', described.send, async (c) => {
      const boundary = boundaryOf(c.req.header('content-type') ?? '');
      return boundary === undefined ? sendBody(c) : sendForm(c, boundary);
    })
    .get('/uploads/bytes/:sha256', described.bytes, async (c) => {
      const sha256 = c.req.param('sha256');
      const account = c.get('account')!;
      const organisation = c.req.query('organisation') ?? account.organisation;
      const visible = organisation === account.organisation || account.role !== 'partner';
      const known = visible && (await uploads.records.known(organisation, sha256, c.req.query('wave')));
      if (known) return c.json({ id: known.id, sha256, known: true });
      // HEAD says it by its status; to GET a file that is not there is an answer like any other.
      return c.req.method === 'HEAD' ? c.body(null, 404) : c.json({ sha256, known: false });
    });
}

async function* emptyBody(): AsyncGenerator<Uint8Array, void> {}
