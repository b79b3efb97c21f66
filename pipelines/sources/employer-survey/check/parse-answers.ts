import type { Variable } from '@observatory/data/codebook/question.ts';

import { ownText } from '../read/own-text.ts';
import { parseCell, type ParsedCell } from './check-value.ts';

const keptParses = 20_000;

/** Parses the cells of one variable; the same text is parsed once, because answers repeat. */
export class AnswerParser {
  readonly #variable: Variable;
  readonly #known = new Map<string, ParsedCell>();

  constructor(variable: Variable) {
    this.#variable = variable;
  }

  parse(text: string): ParsedCell {
    const known = this.#known.get(text);
    if (known) return known;
    if (this.#known.size >= keptParses) return parseCell(text, this.#variable.answer);
    const own = ownText(text);
    const parsed = parseCell(own, this.#variable.answer);
    this.#known.set(own, parsed);
    return parsed;
  }
}
