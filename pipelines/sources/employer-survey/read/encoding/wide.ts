/** First bytes of the characters of European text in UTF-16: Latin, Greek, Cyrillic, Greek accents, signs. */
const europeanPages = new Set([0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x1e, 0x1f, 0x20, 0x21, 0x22, 0x25]);

/**
 * UTF-16 without a mark: one byte of every two is a page of European letters, often zero, and the other is hardly ever
 * zero. Undefined when the bytes are not like that.
 */
export function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = bytes.length >> 1;
  if (pairs < 2) return undefined;
  const zeros = [0, 0];
  const pages = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) {
    if (bytes[at] === 0) zeros[at % 2]! += 1;
    if (europeanPages.has(bytes[at]!)) pages[at % 2]! += 1;
  }
  const isWide = (high: 0 | 1): boolean =>
    zeros[high]! >= pairs * 0.1 && pages[high]! >= pairs * 0.97 && zeros[1 - high]! <= pairs * 0.02;
  if (isWide(1)) return 'utf-16le';
  return isWide(0) ? 'utf-16be' : undefined;
}
