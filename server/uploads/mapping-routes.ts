import { Hono, type Context } from 'hono';
import { CheckResult, Confirmation, ReplacesRequest } from '@observatory/data/contract/uploads.ts';
import * as v from 'valibot';

import type { HttpEnvironment } from '../http/environment.ts';
import { formProblem, isForm, ownPath, readText } from '../http/form.ts';
import { languageOf } from '../http/problem.ts';
import { described } from './describe-routes.ts';
import { confirm } from './mapping.ts';
import type { Decision, UploadRow } from './records.ts';
import type { WithUpload } from './routes.ts';
import type { Uploads } from './uploads.ts';

type Asked = Context<HttpEnvironment>;
const greatestMapping = 1024 * 1024;
const Said = v.record(v.pipe(v.string(), v.maxLength(10_000)), v.pipe(v.string(), v.maxLength(200)));
type Said = v.InferOutput<typeof Said>;
type Decided = Decision | { readonly refuse: Response };

/** Fields of a form, or a JSON object with the same names. */
async function readSaid(c: Asked): Promise<Said | undefined> {
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

/** What the partner says of a file, its columns and the upload it corrects; the file is checked again with it. */
export function mappingRoutes(uploads: Uploads, withUpload: WithUpload): Hono<HttpEnvironment> {
  const { records } = uploads;

  const mapColumns = async (c: Asked, upload: UploadRow, said: Said): Promise<Decided> => {
    const back = said['from'];
    const check = await records.job(upload.id, 'check');
    const result = check?.result ? v.parse(CheckResult, JSON.parse(check.result)) : undefined;
    if (!result?.recognition) return { refuse: formProblem(c, back, 'upload_state') };
    const before = upload.mapping === null ? {} : v.parse(Confirmation, JSON.parse(upload.mapping));
    const confirmed = confirm(result.recognition, before, said);
    return 'invalid' in confirmed
      ? { refuse: formProblem(c, back, 'mapping_invalid', { detail: { column: confirmed.invalid } }) }
      : { change: { mapping: JSON.stringify(confirmed) }, what: 'mapped' };
  };

  const replace = async (c: Asked, upload: UploadRow, said: Said): Promise<Decided> => {
    const read = v.safeParse(ReplacesRequest, said);
    const beside = await records.inForceBeside(upload);
    const id = read.success ? read.output.replaces : undefined;
    if (id === '') return { change: { replaces: null }, what: 'replaces_none' };
    return beside.some((one) => one.id === id)
      ? { change: { replaces: id! }, what: 'replaces_chosen' }
      : { refuse: formProblem(c, said['from'], 'body_invalid', { detail: { field: 'replaces' } }) };
  };

  const change = (decide: (c: Asked, upload: UploadRow, said: Said) => Promise<Decided>) => (c: Asked) =>
    withUpload(c, async (upload) => {
      const said = await readSaid(c);
      if (!said) return formProblem(c, undefined, 'body_invalid', { detail: { field: 'column' } });
      const back = said['from'];
      if (!['received', 'rejected', 'checked', 'rehearsed'].includes(upload.state))
        return formProblem(c, back, 'upload_state');
      if (upload.bytes_kept === 0) return formProblem(c, back, 'upload_bytes_gone');
      const decided = await decide(c, upload, said);
      if ('refuse' in decided) return decided.refuse;
      const { email } = c.get('account')!;
      const job = await uploads.start(upload, 'check', email, languageOf(c), decided);
      if (!job) return formProblem(c, back, 'upload_busy');
      return isForm(c)
        ? c.redirect(ownPath(said['to']) ?? '/', 303)
        : c.json({ upload: upload.id, kind: 'check', state: job.state }, 202);
    });

  return new Hono<HttpEnvironment>()
    .put('/uploads/:upload/mapping', described.mapping, change(mapColumns))
    .post('/uploads/:upload/mapping', described.mappingForm, change(mapColumns))
    .put('/uploads/:upload/replaces', described.replaces, change(replace))
    .post('/uploads/:upload/replaces', described.replacesForm, change(replace));
}
