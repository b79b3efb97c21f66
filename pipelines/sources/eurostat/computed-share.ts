import { uniteFlags } from './flags.ts';
import { selectedKey, type Selected } from './selected.ts';

/**
 * Shares that a dataset does not publish: each value divided by the divisor of the same breakdown, place and
 * period, in per cent with two decimals, with the flags of both. Where one of the two is missing, so is the share; it
 * is given where a flag says why.
 */
export function computedShares(
  values: readonly Selected[],
  divisors: readonly Selected[],
): readonly Selected[] {
  const below = new Map(divisors.map((one) => [selectedKey(one), one]));
  return values.flatMap((one) => {
    const divisor = below.get(selectedKey(one));
    const flags = uniteFlags([...new Set(one.flags + (divisor?.flags ?? ''))].sort().join(','));
    const value = shareText(one.value, divisor?.value ?? '');
    return value === '' && flags === '' ? [] : [{ ...one, value, flags }];
  });
}

function shareText(value: string, divisor: string): string {
  if (value === '' || divisor === '' || Number(divisor) === 0) return '';
  return ((100 * Number(value)) / Number(divisor)).toFixed(2);
}
