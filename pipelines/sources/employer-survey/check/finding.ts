import { ownText } from '../read/own-text.ts';
import { personalValue } from '../recognise/personal-values.ts';

/** Stable names of what can be found in a survey file; texts are in the message catalogue under `finding.<code>`. */
export const findingCodes = [
  'file_refused',
  'file_mended',
  'file_unsure',
  'file_of_another_partner',
  'replaced_unknown',
  'respondents_in_upload',
  'header_not_template',
  'mapping_open',
  'column_missing',
  'column_unknown',
  'column_duplicate',
  'column_personal',
  'value_missing',
  'value_unknown_code',
  'value_not_a_number',
  'value_out_of_range',
  'value_not_a_date',
  'value_exclusive',
  'value_with_unit',
  'cell_mended',
  'cell_damaged',
  'count_exceeds',
  'not_asked_answered',
  'nace_unknown',
  'nace_ambiguous',
  'nace_out_of_scope',
  'size_missing',
  'size_contradiction',
  'respondent_duplicate',
  'row_duplicate',
  'total_row',
  'straight_lining',
  'heads_implausible',
  'vacancies_implausible',
  'date_outside_fieldwork',
  'answers_unlike_others',
  'consent_missing',
  'no_rows_left',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export type Severity = 'pass' | 'warning' | 'fail';

/** One cause, wherever it occurs in the file. */
export type Finding = {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Header of the column and its letters in a spreadsheet; absent when the whole row or file is meant. */
  readonly column?: string;
  readonly letter?: string;
  /** Row numbers as a spreadsheet shows them, the first ten; `count` is all of them. */
  readonly rows: readonly number[];
  readonly count: number;
  /** Offending values, distinct, the first five. */
  readonly values: readonly string[];
  /** What would have been right, to fill the sentence and the remedy. */
  readonly detail?: Readonly<Record<string, string>>;
};

/** A column by its header and its place, -1 when the file does not have it. */
export type ColumnPlace = { readonly name: string; readonly index: number };

const shownRows = 10;
const shownValues = 5;

/** Collects the places of each cause and gives one finding a cause. */
export class Findings {
  readonly #each:
    ((code: FindingCode, column: ColumnPlace | undefined, row: number | undefined) => void) | undefined;
  readonly #found = new Map<
    string,
    { finding: Finding; rows: number[]; values: Set<string>; count: number }
  >();

  /** @param each is told of every single place, also of those that a finding only counts */
  constructor(each?: (code: FindingCode, column: ColumnPlace | undefined, row: number | undefined) => void) {
    this.#each = each;
  }

  /** @param place column index and header, row number and value, each where it applies */
  add(
    code: FindingCode,
    severity: Severity,
    place: { readonly column?: ColumnPlace; readonly row?: number; readonly value?: string } = {},
    detail?: Readonly<Record<string, string>>,
  ): void {
    const key = `${code}|${place.column?.index ?? ''}|${place.column?.name ?? ''}|${detail?.['kind'] ?? ''}`;
    const letter = place.column && place.column.index >= 0 ? columnLetter(place.column.index) : undefined;
    const entry = this.#found.get(key) ?? {
      finding: {
        code,
        severity,
        ...(place.column && { column: place.column.name }),
        ...(letter && { letter }),
        ...(detail && { detail }),
        rows: [],
        count: 0,
        values: [],
      },
      rows: [],
      values: new Set(),
      count: 0,
    };
    entry.count += 1;
    this.#each?.(code, place.column, place.row);
    if (place.row !== undefined && entry.rows.length < shownRows) entry.rows.push(place.row);
    if (place.value !== undefined && entry.values.size < shownValues)
      entry.values.add(withoutPersonalData(ownText(place.value.slice(0, 100))));
    this.#found.set(key, entry);
  }

  /** Adds what was met in many rows at once. */
  addRows(
    code: FindingCode,
    severity: Severity,
    { rows, count }: { readonly rows: readonly number[]; readonly count: number },
    detail: Readonly<Record<string, string>>,
  ): void {
    this.add(code, severity, {}, detail);
    const entry = [...this.#found.values()].at(-1)!;
    entry.rows.push(...rows.slice(0, shownRows));
    entry.count = count;
  }

  /** Failures first, then warnings, each in the order they were met. */
  list(): Finding[] {
    const order: Severity[] = ['fail', 'warning', 'pass'];
    return [...this.#found.values()]
      .map(({ finding, rows, values, count }) => ({ ...finding, rows, count, values: [...values] }))
      .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  }

  get rejected(): boolean {
    return [...this.#found.values()].some(({ finding }) => finding.severity === 'fail');
  }
}

/** Findings are kept and shown: an address that stands in a wrong column must not stay in one. */
const withoutPersonalData = (value: string): string => (personalValue(value) === undefined ? value : '•••');

/** Letters of a spreadsheet column: 0 is A, 25 is Z, 26 is AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + (index % 26));
}
