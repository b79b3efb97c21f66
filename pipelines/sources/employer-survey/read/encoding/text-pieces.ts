import { isAscii, isUtf8 } from 'node:buffer';

import type { ByteSource } from '../byte-source.ts';
import { decoderOf } from './decoder.ts';
import { linesOf, wholeLines, type TextEncoding } from './scan.ts';

/** Rows of a piece are dropped before the collector of short-lived objects has to move them. */
const pieceBytes = 1 << 16;

/**
 * Stands behind the first letter beyond ASCII of a line that was in another encoding than the file, until the line is
 * cut into cells and its row can be named. A noncharacter, so no text holds it.
 */
export const otherEncoding = '\uffff';

/** Decodes whole lines of which some are in another encoding than the file. */
function decodeMixed(bytes: Uint8Array, encoding: TextEncoding): string {
  const utf8 = decoderOf('utf-8');
  const fileIsUtf8 = encoding.name === 'utf-8';
  if (isAscii(bytes) || (fileIsUtf8 && isUtf8(bytes))) return utf8.decode(bytes);
  const single = decoderOf(fileIsUtf8 ? encoding.otherLines! : encoding.name);
  let text = '';
  for (const line of linesOf(bytes)) {
    if (isAscii(line)) text += utf8.decode(line);
    else if (isUtf8(line) === fileIsUtf8) text += (fileIsUtf8 ? utf8 : single).decode(line);
    else {
      text += (fileIsUtf8 ? single : utf8)
        .decode(line)
        // eslint-disable-next-line no-control-regex -- everything beyond ASCII
        .replace(/[^\x00-\x7f]/u, (letter) => letter + otherEncoding);
    }
  }
  return text;
}

/** The text of a part of a file in pieces; memory does not grow with the file. */
export async function* textPieces(
  source: ByteSource,
  encoding: TextEncoding,
  from = encoding.from,
  to = source.size,
): AsyncGenerator<string> {
  const stream = encoding.otherLines === undefined ? decoderOf(encoding.name) : undefined;
  for (let at = from; at < to;) {
    const piece = await source.read(at, Math.min(to, at + pieceBytes));
    if (piece.length === 0) break;
    const last = at + piece.length >= to;
    const whole = stream || last ? piece : piece.subarray(0, wholeLines(piece));
    at += whole.length;
    yield stream ? stream.decode(whole, { stream: !last }) : decodeMixed(whole, encoding);
  }
}
