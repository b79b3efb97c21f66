/** A table as its rows, the names first. */
export type Rows = readonly (readonly string[])[];

const separate = '\u001f';

function agreement(found: readonly string[], wanted: readonly string[]): number {
  if (found.length === 0 && wanted.length === 0) return 3;
  const left = new Map<string, number>();
  for (const each of wanted) left.set(each, (left.get(each) ?? 0) + 1);
  let same = 0;
  for (const each of found) {
    const times = left.get(each) ?? 0;
    if (times === 0) continue;
    left.set(each, times - 1);
    same += 1;
  }
  if (same === 0) return 0;
  const precision = same / found.length;
  const recall = same / wanted.length;
  return precision + recall + (2 * precision * recall) / (precision + recall);
}

/**
 * The score of Pollock, 0 to 10: 1 for reading, and precision, recall and F1 of the cells of the header, of the rows below
 * it, and of their cells, each as a bag. Source: Vitagliano and others, Pollock: a data loading benchmark, VLDB 2023.
 */
export function pollockScore(found: Rows, wanted: Rows): number {
  const [header = [], ...body] = found;
  const [wantedHeader = [], ...wantedBody] = wanted;
  const records = (rows: Rows) => rows.map((row) => row.join(separate));
  return (
    1 +
    agreement(header, wantedHeader) +
    agreement(records(body), records(wantedBody)) +
    agreement(body.flat(), wantedBody.flat())
  );
}
