import { randomBytes } from 'node:crypto';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { writeDurably } from '../../storage/durable-file.ts';
import type { Home } from '../../storage/home.ts';
import { appendRecord, readJournal } from '../../storage/journal.ts';
import { keepRaw, sha256 } from '../../storage/raw-store.ts';
import { inputsInForce } from '../../release/inputs.ts';
import { checkSurvey, type Verdict } from './check/check.ts';
import { canonicalTable } from './harmonise/canonical-table.ts';

export type Upload = {
  readonly bytes: Uint8Array;
  readonly partner: string;
  readonly wave: string;
  readonly demonstration: boolean;
};

/** What became of an upload. Only `accepted` has changed anything. */
export type Outcome =
  | { readonly outcome: 'accepted'; readonly upload: string; readonly verdict: Verdict }
  | { readonly outcome: 'known'; readonly upload: string; readonly verdict: Verdict }
  | { readonly outcome: 'rejected'; readonly verdict: Verdict };

/** Checks a survey file and takes it in whole or not at all. A file that is in force already is recognised. */
export async function acceptSurvey(home: Home, given: Upload): Promise<Outcome> {
  const verdict = checkSurvey(given.bytes);
  if (verdict.verdict === 'rejected') return { outcome: 'rejected', verdict };
  const original = sha256(given.bytes);
  const { uploads } = inputsInForce(await readJournal(home));
  const known = uploads.find((one) => one.original === original && one.wave === given.wave);
  if (known) return { outcome: 'known', upload: known.upload, verdict };
  const at = new Date().toISOString();
  const table = canonicalTable(
    verdict.respondents,
    `${given.partner}|${given.wave}`,
    await respondentKey(home),
  );
  const canonical = await keepRaw(home, table, {
    producer: given.partner,
    from: `employer survey, wave ${given.wave}`,
    licence: 'by agreement with the partner; only estimates are published',
    takenAt: at,
  });
  const upload = `${given.wave}-${original.slice(0, 10)}`;
  await appendRecord(home, {
    kind: 'accepted',
    at,
    upload,
    partner: given.partner,
    wave: given.wave,
    original,
    canonical,
    respondents: verdict.respondents.length,
    demonstration: given.demonstration,
  });
  return { outcome: 'accepted', upload, verdict };
}

/** The secret behind the pseudonyms, made once; without it no pseudonym leads back to an id. */
async function respondentKey(home: Home): Promise<Uint8Array> {
  const path = process.env['OBSERVATORY_RESPONDENT_KEY_FILE'] ?? join(home.vault, 'respondent.key');
  const kept = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (kept) return kept;
  const key = randomBytes(32);
  await writeDurably(path, key);
  await chmod(path, 0o600);
  return key;
}
