import type { Account } from '@observatory/data/contract/accounts.ts';
import type { ProblemCode } from '@observatory/data/contract/problem.ts';
import { organisationByCode } from '@observatory/data/places/partner-organisations.ts';

import { receive } from './receive.ts';
import { seesAll, type UploadRow } from './records.ts';
import type { Uploads } from './uploads.ts';

/** What a sender says of a file, as it came. */
export type Said = {
  readonly name: string | undefined;
  readonly wave: string | undefined;
  readonly organisation: string | undefined;
};
export type Refused = { readonly refused: ProblemCode; readonly detail?: Record<string, string> };
export type Labels = { readonly name: string; readonly wave: string; readonly organisation: string };

const longestName = 200;

/** Checks what is said of a file. Its name is a label only: never a path, and without signs that do not show. */
export function readLabels(said: Said, account: Account): Labels | Refused {
  const organisation = said.organisation ?? account.organisation;
  const wave = said.wave ?? '';
  if (!/^20\d{2}$/.test(wave)) return { refused: 'body_invalid', detail: { field: 'wave' } };
  if (!organisationByCode.has(organisation))
    return { refused: 'body_invalid', detail: { field: 'organisation' } };
  if (!seesAll(account) && organisation !== account.organisation) return { refused: 'role_insufficient' };
  const name = (said.name ?? '')
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, longestName);
  return { name: name || 'survey', wave, organisation };
}

/** Takes the bytes of a file; the same bytes of an organisation and wave again are the upload that they were before. */
export async function takeFile(
  uploads: Uploads,
  account: Account,
  labels: Labels,
  body: AsyncIterable<Uint8Array>,
  expected: number | undefined,
): Promise<{ upload: UploadRow; known: boolean } | Refused> {
  const { records, home, settings } = uploads;
  const received = await receive(home, body, expected, settings.bytes);
  if ('refused' in received)
    return { ...received, detail: { limit: String(Math.floor(settings.bytes / 1e6)) } };
  const { sha256, size } = received;
  const known = await records.known(labels.organisation, sha256, labels.wave);
  if (known) {
    // Bytes that had been deleted on acceptance came again: they are not needed.
    if (known.bytes_kept === 0) await uploads.forgetBytes(sha256);
    return { upload: known, known: true };
  }
  const id = await records.add({ ...labels, sha256, size, sent_by: account.email });
  return { upload: (await records.find(account, id))!, known: false };
}
