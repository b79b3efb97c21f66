import { describe, expect, test } from 'vitest';
import { skills } from '../competences/skills.ts';
import { languages } from '../messages/language.ts';
import { templateHeader, variableByCode, variables } from './codebook.ts';
import { answerBit, answerPosition } from './encode-codes.ts';
import { gapShareCodes } from './proficiency.ts';
import { type Answer, type Condition, missingCodes, type Variable } from './question.ts';

const answersOf = ({ answer }: Variable): readonly Answer[] => ('answers' in answer ? answer.answers : []);
const withAnswers = variables.filter((variable) => answersOf(variable).length > 0);

const asked = (condition: Condition): Exclude<Condition, { any: unknown }>[] =>
  'any' in condition ? condition.any.flatMap(asked) : [condition];

describe('the template', () => {
  test('has each column once', () => {
    expect(new Set(templateHeader).size).toBe(templateHeader.length);
    const blocks = [...'ABCDEFG'].map((block) => variables.filter((each) => each.block === block).length);
    expect(blocks).toEqual([11, 5, 26, 7 * skills.length, 4, 13, 1]);
    expect(templateHeader[0]).toBe('RESPONDENT');
  });

  test('keeps the blocks in order and the skills of an item side by side', () => {
    const blocks = variables.map(({ block }) => block);
    expect(blocks).toEqual(blocks.toSorted());
    const first = templateHeader.indexOf('D_LVL_DIG_INFO');
    expect(templateHeader.slice(first, first + skills.length)).toEqual(
      skills.map(({ code }) => `D_LVL_${code}`),
    );
  });

  test('requires country, activity and consent', () => {
    expect(variables.filter(({ required }) => required).map(({ code }) => code)).toEqual([
      'A1_COUNTRY',
      'A4_NACE',
      'G1_PUB',
    ]);
  });

  // RFC 4180 needs no quotes for these, and no spreadsheet reads them as anything else.
  test.each(templateHeader)('names the column %s in capitals', (code) => {
    expect(code).toMatch(/^[A-Z][A-Z0-9_]*$/);
  });
});

describe('conditions and limits', () => {
  test('refer to columns that stand before them', () => {
    for (const { code, askedIf, atMost = [] } of variables) {
      const named = [...(askedIf ? asked(askedIf).map(({ variable }) => variable) : []), ...atMost];
      for (const other of named) {
        expect(variableByCode.has(other), `${code} refers to ${other}`).toBe(true);
        expect(templateHeader.indexOf(other)).toBeLessThan(templateHeader.indexOf(code));
      }
    }
  });

  test('compare numbers with numbers and codes with codes that the other question has', () => {
    for (const { askedIf } of variables) {
      for (const condition of askedIf ? asked(askedIf) : []) {
        const { answer } = variableByCode.get(condition.variable)!;
        if (condition.op === 'is') expect(answer.kind).toBe('one');
        else if (condition.op === 'has') expect(answer.kind).toBe('many');
        else expect(['count', 'scale']).toContain(answer.kind);
        if (typeof condition.value === 'string')
          expect(answerPosition(condition.variable, condition.value)).toBeGreaterThan(0);
      }
    }
  });

  test('limit counts by counts', () => {
    for (const { answer, atMost } of variables.filter((each) => each.atMost)) {
      expect(answer.kind).toBe('count');
      for (const other of atMost!) expect(variableByCode.get(other)!.answer.kind).toBe('count');
    }
  });

  test('ask for causes and effects wherever there is a gap, in numbers or in bands', () => {
    for (const code of ['C4_CAUSE', 'C5_EFFECT']) {
      const conditions = asked(variableByCode.get(code)!.askedIf!);
      expect(conditions.filter(({ op }) => op === '>')).toHaveLength(11);
      expect(conditions.filter(({ op }) => op === 'is').map(({ value }) => value)).toEqual(gapShareCodes);
    }
  });
});

describe.each(withAnswers)('the answers of $code', (variable) => {
  const codes = answersOf(variable).map(({ code }) => code);

  test('are different and none is a missing code', () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const missing of Object.values(missingCodes)) expect(codes).not.toContain(String(missing));
  });

  test('survive a spreadsheet', () => {
    if (variable.answer.kind === 'scale') {
      for (const code of codes) expect(code).toBe(String(Number(code)));
    } else {
      const month = /^(jan|feb|ma[ry]|apr|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]*\d/i;
      for (const code of codes) {
        expect(code).toMatch(/^[A-Z][A-Z0-9_]*$/);
        expect(code).not.toMatch(/^(TRUE|FALSE)$/);
        expect(code).not.toMatch(month);
      }
    }
  });

  test('have different labels in every language', () => {
    for (const language of languages)
      expect(new Set(answersOf(variable).map(({ label }) => label[language])).size).toBe(codes.length);
  });

  test('exclude only answers that exist', () => {
    if (variable.answer.kind === 'many')
      for (const code of variable.answer.exclusive ?? []) expect(codes).toContain(code);
  });
});

test('scales are whole numbers in ascending order without a break', () => {
  for (const variable of variables.filter(({ answer }) => answer.kind === 'scale')) {
    const steps = answersOf(variable).map(({ code }) => Number(code));
    expect(steps).toEqual(steps.map((_, index) => steps[0]! + index));
  }
});

test.each(languages)('labels in %s tell the columns apart', (language) => {
  expect(new Set(variables.map(({ label }) => label[language])).size).toBe(variables.length);
});

describe('encoding', () => {
  test('numbers the answers from 1 and gives each a bit of its own', () => {
    expect(answerPosition('A1_COUNTRY', 'FI')).toBe(1);
    expect(answerPosition('A1_COUNTRY', 'NL')).toBe(4);
    expect(answerBit('A7_VETLINK', 'APPR')).toBe(1);
    expect(answerBit('A7_VETLINK', 'HIRE')).toBe(16);
  });

  test('keeps the mask of every question within the bits that JavaScript can test', () => {
    for (const variable of variables.filter(({ answer }) => answer.kind === 'many'))
      expect(answersOf(variable).length).toBeLessThan(31);
  });

  test.each([
    ['A1_COUNTRY', 'SE'],
    ['B1_VAC', '1'],
    ['NO_SUCH', 'X'],
  ])('knows no answer %s %s', (variable, code) => {
    expect(() => answerPosition(variable, code)).toThrow(RangeError);
  });
});
