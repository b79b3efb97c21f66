import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseLanguage, type Language } from '@observatory/data/messages/language.ts';

import type { Progress } from '../release/build.ts';
import { fromFile, type ByteSource } from '../sources/employer-survey/read/byte-source.ts';
import { parseConfirmation } from '../sources/employer-survey/parse-confirmation.ts';
import {
  profiles,
  type Confirmation,
  type Profile,
} from '../sources/employer-survey/recognise/recognition.ts';
import { UsageError, print, readWords, tell, tellProgress } from './command.ts';

/** What every command about a survey file is told. */
export type SurveyWords = {
  readonly source: ByteSource & AsyncDisposable;
  readonly language: Language;
  readonly json: boolean;
  readonly profile?: Profile;
  readonly confirmation?: Confirmation;
  readonly partner: string | undefined;
  readonly wave: string | undefined;
  readonly replaces?: string;
  /** Where the findings are written as a table. */
  readonly report?: string;
  /** Where a copy of the file is written with a remark on every faulty row. */
  readonly annotated?: string;
};

/** The file could not be opened; the reason has been told. */
export const unreadable = 2;
export const rejected = 1;

/**
 * Reads the words of a command about one survey file; 2 when the file cannot be opened.
 *
 * @throws UsageError when a word is not known or a mapping is none
 */
export async function readSurveyWords(
  words: readonly string[],
  usage: string,
): Promise<SurveyWords | typeof unreadable> {
  const { values, positionals } = readWords(words, {
    profile: { type: 'string' },
    mapping: { type: 'string' },
    partner: { type: 'string' },
    wave: { type: 'string' },
    replaces: { type: 'string' },
    report: { type: 'string' },
    annotated: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    json: { type: 'boolean', default: false },
  });
  const [path] = positionals;
  const { partner, wave, replaces, report, annotated } = values;
  const profile = profiles.find((one) => one === values.profile);
  if (path === undefined || (values.profile !== undefined && !profile)) throw new UsageError(usage);
  if (partner !== undefined && !/^[a-z0-9-]+$/.test(partner)) throw new UsageError(usage);
  if (wave !== undefined && !/^\d{4}$/.test(wave)) throw new UsageError(usage);
  const confirmation =
    values.mapping === undefined ? undefined : parseConfirmation(await readFile(values.mapping, 'utf8'));
  if (values.mapping !== undefined && !confirmation)
    throw new UsageError(`${values.mapping} holds no mapping`);
  try {
    return {
      source: await fromFile(path),
      language: parseLanguage(values.lang) ?? 'en',
      json: values.json,
      partner,
      wave,
      ...(profile && { profile }),
      ...(confirmation && { confirmation }),
      ...(replaces !== undefined && { replaces }),
      ...(report !== undefined && { report }),
      ...(annotated !== undefined && { annotated }),
    };
  } catch (error) {
    tell(`${basename(path)} cannot be read: ${(error as Error).message}`);
    return unreadable;
  }
}

/** Tells each step of a build: as a line of JSON on standard output, or as a sentence beside it. */
export const progressOf = (json: boolean): Progress =>
  json
    ? (step, detail) => print(JSON.stringify({ progress: step, detail: step === 'write' ? '' : detail }))
    : tellProgress;

const rowsBetweenLines = 5_000;

/** Tells how many rows have been checked, not more often than is worth a line. */
export function rowsProgress(json: boolean): (rows: number) => void {
  let told = 0;
  return (rows) => {
    if (!json || rows - told < rowsBetweenLines) return;
    told = rows;
    print(JSON.stringify({ progress: 'check', rows }));
  };
}
