import { Hono, type Context } from 'hono';
import { CheckResult, Confirmation } from '@observatory/data/contract/uploads.ts';
import * as v from 'valibot';

import type { HttpEnvironment } from '../http/environment.ts';
import { formProblem, isForm, ownPath, readText } from '../http/form.ts';
import { languageOf } from '../http/problem.ts';
import { confirm } from './mapping.ts';
import type { WithUpload } from './routes.ts';
import type { Uploads } from './uploads.ts';

const greatestMapping = 1024 * 1024;
const Said = v.record(v.pipe(v.string(), v.maxLength(10_000)), v.pipe(v.string(), v.maxLength(200)));

/** Fields of a form, or a JSON object with the same names. */
async function readSaid(c: Context<HttpEnvironment>) {
  const text = await readText(c, greatestMapping);
  const said = v.safeParse(Said, isForm(c) ? Object.fromEntries(new URLSearchParams(text)) : parseJson(text));
  return said.success ? said.output : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the partner says the columns hold; the file is checked again with it. */
export function mappingRoutes(uploads: Uploads, withUpload: WithUpload): Hono<HttpEnvironment> {
  const change = (c: Context<HttpEnvironment>) =>
    withUpload(c, async (upload) => {
      const said = await readSaid(c);
      if (!said) return formProblem(c, undefined, 'body_invalid', { detail: { field: 'column' } });
      const back = said['from'];
      if (!['received', 'rejected', 'checked', 'rehearsed'].includes(upload.state))
        return formProblem(c, back, 'upload_state');
      if (upload.bytes_kept === 0) return formProblem(c, back, 'upload_bytes_gone');
      const check = await uploads.records.job(upload.id, 'check');
      const result = check?.result ? v.parse(CheckResult, JSON.parse(check.result)) : undefined;
      if (!result?.recognition) return formProblem(c, back, 'upload_state');
      const before = upload.mapping === null ? {} : v.parse(Confirmation, JSON.parse(upload.mapping));
      const confirmed = confirm(result.recognition, before, said);
      if ('invalid' in confirmed)
        return formProblem(c, back, 'mapping_invalid', { detail: { column: confirmed.invalid } });
      const mapping = JSON.stringify(confirmed);
      const { email } = c.get('account')!;
      await uploads.records.change(upload.id, { mapping });
      await uploads.records.note(upload.id, email, 'mapped');
      const row = { ...upload, mapping };
      const job = await uploads.start(row, 'check', email, languageOf(c));
      if (!job) return formProblem(c, back, 'upload_busy');
      return isForm(c)
        ? c.redirect(ownPath(said['to']) ?? '/', 303)
        : c.json({ upload: upload.id, kind: 'check', state: job.state }, 202);
    });
  return new Hono<HttpEnvironment>()
    .put('/uploads/:upload/mapping', change)
    .post('/uploads/:upload/mapping', change);
}
