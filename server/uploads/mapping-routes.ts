import { Hono, type Context } from 'hono';
import { CheckResult } from '@observatory/data/contract/uploads.ts';
import * as v from 'valibot';

import type { HttpEnvironment } from '../http/environment.ts';
import { formProblem, isForm, ownPath, readText } from '../http/form.ts';
import { languageOf } from '../http/problem.ts';
import { changedRecognition } from './mapping.ts';
import type { WithUpload } from './routes.ts';
import type { Uploads } from './uploads.ts';

const greatestMapping = 1024 * 1024;
const Changes = v.record(v.pipe(v.string(), v.regex(/^\d{1,5}$/)), v.pipe(v.string(), v.maxLength(100)));

/** Fields `column.<index>` of a form, or a JSON object from index to use; the fields of the page are apart. */
async function readChanges(c: Context<HttpEnvironment>) {
  const text = await readText(c, greatestMapping);
  const fields = isForm(c) ? Object.fromEntries(new URLSearchParams(text)) : {};
  const given = isForm(c)
    ? Object.fromEntries(
        Object.entries(fields).flatMap(([key, value]) =>
          key.startsWith('column.') ? [[key.slice('column.'.length), value]] : [],
        ),
      )
    : parseJson(text);
  const changes = v.safeParse(Changes, given);
  return { fields, changes: changes.success ? changes.output : undefined };
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
      const { fields, changes } = await readChanges(c);
      const back = fields['from'];
      if (!changes) return formProblem(c, back, 'body_invalid', { detail: { field: 'column' } });
      if (!['received', 'rejected', 'checked', 'rehearsed'].includes(upload.state))
        return formProblem(c, back, 'upload_state');
      if (upload.bytes_kept === 0) return formProblem(c, back, 'upload_bytes_gone');
      const check = await uploads.records.job(upload.id, 'check');
      const result = check?.result ? v.parse(CheckResult, JSON.parse(check.result)) : undefined;
      if (!result?.recognition) return formProblem(c, back, 'upload_state');
      const byIndex = new Map(Object.entries(changes).map(([index, use]) => [Number(index), use]));
      const recognition = changedRecognition(result.recognition, byIndex);
      if ('invalid' in recognition)
        return formProblem(c, back, 'mapping_invalid', { detail: { column: String(recognition.invalid) } });
      const { email } = c.get('account')!;
      await uploads.records.change(upload.id, { mapping: JSON.stringify(recognition) });
      await uploads.records.note(upload.id, email, 'mapped');
      const row = { ...upload, mapping: JSON.stringify(recognition) };
      const job = await uploads.start(row, 'check', email, languageOf(c));
      if (!job) return formProblem(c, back, 'upload_busy');
      return isForm(c)
        ? c.redirect(ownPath(fields['to']) ?? '/', 303)
        : c.json({ upload: upload.id, kind: 'check', state: job.state }, 202);
    });
  return new Hono<HttpEnvironment>()
    .put('/uploads/:upload/mapping', change)
    .post('/uploads/:upload/mapping', change);
}
