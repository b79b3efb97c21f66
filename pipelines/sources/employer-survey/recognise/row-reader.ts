import type { Recognition, TemplateRow } from './recognition.ts';

export type RowReader = (cells: readonly string[]) => TemplateRow;

/** Turns rows of the file into the codes of the template. */
export function rowReader(recognition: Recognition): RowReader {
  const places = new Map(
    recognition.columns.flatMap(({ use, index }) => ('code' in use ? [[use.code, index] as const] : [])),
  );
  return (cells) => ({ get: (code) => cells[places.get(code) ?? -1] ?? '', damage: [] });
}
