import { type Language, languages } from '../../messages/language.ts';
import type { Block, Variable } from '../question.ts';
import {
  type AskedQuestion,
  askedQuestions,
  knownAnswers,
  offeredAnswers,
  offeredMissing,
} from './asked-question.ts';
import {
  countExpression,
  limesurveyAnswerCode,
  limesurveyCode,
  limesurveyExpression,
} from './limesurvey-expression.ts';
import { blockTitle, surveyTitle } from './survey-words.ts';

/** Columns of the survey structure, then the attributes of questions that are used. */
const columns = [
  'class',
  'type/scale',
  'name',
  'relevance',
  'text',
  'help',
  'language',
  'validation',
  'mandatory',
  'other',
  'default',
  'same_default',
  'hidden',
  'exclude_all_others',
  'num_value_int_only',
  'em_validation_q',
  'maximum_chars',
  'date_format',
] as const;

type Row = Partial<Record<(typeof columns)[number], string>>;

/** LimeSurvey's letters for the types of questions. */
function typeOf({ variable, rows }: AskedQuestion): string {
  const { kind } = variable.answer;
  if (kind === 'count') return rows.length > 0 ? 'K' : 'N';
  if (kind === 'listed') return variable.answer.list === 'nace' ? '!' : 'S';
  if (kind === 'scale') return rows.length > 0 ? 'F' : 'L';
  return { one: 'L', many: 'M', date: 'D', text: 'T' }[kind];
}

/** What is the same in every language; LimeSurvey reads it once. */
function attributesOf({ variable, rows }: AskedQuestion): Row {
  const { answer } = variable;
  const known = knownAnswers[variable.code];
  const counts = rows.length > 0 ? rows.map((row) => row.variable) : [variable];
  return {
    ...(known !== undefined && { hidden: '1' }),
    ...(answer.kind === 'many' && {
      exclude_all_others: [...(answer.exclusive ?? []), ...offeredMissing.map(({ code }) => code)]
        .map(limesurveyCode)
        .join(';'),
    }),
    ...(answer.kind === 'count' && {
      num_value_int_only: '1',
      em_validation_q: counts.map(countExpression).join(' and '),
    }),
    ...(answer.kind === 'text' && { maximum_chars: String(answer.maxLength) }),
    ...(answer.kind === 'date' && { date_format: 'yyyy-mm-dd' }),
  };
}

const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const relevanceOf = ({ askedIf }: Variable): string => (askedIf ? limesurveyExpression(askedIf) : '1');

function questionRows(question: AskedQuestion, language: Language, base: Language): Row[] {
  const { variable, rows } = question;
  const { answer } = variable;
  const known = knownAnswers[variable.code];
  const sameForAll = new Set(rows.map((row) => relevanceOf(row.variable))).size <= 1;
  const help = offeredMissing.map(({ code, label }) => `${code} = ${label[language]}`).join('; ');
  const answers = offeredAnswers(variable);
  const subquestion = (code: string, text: string, relevance: string): Row => ({
    class: 'SQ',
    'type/scale': '0',
    name: limesurveyCode(code),
    relevance,
    text: html(text),
    language,
  });
  return [
    {
      class: 'Q',
      'type/scale': typeOf(question),
      name: limesurveyCode(question.code),
      relevance: sameForAll ? relevanceOf(variable) : '1',
      text: html(question.label[language]),
      help: answer.kind === 'count' ? help : '',
      language,
      validation: answer.kind === 'listed' && answer.list === 'nuts2' ? '/^[A-Z]{2}[0-9A-Z]{2}$/' : '',
      mandatory: variable.required ? 'Y' : 'N',
      other: 'N',
      default: known ?? '',
      same_default: known === undefined ? '0' : '1',
      ...(language === base && attributesOf(question)),
    },
    ...rows.map((row) =>
      subquestion(row.code, row.label[language], sameForAll ? '1' : relevanceOf(row.variable)),
    ),
    ...answers.map(({ code, label }): Row =>
      answer.kind === 'many'
        ? subquestion(code, label[language], '1')
        : {
            class: 'A',
            'type/scale': '0',
            name: limesurveyAnswerCode(code),
            text: html(label[language]),
            language,
          },
    ),
  ];
}

function languageRows(language: Language, base: Language): Row[] {
  const blocks = Map.groupBy(askedQuestions, ({ variable }) => variable.block);
  return [...blocks].flatMap(([block, questions]: [Block, AskedQuestion[]]) => [
    { class: 'G', 'type/scale': block, name: blockTitle(block, language), language },
    ...questions.flatMap((question) => questionRows(question, language, base)),
  ]);
}

const field = (text: string): string => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * The questionnaire as a tab-separated survey structure, which LimeSurvey imports (Create survey → Import, `.txt`):
 * all languages, answers, routing and limits. No IP address or referrer is asked to be kept.
 * Format: manual.limesurvey.org, "Tab Separated Value survey structure".
 *
 * @param base the survey's main language; the others are additional ones
 */
export function limesurveyStructure(base: Language): string {
  const others = languages.filter((language) => language !== base);
  const settings = {
    language: base,
    additional_languages: others.join(' '),
    format: 'G',
    allowprev: 'Y',
    ipaddr: 'N',
    refurl: 'N',
  };
  const rows: Row[] = [
    ...Object.entries(settings).map(([name, text]): Row => ({ class: 'S', name, text })),
    ...[base, ...others].flatMap((language): Row[] => [
      { class: 'SL', name: 'surveyls_title', text: surveyTitle[language], language },
      // 6: dates as 2026-03-15.
      { class: 'SL', name: 'surveyls_dateformat', text: '6', language },
    ]),
    ...[base, ...others].flatMap((language) => languageRows(language, base)),
  ];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return `\uFEFF${lines.map((cells) => `${cells.map(field).join('\t')}\r\n`).join('')}`;
}
