/** How a file of delimited text is written. */
export type Dialect = {
  readonly separator: string;
  /** Empty when cells are not quoted. */
  readonly quote: '' | '"' | "'";
  readonly escape: 'double' | 'backslash';
  /** True when a carriage return alone ends a row. */
  readonly returns: boolean;
};

/** Something in a row that does not follow the dialect. */
export const fault = { stray: 1, unclosed: 2 } as const;

/** A row as it stands in the file. `number` counts rows, empty ones too, from 1. */
export type RawRow = {
  readonly cells: string[];
  readonly number: number;
  /** Sum of the faults met. */
  readonly faults: number;
};
