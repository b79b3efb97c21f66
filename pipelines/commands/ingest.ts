import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

import type { Language } from '@observatory/data/messages/language.ts';

import { asPublisher } from '../release/as-publisher.ts';
import { publishRelease } from '../release/build.ts';
import { acceptSurvey, type Upload } from '../sources/employer-survey/accept.ts';
import { annotatedCopy } from '../sources/employer-survey/check/annotated-copy.ts';
import { refusedVerdict, type Circumstances, type Verdict } from '../sources/employer-survey/check/check.ts';
import { findingsTable } from '../sources/employer-survey/check/report-csv.ts';
import { verdictObject, verdictText } from '../sources/employer-survey/check/report.ts';
import { checkFile } from '../sources/employer-survey/check-file.ts';
import { rememberedMapping } from '../sources/employer-survey/mapping-memory.ts';
import { openSurvey, type Knowledge } from '../sources/employer-survey/open-survey.ts';
import type { ByteSource } from '../sources/employer-survey/read/byte-source.ts';
import { rehearseSurvey } from '../sources/employer-survey/rehearse.ts';
import { openHome } from '../storage/home.ts';
import { UsageError, print, type Command } from './command.ts';
import {
  progressOf,
  readSurveyWords,
  rejected,
  rowsProgress,
  unreadable,
  type SurveyWords,
} from './survey-words.ts';

const checkUsage =
  'check <file> [--profile p] [--mapping m] [--partner p] [--wave w] [--report findings.csv] [--annotated copy.csv] [--lang l] [--json]';

/**
 * `check <file>`: the verdict, and nothing changes. With a partner, what it has confirmed before is used; `--report`
 * writes the findings as a table, `--annotated` a copy of the file that says in each row what is wrong. Ends with 0
 * accepted, 1 rejected, 2 could not be read.
 */
export const check: Command = async (words) => {
  const given = await readSurveyWords(words, checkUsage);
  if (given === unreadable) return unreadable;
  await using source = given.source;
  const { json, language, partner, wave, report, annotated } = given;
  const home = openHome();
  const knowledge: Knowledge = {
    ...given,
    ...(partner !== undefined && { remembered: (version) => rememberedMapping(home, partner, version) }),
  };
  const circumstances = { ...(wave !== undefined && { wave }), progress: rowsProgress(json) };
  const verdict =
    annotated === undefined
      ? await checkFile(source, knowledge, circumstances)
      : await checkAndAnnotate(source, knowledge, circumstances, { path: annotated, language });
  if (report !== undefined) await writeFile(report, findingsTable(verdict, language));
  print(json ? JSON.stringify(verdictObject(verdict, language)) : verdictText(verdict, language));
  return exitOf(verdict);
};

async function checkAndAnnotate(
  source: ByteSource,
  knowledge: Knowledge,
  circumstances: Circumstances,
  { path, language }: { readonly path: string; readonly language: Language },
): Promise<Verdict> {
  const opened = await openSurvey(source, knowledge);
  if ('refused' in opened) return refusedVerdict(opened);
  const { verdict, copy } = await annotatedCopy(opened.table, opened.recognition, circumstances, language);
  await pipeline(copy, createWriteStream(path));
  return verdict;
}

/** 0 accepted, 1 rejected, 2 could not be read. */
const exitOf = ({ verdict, read }: Verdict): number =>
  verdict === 'accepted' ? 0 : read ? rejected : unreadable;

/** An upload as the commands that need partner and wave are told it. */
function uploadOf(given: SurveyWords, usage: string): Upload {
  const { partner, wave, json } = given;
  if (partner === undefined || wave === undefined) throw new UsageError(usage);
  return { ...given, partner, wave, demonstration: false, progress: rowsProgress(json) };
}

const ingestUsage =
  'ingest <file> --partner <letters, digits, hyphens> --wave <year> [--mapping m] [--replaces upload] [--lang l] [--json]';

/** `ingest <file> --partner p --wave w`: check, accept, build, publish. A faulty file changes nothing. */
export const ingest: Command = async (words) => {
  const given = await readSurveyWords(words, ingestUsage);
  if (given === unreadable) return unreadable;
  await using source = given.source;
  const { json, language } = given;
  const upload = uploadOf({ ...given, source }, ingestUsage);
  const home = openHome();
  return await asPublisher(home, progressOf(json), async () => {
    const outcome = await acceptSurvey(home, upload);
    const release = outcome.outcome === 'rejected' ? undefined : await publishRelease(home, progressOf(json));
    if (json) {
      const { verdict, ...rest } = outcome;
      print(JSON.stringify({ ...rest, ...verdictObject(verdict, language), release: release?.release }));
    } else {
      print(verdictText(outcome.verdict, language));
      if (outcome.outcome !== 'rejected')
        print(`${outcome.outcome} ${outcome.upload}\nrelease ${release!.release}`);
    }
    return exitOf(outcome.verdict);
  });
};

const rehearseUsage =
  'rehearse <file> --partner p --wave <year> [--mapping m] [--replaces upload] [--lang l] [--json]';

/** `rehearse <file> --partner p --wave w`: what accepting the file would change, and nothing changes. */
export const rehearse: Command = async (words) => {
  const given = await readSurveyWords(words, rehearseUsage);
  if (given === unreadable) return unreadable;
  await using source = given.source;
  const { json, language } = given;
  const upload = uploadOf({ ...given, source }, rehearseUsage);
  const home = openHome();
  return await asPublisher(home, progressOf(json), async () => {
    const rehearsal = await rehearseSurvey(home, upload, progressOf(json));
    if (json) {
      const { verdict, ...rest } = rehearsal;
      print(JSON.stringify({ ...verdictObject(verdict, language), ...rest }));
    } else {
      print(verdictText(rehearsal.verdict, language));
      if (rehearsal.outcome === 'rehearsed') {
        const { gained, hidden, moved } = rehearsal.figures;
        print(`figures: ${gained} gained, ${hidden} hidden, ${moved} moved`);
      }
    }
    return exitOf(rehearsal.verdict);
  });
};
