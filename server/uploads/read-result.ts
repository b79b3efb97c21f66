import {
  AcceptResult,
  CheckResult,
  RehearsalResult,
  type JobKind,
} from '@observatory/data/contract/uploads.ts';
import * as v from 'valibot';

import type { UploadRow } from './records.ts';

type End = { readonly code: number | null; readonly result: unknown; readonly words: string };
type Read = {
  readonly result: unknown;
  readonly become: Partial<Pick<UploadRow, 'state' | 'journal_id'>>;
  readonly what: string;
};

/** A process that was interrupted after it had withdrawn the upload finds it no longer in force. */
const notInForce = /^No upload \S+ is in force/m;
const respondentUnknown = /has no respondent of this id/;

function readErasure(code: number, words: string): Read | undefined {
  if (code === 0) return { result: { outcome: 'erased' }, become: {}, what: 'erased' };
  if (respondentUnknown.test(words))
    return { result: { outcome: 'respondent_unknown' }, become: {}, what: 'erase_not_found' };
  return notInForce.test(words)
    ? { result: { outcome: 'upload_unknown' }, become: { state: 'withdrawn' }, what: 'withdrawn' }
    : undefined;
}

/** What a process answered and what the upload becomes by it; undefined when it gave no answer that can be used. */
export function readResult(kind: JobKind, { code, result, words }: End): Read | undefined {
  if (code === null || code > 2) return undefined;
  if (kind === 'withdraw') {
    const gone = code === 0 || notInForce.test(words);
    return gone ? { result: {}, become: { state: 'withdrawn' }, what: 'withdrawn' } : undefined;
  }
  if (kind === 'erase') return readErasure(code, words);
  if (kind === 'check') {
    const read = v.safeParse(CheckResult, result);
    if (!read.success) return undefined;
    const accepted = read.output.verdict === 'accepted';
    return {
      result: read.output,
      become: { state: accepted ? 'checked' : 'rejected' },
      what: accepted ? 'checked' : 'rejected',
    };
  }
  if (kind === 'rehearse') {
    const read = v.safeParse(RehearsalResult, result);
    if (!read.success) return undefined;
    const accepted = read.output.verdict === 'accepted';
    return accepted
      ? { result: read.output, become: { state: 'rehearsed' }, what: 'rehearsed' }
      : { result: read.output, become: { state: 'rejected' }, what: 'rejected' };
  }
  const read = v.safeParse(AcceptResult, result);
  if (!read.success) return undefined;
  const { outcome, upload } = read.output;
  if (outcome === 'rejected') return { result: read.output, become: { state: 'rejected' }, what: 'rejected' };
  if (upload === undefined) return undefined;
  // A process that was interrupted after it had taken the file in finds it known the next time.
  return { result: read.output, become: { state: 'accepted', journal_id: upload }, what: 'accepted' };
}
