import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { inputsInForce } from '../../release/inputs.ts';
import { syncFile } from '../../storage/durable-file.ts';
import type { Home } from '../../storage/home.ts';
import { appendRecord, readJournal } from '../../storage/journal.ts';
import { keepRawFile } from '../../storage/raw-store.ts';
import { markErased, wasErased } from './erasure-marks.ts';
import { keptHeader } from './harmonise/canonical-writer.ts';
import { pseudonymOf, respondentKey } from './pseudonym.ts';
import { removeUnusedTables, surveyOrigin } from './unused-tables.ts';

export type Erasure = 'erased' | 'upload_unknown' | 'respondent_unknown';

/**
 * Erases one respondent from the kept table of an upload, and the table that held it. Releases hold no respondents:
 * figures that are published stay as they are, and the next release treats the respondent as one that went. Asked again
 * within thirty days, as after an interruption, the answer is the same.
 *
 * @param givenId the tool's id of the respondent, as the partner's file has it
 */
export async function eraseRespondent(home: Home, upload: string, givenId: string): Promise<Erasure> {
  const accepted = inputsInForce(await readJournal(home)).uploads.find((one) => one.upload === upload);
  if (!accepted) return 'upload_unknown';
  const key = await respondentKey(home);
  const pseudonym = pseudonymOf(key, accepted, givenId);
  const path = join(home.incomingTables, `${pseudonym}.erasing`);
  const found = await copyWithout(join(home.raw, accepted.canonical), path, pseudonym);
  if (!found.line) {
    await rm(path, { force: true });
    return (await wasErased(home, key, upload, pseudonym)) ? 'erased' : 'respondent_unknown';
  }
  const cells = found.line.split(',');
  const cell = (name: string) => cells[keptHeader.indexOf(name)]!;
  const at = new Date().toISOString();
  await markErased(home, key, upload, pseudonym);
  await keepRawFile(home, path, found.hash, {
    producer: accepted.partner,
    from: `${surveyOrigin}, wave ${accepted.wave}, after an erasure`,
    licence: 'by agreement with the partner; only estimates are published',
    takenAt: at,
  });
  await appendRecord(home, {
    kind: 'erased',
    at,
    upload,
    canonical: found.hash,
    cell: { country: cell('A1_COUNTRY'), section: cell('SECTION'), size: cell('SIZE') },
  });
  await removeUnusedTables(home);
  return 'erased';
}

/** Copies a kept table without the line of a pseudonym; gives that line and the hash of the copy. */
async function copyWithout(
  from: string,
  to: string,
  pseudonym: string,
): Promise<{ readonly line: string | undefined; readonly hash: string }> {
  const hash = createHash('sha256');
  await mkdir(join(to, '..'), { recursive: true, mode: 0o700 });
  const file = createWriteStream(to, { mode: 0o600 });
  let line: string | undefined;
  for await (const text of createInterface({ input: createReadStream(from), crlfDelay: Infinity })) {
    if (text.startsWith(`${pseudonym},`)) {
      line = text;
      continue;
    }
    hash.update(`${text}\n`);
    if (!file.write(`${text}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  await syncFile(to);
  return { line, hash: hash.digest('hex') };
}
