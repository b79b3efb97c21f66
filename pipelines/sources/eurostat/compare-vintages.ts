import { selectedKey, type Selected } from './selected.ts';

/** One observation as it was and as it is. */
export type Revision = { readonly before: Selected; readonly after: Selected };

/** What a vintage changes against the one before it. */
export type VintageChanges = {
  /** Values that were not there, or were missing. */
  readonly added: readonly Selected[];
  /** Values that are other numbers now; their flags may have changed too. */
  readonly changed: readonly Revision[];
  /** Values that are not there any more, or are missing now; as they were. */
  readonly withdrawn: readonly Selected[];
  /** The same number, or still none, under other flags. */
  readonly flagged: readonly Revision[];
};

/**
 * Compares two vintages observation by observation. A number is the same however its digits are written (`45.6`,
 * `45.60`); flags are sets of letters.
 */
export function compareVintages(before: Iterable<Selected>, after: Iterable<Selected>): VintageChanges {
  const former = new Map<string, Selected>();
  for (const one of before) former.set(selectedKey(one), one);
  const added: Selected[] = [];
  const changed: Revision[] = [];
  const withdrawn: Selected[] = [];
  const flagged: Revision[] = [];
  for (const one of after) {
    const key = selectedKey(one);
    const was = former.get(key) ?? { ...one, value: '', flags: '' };
    former.delete(key);
    if (was.value === '' && one.value !== '') added.push(one);
    else if (was.value !== '' && one.value === '') withdrawn.push(was);
    else if (was.value !== one.value && Number(was.value) !== Number(one.value))
      changed.push({ before: was, after: one });
    else if (was.flags !== one.flags) flagged.push({ before: was, after: one });
  }
  for (const was of former.values()) {
    if (was.value !== '') withdrawn.push(was);
    else if (was.flags !== '') flagged.push({ before: was, after: { ...was, flags: '' } });
  }
  return { added, changed, withdrawn, flagged };
}
