import { isLater, type TakenFile } from '@observatory/data/contract/eurostat-state.ts';

/** When the producer last changed a dataset, as the service tells it. */
export type ToldChange = {
  readonly updated?: string | undefined;
  readonly restructured?: string | undefined;
};

export type ChangeVerdict = 'changed' | 'unchanged' | 'unsure';

/**
 * Whether a dataset has changed since a file of it was taken. Data are compared with the update that the file is of,
 * the structure with when the file was taken. The catalogue tells days only, and data are published twice a day: a
 * change on the very day is unsure, unless the file was taken on a later one.
 */
export function changeSince(taken: TakenFile, { updated, restructured }: ToldChange): ChangeVerdict {
  if (updated === undefined) return 'unsure';
  if (restructured !== undefined && isLater(restructured, taken.at)) return 'changed';
  const reference = taken.updated ?? taken.at;
  if (isLater(updated, reference)) return 'changed';
  const exact = updated.length > 10 && reference.length > 10 && taken.updated !== undefined;
  if (exact || isLater(reference, updated)) return 'unchanged';
  return isLater(taken.at, updated) ? 'unchanged' : 'unsure';
}
