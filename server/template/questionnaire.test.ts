import { variables } from '@observatory/data/codebook/codebook.ts';
import type { Answer, Variable } from '@observatory/data/codebook/question.ts';
import { type Language, languages } from '@observatory/data/messages/language.ts';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

import { templateRoutes } from './routes.ts';

type Line = Record<string, string>;
type Question = { readonly row: Line; readonly parts: Line[]; readonly answers: Line[] };
type Survey = {
  readonly settings: Record<string, string>;
  readonly titles: Record<string, string>;
  readonly groups: Record<string, string[]>;
  readonly questions: Record<string, Question[]>;
};

/** Reads a structure as LimeSurvey's import does: what follows a question belongs to it, in each language. */
function readStructure(text: string): Survey {
  const { data, errors } = Papa.parse<Line>(text.replace(/^\uFEFF/, ''), {
    delimiter: '\t',
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  const survey: Survey = { settings: {}, titles: {}, groups: {}, questions: {} };
  for (const row of data) {
    const { class: kind = '', name = '', text: words = '', language = '' } = row;
    const questions = (survey.questions[language] ??= []);
    if (kind === 'S') survey.settings[name] = words;
    else if (kind === 'SL' && name === 'surveyls_title') survey.titles[language] = words;
    else if (kind === 'G') (survey.groups[language] ??= []).push(`${row['type/scale']} ${name}`);
    else if (kind === 'Q') questions.push({ row, parts: [], answers: [] });
    else if (kind === 'SQ') questions.at(-1)!.parts.push(row);
    else if (kind === 'A') questions.at(-1)!.answers.push(row);
    else expect(kind).toBe('SL');
  }
  return survey;
}

const structure = async (language: Language): Promise<Survey> => {
  const answer = await templateRoutes().request(`/questionnaire/limesurvey.txt?lang=${language}`);
  // A body's text() takes the byte order mark away.
  expect([...new Uint8Array(await answer.clone().arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return readStructure(await answer.text());
};
const survey = await structure('de');

const bare = (code: string): string => code.replace('-', 'M').replaceAll('_', '');
const answersOf = ({ answer }: Variable): readonly Answer[] => ('answers' in answer ? answer.answers : []);

/** The question of a variable, and its row when it is one of a matrix. */
function find(language: Language, { code }: Variable): { question: Question; part?: Line } {
  for (const question of survey.questions[language]!) {
    if (question.row['name'] === bare(code)) return { question };
    const part = question.parts.find(
      ({ name }) => `${question.row['name']}${name}` === bare(code) && question.row['type/scale'] !== 'M',
    );
    if (part) return { question, part };
  }
  throw new Error(`${code} is not asked in ${language}`);
}

const asked = variables.filter(({ code }) => code !== 'RESPONDENT');

describe('the structure for LimeSurvey', () => {
  test('is one survey in six languages, the one asked for first', () => {
    expect(survey.settings).toMatchObject({
      language: 'de',
      additional_languages: 'en fi sv it nl',
      ipaddr: 'N',
    });
    expect(Object.keys(survey.titles).toSorted()).toEqual([...languages].toSorted());
    for (const language of languages) expect(survey.groups[language]).toHaveLength(7);
  });

  test.each(languages)('has every variable and every answer of the codebook in %s', (language) => {
    for (const variable of asked) {
      const { question, part } = find(language, variable);
      const words = part ? `${question.row['text']}: ${part['text']}` : question.row['text'];
      expect(words).toBe(variable.label[language]);
      const offered = question.row['type/scale'] === 'M' ? question.parts : question.answers;
      for (const { label } of answersOf(variable))
        expect(offered.map((one) => one['text'])).toContain(label[language]);
    }
  });

  test('is the same in each language but for the words', () => {
    const shape = (language: Language) =>
      survey.questions[language]!.map(({ row, parts, answers }) => [
        row['name'],
        row['type/scale'],
        row['relevance'],
        row['mandatory'],
        parts.map(({ name, relevance }) => `${name} ${relevance}`),
        answers.map(({ name }) => name),
      ]);
    for (const language of languages) expect(shape(language)).toEqual(shape('de'));
  });

  test('keeps to the codes that LimeSurvey takes', () => {
    const codes = survey.questions['de']!.map(({ row }) => row['name']!);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Za-z][A-Za-z0-9]{0,19}$/);
    for (const { parts, answers, row } of survey.questions['de']!) {
      for (const { name } of parts) expect(name).toMatch(/^[A-Za-z0-9]{1,20}$/);
      for (const { name } of answers) expect(name).toMatch(/^[A-Za-z0-9]{1,5}$/);
      for (const list of [parts, answers])
        expect(new Set(list.map(({ name }) => name)).size, row['name']).toBe(list.length);
    }
  });

  test('asks whom the codebook asks, and refers only to questions and answers before', () => {
    expect(
      find(
        'en',
        asked.find(({ code }) => code === 'B2_HTF')!,
      ).question.row['relevance'],
    ).toBe('B1VAC.NAOK > 0');
    const preparedness = find(
      'en',
      asked.find(({ code }) => code === 'F2_PREP_GRN')!,
    );
    expect(preparedness.question.row['relevance']).toBe("A7VETLINK_HIRE.NAOK == 'Y'");
    const level = find(
      'en',
      asked.find(({ code }) => code === 'D_LVL_DIG_AI')!,
    );
    expect(level.part!['relevance']).toBe('DREL_DIGAI.NAOK == 1');
    for (const variable of asked) {
      const { question, part } = find('en', variable);
      const conditions = [question.row['relevance'], part?.['relevance']].filter(
        (text) => text && text !== '1',
      );
      expect(conditions.length, variable.code).toBe(variable.askedIf ? 1 : 0);
    }
    const known = new Set<string>();
    for (const { row, parts } of survey.questions['de']!) {
      known.add(row['name']!);
      for (const { name } of parts) known.add(`${row['name']}_${name}`);
      const texts = [row['relevance']!, row['em_validation_q']!, ...parts.map(({ relevance }) => relevance!)];
      for (const [, name] of texts.join(' ').matchAll(/(\w+)\.NAOK/g)) expect(known).toContain(name);
    }
  });

  test('requires what the codebook requires, and knows the version of NACE without asking', () => {
    const required = survey.questions['de']!.filter(({ row }) => row['mandatory'] === 'Y');
    expect(required.map(({ row }) => row['name'])).toEqual(['A1COUNTRY', 'A4NACE', 'G1PUB']);
    const version = find(
      'de',
      asked.find(({ code }) => code === 'A4_NACEV')!,
    ).question.row;
    expect(version).toMatchObject({ hidden: '1', default: 'R2' });
  });

  test('says how to say that one does not know', () => {
    const { question } = find(
      'fi',
      asked.find(({ code }) => code === 'B1_VAC')!,
    );
    expect(question.row['help']).toBe('-97 = En osaa sanoa; -99 = En halua vastata');
    const limits = find(
      'de',
      asked.find(({ code }) => code === 'B1_VAC')!,
    ).question;
    expect(limits.row['em_validation_q']).toContain('B1VAC.NAOK == -97');
    const reasons = find(
      'de',
      asked.find(({ code }) => code === 'A7_VETLINK')!,
    ).question;
    expect(reasons.row['exclude_all_others']).toBe('NONE;M97;M99');
  });
});

test.each(languages)(
  'the workbook for EUSurvey lists every variable and every answer in %s',
  async (language) => {
    const { read, utils } = await import('@e965/xlsx');
    const answer = await templateRoutes().request(`/questionnaire/eusurvey.xlsx?lang=${language}`);
    const book = read(new Uint8Array(await answer.arrayBuffer()));
    const sheet = book.Sheets[book.SheetNames[1]!]!;
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
    for (const variable of asked) {
      const at = rows.findIndex(([, , identifier]) => identifier === variable.code);
      expect(at, variable.code).toBeGreaterThan(0);
      expect(variable.label[language].endsWith(rows[at]![1]!)).toBe(true);
      for (const { code, label } of answersOf(variable).filter((one) => one.code !== 'R21'))
        expect(rows.slice(at).some((row) => row[1] === label[language] && row[2] === code)).toBe(true);
    }
  },
);
