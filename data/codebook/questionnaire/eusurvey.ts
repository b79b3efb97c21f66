import type { Language } from '../../messages/language.ts';
import type { Block, Condition } from '../question.ts';
import { allowedAnswers, conditionText } from '../template.ts';
import {
  type AskedQuestion,
  askedQuestions,
  knownAnswers,
  offeredAnswers,
  offeredMissing,
} from './asked-question.ts';
import words from './eusurvey-words.json' with { type: 'json' };
import { blockTitle, surveyTitle } from './survey-words.ts';

/** One sheet of a workbook: its name and its rows of texts. */
export type StructureSheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** Identifiers begin with a letter: `-97` is `M97`. */
const identifier = (code: string): string => code.replace(/^-/, 'M');

type Words = (typeof words)['en'];

function elementOf({ variable, rows }: AskedQuestion, text: Words): string {
  const { kind } = variable.answer;
  if (kind === 'count' || kind === 'date') return text[kind];
  if (kind === 'many') return text.many;
  if (kind === 'text' || (kind === 'listed' && variable.answer.list === 'nuts2')) return text.free;
  return rows.length > 0 ? text.matrix : text.one;
}

const shownWhen = (condition: Condition | undefined): string => (condition ? conditionText(condition) : '');

/** What is written into the answer: numbers, dates and texts. */
function valuesOf({ variable: { answer } }: AskedQuestion, language: Language): string {
  if (answer.kind === 'count')
    return [
      ...allowedAnswers(answer, language),
      ...offeredMissing.map(({ code, label }) => `${code} = ${label[language]}`),
    ].join('; ');
  return answer.kind === 'date' || answer.kind === 'text' || answer.kind === 'listed'
    ? allowedAnswers(answer, language).join('; ')
    : '';
}

/** Numbers have no matrix in EUSurvey: each row is a question of its own. */
function elements(question: AskedQuestion, language: Language, text: Words): string[][] {
  const { variable, rows, code, label } = question;
  const values = valuesOf(question, language);
  const mandatory = variable.required ? text.yes : '';
  if (variable.answer.kind === 'count' && rows.length > 0) {
    return rows.map((row) => [
      text.count,
      row.variable.label[language],
      row.variable.code,
      values,
      mandatory,
      shownWhen(row.variable.askedIf),
    ]);
  }
  // EUSurvey has no hidden question with a fixed answer: there is one answer to choose.
  const known = knownAnswers[code];
  const answers = offeredAnswers(variable).filter((one) => known === undefined || one.code === known);
  const conditions = new Set(rows.map((row) => shownWhen(row.variable.askedIf)));
  const shown = conditions.size > 1 ? '' : shownWhen(variable.askedIf);
  return [
    [elementOf(question, text), label[language], code, values, mandatory, shown],
    ...rows.map((row) => [
      text.row,
      row.label[language],
      row.variable.code,
      '',
      '',
      conditions.size > 1 ? shownWhen(row.variable.askedIf) : '',
    ]),
    ...answers.map((answer) => [text.answer, answer.label[language], identifier(answer.code), '', '', '']),
  ];
}

/**
 * The elements to make in EUSurvey, with the identifiers by which its exports are recognised. EUSurvey's own archive
 * holds serialised Java objects (SurveyExportHelper.java), which nothing else can write.
 *
 * @returns sheets: what to do, and the elements in their order
 */
export function eusurveyStructure(language: Language): readonly StructureSheet[] {
  const text: Words = words[language];
  const blocks = Map.groupBy(askedQuestions, ({ variable }) => variable.block);
  const rows = [...blocks].flatMap(([block, members]: [Block, AskedQuestion[]]) => [
    [text.section, blockTitle(block, language), block, '', '', ''],
    ...members.flatMap((question) => elements(question, language, text)),
  ]);
  const header = [text.element, text.text, text.identifier, text.values, text.mandatory, text.shown];
  return [
    { name: text.how, rows: [[surveyTitle[language]], ...text.steps.map((step) => [step])] },
    { name: text.sheet, rows: [header, ...rows] },
  ];
}
