import type { Variable } from '@observatory/data/codebook/question.ts';
import type { Language } from '@observatory/data/messages/language.ts';

import { askedVariables, type ExportColumn, tableOf } from './export-column.ts';
import type { TemplateAnswers } from './respondents.ts';
import { type Cell, csvBytes, timeText, xlsxBytes } from './table-bytes.ts';
import { codesOf, titleOf, wordingOf } from './wording.ts';

export type FormsOptions = {
  readonly language: Language;
  readonly maker: 'microsoft' | 'google';
  readonly seed: number;
};

type Own = Readonly<Record<'id' | 'start' | 'end' | 'email' | 'name' | 'timestamp', string>>;

/** The tool's own headings; from no primary source but English. */
const own: Readonly<Record<Language, Own>> = {
  en: {
    id: 'ID',
    start: 'Start time',
    end: 'Completion time',
    email: 'Email',
    name: 'Name',
    timestamp: 'Timestamp',
  },
  fi: {
    id: 'ID',
    start: 'Aloitusaika',
    end: 'Valmistumisaika',
    email: 'Sähköposti',
    name: 'Nimi',
    timestamp: 'Aikaleima',
  },
  sv: {
    id: 'ID',
    start: 'Starttid',
    end: 'Slutförandetid',
    email: 'E-post',
    name: 'Namn',
    timestamp: 'Tidstämpel',
  },
  de: {
    id: 'ID',
    start: 'Startzeit',
    end: 'Fertigstellungszeit',
    email: 'E-Mail',
    name: 'Name',
    timestamp: 'Zeitstempel',
  },
  it: {
    id: 'ID',
    start: 'Ora di inizio',
    end: 'Ora di completamento',
    email: 'Posta elettronica',
    name: 'Nome',
    timestamp: 'Informazioni cronologiche',
  },
  nl: {
    id: 'ID',
    start: 'Begintijd',
    end: 'Tijd van voltooien',
    email: 'E-mail',
    name: 'Naam',
    timestamp: 'Tijdstempel',
  },
};

function answerColumn(
  variable: Variable,
  { language, maker }: FormsOptions,
  taken: Map<string, number>,
): ExportColumn {
  const { code, answer } = variable;
  const { question, row } = titleOf(code, language);
  const title =
    maker === 'google' ? (row === undefined ? question : `${question} [${row}]`) : (row ?? question);
  const before = taken.get(title) ?? 0;
  taken.set(title, before + 1);
  const cell = (answers: TemplateAnswers): Cell => {
    const text = answers.get(code) ?? '';
    if (text === '' || answer.kind === 'text') return text;
    if (answer.kind === 'count') return maker === 'google' ? text : Number(text);
    if (answer.kind === 'date') return maker === 'google' ? text.split('-').reverse().join('.') : text;
    const words = codesOf(text).map((one) => wordingOf(variable, one, language));
    if (answer.kind !== 'many') return words[0]!;
    return maker === 'google' ? words.join(', ') : words.map((word) => `${word};`).join('');
  };
  // Headings of a table in a workbook are unique: a repeated one gets a number.
  return { headings: [maker === 'microsoft' && before > 0 ? `${title}${before + 1}` : title], cell };
}

/**
 * Answers as forms export them: labels only. Microsoft: a workbook, answers joined as `a;b;`, rows of a matrix headed
 * by the row alone. Google: CSV in UTF-8, answers joined by a comma, `question [row]`.
 */
export function formsExport(respondents: readonly TemplateAnswers[], options: FormsOptions): Uint8Array[] {
  const words = own[options.language];
  const taken = new Map<string, number>();
  const answers = askedVariables.map((variable) => answerColumn(variable, options, taken));
  const microsoft: ExportColumn[] = [
    { headings: [words.id], cell: (_, { id }) => Number(id) },
    { headings: [words.start], cell: (_, { started }) => started },
    { headings: [words.end], cell: (_, { completed }) => completed },
    { headings: [words.email], cell: (_, { email }) => email },
    { headings: [words.name], cell: (_, { firstName, lastName }) => `${firstName} ${lastName}` },
  ];
  const google: ExportColumn[] = [
    { headings: [words.timestamp], cell: (_, { completed }) => timeText(completed) },
    { headings: [words.email], cell: (_, { email }) => email },
  ];
  const table = (first: ExportColumn[]) => tableOf([...first, ...answers], respondents, options.seed);
  return options.maker === 'google'
    ? [csvBytes(table(google), { encoding: 'utf-8', delimiter: ',' })]
    : [xlsxBytes(table(microsoft), { sheet: 'Sheet1', dateFormat: 'm/d/yy h:mm:ss' })];
}
