const width = 100;

/** A text as a string of R. Codes and file names only: no quotation mark, no backslash. */
export const quoted = (text: string): string => `"${text}"`;

/** Names as a character vector of R, wrapped and indented for a statement that begins at the left. */
export function characters(names: readonly string[]): string {
  const [only] = names;
  if (only !== undefined && names.length === 1) return quoted(only);
  const whole = `c(${names.map(quoted).join(', ')})`;
  if (whole.length <= 70) return whole;
  const lines = fill(
    names.map((name, at) => quoted(name) + (at < names.length - 1 ? ',' : '')),
    width - 2,
  );
  return `c(\n${lines.map((line) => `  ${line}`).join('\n')}\n)`;
}

/** Between words that stay in one line of a comment; it becomes a space. */
export const noBreak = '\u00A0';

/** A text as comment lines of at most 100 characters. */
export const comment = (text: string): string =>
  fill(text.split(' '), width - 2)
    .map((line) => `# ${line.replaceAll(noBreak, ' ')}`)
    .join('\n');

/** Words in lines of at most `limit` characters, a longer word alone in its line. */
function fill(words: readonly string[], limit: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= limit) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
