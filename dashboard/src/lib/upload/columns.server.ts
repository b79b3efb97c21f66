import { variableByCode, variables } from '@observatory/data/codebook/codebook.ts';
import type { CheckResult, ColumnUse } from '@observatory/data/contract/uploads.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { columnLetter } from './column-letter.ts';

const longestLabel = 90;
const few = 40;

export type Choice = { readonly value: string; readonly text: string };

const shorten = (text: string) =>
  text.length > longestLabel ? `${text.slice(0, longestLabel - 1).trimEnd()}…` : text;

/** Everything that a column can hold: the variables, and each answer of those with several. */
export function variableChoices(language: Language): Choice[] {
  return variables.flatMap(({ code, label, answer }) => [
    { value: `variable ${code}`, text: shorten(`${code} · ${label[language]}`) },
    ...(answer.kind === 'many'
      ? answer.answers.map((one) => ({
          value: `option ${code} ${one.code}`,
          text: shorten(`${code}: ${one.label[language]}`),
        }))
      : []),
  ]);
}

/** A use as the form writes it. */
const valueOf = (use: ColumnUse): string =>
  use.kind === 'variable'
    ? `variable ${use.code}`
    : use.kind === 'option'
      ? `option ${use.code} ${use.option}`
      : use.kind;

function answersOf(use: ColumnUse, language: Language): Choice[] {
  const answer = use.kind === 'variable' ? variableByCode.get(use.code)?.answer : undefined;
  return answer && 'answers' in answer
    ? answer.answers.map(({ code, label }) => ({
        value: code,
        text: shorten(`${code} · ${label[language]}`),
      }))
    : [];
}

/** What the columns were taken for, those that wait for an answer first; undefined where nothing was recognised. */
export function columnsOf(check: CheckResult | null, language: Language, open?: number) {
  const recognition = check?.recognition;
  if (!recognition) return undefined;
  const asked = new Set(recognition.questions.flatMap(({ columns }) => columns));
  const proposed = (index: number): Record<string, string> =>
    Object.assign({}, ...recognition.questions.map(({ proposal }) => proposal.answers?.[String(index)]));
  const unmatched = (index: number) =>
    recognition.questions.filter(({ kind, columns }) => kind === 'answers' && columns.includes(index));
  const columns = recognition.columns.map((column) => {
    const texts = {
      ...Object.fromEntries(
        unmatched(column.index).flatMap(({ values }) => values.map((text) => [text, ''])),
      ),
      ...column.answers,
      ...proposed(column.index),
    };
    const choices = asked.has(column.index) ? answersOf(column.use, language) : [];
    return {
      index: column.index,
      letter: columnLetter(column.index),
      header: column.header,
      kind: column.use.kind,
      value: valueOf(column.use),
      percent: Math.round(column.confidence * 100),
      reason: column.reason,
      asked: asked.has(column.index),
      answers:
        choices.length > 0
          ? Object.entries(texts)
              .slice(0, few)
              .map(([text, code]) => ({
                name: `answer.${column.index}.${Buffer.from(text).toString('base64url')}`,
                text,
                code,
              }))
          : [],
      choices,
    };
  });
  const kinds = new Set(recognition.questions.map(({ kind }) => kind));
  const labels = Object.fromEntries(variableChoices(language).map(({ value, text }) => [value, text]));
  return {
    asked: columns.filter((column) => column.asked),
    certain: columns.filter((column) => !column.asked),
    choices: variableChoices(language),
    /** The certain column that offers all choices at once, for readers without scripts who asked for it. */
    open,
    labels,
    askNace: kinds.has('nace_version'),
    askDay: kinds.has('day_first'),
  };
}

export type Columns = NonNullable<ReturnType<typeof columnsOf>>;
