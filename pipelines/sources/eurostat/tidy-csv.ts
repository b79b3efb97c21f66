import type { OpenObservation, OpenTable } from './open-table.ts';

const chunkCharacters = 1 << 16;
const ownColumns = new Set(['dataset', 'time', 'value', 'flags']);

/**
 * The table as tidy CSV (RFC 4180, LF): `dataset`, one column per dimension under its id in file order, `time`,
 * `value`, `flags`; one line per observation; in pieces of about 64,000 characters, as they are asked for.
 * A dimension whose id is one of the four own columns gets `_dimension` after its id.
 */
export function* tidyCsv(table: OpenTable): Generator<string> {
  const dimensions = table.dimensions.map((id) =>
    ownColumns.has(id.toLowerCase()) ? `${id}_dimension` : id,
  );
  let chunk = line(['dataset', ...dimensions, 'time', 'value', 'flags']);
  for (const observation of table.observations()) {
    chunk += line(cellsOf(observation));
    if (chunk.length < chunkCharacters) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

function cellsOf({ dataset, codes, time, value, flags }: OpenObservation): readonly string[] {
  return [dataset, ...codes, time, value, flags];
}

function line(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
