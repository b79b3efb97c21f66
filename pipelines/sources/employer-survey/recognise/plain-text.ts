const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text without HTML: tags are spaces, the entities that editors of survey tools write are their characters. */
export function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (whole, decimal, hexadecimal, name) => {
      const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined;
      if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return entities[String(name).toLowerCase()] ?? whole;
    });
}

/**
 * What is left of a text when it is compared: letters and digits of any script in lower case without marks, words
 * parted by one space. `Größe (1–9)` is `grosse 1 9`.
 */
export function plain(text: string): string {
  return withoutMarkup(text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Letters and digits in upper case: tools that allow no underscore in a code leave it out. */
export const bare = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]+/g, '');

/** Numbers that tools put before a question: `3.`, `Q12:`, `A.4)`, `12 -`, `(3)`. */
const numbering =
  /^\s*\(?(?:[a-z]{1,2}\.?)?\d{1,3}(?:\.\d{1,3})*[a-z]?\s*[.):]+\s*|^\s*\d{1,3}(?:\.\d{1,3})*\s+(?:[-–—]\s+)?/i;

/** A heading without the number before it. */
export const withoutNumbering = (heading: string): string => heading.replace(numbering, '');
