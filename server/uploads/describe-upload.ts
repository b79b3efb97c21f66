import {
  AcceptResult,
  CheckResult,
  RehearsalResult,
  type Finding,
  type UploadAnswer,
} from '@observatory/data/contract/uploads.ts';
import { findingText, type FindingKey } from '@observatory/data/messages/finding-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { readingText, type ReadingKey } from '@observatory/data/messages/reading-texts.ts';
import { recognitionText, type RecognitionKey } from '@observatory/data/messages/recognition-texts.ts';
import * as v from 'valibot';

import { summaryOf, type UploadRow } from './records.ts';
import type { Uploads } from './uploads.ts';

type Places = Readonly<Record<string, string | number>>;

/** Which catalogue says what was found, and under which key; the same choice as where the pipelines write it. */
function textOf(
  language: Language,
  { code, detail = {} }: Finding,
  part: 'says' | 'remedy',
  places: Places,
): string {
  const kind = String(detail['kind'] ?? '');
  switch (code) {
    case 'file_refused':
      return readingText(language, `reading.${kind}.${part}` as ReadingKey, places);
    case 'file_mended':
    case 'file_unsure':
      return readingText(
        language,
        `reading.${code.slice('file_'.length)}.${kind}.${part}` as ReadingKey,
        places,
      );
    case 'mapping_open':
      return recognitionText(language, `recognition.doubt.${kind}.${part}` as RecognitionKey, places);
    case 'cell_mended':
    case 'cell_damaged':
      return recognitionText(language, `recognition.damage.${kind}.${part}` as RecognitionKey, places);
    default:
      return findingText(language, `finding.${code}.${part}` as FindingKey, places);
  }
}

/** A finding in another language than that of its check; a code that this version does not know stays as it is. */
function inLanguage(finding: Finding, language: Language): Finding {
  const { column = '', letter = '', count, values, detail } = finding;
  const places = { column, letter, count, values: values.join(', '), ...detail };
  try {
    return {
      ...finding,
      message: textOf(language, finding, 'says', places),
      remedy: textOf(language, finding, 'remedy', places),
    };
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
