import { variableByCode } from '@observatory/data/codebook/codebook.ts';
import type { Language } from '@observatory/data/messages/language.ts';

import type { FileColumn } from './column-headings.ts';
import { puzzles } from './explain-answers.ts';
import { fit } from './fit.ts';
import { naceVersionOf } from './nace-version.ts';
import { calendarParts } from './range-dates.ts';
import type { ColumnProposal, ColumnUse, Doubt, DoubtKind, Profile } from './recognition.ts';

const shownValues = 10;

export const doubt = (
  kind: DoubtKind,
  columns: readonly number[],
  proposal: Doubt['proposal'],
  more: Partial<Pick<Doubt, 'alternatives' | 'values'>> = {},
): Doubt => ({
  id: `${kind}:${columns.join('.')}${more.values && kind === 'required' ? more.values.join('.') : ''}`,
  kind,
  columns,
  proposal,
  alternatives: more.alternatives ?? [],
  values: (more.values ?? []).slice(0, shownValues),
});

type Coded = Extract<ColumnUse, { code: string }>;

const coded = (proposals: readonly ColumnProposal[], columns: readonly FileColumn[]) =>
  proposals.flatMap(({ use, index }) =>
    'code' in use ? [{ column: columns[index]!, use: use as Coded }] : [],
  );

/** Answers that the codebook does not explain. */
export function answerDoubts(proposals: readonly ColumnProposal[], columns: readonly FileColumn[]): Doubt[] {
  return puzzles(coded(proposals, columns)).map(({ kind, columns: asked, values, proposals: found }) => {
    const answers = Object.fromEntries(asked.map((index, at) => [index, found[at]!]));
    const known = Object.values(answers).some((texts) => Object.keys(texts).length > 0);
    return doubt(kind, asked, known ? { answers } : {}, { values });
  });
}

/** The version of NACE, when neither a column nor the codes tell it. */
export function naceVersion(
  proposals: readonly ColumnProposal[],
  columns: readonly FileColumn[],
): { readonly naceVersion?: 'R2' | 'R21'; readonly doubts: Doubt[] } {
  const used = coded(proposals, columns);
  const nace = used.find(({ use }) => use.code === 'A4_NACE')?.column;
  if (!nace || used.some(({ use }) => use.code === 'A4_NACEV')) return { doubts: [] };
  const version = naceVersionOf(nace.headings, nace.values);
  if (version === 'R2' || version === 'R21') return { naceVersion: version, doubts: [] };
  if (version === 'either') return { doubts: [] };
  return { doubts: [doubt('nace_version', [nace.index], {}, { values: nace.values })] };
}

/** Whether the day comes first in dates with a slash. */
export function dayOrder(
  proposals: readonly ColumnProposal[],
  columns: readonly FileColumn[],
  profile: Profile,
  language: Language | undefined,
): { readonly dayFirst?: boolean; readonly doubts: Doubt[] } {
  const dates = coded(proposals, columns).filter(
    ({ use }) => variableByCode.get(use.code)?.answer.kind === 'date',
  );
  const slashed = dates
    .flatMap(({ column }) => column.values)
    .filter((value) => /^\d{1,2}\/\d{1,2}\//.test(value));
  if (slashed.length === 0) return { doubts: [] };
  const numbers = slashed.map((value) => value.split('/').map(Number));
  if (numbers.some(([first = 0]) => first > 12)) return { dayFirst: true, doubts: [] };
  if (numbers.some(([, second = 0]) => second > 12)) return { dayFirst: false, doubts: [] };
  if (profile === 'eusurvey') return { dayFirst: true, doubts: [] };
  const ambiguous = slashed.filter((value) => calendarParts(value.split(/[ T]/)[0]!).length > 1);
  const indexes = dates.map(({ column }) => column.index);
  return { doubts: [doubt('day_first', indexes, { dayFirst: language !== 'en' }, { values: ambiguous })] };
}

const requiredCodes: readonly (readonly string[])[] = [
  ['A1_COUNTRY'],
  ['A4_NACE'],
  ['G1_PUB'],
  ['A5_BAND', 'A5_HEADS'],
];
const fewestValues = 2;
/** One digit is a division too, but any number of anything has one. */
const looksLikeNace = /^[A-V]|^\d\d/i;

/** Required variables without a column, where the values of unused columns would fit. */
export function requiredDoubts(
  proposals: readonly ColumnProposal[],
  columns: readonly FileColumn[],
  asked: readonly Doubt[],
): Doubt[] {
  const waiting = new Set(asked.flatMap((each) => each.columns));
  const used = new Set(coded(proposals, columns).map(({ use }) => use.code));
  const unused = proposals.filter(({ use, index }) => use.kind === 'unknown' && !waiting.has(index));
  return requiredCodes.flatMap((codes) => {
    if (codes.some((code) => used.has(code))) return [];
    const code = codes[0]!;
    const fitting = unused.filter(({ index }) => {
      const { values } = columns[index]!;
      return (
        values.length >= Math.min(fewestValues, code === 'A1_COUNTRY' ? 1 : 2) &&
        fit(code, values) >= 0.95 &&
        (code !== 'A4_NACE' || values.every((value) => looksLikeNace.test(value)))
      );
    });
    if (fitting.length === 0) return [];
    const use: ColumnUse = { kind: 'variable', code };
    const [only] = fitting;
    const proposal = fitting.length === 1 ? { columns: { [only!.index]: use } } : {};
    const alternatives = fitting.map((): ColumnUse[] => [use]);
    return [
      doubt(
        'required',
        fitting.map(({ index }) => index),
        proposal,
        { alternatives, values: [code] },
      ),
    ];
  });
}
