import { variableByCode, variables } from '@observatory/data/codebook/codebook.ts';
import type { Variable } from '@observatory/data/codebook/question.ts';

import type { FileColumn } from './column-headings.ts';
import { fit } from './fit.ts';
import { bare, plain } from './plain-text.ts';
import { type Draft, draftOf } from './propose-by-name.ts';
import type { ColumnUse } from './recognition.ts';
import { matrices, type Matrix, variableByRowTitle } from './row-titles.ts';

/** Columns of one matrix, of which only the rows or their numbers are named. */
export type Run = {
  readonly columns: readonly FileColumn[];
  /** What each column is, if the run is this matrix; the likeliest first. */
  readonly readings: readonly (readonly ColumnUse[])[];
  /** Whether values tell that it is the first and no other. */
  readonly sure: boolean;
};

const matrixOf = new Map(
  matrices.flatMap((matrix) => matrix.variables.map((each) => [each.code, matrix] as const)),
);

/** A spreadsheet table or a form numbers a heading that it has had before: `Team working2`. */
const rowVariables = (headings: readonly string[]): readonly Variable[] =>
  headings
    .map(
      (heading) =>
        variableByRowTitle.get(plain(heading)) ??
        variableByRowTitle.get(plain(heading.replace(/[\s_.]*\d{1,2}$/, ''))),
    )
    .find((found) => found !== undefined) ?? [];

const enoughAlike = 0.9;

/** Runs of columns that are headed by the rows of a matrix alone, as Microsoft Forms writes them. */
export function titledRuns(columns: readonly FileColumn[], drafts: readonly (Draft | undefined)[]): Run[] {
  const taken = new Set(drafts.flatMap((draft) => matrixOf.get(draft?.target.code ?? '')?.code ?? []));
  const groups: { column: FileColumn; rows: readonly Variable[] }[][] = [];
  let last = -2;
  for (const column of columns) {
    if (drafts[column.index]) continue;
    const rows = rowVariables(column.headings);
    if (rows.length === 0) continue;
    const group = groups.at(-1);
    const goesOn = group && last === column.index - 1 && !group.some((each) => each.rows[0] === rows[0]);
    const sameMatrix = goesOn && matricesOf(rows).some((one) => matricesOf(group[0]!.rows).includes(one));
    if (sameMatrix) group.push({ column, rows });
    else groups.push([{ column, rows }]);
    last = column.index;
  }
  return groups.filter((group) => group.length > 1).map((group) => readRun(group, taken));
}

const matricesOf = (rows: readonly Variable[]): Matrix[] => rows.map(({ code }) => matrixOf.get(code)!);

function readRun(
  group: readonly { column: FileColumn; rows: readonly Variable[] }[],
  taken: Set<string>,
): Run {
  const candidates = matricesOf(group[0]!.rows)
    .map((matrix) => {
      const codes = group.map(({ rows }) => rows.find(({ code }) => matrixOf.get(code) === matrix)?.code);
      const fits = codes.map((code, at) => (code === undefined ? 0 : fit(code, group[at]!.column.values)));
      const alike = fits.reduce((sum, each) => sum + each, 0) / fits.length;
      return { matrix, codes, alike };
    })
    .filter(({ matrix, codes }) => !taken.has(matrix.code) && codes.every((code) => code !== undefined));
  const best = Math.max(...candidates.map(({ alike }) => alike));
  const likely = candidates.filter(({ alike }) => alike >= enoughAlike && alike >= best - 0.02);
  const [first] = likely;
  if (first) taken.add(first.matrix.code);
  const worded = group.some(({ column }) => column.values.some((value) => /\p{L}{3}/u.test(value)));
  return {
    columns: group.map(({ column }) => column),
    readings: likely.map(({ codes }) => codes.map((code): ColumnUse => ({ kind: 'variable', code: code! }))),
    sure: likely.length === 1 && worded && first!.alike === 1 && candidates.length > 1,
  };
}

const numbered = /^(\w+?)(?:\[(?:SQ|AO)?0*(\d{1,2})\]|_(?:SQ|AO)?0*(\d{1,2}))$/;

const partsByCode: ReadonlyMap<string, readonly ColumnUse[]> = new Map([
  ...matrices.map(({ code, variables: rows }): [string, ColumnUse[]] => [
    bare(code),
    rows.map((row) => ({ kind: 'variable', code: row.code })),
  ]),
  ...variables.flatMap(({ code, answer }): [string, ColumnUse[]][] =>
    answer.kind === 'many'
      ? [[bare(code), answer.answers.map((each) => ({ kind: 'option', code, option: each.code }))]]
      : [],
  ),
]);

/** Runs of columns with the code of their question and a number: `DREL[SQ001]`, `A7_VETLINK_1`. */
export function numberedRuns(columns: readonly FileColumn[], drafts: readonly (Draft | undefined)[]): Run[] {
  const found = columns.flatMap((column) => {
    const match = drafts[column.index] ? null : numbered.exec(column.header.trim());
    const uses = match ? partsByCode.get(bare(match[1]!)) : undefined;
    const use = uses?.[Number(match?.[2] ?? match?.[3]) - 1];
    return use ? [{ column, use, question: bare(match![1]!) }] : [];
  });
  return [...Map.groupBy(found, ({ question }) => question).values()].map((group) => ({
    columns: group.map(({ column }) => column),
    readings: [group.map(({ use }) => use)],
    sure: false,
  }));
}

/** The drafts of a run whose matrix is sure. */
export const draftsOf = ({ columns, readings }: Run): [number, Draft][] =>
  columns.map(({ index }, at) => {
    const use = readings[0]![at]!;
    const code = 'code' in use ? use.code : '';
    return [
      index,
      draftOf({ target: { code: variableByCode.get(code)!.code }, confidence: 0.9, reason: 'values' }),
    ];
  });
