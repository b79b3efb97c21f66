/**
 * A copy of a text that is kept for longer than its row: a cell is a part of a piece of the file, and keeps all of it in
 * memory for as long as it is kept itself.
 */
export const ownText = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
