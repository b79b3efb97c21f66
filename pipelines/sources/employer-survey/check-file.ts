import { checkSurvey, refusedVerdict, type Circumstances, type Verdict } from './check/check.ts';
import { openSurvey, type Knowledge } from './open-survey.ts';
import type { ByteSource } from './read/byte-source.ts';

/** Reads, recognises and checks a survey file; nothing is kept of it. */
export async function checkFile(
  source: ByteSource,
  knowledge: Knowledge = {},
  circumstances: Circumstances = {},
): Promise<Verdict> {
  const opened = await openSurvey(source, knowledge);
  return 'refused' in opened
    ? refusedVerdict(opened)
    : checkSurvey(opened.table, opened.recognition, circumstances);
}
