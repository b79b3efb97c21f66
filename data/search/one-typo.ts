/**
 * Whether two words differ by at most one slip of the fingers: a letter too many, too few, another, or two neighbours
 * that changed places (Damerau 1964, distance at most 1).
 */
export function withinOneTypo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const same = (x: number, y: number): boolean => a.slice(from + x) === b.slice(from + y);
  if (same(1, 1) || same(1, 0) || same(0, 1)) return true;
  return a[from] === b[from + 1] && a[from + 1] === b[from] && same(2, 2);
}
