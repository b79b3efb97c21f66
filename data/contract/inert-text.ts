/** A number as a spreadsheet writes it, with a sign, decimal comma or point, or an exponent. */
const number = /^\s*[+-]?\d+(?:[.,]\d+)*(?:[eE][+-]?\d+)?\s*$/;
/** Signs that begin a formula, full-width ones as well, also behind blanks that a spreadsheet drops. */
const formula = /^(?:[\t\r\n]|[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠])/u;

/**
 * A text as a spreadsheet shows it and never runs it: an apostrophe before what it would take for a formula. Numbers
 * stay numbers. For every cell of a CSV file that people open (OWASP ASVS 5, 1.2.10).
 */
export const inertText = (text: string): string =>
  formula.test(text) && !number.test(text) ? `'${text}` : text;
