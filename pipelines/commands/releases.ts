import { asPublisher } from '../release/as-publisher.ts';
import { publishRelease } from '../release/build.ts';
import { inputsInForce } from '../release/inputs.ts';
import { currentRelease, listReleases, pointTo, readManifest, releaseFile } from '../release/publish.ts';
import { verifyRelease } from '../release/verify/verify.ts';
import { eraseRespondent } from '../sources/employer-survey/erase.ts';
import { openHome } from '../storage/home.ts';
import { appendRecord, readJournal } from '../storage/journal.ts';
import { UsageError, print, readWords, tell, type Command, tellProgress } from './command.ts';

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

/** `withdraw <upload>`: the next release, built at once, is without it. */
export const withdraw: Command = async ([upload]) => {
  if (upload === undefined) throw new UsageError('withdraw <upload>');
  const home = openHome();
  return asPublisher(home, tellProgress, async () => {
    const { uploads } = inputsInForce(await readJournal(home));
    if (!uploads.some((one) => one.upload === upload)) {
      tell(
        `No upload ${upload} is in force. In force: ${uploads.map((one) => one.upload).join(', ') || 'none'}.`,
      );
      return 1;
    }
    await appendRecord(home, { kind: 'withdrawn', at: new Date().toISOString(), upload });
    const { release } = await publishRelease(home, tellProgress);
    print(`withdrawn ${upload}\nrelease ${release}`);
    return 0;
  });
};

/** `erase <upload> --respondent <id>`: one respondent is erased from what is kept, and a release is built without it. */
export const erase: Command = async (words) => {
  const { values, positionals } = readWords(words, { respondent: { type: 'string' } });
  const [upload] = positionals;
  const { respondent } = values;
  if (upload === undefined || respondent === undefined || respondent === '')
    throw new UsageError('erase <upload> --respondent <id as in the file>');
  const home = openHome();
  return asPublisher(home, tellProgress, async () => {
    const outcome = await eraseRespondent(home, upload, respondent);
    if (outcome !== 'erased') {
      tell(
        outcome === 'upload_unknown'
          ? `No upload ${upload} is in force.`
          : `The upload ${upload} has no respondent of this id.`,
      );
      return 1;
    }
    const { release } = await publishRelease(home, tellProgress);
    print(`erased\nrelease ${release}`);
    return 0;
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
