import { cellOf, lines } from './csv.ts';
import { dimensionsOf, encode, measuresOf, type Edition, type Table } from './table.ts';

/**
 * A table as SDMX-CSV 2.0 with codes (sdmx-twg/sdmx-csv, field guide of version 2.0.0): each row is an observation to
 * inform about (ACTION I); the first measure is OBS_VALUE, what is left are attributes.
 */
export function sdmxCsv(table: Table, { release, demonstration }: Edition): Promise<Buffer<ArrayBuffer>> {
  const same = (id: string, text: string) => ({
    header: id,
    cell: cellOf(encode(Array(table.rows).fill(text))),
  });
  const all = dimensionsOf(table);
  const time = all.find(({ role }) => role === 'time')!;
  const [value] = measuresOf(table);
  return lines(
    [
      same('STRUCTURE', 'dataflow'),
      same('STRUCTURE_ID', table.sdmx.structure),
      same('ACTION', 'I'),
      ...all
        .filter((dimension) => dimension !== time)
        .map(({ name, cells }) => ({ header: name.toUpperCase(), cell: cellOf(cells) })),
      { header: 'TIME_PERIOD', cell: cellOf(time.cells) },
      { header: 'OBS_VALUE', cell: cellOf(table.sdmx.value ?? value!.cells) },
      ...table.sdmx.attributes.map(({ id, cells }) => ({ header: id, cell: cellOf(cells) })),
      same('RELEASE', release),
      same('DEMONSTRATION', String(demonstration)),
    ],
    table.rows,
  );
}
