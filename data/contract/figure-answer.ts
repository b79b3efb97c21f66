import * as v from 'valibot';

/** A figure in words: what stands around its drawing, and its table as readers see it. */
export const FigureAnswer = v.object({
  release: v.string(),
  demonstration: v.boolean(),
  /** What the figure shows, in the parameters of its address. */
  query: v.record(v.string(), v.string()),
  title: v.string(),
  subtitle: v.string(),
  foot: v.array(v.string()),
  /** The figure in a sentence, for those who do not see it. */
  alt: v.string(),
  columns: v.array(v.string()),
  rows: v.array(v.array(v.string())),
});
export type FigureAnswer = v.InferOutput<typeof FigureAnswer>;

/** The endings of a figure's address. */
export const figureFormats = ['svg', 'png', 'csv', 'json'] as const;
export type FigureFormat = (typeof figureFormats)[number];
