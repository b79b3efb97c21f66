export type Fit = {
  /** Pages that a brief should have: with more it is set a little closer, if that saves one. */
  readonly most: number;
  /** It is so long that it is tried closer first: where it fits so, it is not set in the usual size at all. */
  readonly isLong: boolean;
};

/** Size of texts and spaces of a brief that is set closer. */
export const closer = 0.96;

/**
 * The document in the usual size, or closer where that saves a page too many.
 *
 * @param set sets the document in a size; 1 is the usual one
 */
export function fitting<Document extends { readonly numOfPages: number }>(
  set: (scale: number) => Document,
  { most, isLong }: Fit,
): Document {
  const tried = isLong ? set(closer) : undefined;
  if (tried && tried.numOfPages <= most) return tried;
  const usual = set(1);
  if (usual.numOfPages <= most) return usual;
  const close = tried ?? set(closer);
  return close.numOfPages < usual.numOfPages ? close : usual;
}
