import { sizeCodes, type SizeCode } from '@observatory/data/sectors/sizes.ts';

import { cellKey, isSecret, type SbsCell, type SbsYear } from './sbs-cells.ts';
import { sizeParts, totalSize, type SbsIndicator } from './sbs-codes.ts';

/** One indicator of one activity over our four size classes. */
export type SizeClasses = {
  readonly indicator: SbsIndicator;
  readonly values: ReadonlyMap<SizeCode, number>;
  /** The class that was worked out as the total less the others. */
  readonly derived?: SizeCode;
  /** Classes without a value: not in the file or empty, and confidential. */
  readonly missing: readonly SizeCode[];
  readonly secret: readonly SizeCode[];
  /** The published total, where all four classes have a published value that does not add up to it. */
  readonly otherTotal?: number;
};

/**
 * Reads the size classes of an activity: each class from its own code, or from the parts that make it up. When exactly
 * one class is not in the file or empty, it is the total less the others; a confidential one is never worked out, since
 * that would undo the protection of the office that published the table. Sizes in `empty` have no enterprises, so the
 * persons employed in them are none.
 */
export function readSizeClasses(
  indicator: SbsIndicator,
  activity: string,
  year: SbsYear,
  empty: ReadonlySet<SizeCode> = new Set(),
): SizeClasses {
  const cell = (size: string) => year.get(cellKey(indicator, activity, size));
  const values = new Map<SizeCode, number>();
  const [missing, secret]: [SizeCode[], SizeCode[]] = [[], []];
  for (const size of sizeCodes) {
    const ways = sizeParts[size].map((parts) => parts.map(cell));
    const value = ways.map(sumOf).find((sum) => sum !== undefined) ?? (empty.has(size) ? 0 : undefined);
    if (value !== undefined) values.set(size, value);
    else if (ways.flat().some(isSecret)) secret.push(size);
    else missing.push(size);
  }
  const total = cell(totalSize)?.value;
  const sum = [...values.values()].reduce((all, value) => all + value, 0);
  const [only] = missing;
  if (only !== undefined && missing.length + secret.length === 1 && total !== undefined && total >= sum) {
    return { indicator, values: values.set(only, total - sum), derived: only, missing: [], secret };
  }
  const differs = total !== undefined && values.size === sizeCodes.length && total !== sum;
  return { indicator, values, missing, secret, ...(differs && { otherTotal: total }) };
}

function sumOf(parts: readonly (SbsCell | undefined)[]): number | undefined {
  const values = parts.flatMap((part) => part?.value ?? []);
  return values.length === parts.length ? values.reduce((sum, value) => sum + value, 0) : undefined;
}
