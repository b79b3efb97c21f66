import Papa from 'papaparse';

/** Text of a field; `undefined` where the field is empty, which is a missing value. */
export type Text = string | undefined;

const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

/** Microdata as text, column by column, converted only where a case asks for numbers. */
export class Table {
  readonly rows: number;
  readonly #columns: ReadonlyMap<string, readonly Text[]>;

  constructor(columns: ReadonlyMap<string, readonly Text[]>, rows: number) {
    this.#columns = columns;
    this.rows = rows;
  }

  /** @throws RangeError when there is no such column. */
  text(column: string): readonly Text[] {
    const values = this.#columns.get(column);
    if (!values) throw new RangeError(`no column "${column}"`);
    return values;
  }

  /** Values as numbers, NaN where missing; TRUE and FALSE are 1 and 0. @throws RangeError on other text. */
  numbers(column: string): Float64Array {
    return Float64Array.from(this.text(column), (value, row) => {
      const number = numberOf(value);
      if (number === undefined)
        throw new RangeError(`column "${column}", row ${row + 1}: "${value}" is no number`);
      return number;
    });
  }
}

function numberOf(value: Text): number | undefined {
  if (value === undefined) return NaN;
  if (NUMBER.test(value)) return Number(value);
  const truth = value.toUpperCase();
  return truth === 'TRUE' ? 1 : truth === 'FALSE' ? 0 : undefined;
}

/** Reads comma-separated text with a header line. @throws RangeError on rows of another length than the header. */
export function readTable(text: string): Table {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    skipEmptyLines: true,
  });
  const [header = [], ...rows] = data;
  rows.forEach((row, index) => {
    if (row.length !== header.length)
      throw new RangeError(`row ${index + 1} has ${row.length} fields, the header ${header.length}`);
  });
  const columns = header.map((name, k) => [name, rows.map((row) => row[k] || undefined)] as const);
  return new Table(new Map(columns), rows.length);
}
