/** Letters that do not fall apart into a letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

/** A text without case and accents: what two spellings of the same word have in common. Idempotent. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđ]/g, (letter) => letters[letter]!);

/** The words of a text, folded: runs of letters and digits. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A code without its separators, folded: `DIG_AI`, `dig ai` and `Dig-AI` are one. */
export const foldCode = (text: string): string => wordsOf(text).join('');
