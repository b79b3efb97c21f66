import {
  AcceptResult,
  CheckResult,
  EraseResult,
  RehearsalResult,
  type Finding,
  type UploadAnswer,
} from '@observatory/data/contract/uploads.ts';
import { findingSentences } from '@observatory/data/messages/finding-sentences.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import * as v from 'valibot';

import { summaryOf, type JobRow, type UploadRow } from './records.ts';
import type { Uploads } from './uploads.ts';

/** A finding in another language than that of its check; a code that this version does not know stays as it is. */
function inLanguage(finding: Finding, language: Language): Finding {
  try {
    return { ...finding, ...findingSentences(language, finding) };
  } catch {
    return finding;
  }
}

/** A file can be refused after its check for what lies beside it: the findings that say so are those that count. */
const withRefusal = (checked: CheckResult | null, findings: Finding[] | undefined): CheckResult | null =>
  checked && findings && findings.length > 0 ? { ...checked, verdict: 'rejected', findings } : checked;

/** Everything that is told of an upload, in a language. */
export async function describeUpload(
  uploads: Uploads,
  row: UploadRow,
  language: Language,
): Promise<UploadAnswer> {
  const { records } = uploads;
  const [job, history, check, rehearsal, acceptance, erasure, beside] = await Promise.all([
    records.job(row.id),
    records.history(row.id),
    records.job(row.id, 'check'),
    records.job(row.id, 'rehearse'),
    records.job(row.id, 'accept'),
    records.job(row.id, 'erase'),
    records.inForceBeside(row),
  ]);
  const read = <Schema extends v.GenericSchema>(schema: Schema, text: string | null | undefined) =>
    text ? v.parse(schema, JSON.parse(text)) : null;
  // What a rehearsal or an attempt said before the file was checked again is no longer so.
  const since = (one: JobRow | undefined) => (one && check && one.id > check.id ? one.result : null);
  const rehearsed = read(RehearsalResult, since(rehearsal));
  const accepted = read(AcceptResult, acceptance?.result);
  const refused = [read(AcceptResult, since(acceptance)), rehearsed].find(
    (one) => one?.outcome === 'rejected',
  );
  const checked = withRefusal(read(CheckResult, check?.result), refused?.findings);
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
    rehearsal: rehearsed?.outcome === 'rejected' ? null : rehearsed,
    receipt: accepted?.outcome === 'rejected' ? null : accepted,
    erasure: erasure ? { at: erasure.ended_at ?? erasure.at, ...read(EraseResult, erasure.result)! } : null,
    replaces: row.replaces,
    replaceable: beside.map(({ id, name, sent_at, journal_id }) => ({
      id,
      name,
      sentAt: sent_at,
      upload: journal_id ?? '',
    })),
    mapped: row.mapping !== null,
    history,
  };
}
