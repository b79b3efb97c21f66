import type { Language } from '@observatory/data/messages/language.ts';
import type { NaceVersion } from '@observatory/data/sectors/nace.ts';

/** How survey tools write their exports; `generic` is any table with a header. */
export const profiles = [
  'template',
  'eusurvey',
  'limesurvey',
  'webropol',
  'qualtrics',
  'forms',
  'generic',
] as const;
export type Profile = (typeof profiles)[number];

/**
 * What a column is for:
 * - `variable`: answers one variable of the codebook
 * - `option`: one answer of a multi-select variable; `option` may be a missing code, where the tool offers it as an answer
 * - `personal`: may identify a person; dropped at the door. `why` is a code for a sentence
 * - `metadata`: written by the tool itself, without meaning for the answers; `what` names it
 * - `respondent`: the tool's id of the respondent, replaced by a keyed hash
 * - `unknown`: not used
 */
export type ColumnUse =
  | { readonly kind: 'variable'; readonly code: string }
  | { readonly kind: 'option'; readonly code: string; readonly option: string }
  | { readonly kind: 'personal'; readonly why: string }
  | { readonly kind: 'metadata'; readonly what: string }
  | { readonly kind: 'respondent' }
  | { readonly kind: 'unknown' };

/** Why a column is believed to be what it is proposed to be; sentences are in the message catalogue under `recognition.reason.<code>`. */
export const columnReasons = [
  'code',
  'code_in_text',
  'label',
  'label_cut',
  'label_similar',
  'position',
  'values',
  'tool',
  'name',
  'content',
  'confirmed',
  'none',
] as const;
export type ColumnReason = (typeof columnReasons)[number];

export type ColumnProposal = {
  readonly index: number;
  /** As in the first header row. */
  readonly header: string;
  readonly use: ColumnUse;
  /** 0 (a guess) to 1 (certain). */
  readonly confidence: number;
  readonly reason: ColumnReason;
  /** Cell text -> code of the template, where that is not what the codebook's own labels say; empty code: no answer. */
  readonly answers: Readonly<Record<string, string>>;
};

/** What the partner must confirm; sentences are in the message catalogue under `recognition.doubt.<kind>`. */
export const doubtKinds = [
  'column',
  'block',
  'twice',
  'answers',
  'missing_code',
  'nace_version',
  'day_first',
  'required',
] as const;
export type DoubtKind = (typeof doubtKinds)[number];

/** One question to the partner. Columns that raise the same question are asked about together. */
export type Doubt = {
  /** The same for the same question about the same file. */
  readonly id: string;
  readonly kind: DoubtKind;
  readonly columns: readonly number[];
  /** What would be done if the partner agrees; empty when there is nothing to propose. */
  readonly proposal: Confirmation;
  /** Other uses of the columns, most likely first: `columns[i]` may be `uses[i]`. */
  readonly alternatives: readonly (readonly ColumnUse[])[];
  /** Texts of the file that the question is about, at most ten; for `required`: the codes that have no column. */
  readonly values: readonly string[];
};

/** What a partner has decided. */
export type Confirmation = {
  readonly columns?: Readonly<Record<number, ColumnUse>>;
  readonly answers?: Readonly<Record<number, Readonly<Record<string, string>>>>;
  readonly naceVersion?: NaceVersion;
  readonly dayFirst?: boolean;
};

export type Recognition = {
  readonly profile: Profile;
  readonly language?: Language;
  /** Fingerprint of the header, under which a confirmed recognition is remembered. */
  readonly version: string;
  readonly columns: readonly ColumnProposal[];
  readonly questions: readonly Doubt[];
  /** Of all codes of the file, where no column says it. */
  readonly naceVersion?: NaceVersion;
  /** Whether 03/04/2026 is in April. */
  readonly dayFirst?: boolean;
};

/**
 * What a spreadsheet or a tool did to a cell. Sentences are in the message catalogue under `recognition.damage.<kind>`.
 * - `date_undone`: a date, where a range such as 10-49 had been; turned back
 * - `date_unsure`: a date that may have been several codes; left as it is
 * - `zero_restored`: a leading zero was lost, and it is certain which
 * - `thousands_joined`: a count with a mark between thousands; a count has no decimals
 * - `number_unsure`: `1.000` may be one or a thousand; left as it is
 * - `id_shortened`: a long id in scientific notation; several ids may have become the same
 * - `missing_unsure`: a number outside of the scale that may stand for a missing answer; left as it is
 *
 * A text that is no answer of the question is no damage: it is left as it is, for the check to report.
 */
export const damageKinds = [
  'date_undone',
  'date_unsure',
  'zero_restored',
  'thousands_joined',
  'number_unsure',
  'id_shortened',
  'missing_unsure',
] as const;
export type Damage = {
  readonly kind: (typeof damageKinds)[number];
  /** Index of the column. */
  readonly column: number;
  /** Variable of the codebook. */
  readonly code: string;
  /** As the file has it. */
  readonly value: string;
  /** What was taken instead; absent where the cell is left as it is. */
  readonly mended?: string;
};

/** A row as the reader gives it. */
export type SampleRow = { readonly cells: readonly string[]; readonly number: number };

/** The beginning of a table: everything that the recognition looks at. */
export type Sample = {
  readonly header: readonly string[];
  readonly headerRows: readonly (readonly string[])[];
  readonly preamble: readonly (readonly string[])[];
  /** A few hundred rows are enough. */
  readonly rows: readonly SampleRow[];
};

/** A row in the template's codes. */
export type TemplateRow = {
  /** The text that the template would have in the column of the variable; empty when the file has no such column. */
  readonly get: (code: string) => string;
  /** The same by the place of the variable in the codebook. */
  readonly values: readonly string[];
  /** Places of the variables whose text is neither empty nor settled, each once. */
  readonly unsettled: readonly number[];
  /** Says that this text of the variable, which the row has, needs no look again in later rows. */
  readonly settle: (place: number, text: string) => void;
  readonly damage: readonly Damage[];
};
