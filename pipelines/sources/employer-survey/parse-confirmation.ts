import * as v from 'valibot';

import type { Confirmation } from './recognise/recognition.ts';

const column = v.pipe(v.string(), v.regex(/^\d{1,4}$/), v.transform(Number));

const Use = v.variant('kind', [
  v.strictObject({ kind: v.literal('variable'), code: v.string() }),
  v.strictObject({ kind: v.literal('option'), code: v.string(), option: v.string() }),
  v.strictObject({ kind: v.literal('personal'), why: v.string() }),
  v.strictObject({ kind: v.literal('metadata'), what: v.string() }),
  v.strictObject({ kind: v.literal('respondent') }),
  v.strictObject({ kind: v.literal('unknown') }),
]);

const Said = v.strictObject({
  columns: v.optional(v.record(column, Use)),
  answers: v.optional(v.record(column, v.record(v.string(), v.string()))),
  naceVersion: v.optional(v.picklist(['R2', 'R21'])),
  dayFirst: v.optional(v.boolean()),
});

/** What a partner has decided about the columns of a file, from JSON; undefined when it is anything else. */
export function parseConfirmation(text: string): Confirmation | undefined {
  try {
    const parsed = v.safeParse(Said, JSON.parse(text));
    return parsed.success ? (parsed.output as Confirmation) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
