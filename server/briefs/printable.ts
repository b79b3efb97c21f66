/** Longest run without a blank that is left to hyphenation, and the length of the pieces of longer ones. */
const [longestWord, piece] = [30, 10];

/**
 * A text as it can be set: what the faces have no glyph for, accents that make no letter of their own, and what would
 * steer the text around it unseen (control and direction marks), is written as its number, `[U+202E]`; runs of blanks
 * are one blank; words that no line can hold may break.
 *
 * @param faces code points that all faces have
 */
export function printable(text: string, faces: ReadonlySet<number>): string {
  let written = '';
  for (const character of text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\t\r\n]+/g, ' ')) {
    const code = character.codePointAt(0)!;
    if (character === '\u00AD') continue;
    // Most characters of a text, told without their properties.
    if (code > 0x20 && code < 0x7f && faces.has(code)) {
      written += character;
      continue;
    }
    if (/\p{Zs}/u.test(character)) written += faces.has(code) ? character : ' ';
    else if (faces.has(code) && !/[\p{C}\p{M}\p{Zl}\p{Zp}]/u.test(character)) written += character;
    else written += `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  }
  return written.replace(/[^\s\u00A0\u202F]+/g, (word) =>
    word.length > longestWord ? breakable(word) : word,
  );
}

/** A word with places to break in it (U+200B), none of them inside a character. */
function breakable(word: string): string {
  const characters = [...word];
  const pieces: string[] = [];
  for (let k = 0; k < characters.length; k += piece) pieces.push(characters.slice(k, k + piece).join(''));
  return pieces.join('\u200B');
}
