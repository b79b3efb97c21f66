/** Each row's key as a small integer, numbered in order of first appearance; `labels[code]` gives the key back. */
export type Codes = { readonly codes: Int32Array; readonly labels: readonly string[] };

/** Numbers the keys. Rows with the same key share a code. */
export function encode(keys: readonly string[]): Codes {
  const known = new Map<string, number>();
  const codes = Int32Array.from(keys, (key) => {
    const code = known.get(key) ?? known.size;
    known.set(key, code);
    return code;
  });
  return { codes, labels: [...known.keys()] };
}

/** The combination of two codings, for instance PSU numbers that start again in each stratum. */
export function combine(outer: Codes, inner: Codes): Codes {
  const key = (row: number) => `${outer.labels[outer.codes[row]!]} / ${inner.labels[inner.codes[row]!]}`;
  const pair = (row: number) => outer.codes[row]! * inner.labels.length + inner.codes[row]!;
  const known = new Map<number, number>();
  const labels: string[] = [];
  const codes = Int32Array.from(outer.codes, (_, row) => {
    const code = known.get(pair(row)) ?? labels.push(key(row)) - 1;
    known.set(pair(row), code);
    return code;
  });
  return { codes, labels };
}
