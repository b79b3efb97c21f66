import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';

import { inputsInForce } from '../../release/inputs.ts';
import type { Home } from '../../storage/home.ts';
import { appendRecord, readJournal, type JournalRecord } from '../../storage/journal.ts';
import { keepRawFile } from '../../storage/raw-store.ts';
import { checkSurvey, refusedVerdict, rulesVersion, type Verdict } from './check/check.ts';
import { Findings } from './check/finding.ts';
import { CanonicalWriter } from './harmonise/canonical-writer.ts';
import { rememberMapping, rememberedMapping } from './mapping-memory.ts';
import type { KeySet } from './key-set.ts';
import { countKnown } from './known-respondents.ts';
import { openSurvey, type Knowledge } from './open-survey.ts';
import { otherAnswers } from './other-answers.ts';
import { respondentKey } from './pseudonym.ts';
import type { ByteSource } from './read/byte-source.ts';
import type { Receipt } from './receipt.ts';
import { surveyOrigin } from './unused-tables.ts';

export type Upload = Pick<Knowledge, 'profile' | 'confirmation'> & {
  readonly source: ByteSource;
  readonly partner: string;
  readonly wave: string;
  readonly demonstration: boolean;
  /** The upload that this file corrects. */
  readonly replaces?: string;
  readonly progress?: (rows: number) => void;
};

/** What became of an upload. Only `accepted` has changed anything. */
export type Outcome =
  | {
      readonly outcome: 'accepted';
      readonly upload: string;
      readonly verdict: Verdict;
      readonly receipt: Receipt;
    }
  | {
      readonly outcome: 'known';
      readonly upload: string;
      readonly verdict: Verdict;
      readonly receipt: Receipt;
    }
  | { readonly outcome: 'rejected'; readonly verdict: Verdict };

/** A file that passed its check, with the table that would be kept; the table is still apart from the inputs. */
export type Candidate = {
  readonly verdict: Verdict;
  readonly original: string;
  readonly table: CanonicalWriter;
  readonly canonical: string;
};

type Accepted = Extract<JournalRecord, { kind: 'accepted' }>;

/** Checks a survey file and takes it in whole or not at all. A file that is in force already is recognised. */
export async function acceptSurvey(home: Home, given: Upload): Promise<Outcome> {
  const outcome = await prepareSurvey(home, given);
  if (outcome.outcome !== 'prepared') return outcome;
  const { candidate } = outcome;
  const record = recordOf(given, candidate);
  await keepRawFile(home, candidate.table.path, candidate.canonical, {
    producer: given.partner,
    from: `${surveyOrigin}, wave ${given.wave}`,
    licence: 'by agreement with the partner; only estimates are published',
    takenAt: record.at,
  });
  const { verdict } = candidate;
  if (verdict.recognition) await rememberMapping(home, given.partner, verdict.recognition);
  await appendRecord(home, record);
  return { outcome: 'accepted', upload: record.upload, verdict, receipt: receiptOf(record, verdict) };
}

/** The journal's record of a candidate that is taken in now. */
export function recordOf(given: Upload, { verdict, original, canonical }: Candidate): Accepted {
  return {
    kind: 'accepted',
    at: new Date().toISOString(),
    upload: `${given.wave}-${original.slice(0, 10)}`,
    partner: given.partner,
    wave: given.wave,
    original,
    canonical,
    respondents: verdict.respondents,
    demonstration: given.demonstration,
    ...(given.replaces !== undefined && { replaces: given.replaces }),
    ...(verdict.recognition && { profile: verdict.recognition.profile }),
    rulesVersion,
  };
}

/**
 * Checks a survey file and writes the table that would be kept. The caller keeps or discards it. To be called by the
 * only writer: tables that a crash has left are removed.
 */
export async function prepareSurvey(
  home: Home,
  given: Upload,
): Promise<Exclude<Outcome, { outcome: 'accepted' }> | { outcome: 'prepared'; candidate: Candidate }> {
  await rm(home.incomingTables, { recursive: true, force: true });
  const original = await hashOf(given.source);
  const { uploads } = inputsInForce(await readJournal(home));
  const opened = await openSurvey(given.source, {
    ...given,
    remembered: (version) => rememberedMapping(home, given.partner, version),
  });
  if ('refused' in opened) return { outcome: 'rejected', verdict: refusedVerdict(opened) };
  const table = new CanonicalWriter(home.incomingTables, given, await respondentKey(home));
  try {
    const others = await otherAnswers(home, uploads, given);
    const checked = await checkSurvey(opened.table, opened.recognition, {
      wave: given.wave,
      ...(others && { others }),
      take: (respondent) => table.add(respondent),
      ...(given.progress && { progress: given.progress }),
    });
    const canonical = await table.finish();
    const verdict = await withPlaceAmongUploads(home, checked, given, original, table.pseudonyms);
    const known = uploads.find((one) => one.original === original && one.wave === given.wave);
    if (verdict.verdict === 'accepted' && !known) {
      return { outcome: 'prepared', candidate: { verdict, original, table, canonical } };
    }
    await table.discard();
    if (verdict.verdict === 'rejected') return { outcome: 'rejected', verdict };
    return { outcome: 'known', upload: known!.upload, verdict, receipt: receiptOf(known!, verdict) };
  } catch (error) {
    await table.discard();
    throw error;
  }
}

/**
 * A file that another partner has sent, that corrects an upload that is not there, or that holds respondents of another
 * upload of the partner without correcting it, is not taken.
 */
async function withPlaceAmongUploads(
  home: Home,
  verdict: Verdict,
  { partner, wave, replaces }: Upload,
  original: string,
  pseudonyms: KeySet,
): Promise<Verdict> {
  const { uploads } = inputsInForce(await readJournal(home));
  const findings = new Findings();
  if (uploads.some((one) => one.original === original && one.partner !== partner)) {
    findings.add('file_of_another_partner', 'fail');
  }
  const own = uploads.filter((one) => one.partner === partner);
  // What a file replaces is gone once it is in force itself: then it is known, as any file that comes twice.
  const mayReplace = (one: Accepted) =>
    one.upload === replaces || (one.original === original && one.wave === wave);
  if (replaces !== undefined && !own.some(mayReplace)) {
    findings.add('replaced_unknown', 'fail', { value: replaces });
  }
  for (const { upload, canonical, ...one } of own) {
    if (one.wave !== wave || upload === replaces || one.original === original) continue;
    const known = await countKnown(home, canonical, pseudonyms);
    if (known > 0) findings.add('respondents_in_upload', 'fail', { value: upload }, { known: String(known) });
  }
  if (!findings.rejected) return verdict;
  return {
    ...verdict,
    verdict: 'rejected',
    respondents: 0,
    findings: [...findings.list(), ...verdict.findings],
  };
}

function receiptOf(
  { upload, partner, wave, original, at, respondents, replaces }: Accepted,
  verdict: Verdict,
): Receipt {
  const read = verdict.read?.rows ?? respondents;
  return {
    upload,
    partner,
    wave,
    file: original,
    acceptedAt: at,
    rows: { read, taken: respondents, left: read - respondents },
    dropped: verdict.dropped,
    profile: verdict.recognition?.profile ?? 'template',
    rulesVersion,
    ...(replaces !== undefined && { replaces }),
  };
}

const pieceBytes = 1 << 20;

async function hashOf(source: ByteSource): Promise<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < source.size; at += pieceBytes) hash.update(await source.read(at, at + pieceBytes));
  return hash.digest('hex');
}
