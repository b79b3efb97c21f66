import type { OfficialIndicator } from '@observatory/data/indicators/official/indicator.ts';
import { partnerCodes } from '@observatory/data/places/partner-countries.ts';

import { neededCodes } from './wanted.ts';
import type { Selected } from './selected.ts';

/** What is wrong with a file for one indicator. */
export type ProblemCode =
  | 'dimension_missing'
  | 'dimension_unknown'
  | 'names_for_codes'
  | 'unit_changed'
  | 'code_missing'
  | 'code_absent'
  | 'repeated'
  | 'too_few_rows';

export type StructureProblem = {
  readonly indicator: string;
  readonly problem: ProblemCode;
  /** The indicator cannot be taken from this file; else it is only to be told. */
  readonly failing: boolean;
  /** What the sentence needs: dimension, codes, what was found. */
  readonly detail: Readonly<Record<string, string>>;
};

const codesShown = 12;

const listed = (codes: Iterable<string>): string => {
  const all = [...codes].sort();
  return all.length === 0
    ? '–'
    : `${all.slice(0, codesShown).join(', ')}${all.length > codesShown ? ', …' : ''}`;
};

/**
 * Whether a file has exactly the dimensions that an indicator is defined with. An added dimension fails too: which of
 * its codes continues the series, a person must say.
 */
export function dimensionProblems(
  indicator: OfficialIndicator,
  dimensions: readonly string[],
): readonly StructureProblem[] {
  const needed = [...Object.keys(neededCodes(indicator)), 'geo'];
  const missing = needed.filter((dimension) => !dimensions.includes(dimension));
  const unknown = dimensions.filter((dimension) => !needed.includes(dimension));
  const problem = (code: ProblemCode, list: readonly string[]): StructureProblem[] =>
    list.length === 0
      ? []
      : [
          {
            indicator: indicator.name,
            problem: code,
            failing: true,
            detail: { dimensions: listed(list), found: listed(dimensions) },
          },
        ];
  return [...problem('dimension_missing', missing), ...problem('dimension_unknown', unknown)];
}

/**
 * Whether the codes that an indicator needs occur in a file. A fixed code or one that stands for all must; another code
 * of a breakdown is told, and fails where the vintage before had values of it, because a renamed code empties a part.
 *
 * @param found codes by dimension that the file has, of all places
 * @param former values of the indicator in the vintage before
 */
export function codeProblems(
  indicator: OfficialIndicator,
  found: Readonly<Record<string, ReadonlySet<string>>>,
  former: readonly Selected[],
): readonly StructureProblem[] {
  const { name, breakdowns } = indicator;
  const frequencies = found['freq'] ?? new Set();
  if (frequencies.size > 0 && [...frequencies].every((code) => code.length > 2)) {
    return [
      { indicator: name, problem: 'names_for_codes', failing: true, detail: { found: listed(frequencies) } },
    ];
  }
  return Object.entries(neededCodes(indicator)).flatMap(([dimension, codes]): StructureProblem[] => {
    const open = breakdowns.find((one) => one.dimension === dimension);
    const absent = codes.filter((code) => !found[dimension]?.has(code));
    const needed = (code: string) => !open || code === open.total || hadValues(former, dimension, code);
    const problem = (list: readonly string[], failing: boolean, code: ProblemCode): StructureProblem[] =>
      list.length === 0
        ? []
        : [
            {
              indicator: name,
              problem: code,
              failing,
              detail: { dimension, codes: listed(list), found: listed(found[dimension] ?? []) },
            },
          ];
    return [
      ...problem(absent.filter(needed), true, dimension === 'unit' ? 'unit_changed' : 'code_missing'),
      ...problem(
        absent.filter((code) => !needed(code)),
        false,
        'code_absent',
      ),
    ];
  });
}

const hadValues = (former: readonly Selected[], dimension: string, code: string): boolean =>
  former.some(
    ({ value, breakdown }) => value !== '' && breakdown.split(';').includes(`${dimension}=${code}`),
  );

/** Whether what was selected is enough, and each observation there once. */
export function rowProblems(
  indicator: OfficialIndicator,
  rows: readonly Selected[],
  repeated: readonly string[],
): readonly StructureProblem[] {
  const { name, minimumRows } = indicator;
  const partners = new Set<string>(partnerCodes);
  const counted = rows.filter(
    ({ breakdown, geo, value }) => breakdown === '' && partners.has(geo) && value !== '',
  ).length;
  return [
    ...(repeated.length > 0
      ? [
          {
            indicator: name,
            problem: 'repeated' as const,
            failing: true,
            detail: { codes: listed(repeated), count: String(repeated.length) },
          },
        ]
      : []),
    ...(counted < minimumRows
      ? [
          {
            indicator: name,
            problem: 'too_few_rows' as const,
            failing: true,
            detail: { count: String(counted), minimum: String(minimumRows) },
          },
        ]
      : []),
  ];
}
