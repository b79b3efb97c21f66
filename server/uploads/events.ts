import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';

import type { HttpEnvironment } from '../http/environment.ts';
import { languageOf } from '../http/problem.ts';
import { describeUpload } from './describe-upload.ts';
import type { UploadRow } from './records.ts';
import type { Uploads } from './uploads.ts';

const heartbeatMilliseconds = 15_000;

/** Server-sent events: state and job of an upload now and whenever they change, until nobody listens. */
export function followUpload(c: Context<HttpEnvironment>, uploads: Uploads, upload: UploadRow): Response {
  const account = c.get('account')!;
  const language = languageOf(c);
  return streamSSE(c, async (stream) => {
    let wake: () => void = () => {};
    let changed = true;
    const onChange = (id: string) => {
      if (id !== upload.id) return;
      changed = true;
      wake();
    };
    uploads.changes.on('change', onChange);
    stream.onAbort(() => wake());
    const onClose = () => wake();
    uploads.closing.addEventListener('abort', onClose);
    try {
      while (!stream.aborted && !uploads.closing.aborted) {
        if (!changed) await stream.writeSSE({ event: 'wait', data: '' });
        changed = false;
        const row = await uploads.records.find(account, upload.id);
        if (!row) return;
        const { state, job } = await describeUpload(uploads, row, language);
        await stream.writeSSE({ event: 'upload', data: JSON.stringify({ state, job }) });
        if (changed) continue;
        await new Promise<void>((resolve) => {
          const clock = setTimeout(resolve, heartbeatMilliseconds);
          wake = () => {
            clearTimeout(clock);
            resolve();
          };
        });
      }
    } finally {
      uploads.changes.off('change', onChange);
      uploads.closing.removeEventListener('abort', onClose);
    }
  });
}
