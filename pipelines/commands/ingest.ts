import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseLanguage } from '@observatory/data/messages/language.ts';

import { publishRelease } from '../release/build.ts';
import { acceptSurvey } from '../sources/employer-survey/accept.ts';
import { checkSurvey } from '../sources/employer-survey/check/check.ts';
import { verdictObject, verdictText } from '../sources/employer-survey/check/report.ts';
import { openHome } from '../storage/home.ts';
import { asOnlyWriter } from '../storage/writer-lock.ts';
import { UsageError, print, readWords, tell, type Command, tellProgress } from './command.ts';

const rejected = 1;
const unreadable = 2;

async function readSurveyFile(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    tell(`${basename(path)} cannot be read: ${(error as Error).message}`);
    return undefined;
  }
}

/** `check <file>`: the verdict, and nothing changes. Ends with 0 accepted, 1 rejected, 2 could not be read. */
export const check: Command = async (words) => {
  const { values, positionals } = readWords(words, {
    profile: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    json: { type: 'boolean', default: false },
  });
  const [path] = positionals;
  if (path === undefined || (values.profile ?? 'template') !== 'template')
    throw new UsageError('check <file>');
  const bytes = await readSurveyFile(path);
  if (!bytes) return unreadable;
  const language = parseLanguage(values.lang) ?? 'en';
  const verdict = checkSurvey(bytes);
  print(values.json ? JSON.stringify(verdictObject(verdict, language)) : verdictText(verdict, language));
  return verdict.verdict === 'accepted' ? 0 : rejected;
};

/** `ingest <file> --partner p --wave w`: check, accept, build, publish. A faulty file changes nothing. */
export const ingest: Command = async (words) => {
  const { values, positionals } = readWords(words, {
    partner: { type: 'string' },
    wave: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    json: { type: 'boolean', default: false },
  });
  const [path] = positionals;
  const { partner, wave } = values;
  if (path === undefined || !/^[a-z0-9-]+$/.test(partner ?? '') || !/^\d{4}$/.test(wave ?? '')) {
    throw new UsageError('ingest <file> --partner <letters, digits, hyphens> --wave <year>');
  }
  const bytes = await readSurveyFile(path);
  if (!bytes) return unreadable;
  const language = parseLanguage(values.lang) ?? 'en';
  const home = openHome();
  return asOnlyWriter(home, async () => {
    const outcome = await acceptSurvey(home, { bytes, partner: partner!, wave: wave!, demonstration: false });
    const release = outcome.outcome === 'rejected' ? undefined : await publishRelease(home, tellProgress);
    if (values.json) {
      const { verdict, ...rest } = outcome;
      print(JSON.stringify({ ...rest, ...verdictObject(verdict, language), release: release?.release }));
    } else {
      print(verdictText(outcome.verdict, language));
      if (outcome.outcome !== 'rejected')
        print(`${outcome.outcome} ${outcome.upload}\nrelease ${release!.release}`);
    }
    return outcome.outcome === 'rejected' ? rejected : 0;
  });
};
