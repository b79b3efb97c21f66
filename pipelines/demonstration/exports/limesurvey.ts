import { noOrYes } from '@observatory/data/codebook/no-or-yes.ts';
import type { Variable } from '@observatory/data/codebook/question.ts';
import type { Language } from '@observatory/data/messages/language.ts';

import { askedVariables, type ExportColumn, tableOf } from './export-column.ts';
import type { TemplateAnswers } from './respondents.ts';
import { csvBytes, timeText } from './table-bytes.ts';
import { codesOf, titleOf, wordingOf } from './wording.ts';

export const limesurveyHeadings = ['code', 'expression', 'full', 'abbreviated', 'code_and_text'] as const;
export const limesurveyTicks = ['Y', '1/2'] as const;

export type LimesurveyOptions = {
  readonly language: Language;
  readonly headings: (typeof limesurveyHeadings)[number];
  /** Codes or labels. */
  readonly answers: 'short' | 'long';
  /** What stands for a ticked answer; 2 then stands for one that was not ticked. */
  readonly ticks: (typeof limesurveyTicks)[number];
  readonly delimiter: ',' | ';' | '\t';
  readonly seed: number;
};

/** Codes of LimeSurvey have letters and digits only; missing answers are M97, M98 and M99 there. */
const limesurveyCode = (code: string): string => code.replace(/^-/, 'M').replace(/[^A-Za-z0-9]/g, '');

const cutTo = 15;
/** Keeps the beginning and the end, 60 to 40, as LimeSurvey's `ellipsize` does. */
function cut(text: string): string {
  const characters = [...text];
  if (characters.length <= cutTo) return text;
  const before = Math.floor(cutTo * 0.6);
  return `${characters.slice(0, before).join('')}..${characters.slice(characters.length - (cutTo - before)).join('')}`;
}

/** Question code and, where there is one, the code of the sub-question. */
function codeParts(variable: Variable, option: string | undefined): [string, string?] {
  const row = /^(C1_STAFF|C2_NOTFULL|D_[A-Z]{3}|F2_PREP)_(\w+)$/.exec(variable.code);
  if (row) return [limesurveyCode(row[1]!), limesurveyCode(row[2]!)];
  const code = limesurveyCode(variable.code);
  return option === undefined ? [code] : [code, limesurveyCode(option)];
}

function heading(variable: Variable, option: string | undefined, options: LimesurveyOptions): string {
  const [question, part] = codeParts(variable, option);
  const title = titleOf(variable.code, options.language);
  const row = option === undefined ? title.row : wordingOf(variable, option, options.language);
  const bracketed = part === undefined ? question : `${question}[${part}]`;
  const html = `<p>${title.question}</p>`;
  switch (options.headings) {
    case 'code':
      return bracketed;
    case 'expression':
      return part === undefined ? question : `${question}_${part}`;
    case 'full':
      return row === undefined ? html : `${title.question} [${row}]`;
    case 'abbreviated':
      return row === undefined ? cut(title.question) : `${cut(title.question)} [${cut(row)}]`;
    case 'code_and_text':
      return `${bracketed}. ${title.question}${row === undefined ? '' : ` [${row}]`}`;
  }
}

function answerColumns(variable: Variable, options: LimesurveyOptions): ExportColumn[] {
  const { code, answer } = variable;
  const { language, answers: form, ticks } = options;
  if (answer.kind === 'many') {
    const [no, yes] = noOrYes.map(({ label }) => label[language]);
    const [ticked, empty] = ticks === '1/2' ? ['1', '2'] : form === 'long' ? [yes!, no!] : ['Y', ''];
    return answer.answers.map((one) => ({
      headings: [heading(variable, one.code, options)],
      cell: (answers: TemplateAnswers) => {
        const codes = codesOf(answers.get(code));
        return codes.length === 0 ? '' : codes.includes(one.code) ? ticked : empty;
      },
    }));
  }
  const cell = (answers: TemplateAnswers) => {
    const text = answers.get(code) ?? '';
    if (text === '' || answer.kind === 'count' || answer.kind === 'text') return text;
    if (answer.kind === 'date') return `${text} 00:00:00`;
    return form === 'long' ? wordingOf(variable, text, language) : limesurveyCode(text);
  };
  return [{ headings: [heading(variable, undefined, options)], cell }];
}

/** The tool's own columns: their codes, or their English names where headings are texts. */
const ownColumns = (options: LimesurveyOptions): ExportColumn[] => {
  const coded = options.headings === 'code' || options.headings === 'expression';
  const own = (code: string, text: string, cell: ExportColumn['cell']): ExportColumn => ({
    headings: [coded ? code : text],
    cell,
  });
  return [
    own('id', 'Response ID', (_, { id }) => id),
    own('submitdate', 'Date submitted', (_, { completed }) => timeText(completed)),
    own('lastpage', 'Last page', () => '7'),
    own('startlanguage', 'Start language', () => options.language),
    own('seed', 'Seed', (_, { id }) => `${id}00417`),
    own('token', 'Access code', (_, { token }) => token),
    own('startdate', 'Date started', (_, { started }) => timeText(started)),
    own('datestamp', 'Date last action', (_, { completed }) => timeText(completed)),
    own('ipaddr', 'IP address', (_, { ip }) => ip),
    own('refurl', 'Referrer URL', () => 'https://www.example.org/'),
  ];
};

/** Responses as LimeSurvey exports them: UTF-8 with a byte order mark, every value in quotes, CRLF. */
export function limesurveyExport(
  respondents: readonly TemplateAnswers[],
  options: LimesurveyOptions,
): Uint8Array[] {
  const columns = [
    ...ownColumns(options),
    ...askedVariables.flatMap((variable) => answerColumns(variable, options)),
  ];
  const table = tableOf(columns, respondents, options.seed);
  return [csvBytes(table, { encoding: 'utf-8-bom', delimiter: options.delimiter, quotes: true })];
}
