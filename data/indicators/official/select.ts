import type { Codes, OfficialIndicator } from './indicator.ts';

/** Ids of all dimensions of the dataset but `geo` and time, sorted. */
export function dimensionsOf(indicator: OfficialIndicator): string[] {
  const open = indicator.breakdowns.map(({ dimension }) => dimension);
  return [...Object.keys(indicator.filters), ...open].toSorted();
}

/**
 * The part that a row of the dataset has in the indicator. `codes` has the row's code of every dimension; `geo` and
 * time are not looked at. A row has no part when a fixed code is another one, when a breakdown does not list its code,
 * or when no table publishes the indicator.
 */
export function partOf(indicator: OfficialIndicator, codes: Codes): 'value' | 'divisor' | undefined {
  if (indicator.shippedOnly) return undefined;
  const listed = indicator.breakdowns.every(({ dimension, codes: known }) => {
    const code = codes[dimension];
    return code !== undefined && Object.hasOwn(known, code);
  });
  if (!listed) return undefined;
  const all = (fixed: Codes) => Object.entries(fixed).every(([dimension, code]) => codes[dimension] === code);
  if (all(indicator.filters)) return 'value';
  const { dividedBy } = indicator;
  return dividedBy && all({ ...indicator.filters, ...dividedBy }) ? 'divisor' : undefined;
}

/** Whether a row of the dataset belongs to the indicator, as its value or as what the value is divided by. */
export const matches = (indicator: OfficialIndicator, codes: Codes): boolean =>
  partOf(indicator, codes) !== undefined;

/** `key=value;key=value` as codes; undefined when a piece is no pair or a key comes twice. */
export function readCodes(text: string): Codes | undefined {
  if (text === '') return {};
  const pairs = text.split(';').map((piece) => /^([^=]+)=([^=]+)$/.exec(piece));
  if (pairs.includes(null)) return undefined;
  const codes = Object.fromEntries(pairs.map((pair) => [pair![1]!, pair![2]!]));
  return Object.keys(codes).length === pairs.length ? codes : undefined;
}

/**
 * The place of a row in the breakdowns: `size_emp=10-49;sex=F` in the order of `breakdowns`. The total of a breakdown
 * is left out, so the row of all totals has ''. A dimension that `codes` does not name counts as its total.
 */
export function breakdownOf(indicator: OfficialIndicator, codes: Codes): string {
  return indicator.breakdowns
    .filter(({ dimension, total }) => (codes[dimension] ?? total) !== total)
    .map(({ dimension }) => `${dimension}=${codes[dimension]}`)
    .join(';');
}

/**
 * The code of every breakdown, totals written out, from a text that `breakdownOf` writes; undefined for any other
 * text: an unknown dimension or code, a total written out, another order.
 */
export function parseBreakdown(indicator: OfficialIndicator, text: string): Codes | undefined {
  const given = readCodes(text);
  if (given === undefined) return undefined;
  const codes = Object.fromEntries(
    indicator.breakdowns.map(({ dimension, total }) => [dimension, given[dimension] ?? total]),
  );
  const known = indicator.breakdowns.every(({ dimension, codes: listed }) =>
    Object.hasOwn(listed, codes[dimension]!),
  );
  return known && breakdownOf(indicator, codes) === text ? codes : undefined;
}
