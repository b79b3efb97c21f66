import { variableByCode } from '@observatory/data/codebook/codebook.ts';
import { missingCodes, type AnswerKind } from '@observatory/data/codebook/question.ts';
import type { TakeColumn } from '@observatory/data/survey/column.ts';

import { randomFor, type Random } from '../demonstration/random.ts';
import { codeTexts } from '../sources/employer-survey/harmonise/coded-column.ts';
import { takeColumns } from '../sources/employer-survey/harmonise/encode.ts';

/** Cells of each column, any answer beside any other, as no questionnaire with its routing would give them. */
export type RandomAnswers = ReadonlyMap<string, readonly string[]>;

export function randomAnswers(columns: Iterable<string>, rows: number, seed: number): RandomAnswers {
  return new Map(
    [...columns].map((code) => {
      const random = randomFor(seed, code);
      const { answer } = variableByCode.get(code)!;
      return [code, Array.from({ length: rows }, () => randomCell(answer, random))];
    }),
  );
}

function randomCell(answer: AnswerKind, random: Random): string {
  if (random.chance(0.2)) return '';
  if (random.chance(0.15)) return String(random.pick(Object.values(missingCodes), [2, 1, 1]));
  if (answer.kind === 'count')
    return String(Math.max(answer.min, Math.floor(random.pick([3, 3, 40], [1, 1, 1]) * random.uniform())));
  const codes = 'answers' in answer ? answer.answers.map(({ code }) => code) : [];
  const even = codes.map(() => 1);
  if (answer.kind !== 'many') return random.pick(codes, even);
  return [...new Set([random.pick(codes, even), random.pick(codes, even)])].join(';');
}

/** The answers as the indicators take them. */
export function columnsFrom(answers: RandomAnswers): TakeColumn {
  const [first = []] = answers.values();
  const column = (code: string) => {
    const texts = answers.get(code);
    return texts && codeTexts(texts);
  };
  return takeColumns([{ respondents: first.length, column }]);
}
