/** Digits of a hash that are printed and that name it in an address. */
const printedDigits = 16;

/** Hex digits in groups of four, to be read and typed. */
export const grouped = (digits: string): string => digits.replace(/(.{4})(?=.)/g, '$1 ');

/** The beginning of a hash that names it. */
export const shortHash = (hash: string): string => hash.slice(0, printedDigits);

/** The address of the page that tells whether a brief is genuine and current, under the root or a language. */
export const verifyPage = (hash: string) => `verify/${shortHash(hash)}` as const;

/** A longer text is no hash. */
const longest = 200;

/** A text as it is typed from paper: blanks, hyphens and capitals do not matter. */
export const typedHash = (text: string): string =>
  text
    .slice(0, longest)
    .replace(/[\s\u00A0-]/g, '')
    .toLowerCase();

/** Whether a text can name a SHA-256 in hex: its printed digits, some more, or all 64. */
export const isHash = (text: string): boolean => /^[0-9a-f]{16,64}$/.test(text);
