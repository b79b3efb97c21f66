import { variables } from '@observatory/data/codebook/codebook.ts';
import type { Variable } from '@observatory/data/codebook/question.ts';
import { languages } from '@observatory/data/messages/language.ts';

import { plain } from './plain-text.ts';

/** Questions that ask the same about several things; each thing is a row of a matrix in the survey tool. */
export type Matrix = {
  /** First part of the codes, such as `D_LVL`. */
  readonly code: string;
  readonly variables: readonly Variable[];
};

const separator = ': ';
const questionOf = ({ label }: Variable): string | undefined =>
  label.en.includes(separator) ? label.en.slice(0, label.en.indexOf(separator)) : undefined;

const commonStart = (codes: readonly string[]): string => {
  const [first = ''] = codes;
  let length = first.length;
  while (!codes.every((code) => code.startsWith(first.slice(0, length)))) length -= 1;
  return first.slice(0, length).replace(/_(?:[A-Z]*)$/, '');
};

export const matrices: readonly Matrix[] = Map.groupBy(variables, questionOf)
  .entries()
  .filter(([question, members]) => question !== undefined && members.length > 1)
  .map(([, members]) => ({ code: commonStart(members.map(({ code }) => code)), variables: members }))
  .toArray();

/** The variables of each matrix by the title of their row in any language. */
export const variableByRowTitle: ReadonlyMap<string, readonly Variable[]> = Map.groupBy(
  matrices.flatMap(({ variables: members }) =>
    members.flatMap((variable) =>
      languages.map((language) => {
        const text = variable.label[language];
        return { title: plain(text.slice(text.indexOf(separator) + separator.length)), variable };
      }),
    ),
  ),
  ({ title }) => title,
)
  .entries()
  .reduce(
    (titles, [title, found]) => titles.set(title, [...new Set(found.map(({ variable }) => variable))]),
    new Map<string, readonly Variable[]>(),
  );
