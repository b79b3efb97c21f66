import {
  AcceptResult,
  CheckResult,
  EraseResult,
  RehearsalResult,
  WithdrawResult,
  type JobKind,
} from '@observatory/data/contract/uploads.ts';
import * as v from 'valibot';

import type { UploadRow } from './records.ts';

type End = { readonly code: number | null; readonly result: unknown };
type Read = {
  readonly result: unknown;
  readonly become: Partial<Pick<UploadRow, 'state' | 'journal_id'>>;
  readonly what: string;
};

const ofErasure = {
  erased: { become: {}, what: 'erased' },
  respondent_unknown: { become: {}, what: 'erase_not_found' },
  upload_unknown: { become: { state: 'withdrawn' }, what: 'withdrawn' },
} as const;

/** What a process answered and what the upload becomes by it; undefined when it gave no answer that can be used. */
export function readResult(kind: JobKind, { code, result }: End): Read | undefined {
  if (code === null || code > 2) return undefined;
  if (kind === 'withdraw') {
    const read = v.safeParse(WithdrawResult, result);
    // An upload that is not in force is not there to be withdrawn: it is as if it were.
    return read.success
      ? { result: read.output, become: { state: 'withdrawn' }, what: 'withdrawn' }
      : undefined;
  }
  if (kind === 'erase') {
    const read = v.safeParse(EraseResult, result);
    return read.success ? { result: read.output, ...ofErasure[read.output.outcome] } : undefined;
  }
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
