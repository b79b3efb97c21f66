import type { Variable } from '@observatory/data/codebook/question.ts';

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
    const parsed = parseCell(text, this.#variable.answer);
    if (this.#known.size < keptParses) this.#known.set(text, parsed);
    return parsed;
  }
}
