import type { Language } from '@observatory/data/messages/language.ts';

import { breathe } from './breathe.ts';

/** Texts of one column: each different one once, and for each row the place of its own among them. */
export type Coded = { readonly values: readonly string[]; readonly at: Int32Array };

type Named = {
  /** The column's name in the answer. */
  readonly name: string;
  readonly label: string;
};

/** One of the columns that together name a row: no two rows have the same codes in all of them. */
export type Dimension = Named & {
  readonly kind: 'dimension';
  readonly role?: 'time' | 'geo';
  readonly cells: Coded;
  /** The whole code list in its order; a code without an entry is its own label. */
  readonly labels: Readonly<Record<string, string>>;
  /** Unit of the values by code, where it belongs to this dimension. */
  readonly units?: Readonly<Record<string, Unit>>;
};

export type Unit = { readonly label: string; readonly decimals: number };

/** A column of numbers; null where the row's status or flags say why there is none. */
export type Measure = Named & {
  readonly kind: 'measure';
  readonly cells: readonly (number | null)[];
  readonly whole: boolean;
  /** Unit of all values; absent where a dimension has `units`. */
  readonly unit?: Unit;
  /** Digits after the point to show in each row, where they differ. */
  readonly decimals?: readonly number[];
};

/** What is said of a row besides its codes and numbers. */
export type Attribute = Named & {
  readonly kind: 'attribute';
  readonly cells: Coded;
  readonly labels: Readonly<Record<string, string>>;
};

export type Column = Dimension | Measure | Attribute;

/** A column of SDMX-CSV after OBS_VALUE. */
export type SdmxAttribute = { readonly id: string; readonly cells: Coded | Measure['cells'] };

/** An answer as a table that says what it is, in one language: what every format is written from. */
export type Table = {
  readonly name: 'estimates' | 'observations';
  readonly title: string;
  readonly about: string;
  readonly reading: string;
  readonly licence: string;
  /** Who made the numbers. */
  readonly source: string;
  readonly rows: number;
  /** In the order of the answer. */
  readonly columns: readonly Column[];
  /** One text per row for formats with a single status: empty for a number without remark. */
  readonly status: Coded;
  /** Why there is no number or a remark, where a status alone does not say it; empty elsewhere. */
  readonly reason?: Coded;
  /** Codes that stand in the columns of statuses and flags, with their meaning. */
  readonly flags: Readonly<Record<string, string>>;
  readonly sdmx: {
    /** `AGENCY:ID(version)` of the structure. */
    readonly structure: string;
    /** OBS_VALUE as published, where its text is kept; the first measure otherwise. */
    readonly value?: Coded;
    readonly attributes: readonly SdmxAttribute[];
  };
};

/** Which release a file is from, how it was asked for and where. */
export type Edition = {
  readonly release: string;
  readonly publishedAt: string;
  readonly demonstration: boolean;
  readonly query: Readonly<Record<string, string>>;
  /** Sentences. */
  readonly notes: readonly string[];
  readonly address: string;
  readonly language: Language;
};

/** All columns of texts in the short form, one at a time so that others are served in between. */
export async function encodeAll<Name extends string>(
  columns: Readonly<Record<Name, readonly string[]>>,
): Promise<Readonly<Record<Name, Coded>>> {
  const coded: Partial<Record<Name, Coded>> = {};
  for (const name of Object.keys(columns) as Name[]) {
    coded[name] = encode(columns[name]);
    await breathe();
  }
  return coded as Record<Name, Coded>;
}

export function encode(texts: readonly string[]): Coded {
  const places = new Map<string, number>();
  const at = new Int32Array(texts.length);
  texts.forEach((text, row) => {
    let place = places.get(text);
    if (place === undefined) places.set(text, (place = places.size));
    at[row] = place;
  });
  return { values: [...places.keys()], at };
}

/** The same rows with each text replaced. */
export const recode = ({ values, at }: Coded, replace: (text: string) => string): Coded => ({
  values: values.map(replace),
  at,
});

/** The name of a code, or the code where it has none: a code may be `constructor`, which every object knows. */
export const nameOf = (labels: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(labels, code) ? labels[code]! : code;

export const textAt = ({ values, at }: Coded, row: number): string => values[at[row]!]!;

export const isCoded = (cells: Coded | Measure['cells']): cells is Coded =>
  'at' in cells && 'values' in cells && cells.at instanceof Int32Array;

/** The columns of one kind, in their order. */
export const dimensionsOf = ({ columns }: Table) => columns.filter((column) => column.kind === 'dimension');
export const measuresOf = ({ columns }: Table) => columns.filter((column) => column.kind === 'measure');
export const attributesOf = ({ columns }: Table) => columns.filter((column) => column.kind === 'attribute');
