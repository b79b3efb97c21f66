import { expect, test } from 'vitest';
import { variables } from '@observatory/data/codebook/codebook.ts';
import { indicators, itemsOf } from '@observatory/data/indicators/catalogue.ts';
import { answerKinds } from '@observatory/data/survey/answer-bits.ts';

import { randomAnswers } from '../reference/random-answers.ts';
import { codeTexts } from '../sources/employer-survey/harmonise/coded-column.ts';
import { takeColumns } from '../sources/employer-survey/harmonise/encode.ts';
import type { KeptTable } from '../sources/employer-survey/harmonise/kept-table.ts';
import { kindsOfAnswers } from './kinds-of-answers.ts';

const codes = variables.flatMap(({ code, answer }) =>
  answer.kind === 'count' || 'answers' in answer ? [code] : [],
);

/** The second table has texts of its own, and lacks questions. */
const tables = [400, 150].map((respondents, seed): KeptTable => {
  const answers = randomAnswers(
    codes.filter((_, at) => seed === 0 || at % 7 !== 0),
    respondents,
    seed,
  );
  const columns = new Map([...answers].map(([code, texts]) => [code, codeTexts(texts)]));
  return { respondents, column: (code) => columns.get(code) };
});

test('what combinations of texts are is what respondents are', () => {
  const take = takeColumns(tables);
  let withBits = 0;
  for (const indicator of indicators) {
    for (const item of itemsOf(indicator)) {
      const expected = answerKinds(indicator.measure(take, item), 550);
      const found = kindsOfAnswers(tables, (given) => indicator.measure(given, item));
      expect(found, `${indicator.id} ${item}`).toEqual(expected);
      if (found) withBits += 1;
    }
  }
  expect(withBits).toBeGreaterThan(50);
});
