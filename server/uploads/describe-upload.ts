import {
  AcceptResult,
  CheckResult,
  RehearsalResult,
  type Finding,
  type UploadAnswer,
} from '@observatory/data/contract/uploads.ts';
import { findingSentences } from '@observatory/data/messages/finding-sentences.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import * as v from 'valibot';

import { summaryOf, type UploadRow } from './records.ts';
import type { Uploads } from './uploads.ts';

/** A finding in another language than that of its check; a code that this version does not know stays as it is. */
function inLanguage(finding: Finding, language: Language): Finding {
  try {
    return { ...finding, ...findingSentences(language, finding) };
  } catch {
    return finding;
  }
}

/** Everything that is told of an upload, in a language. */
export async function describeUpload(
  uploads: Uploads,
  row: UploadRow,
  language: Language,
): Promise<UploadAnswer> {
  const { records } = uploads;
  const [job, history, check, rehearsal, receipt] = await Promise.all([
    records.job(row.id),
    records.history(row.id),
    records.job(row.id, 'check'),
    records.job(row.id, 'rehearse'),
    records.job(row.id, 'accept'),
  ]);
  const read = <Schema extends v.GenericSchema>(schema: Schema, text: string | null | undefined) =>
    text ? v.parse(schema, JSON.parse(text)) : null;
  const checked = read(CheckResult, check?.result);
  const progress = job && uploads.progressOf(job.id);
  return {
    ...summaryOf(row),
    job: job
      ? {
          kind: job.kind,
          state: job.state,
          at: job.at,
          endedAt: job.ended_at,
          ...(progress && { progress: { ...progress } }),
        }
      : null,
    check: checked && { ...checked, findings: checked.findings.map((one) => inLanguage(one, language)) },
    // What a rehearsal said before the file was checked again is no longer so.
    rehearsal: rehearsal && check && rehearsal.id > check.id ? read(RehearsalResult, rehearsal.result) : null,
    receipt: read(AcceptResult, receipt?.result),
    mapped: row.mapping !== null,
    history,
  };
}
