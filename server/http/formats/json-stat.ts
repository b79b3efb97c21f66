import { downloadTexts } from '@observatory/data/messages/download-texts.ts';

import { breathe, rowsAtATime } from './breathe.ts';
import {
  attributesOf,
  dimensionsOf,
  measuresOf,
  nameOf,
  textAt,
  type Dimension,
  type Edition,
  type Measure,
  type Table,
  type Unit,
} from './table.ts';

/** More cells than this times those with something to say are written as an object of the latter. */
const sparseFrom = 2;

type Axis = {
  readonly id: string;
  readonly label: string;
  readonly codes: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly units?: Readonly<Record<string, Unit>>;
  readonly role?: 'time' | 'geo';
};

/**
 * A table as a JSON-stat 2.0 dataset (json-stat.org/full). Where a row has several numbers, they are the categories of
 * a last dimension `measure`. A cell without number is null and its status says why. Cells run in row-major order.
 * Throws when two rows have the same codes.
 */
export async function jsonStat(table: Table, edition: Edition): Promise<Buffer<ArrayBuffer>> {
  const places = dimensionsOf(table).map(axisOf);
  const measures = measuresOf(table);
  const axes = places.map(({ axis }) => axis);
  if (measures.length > 1) axes.push(measureAxis(table, edition));
  const size = axes.map(({ codes }) => codes.length);
  const steps = size.map((_, at) => size.slice(at + 1).reduce((product, one) => product * one, 1));
  const first = Array.from({ length: table.rows }, (_, row) =>
    places.reduce((sum, { of }, at) => sum + steps[at]! * of(row), 0),
  );
  if (new Set(first).size < table.rows) throw new Error(`two rows of ${table.name} have the same codes`);
  const head = {
    version: '2.0',
    class: 'dataset',
    label: table.title,
    note: [table.about, table.reading, ...edition.notes],
    source: table.source,
    updated: edition.publishedAt,
    href: edition.address,
    id: axes.map(({ id }) => id),
    size,
    role: rolesOf(axes),
    dimension: Object.fromEntries(axes.map((axis) => [axis.id, dimension(axis)])),
  };
  const { reason } = table;
  const cells = size.reduce((product, one) => product * one, 1);
  const isSparse = cells > sparseFrom * table.rows * measures.length;
  const remarks = entries(table.rows, (row) => {
    const text = JSON.stringify(textAt(table.status, row));
    return text === '""' ? [] : measures.map((_, at) => `"${first[row]! + at}":${text}`);
  });
  const reasons = entries(table.rows, (row) => {
    const text = reason ? textAt(reason, row) : '';
    return text === '' ? [] : [`"${first[row]}":${JSON.stringify(text)}`];
  });
  const values = isSparse
    ? entries(table.rows, (row) =>
        measures.map((measure, at) => `"${first[row]! + at}":${measure.cells[row] ?? null}`),
      )
    : whole(cells, first, measures);
  const status = await remarks;
  const [open, close] = isSparse ? '{}' : '[]';
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(head).slice(0, -1)},"value":${open}`),
    ...(await values),
    Buffer.from(close!),
    ...(status.length === 0 ? [] : [Buffer.from(',"status":{'), ...status, Buffer.from('}')]),
    Buffer.from(`,"extension":${JSON.stringify(extension(table, edition)).slice(0, -1)},"reason":{`),
    ...(await reasons),
    Buffer.from('}}}\n'),
  ]);
}

/** Members of an object, or of a list, of all rows, some at a time. */
async function entries(
  rows: number,
  write: (row: number) => readonly string[],
): Promise<Buffer<ArrayBuffer>[]> {
  const pieces: Buffer<ArrayBuffer>[] = [];
  for (let from = 0; from < rows; from += rowsAtATime) {
    const part: string[] = [];
    for (let row = from; row < Math.min(rows, from + rowsAtATime); row += 1) part.push(...write(row));
    if (part.length > 0) pieces.push(Buffer.from(`${pieces.length > 0 ? ',' : ''}${part.join(',')}`));
    await breathe();
  }
  return pieces;
}

/** Every cell of the cube in order, null where no row has it. */
function whole(
  cells: number,
  first: readonly number[],
  measures: readonly Measure[],
): Promise<Buffer<ArrayBuffer>[]> {
  const found = Array<number | null>(cells).fill(null);
  first.forEach((cell, row) =>
    measures.forEach((measure, at) => {
      found[cell + at] = measure.cells[row] ?? null;
    }),
  );
  return entries(cells, (cell) => [String(found[cell])]);
}

/** The codes of a dimension that occur, in the order of the code list, and where a row stands among them. */
function axisOf({ name, label, cells, labels, units, role }: Dimension) {
  const listed = Object.keys(labels);
  const codes = cells.values.toSorted((a, b) => {
    const [first, second] = [listed.indexOf(a), listed.indexOf(b)];
    return first === -1 && second === -1 ? (a < b ? -1 : 1) : first - second;
  });
  const place = new Map(codes.map((code, at) => [code, at]));
  const of = cells.values.map((code) => place.get(code)!);
  const axis: Axis = { id: name, label, codes, labels, ...(units && { units }), ...(role && { role }) };
  return { axis, of: (row: number) => of[cells.at[row]!]! };
}

function measureAxis(table: Table, { language }: Edition): Axis {
  const measures = measuresOf(table);
  return {
    id: 'measure',
    label: downloadTexts(language).t('column.measure'),
    codes: measures.map(({ name }) => name),
    labels: Object.fromEntries(measures.map(({ name, label }) => [name, label])),
    units: Object.fromEntries(measures.flatMap(({ name, unit }) => (unit ? [[name, unit]] : []))),
  };
}

function rolesOf(axes: readonly Axis[]): Record<string, string[]> {
  const having = (test: (axis: Axis) => boolean) => axes.filter(test).map(({ id }) => id);
  const roles = {
    time: having(({ role }) => role === 'time'),
    geo: having(({ role }) => role === 'geo'),
    metric: having(({ units }) => units !== undefined),
  };
  return Object.fromEntries(Object.entries(roles).filter(([, ids]) => ids.length > 0));
}

function dimension({ label, codes, labels, units }: Axis) {
  const ofCodes = <Value>(value: (code: string) => Value | undefined) =>
    Object.fromEntries(codes.flatMap((code) => (value(code) === undefined ? [] : [[code, value(code)]])));
  return {
    label,
    category: {
      index: Object.fromEntries(codes.map((code, at) => [code, at])),
      // An object with no entries is no label.
      ...(codes.length > 0 && { label: ofCodes((code) => nameOf(labels, code)) }),
      ...(units && { unit: ofCodes((code) => (Object.hasOwn(units, code) ? units[code] : undefined)) }),
    },
  };
}

function extension(table: Table, edition: Edition) {
  return {
    release: edition.release,
    demonstration: edition.demonstration,
    query: edition.query,
    licence: table.licence,
    language: edition.language,
    status: { label: table.flags },
    columns: Object.fromEntries(attributesOf(table).map(({ name, label }) => [name, label])),
  };
}
