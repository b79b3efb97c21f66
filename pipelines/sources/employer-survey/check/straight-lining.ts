import { variables } from '@observatory/data/codebook/codebook.ts';

import type { Answers } from './answers.ts';

/** Questions that are asked of every skill on one scale, by the beginning of their codes. */
const grids = ['D_IMP_', 'D_PRF_', 'D_LVL_'].map((start) =>
  variables.flatMap(({ code }, at) => (code.startsWith(start) ? [at] : [])),
);

/** Fewer answers in a grid can well be equal. */
const fewestAnswers = 10;

/**
 * Whether a respondent gave one and the same answer to every skill in all grids that it answered, two at least:
 * a sign that it clicked through. Source of the idea: AAPOR, Data Falsification in Surveys, 2020, near-duplicates.
 */
export function isStraightLine(answers: Answers): boolean {
  let lines = 0;
  for (const grid of grids) {
    let [count, first] = [0, ''];
    for (const at of grid) {
      const text = answers.at(at);
      if (text === '') continue;
      if (count === 0) first = text;
      else if (text !== first) return false;
      count += 1;
    }
    if (count >= fewestAnswers) lines += 1;
  }
  return lines >= 2;
}
