import { fsum } from '@observatory/data/survey/sums.ts';
import type { LonelyRule } from './design.ts';
import type { Mask } from './domain.ts';
import type { Stage } from './stage.ts';

/** Distance of every unit's total from the mean of its stratum, and the factor of its square, per stratum. */
export type Deviations = { readonly deviations: Float64Array[]; readonly scale: Float64Array };

/**
 * Deviations inside strata, with the rule for strata of one sampled unit that were not taken with certainty: 'certainty'
 * leaves them at zero, 'adjust' measures from the mean over all units, 'average' gives them the mean contribution of the
 * other strata, counting strata that have rows in play.
 * @param totals per estimate, the total of each unit. @param present rows in play.
 * @throws RangeError under 'fail' when such a stratum has rows in play.
 */
export function unitDeviations(
  stage: Stage,
  totals: readonly Float64Array[],
  present: Mask,
  rule: LonelyRule,
): Deviations {
  const { sampled, fraction, stratumOfUnit, stratumLabels } = stage;
  const lonely = Array.from(sampled, (n, h) => n === 1 && fraction[h]! < 1);
  const inPlay = new Uint8Array(sampled.length);
  stage.stratum.forEach((h, row) => {
    if (present[row]) inPlay[h] = 1;
  });
  const failing = rule === 'fail' ? lonely.findIndex((is, h) => is && inPlay[h] === 1) : -1;
  if (failing >= 0)
    throw new RangeError(`stratum ${stratumLabels[failing] || '(all)'} has only one sampled unit`);
  const deviations = totals.map((units) => {
    const means = stratumMeans(stage, units);
    const overall = fsum(units) / units.length;
    return units.map((u, unit) => {
      const h = stratumOfUnit[unit]!;
      return u - (lonely[h] && rule === 'adjust' ? overall : means[h]!);
    });
  });
  const strata = inPlay.reduce((count, is) => count + is, 0);
  const borrowing = rule === 'average' ? lonely.filter((is, h) => is && inPlay[h] === 1).length : 0;
  const lift = borrowing > 0 ? strata / (strata - borrowing) : 1;
  const scale = Float64Array.from(sampled, (n, h) => lift * (1 - fraction[h]!) * (n > 1 ? n / (n - 1) : 1));
  return { deviations, scale };
}

function stratumMeans(stage: Stage, units: Float64Array): Float64Array {
  const members = Array.from(stage.sampled, () => [] as number[]);
  units.forEach((u, unit) => members[stage.stratumOfUnit[unit]!]!.push(u));
  return Float64Array.from(members, (values) => fsum(values) / values.length);
}
