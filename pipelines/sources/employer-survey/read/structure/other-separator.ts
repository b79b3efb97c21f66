import type { Dialect } from '../delimited/dialect.ts';
import { Tokenizer } from '../delimited/tokenizer.ts';

const separators = [';', '\t', '|', ', ', ',', ' '];
const anyLength = { lineBytes: Number.MAX_SAFE_INTEGER, cellCharacters: 100_000 };
const longest = 20_000;

/** A row that was written with another separator than the file: its cells, when that gives exactly the columns. */
export function otherSeparator(
  cells: readonly string[],
  width: number,
  dialect: Dialect,
): readonly string[] | undefined {
  if (width < 3) return undefined;
  const text = cells.join(dialect.separator);
  if (text.length > longest) return undefined;
  for (const separator of separators) {
    if (separator === dialect.separator || !text.includes(separator)) continue;
    const tokenizer = new Tokenizer({ ...dialect, separator }, anyLength);
    const rows = [...tokenizer.push(text), ...tokenizer.end()];
    if (rows.length === 1 && rows[0]!.cells.length === width && rows[0]!.faults === 0) return rows[0]!.cells;
  }
  return undefined;
}
