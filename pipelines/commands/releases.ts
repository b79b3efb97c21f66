import { asPublisher } from '../release/as-publisher.ts';
import { publishRelease } from '../release/build.ts';
import { inputsInForce } from '../release/inputs.ts';
import { currentRelease, listReleases, pointTo, readManifest, releaseFile } from '../release/publish.ts';
import { verifyRelease } from '../release/verify/verify.ts';
import { eraseRespondent, type Erasure } from '../sources/employer-survey/erase.ts';
import { openHome } from '../storage/home.ts';
import { appendRecord, readJournal } from '../storage/journal.ts';
import { UsageError, print, readWords, tell, type Command, tellProgress } from './command.ts';
import { progressOf } from './survey-words.ts';

/** `releases`: one line each, newest first, the served one marked. */
export const releases: Command = async () => {
  const home = openHome();
  const current = await currentRelease(home);
  for (const manifest of await listReleases(home)) {
    const mark = manifest.release === current ? '*' : ' ';
    print(
      `${mark} ${manifest.release}  ${manifest.publishedAt}  ${manifest.uploads.length} uploads  ${manifest.rows.estimates} estimates`,
    );
  }
  return 0;
};

/** `verify`: reads every kept release back and compares it with its manifest. */
export const verify: Command = async () => {
  const home = openHome();
  for (const manifest of await listReleases(home)) {
    await verifyRelease(releaseFile(home, manifest.release), manifest);
    print(`${manifest.release} agrees with its manifest`);
  }
  return 0;
};

/** What became of a withdrawal or an erasure, in words or as the last line of JSON; how the process ends. */
function answer(
  json: boolean,
  { outcome, upload, release }: { outcome: Erasure | 'withdrawn'; upload: string; release?: string },
  sentence: string,
): number {
  if (json) print(JSON.stringify({ outcome, upload, release }));
  else if (release === undefined) tell(sentence);
  else print(`${sentence}\nrelease ${release}`);
  return release === undefined ? 1 : 0;
}

const json = { type: 'boolean', default: false } as const;

/**
 * `withdraw <upload>`: the next release, built at once, is without it. One that was withdrawn already is withdrawn: it
 * may be asked for again after an interruption.
 */
export const withdraw: Command = async (words) => {
  const { values, positionals } = readWords(words, { json });
  const [upload] = positionals;
  if (upload === undefined) throw new UsageError('withdraw <upload> [--json]');
  const home = openHome();
  return asPublisher(home, progressOf(values.json), async () => {
    const records = await readJournal(home);
    const { uploads } = inputsInForce(records);
    const inForce = uploads.map((one) => one.upload);
    const last = records.findLast((record) => 'upload' in record && record.upload === upload);
    if (!inForce.includes(upload) && last?.kind !== 'withdrawn') {
      const sentence = `No upload ${upload} is in force. In force: ${inForce.join(', ') || 'none'}.`;
      return answer(values.json, { outcome: 'upload_unknown', upload }, sentence);
    }
    if (last?.kind !== 'withdrawn')
      await appendRecord(home, { kind: 'withdrawn', at: new Date().toISOString(), upload });
    const { release } = await publishRelease(home, progressOf(values.json));
    return answer(values.json, { outcome: 'withdrawn', upload, release }, `withdrawn ${upload}`);
  });
};

/** `erase <upload> --respondent <id>`: one respondent is erased from what is kept, and a release is built without it. */
export const erase: Command = async (words) => {
  const { values, positionals } = readWords(words, { respondent: { type: 'string' }, json });
  const [upload] = positionals;
  const { respondent } = values;
  if (upload === undefined || respondent === undefined || respondent === '')
    throw new UsageError('erase <upload> --respondent <id as in the file> [--json]');
  const home = openHome();
  return asPublisher(home, progressOf(values.json), async () => {
    const outcome = await eraseRespondent(home, upload, respondent);
    if (outcome === 'upload_unknown')
      return answer(values.json, { outcome, upload }, `No upload ${upload} is in force.`);
    if (outcome === 'respondent_unknown')
      return answer(values.json, { outcome, upload }, `The upload ${upload} has no respondent of this id.`);
    const { release } = await publishRelease(home, progressOf(values.json));
    return answer(values.json, { outcome, upload, release }, 'erased');
  });
};

/** `rollback <release>`: serves a kept release again; nothing is rebuilt and no input changes. */
export const rollback: Command = async ([release]) => {
  if (release === undefined) throw new UsageError('rollback <release>');
  const home = openHome();
  return asPublisher(home, tellProgress, async () => {
    const kept = (await listReleases(home)).map((manifest) => manifest.release);
    if (!kept.includes(release)) {
      tell(`There is no release ${release}. Kept: ${kept.join(', ') || 'none'}.`);
      return 1;
    }
    await verifyRelease(releaseFile(home, release), await readManifest(home, release));
    await pointTo(home, release);
    print(`release ${release}`);
    return 0;
  });
};
