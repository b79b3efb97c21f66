/**
 * Data that only still parts of a page show (`Still.svelte`). In a page that the server makes they are read there and not
 * sent again for scripts, which have no use for them; asked for as data, they are as all others.
 *
 * @param data an object within the data of a page
 * @param names its properties that are shown in still parts alone; all of them where none are named
 */
export function unsent<Data extends object>(
  { isDataRequest }: { readonly isDataRequest: boolean },
  data: Data,
  names: readonly (keyof Data)[] = Object.keys(data) as (keyof Data)[],
): Data {
  if (isDataRequest) return data;
  const kept = { ...data };
  // What is not enumerable is left out where data become text.
  for (const name of names) Object.defineProperty(kept, name, { enumerable: false });
  return kept;
}
