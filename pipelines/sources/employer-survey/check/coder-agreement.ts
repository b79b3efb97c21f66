import { variables } from '@observatory/data/codebook/codebook.ts';

import type { Answers } from './answers.ts';
import type { ColumnPlace, Findings } from './finding.ts';

/** Answers to each variable, by answer. */
export type AnswerCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Variables with few possible answers, which are comparable between partners. */
const compared = variables.flatMap(({ code, answer }, at) =>
  answer.kind === 'scale' || (answer.kind === 'one' && !code.startsWith('A')) ? [{ code, at }] : [],
);

export const comparedVariables = compared.map(({ code }) => code);

/** Fewer answers on either side say little about a distribution. */
const fewestAnswers = 50;
/** Half of the answers would have to change for the distributions to agree: another scale, direction or coding. */
const farApart = 0.5;

/** Counts answers of accepted respondents, to hold them against those of other partners. */
export class AnswerCounter {
  readonly #counts = compared.map(() => new Map<string, number>());

  add(answers: Answers): void {
    compared.forEach(({ at }, place) => {
      const text = answers.at(at);
      if (text === '' || text.startsWith('-')) return;
      const counts = this.#counts[place]!;
      counts.set(text, (counts.get(text) ?? 0) + 1);
    });
  }

  get counts(): AnswerCounts {
    return new Map(compared.map(({ code }, place) => [code, this.#counts[place]!]));
  }
}

/**
 * Half the sum of the absolute differences of shares (total variation distance), 0 to 1; NaN where a side is empty.
 */
export function distance(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0);
  const [ofA, ofB] = [total(a), total(b)];
  const answers = new Set([...a.keys(), ...b.keys()]);
  return (
    [...answers].reduce((sum, one) => sum + Math.abs((a.get(one) ?? 0) / ofA - (b.get(one) ?? 0) / ofB), 0) /
    2
  );
}

/** Reports variables whose answers are distributed far from those of all other partners together. */
export function checkAgreement(
  own: AnswerCounts,
  others: AnswerCounts,
  places: ReadonlyMap<string, ColumnPlace>,
  findings: Findings,
): void {
  const total = (counts: ReadonlyMap<string, number> | undefined) =>
    [...(counts?.values() ?? [])].reduce((sum, n) => sum + n, 0);
  for (const { code } of compared) {
    const [mine, theirs] = [own.get(code), others.get(code)];
    if (!mine || !theirs || total(mine) < fewestAnswers || total(theirs) < fewestAnswers) continue;
    const column = places.get(code);
    if (column && distance(mine, theirs) > farApart)
      findings.add('answers_unlike_others', 'warning', { column });
  }
}
