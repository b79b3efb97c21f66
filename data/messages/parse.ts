import { IntlMessageFormat } from 'intl-messageformat';

/** A message in pieces, as the formatter needs it when it comes without a parser. */
export type ParsedMessage = readonly object[];

/**
 * A message parsed ahead of time: a text without places stays a text. Pages are built with this, so that a browser
 * loads no parser. Throws a SyntaxError when the message is not in ICU syntax.
 */
export function parseMessage(text: string): string | ParsedMessage {
  const pieces = new IntlMessageFormat(text, 'en').getAst();
  const [first] = pieces;
  if (first === undefined) return '';
  if (pieces.length === 1 && 'value' in first && first.value === text) return text;
  return JSON.parse(
    JSON.stringify(pieces, (key, value: unknown) => (key === 'location' ? undefined : value)),
  );
}
