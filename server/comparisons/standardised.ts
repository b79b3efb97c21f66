import type { Side } from '@observatory/data/contract/comparisons-query.ts';
import type { Manifest } from '@observatory/data/contract/manifest.ts';
import { indicatorById } from '@observatory/data/indicators/catalogue.ts';
import { sizeCodes } from '@observatory/data/sectors/sizes.ts';
import type { Difference } from '@observatory/data/survey/difference.ts';
import { relatePlaces } from '@observatory/data/survey/relate.ts';
import { standardisedDifference, type StandardPart } from '@observatory/data/survey/standardise.ts';

import type { OpenRelease } from '../warehouse/releases.ts';
import { sqlFile } from '../warehouse/sql-file.ts';

const selectClasses = sqlFile(import.meta.url, 'select-classes');

/**
 * Differences as they would be if both sides had the same structure of size classes, by the skill of the first side.
 * Only for disjoint samples of all sizes; a pair is left out where one of its size classes is hidden.
 */
export async function standardisedDifferences(
  a: Side,
  b: Side,
  pairs: readonly (readonly [string, string])[],
  { ask, manifest }: OpenRelease,
): Promise<Map<string, Difference>> {
  const shares = standardOf(a, manifest);
  const comparable = a.size === 'ALL' && b.size === 'ALL' && a.indicator === b.indicator;
  if (!shares || !comparable || relatePlaces(a, b).kind !== 'disjoint') return new Map();
  const partsOf = async (side: Side, skill: string[]) => {
    const { wave, country, sector, indicator } = side;
    const found = await ask(selectClasses, { wave, country, sector, indicator, skill });
    const parts = new Map<string, StandardPart[]>();
    found['skill']!.forEach((name, row) => {
      const at = (column: string) => found[column]![row] as number;
      const share = shares[found['size']![row] as keyof typeof shares];
      const part = { share, value: at('estimate'), standardError: at('standard_error'), df: at('df') };
      parts.set(name as string, [...(parts.get(name as string) ?? []), part]);
    });
    return parts;
  };
  const [partsA, partsB] = await Promise.all([
    partsOf(
      a,
      pairs.map(([skill]) => skill),
    ),
    partsOf(
      b,
      pairs.map(([, skill]) => skill),
    ),
  ]);
  return new Map(
    pairs.flatMap(([skillA, skillB]): [string, Difference][] => {
      const [one, other] = [partsA.get(skillA) ?? [], partsB.get(skillB) ?? []];
      const whole = one.length === sizeCodes.length && other.length === sizeCodes.length;
      return whole ? [[skillA, standardisedDifference(one, other)]] : [];
    }),
  );
}

/** The structure of the population of the first side's wave, by the indicator's weight. */
function standardOf({ wave, indicator }: Side, { waves }: Manifest) {
  const weight = indicatorById.get(indicator)?.weight;
  return weight && waves.find((entry) => entry.wave === wave)?.standard?.[weight];
}
