import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';

/** A message in pieces, as the formatter fills them; a text without places is a text. */
export type ParsedMessage = CompiledMessage;

/**
 * A message in pieces. Pages are built with parsed messages, so that a browser loads no parser.
 * Throws a SyntaxError when the message is not in ICU syntax.
 */
export const parseMessage = (text: string): ParsedMessage => compile(text);
