import { eusurveyWords } from '@observatory/data/codebook/profiles/eusurvey-words.ts';
import { type ToolColumn, toolColumns } from '@observatory/data/codebook/profiles/tool-columns.ts';

import { plain } from './plain-text.ts';

const eusurvey = Object.values(eusurveyWords).flatMap((words): [string, ToolColumn][] => [
  [words.contribution, { kind: 'respondent' }],
  [words.user, { kind: 'personal', why: 'user' }],
  [words.invitation, { kind: 'personal', why: 'token' }],
  [words.created, { kind: 'metadata', what: 'started' }],
  [words.updated, { kind: 'metadata', what: 'completed' }],
  [words.languages, { kind: 'metadata', what: 'language' }],
  [words.score, { kind: 'metadata', what: 'technical' }],
]);

const byName: ReadonlyMap<string, ToolColumn> = new Map(
  [...toolColumns.flatMap(([use, ...names]) => names.map((name) => [name, use] as const)), ...eusurvey].map(
    ([name, use]) => [plain(name), use],
  ),
);

/** Times that LimeSurvey and Qualtrics keep of each question. */
const timing = /^(?:groupTime\d+|\w+Time|.*_(?:First Click|Last Click|Page Submit|Click Count))$/;
/** What was written beside an answer. */
const besideAnswer = /(?:\[(?:other|comment)\]|_(?:other|comment)|_TEXT|\[_other_\]|-oth-)$/;

/** What a column is that the survey tool adds of its own, by its name in any of the languages. */
export function toolColumn(name: string): ToolColumn | undefined {
  if (timing.test(name)) return { kind: 'metadata', what: 'duration' };
  if (besideAnswer.test(name)) return { kind: 'personal', why: 'text' };
  return byName.get(plain(name));
}
