import type { Recognition, TemplateRow } from './recognition.ts';

/** Turns rows of the file into the codes of the template. */
export function rowReader(recognition: Recognition): (cells: readonly string[]) => TemplateRow {
  const places = new Map(
    recognition.columns.flatMap(({ use, index }) => ('code' in use ? [[use.code, index] as const] : [])),
  );
  return (cells) => ({ get: (code) => cells[places.get(code) ?? -1] ?? '', damage: [] });
}
