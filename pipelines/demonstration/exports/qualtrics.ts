import type { Variable } from '@observatory/data/codebook/question.ts';
import type { Language } from '@observatory/data/messages/language.ts';

import { askedVariables, type ExportColumn, tableOf } from './export-column.ts';
import type { TemplateAnswers } from './respondents.ts';
import { csvBytes, timeText } from './table-bytes.ts';
import { codesOf, positionOf, titleOf, wordingOf } from './wording.ts';

export type QualtricsOptions = {
  readonly language: Language;
  /** Numbers of the choices, or their texts. */
  readonly answers: 'recodes' | 'labels';
  /** One column per choice, or all in one cell. */
  readonly split: boolean;
  /** The codebook's codes as the ids of questions, or Q1, Q2 … */
  readonly ids: 'codebook' | 'numbers';
  readonly delimiter: ',' | '\t';
  readonly seed: number;
};

const missing = (code: string): boolean => code.startsWith('-');

function columnsOf(variable: Variable, number: number, options: QualtricsOptions): ExportColumn[] {
  const { code, answer } = variable;
  const { language, answers: form, split, ids } = options;
  const { question, row } = titleOf(code, language);
  const id = ids === 'codebook' ? code : `Q${number}`;
  const title = row === undefined ? question : `${question} - ${row}`;
  const importId = (part: string) => `{"ImportId":"QID${number}${part}"}`;
  // Unless somebody changes it, the first choice is 1: a question with yes and no has 1 and 2.
  const recode = (one: string) => {
    if (missing(one) || answer.kind === 'listed') return one;
    if (answer.kind !== 'scale') return positionOf(variable, one);
    const noOrYes = answer.answers.length === 2;
    return noOrYes ? (one === '1' ? '1' : '2') : one;
  };
  const written = (one: string) => (form === 'recodes' ? recode(one) : wordingOf(variable, one, language));
  if (answer.kind === 'many' && split) {
    return answer.answers.map((one, at) => ({
      headings: [`${id}_${at + 1}`, `${question} - ${one.label[language]}`, importId(`_${at + 1}`)],
      cell: (answers: TemplateAnswers) =>
        codesOf(answers.get(code)).includes(one.code) ? (form === 'recodes' ? '1' : one.label[language]) : '',
    }));
  }
  const cell = (answers: TemplateAnswers) => {
    const text = answers.get(code) ?? '';
    if (text === '' || answer.kind === 'count' || answer.kind === 'text' || answer.kind === 'date')
      return text;
    return codesOf(text).map(written).join(',');
  };
  return [{ headings: [id, title, importId('')], cell }];
}

const own = (id: string, text: string, importId: string, cell: ExportColumn['cell']): ExportColumn => ({
  headings: [id, text, `{"ImportId":"${importId}"}`],
  cell,
});

const ownColumns = (language: Language): ExportColumn[] => [
  own('StartDate', 'Start Date', 'startDate', (_, { started }) => timeText(started)),
  own('EndDate', 'End Date', 'endDate', (_, { completed }) => timeText(completed)),
  own('Status', 'Response Type', 'status', () => '0'),
  own('IPAddress', 'IP Address', 'ipAddress', (_, { ip }) => ip),
  own('Progress', 'Progress', 'progress', () => '100'),
  own('Duration (in seconds)', 'Duration (in seconds)', 'duration', (_, { started, completed }) =>
    String((completed.getTime() - started.getTime()) / 1000),
  ),
  own('Finished', 'Finished', 'finished', () => '1'),
  own('RecordedDate', 'Recorded Date', 'recordedDate', (_, { completed }) => timeText(completed)),
  own('ResponseId', 'Response ID', '_recordId', (_, { token }) => `R_${token}`),
  own('RecipientLastName', 'Recipient Last Name', 'recipientLastName', (_, { lastName }) => lastName),
  own('RecipientFirstName', 'Recipient First Name', 'recipientFirstName', (_, { firstName }) => firstName),
  own('RecipientEmail', 'Recipient Email', 'recipientEmail', (_, { email }) => email),
  own('ExternalReference', 'External Data Reference', 'externalDataReference', () => ''),
  own('LocationLatitude', 'Location Latitude', 'locationLatitude', (_, { latitude }) => latitude),
  own('LocationLongitude', 'Location Longitude', 'locationLongitude', (_, { longitude }) => longitude),
  own('DistributionChannel', 'Distribution Channel', 'distributionChannel', () => 'anonymous'),
  own('UserLanguage', 'User Language', 'userLanguage', () => language.toUpperCase()),
];

/** Responses as Qualtrics exports them: three header rows (ids, texts, import ids), the tool's columns first. */
export function qualtricsExport(
  respondents: readonly TemplateAnswers[],
  options: QualtricsOptions,
): Uint8Array[] {
  const columns = [
    ...ownColumns(options.language),
    ...askedVariables.flatMap((variable, at) => columnsOf(variable, at + 1, options)),
  ];
  const table = tableOf(columns, respondents, options.seed);
  const encoding = options.delimiter === '\t' ? 'utf-16le' : 'utf-8-bom';
  return [csvBytes(table, { encoding, delimiter: options.delimiter })];
}
