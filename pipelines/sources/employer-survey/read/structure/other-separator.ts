import type { Dialect } from '../delimited/dialect.ts';
import { Tokenizer } from '../delimited/tokenizer.ts';

const separators = [';', '\t', '|', ', ', ',', ' '];
const anyLength = { lineBytes: Number.MAX_SAFE_INTEGER, cellCharacters: 100_000 };
const longest = 20_000;

function occurs(text: string, separator: string, times: number): boolean {
  let at = -separator.length;
  for (let n = 0; n < times; n += 1) {
    at = text.indexOf(separator, at + separator.length);
    if (at === -1) return false;
  }
  return true;
}

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
    if (separator === dialect.separator || !occurs(text, separator, width - 1)) continue;
    const tokenizer = new Tokenizer({ ...dialect, separator }, anyLength);
    const rows = [...tokenizer.push(text), ...tokenizer.end()];
    if (rows.length === 1 && rows[0]!.cells.length === width && rows[0]!.faults === 0) return rows[0]!.cells;
  }
  return undefined;
}
