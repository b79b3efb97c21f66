/** The format `survey-reference/1`: cases of survey statistics with expected results. */

export type Scalar = string | number | boolean;

export type Condition = {
  readonly column: string;
  readonly op: '=' | '!=' | '>' | '>=' | '<' | '<=' | 'in';
  readonly value: Scalar | readonly Scalar[];
};

export type Variable =
  | { readonly type: 'column'; readonly column: string }
  | { readonly type: 'constant'; readonly value: number }
  | { readonly type: 'difference'; readonly columns: readonly [string, string] }
  | ({ readonly type: 'indicator' } & Condition);

export type DesignSpec = {
  readonly weights?: string | null;
  readonly strata?: string | readonly string[] | null;
  readonly psu?: string | readonly string[] | null;
  readonly fpc?: string | readonly string[] | null;
  readonly fpc_type?: 'population_size' | 'fraction';
  readonly nest?: boolean;
  readonly lonely_psu?: string;
};

export type MarginSpec = {
  readonly columns: string | readonly string[];
  readonly totals: readonly Readonly<Record<string, Scalar>>[];
};

export type CalibrationStep = {
  readonly method: string;
  readonly margins?: readonly MarginSpec[];
  readonly totals?: readonly { readonly name: string; readonly variable: Variable; readonly total: number }[];
  readonly bounds?: readonly [number, number];
  readonly upper?: number;
  readonly lower?: number;
};

export type ExpectedRow = Readonly<Record<string, unknown>> & {
  readonly group?: Readonly<Record<string, Scalar | null>>;
};

export type Case = {
  readonly id: string;
  readonly level: string;
  readonly data: string;
  readonly design: DesignSpec;
  readonly calibration?: readonly CalibrationStep[];
  readonly statistic: string;
  readonly variable?: Variable;
  readonly numerator?: Variable;
  readonly denominator?: Variable;
  readonly first?: Variable;
  readonly second?: Variable;
  readonly probs?: number | readonly number[];
  readonly rule?: string;
  readonly compare?: { readonly a: readonly Condition[]; readonly b: readonly Condition[] };
  readonly of?: string;
  readonly row?: string;
  readonly column?: string;
  readonly tests?: string | readonly string[];
  readonly standard?: {
    readonly column: string;
    readonly shares: readonly { readonly value: Scalar; readonly share: number }[];
  };
  readonly domain?: readonly Condition[];
  readonly by?: string | readonly string[];
  readonly confidence?: { readonly method?: string; readonly level?: number; readonly df?: string };
  readonly tolerance?: Readonly<Record<string, number>>;
  readonly expected: readonly ExpectedRow[];
};

/** Something the format allows and the engine does not do; a case of level `extended` is then skipped. */
export class Unsupported extends Error {}

const caseFields = new Set(
  (
    'id title level tags data design calibration statistic variable numerator denominator first second probs rule compare ' +
    'of row column tests standard domain by confidence tolerance r expected'
  ).split(' '),
);
const designFields = new Set('weights strata psu fpc fpc_type nest lonely_psu'.split(' '));
const stepFields = new Set('method margins totals bounds upper lower'.split(' '));

/** The cases of a `cases.json`. @throws SyntaxError on text that is not this format. */
export function parseCases(text: string): Case[] {
  const parsed = JSON.parse(text) as { cases?: unknown } | null;
  if (!Array.isArray(parsed?.cases)) throw new SyntaxError('cases.json holds no list of cases');
  parsed.cases.forEach((entry: Partial<Case> | null, index) => {
    if (
      typeof entry?.id !== 'string' ||
      typeof entry.data !== 'string' ||
      typeof entry.statistic !== 'string' ||
      typeof entry.design !== 'object' ||
      !Array.isArray(entry.expected)
    )
      throw new SyntaxError(`case ${index + 1} lacks an id, data, a design, a statistic or expected results`);
  });
  return parsed.cases as Case[];
}

/** @throws Unsupported when the case has a field that the engine knows nothing about. */
export function refuseUnknownFields(entry: Case): void {
  refuse(entry, caseFields, '');
  refuse(entry.design, designFields, 'design.');
  for (const step of entry.calibration ?? []) refuse(step, stepFields, 'calibration.');
}

function refuse(given: object, known: ReadonlySet<string>, path: string): void {
  for (const field of Object.keys(given)) if (!known.has(field)) throw new Unsupported(path + field);
}

/** A value that the format writes alone when there is one. */
export function listOf<T>(value: T | readonly T[] | null | undefined): readonly T[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
