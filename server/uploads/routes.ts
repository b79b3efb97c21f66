import { Hono, type Context } from 'hono';
import { EraseRequest, jobKinds, jobsOfState, type JobKind } from '@observatory/data/contract/uploads.ts';
import * as v from 'valibot';

import type { HttpEnvironment } from '../http/environment.ts';
import { formProblem, isForm, ownPath, readFields } from '../http/form.ts';
import { languageOf, problem } from '../http/problem.ts';
import { signedIn } from '../http/signed-in.ts';
import { described, describeWork } from './describe-routes.ts';
import { describeUpload } from './describe-upload.ts';
import { followUpload } from './events.ts';
import { mappingRoutes } from './mapping-routes.ts';
import { summaryOf, type UploadRow } from './records.ts';
import { reportCsv } from './report-csv.ts';
import { sendRoutes } from './send-routes.ts';
import type { Uploads } from './uploads.ts';

type Asked = Context<HttpEnvironment>;
export type WithUpload = (
  c: Asked,
  use: (upload: UploadRow) => Response | Promise<Response>,
) => Promise<Response>;

/** Send, follow, map, rehearse, accept, withdraw survey files and erase respondents. Uploads of others are as if they were not. */
export function uploadRoutes(uploads: Uploads): Hono<HttpEnvironment> {
  const { records } = uploads;
  const withUpload: WithUpload = async (c, use) => {
    const id = c.req.param('upload') ?? '';
    const upload = await records.find(c.get('account')!, id);
    return upload ? use(upload) : problem(c, 'upload_unknown', { detail: { upload: id.slice(0, 40) } });
  };

  const work = (kind: JobKind) => (c: Asked) =>
    withUpload(c, async (upload) => {
      const account = c.get('account')!;
      const fields = await readFields(c);
      const back = fields['from'];
      const publishes = kind !== 'check' && kind !== 'rehearse';
      if (publishes && account.scope !== 'publish') return formProblem(c, back, 'role_insufficient');
      if (!jobsOfState[upload.state].includes(kind)) return formProblem(c, back, 'upload_state');
      if (upload.state !== 'accepted' && upload.bytes_kept === 0)
        return formProblem(c, back, 'upload_bytes_gone');
      const erase = v.safeParse(EraseRequest, { respondent: fields['respondent']?.trim() });
      if (kind === 'erase' && !erase.success)
        return formProblem(c, back, 'body_invalid', { path: 'respondent', detail: { field: 'respondent' } });
      const job = await uploads.start(upload, kind, account.email, languageOf(c), {
        ...(kind === 'erase' && erase.success && erase.output),
      });
      if (!job) return formProblem(c, back, 'upload_busy');
      if (isForm(c)) return c.redirect(ownPath(fields['to']) ?? '/', 303);
      return c.json({ upload: upload.id, kind, state: job.state }, 202);
    });

  const routes = new Hono<HttpEnvironment>()
    .use('/uploads/*', signedIn)
    .route('/', sendRoutes(uploads))
    .get('/uploads', described.list, async (c) => {
      const rows = await records.list(c.get('account')!);
      return c.json({ uploads: rows.map(summaryOf) });
    })
    .get('/uploads/:upload', described.one, (c) =>
      withUpload(c, async (upload) => c.json(await describeUpload(uploads, upload, languageOf(c)))),
    )
    .get('/uploads/:upload/events', described.events, (c) =>
      withUpload(c, (upload) => followUpload(c, uploads, upload)),
    )
    .get('/uploads/:upload/report.csv', described.report, (c) =>
      withUpload(c, async (upload) =>
        c.body(reportCsv(await describeUpload(uploads, upload, languageOf(c))), 200, {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="report-${upload.id.slice(0, 8)}.csv"`,
        }),
      ),
    )
    .route('/', mappingRoutes(uploads, withUpload));
  for (const kind of jobKinds) routes.post(`/uploads/:upload/${kind}`, describeWork(kind), work(kind));
  return routes;
}
