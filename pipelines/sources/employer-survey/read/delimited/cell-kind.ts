/** What a cell looks like. Used to compare ways of reading, never to change a cell. */
export type CellKind = 'empty' | 'number' | 'date' | 'time' | 'link' | 'code' | 'text' | 'odd';

const number =
  /^[-+]?[$€£]?\s?[-+]?(?:\d{1,3}(?:[ '’.,\u00a0\u202f]\d{3})+|\d+)?(?:[.,]\d+)?(?:[eE][-+]?\d+)?\s?[%€$£]?$/;
const date =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?\d{2,4})(?:[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:Z|[-+]\d{2}:?\d{2})?)?$/;
const time = /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?[ap]m)?$/i;
const link = /^(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/i;
const code = /^[\p{L}\d_.\-/()[\]#&+@°’']{1,60}$/u;

/** Longer texts would keep the piece of the file that they were cut from. */
const shortCell = 12;
const keptKinds = 20_000;
const kinds = new Map<string, CellKind>();

/** The kind of a cell. Short ones are remembered: answers repeat. */
export function cellKind(cell: string): CellKind {
  if (cell.length > shortCell) return kindOf(cell);
  const known = kinds.get(cell);
  if (known !== undefined) return known;
  if (kinds.size >= keptKinds) kinds.clear();
  const kind = kindOf(cell);
  kinds.set(cell, kind);
  return kind;
}

function kindOf(cell: string): CellKind {
  const text = cell.trim();
  if (text === '') return 'empty';
  const first = text.charCodeAt(0);
  if (first < 64 && /\d/.test(text)) {
    if (number.test(text)) return 'number';
    if (date.test(text)) return 'date';
    if (time.test(text)) return 'time';
  } else if ((first === 0x20ac || first === 0xa3) && number.test(text)) return 'number';
  if (link.test(text)) return 'link';
  if (code.test(text)) return 'code';
  return /[\t;|]|,\S/.test(text) && !/,\d{3}\b/.test(text) ? 'odd' : 'text';
}

/** Kinds that a computer wrote: they tell a column of values from a row of names. */
export const typed = (kind: CellKind): boolean => kind === 'number' || kind === 'date' || kind === 'time';
