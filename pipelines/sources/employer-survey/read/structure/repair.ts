import { otherEncoding } from '../encoding/text-pieces.ts';
import type { MendedKind } from '../report.ts';

const damage = /[\0\x80-\x9f\ufffd\uffff]/;
const controls = /[\x80-\x9f]/g;
const latin = new TextDecoder('windows-1252');

/** Does the text hold a character that no table should hold? */
export const damaged = (text: string): boolean => damage.test(text);

/** The cell without NULs, and with the characters of Windows-1252 that were taken for Latin-1; each change is noted. */
export function repair(cell: string, note: (kind: MendedKind) => void): string {
  if (!damage.test(cell)) return cell;
  let whole = cell;
  if (whole.includes('\0')) {
    note('nul');
    whole = whole.replaceAll('\0', '');
  }
  if (whole.includes('\ufffd')) note('undecodable');
  const marked = whole.includes(otherEncoding);
  if (marked) whole = whole.replaceAll(otherEncoding, '');
  const read = whole.replace(controls, (sign) => latin.decode(Uint8Array.of(sign.charCodeAt(0))));
  if (marked || read !== whole) note('mixed_encoding');
  return read;
}
