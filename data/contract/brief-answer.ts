import * as v from 'valibot';

import { briefExtents, briefKinds } from '../briefs/document.ts';
import { languages } from '../messages/language.ts';

const texts = v.array(v.string());

const Table = v.object({
  caption: v.string(),
  head: texts,
  rows: v.array(texts),
  numeric: v.array(v.number()),
});

const KeyFigure = v.object({
  label: v.string(),
  value: v.string(),
  isShown: v.boolean(),
  about: v.string(),
  comparator: v.string(),
});

const Figure = v.object({
  id: v.string(),
  title: v.string(),
  subtitle: v.string(),
  foot: texts,
  alt: v.string(),
  table: Table,
});

const BlockAnswer = v.variant('kind', [
  v.object({ kind: v.literal('findings'), texts }),
  v.object({ kind: v.literal('paragraphs'), texts }),
  v.object({ kind: v.literal('list'), items: texts }),
  v.object({
    kind: v.literal('remarks'),
    remarks: v.array(v.object({ text: v.string(), from: v.string() })),
  }),
  v.object({ kind: v.literal('key-figures'), figures: v.array(KeyFigure) }),
  v.object({ kind: v.literal('figure'), figure: Figure }),
  v.object({ kind: v.literal('table'), table: Table }),
]);

export const QuestionAnswer = v.object({
  kind: v.picklist(briefKinds),
  place: v.string(),
  wave: v.string(),
  language: v.picklist(languages),
  extent: v.picklist(briefExtents),
  sections: v.pipe(texts, v.readonly()),
});

const QuotedNumber = v.object({
  id: v.string(),
  label: v.string(),
  value: v.number(),
  text: v.string(),
  low: v.optional(v.number()),
  high: v.optional(v.number()),
  n: v.optional(v.number()),
  query: v.string(),
});

/** A brief as its JSON form: all of it but the drawings of its figures. */
export const BriefAnswer = v.object({
  question: QuestionAnswer,
  release: v.object({ id: v.string(), publishedAt: v.string(), demonstration: v.boolean() }),
  title: v.string(),
  name: v.string(),
  sections: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      part: v.picklist(['brief', 'method']),
      blocks: v.array(BlockAnswer),
    }),
  ),
  numbers: v.array(QuotedNumber),
  imprint: texts,
  contentHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
export type BriefAnswer = v.InferOutput<typeof BriefAnswer>;

const changes = {
  /** All of it in a sentence. */
  summary: v.string(),
  compared: v.number(),
  changed: v.array(
    v.object({
      id: v.string(),
      label: v.string(),
      before: QuotedNumber,
      after: QuotedNumber,
      because: texts,
    }),
  ),
  added: v.array(QuotedNumber),
  withdrawn: v.array(QuotedNumber),
};

/** What differs between two editions of a brief. */
export const BriefChangesAnswer = v.object({
  ...changes,
  release: v.string(),
  since: v.string(),
  question: QuestionAnswer,
});
export type BriefChangesAnswer = v.InferOutput<typeof BriefChangesAnswer>;

/** Whether a brief is genuine and current. */
export const VerdictAnswer = v.object({
  hash: v.string(),
  question: QuestionAnswer,
  release: v.string(),
  publishedAt: v.optional(v.string()),
  name: v.optional(v.string()),
  title: v.optional(v.string()),
  again: v.picklist(['same', 'other', 'gone']),
  demonstration: v.optional(v.boolean()),
  current: v.boolean(),
  currentRelease: v.optional(v.string()),
  changes: v.optional(v.object(changes)),
});
export type VerdictAnswer = v.InferOutput<typeof VerdictAnswer>;
