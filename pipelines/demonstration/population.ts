import type { PartnerCode } from '@observatory/data/places/partner-countries.ts';
import { sizeCodes, type SizeCode } from '@observatory/data/sectors/sizes.ts';

import type { PopulationCell } from '../weighting/population.ts';

/**
 * An invented population of employers: the proportions are plausible for European business statistics (many small
 * firms, manufacturing strong in Germany and Italy, services in the Netherlands), the numbers are nobody's.
 */
const employers: Record<PartnerCode, number> = { FI: 92_000, DE: 1_640_000, IT: 1_310_000, NL: 420_000 };

const sectionShare: Readonly<Record<string, number>> = {
  B: 0.3,
  C: 10,
  D: 0.6,
  E: 0.8,
  F: 14,
  G: 22,
  H: 6,
  I: 10,
  J: 5,
  K: 2.5,
  L: 3,
  M: 9,
  N: 5.5,
  P: 2.5,
  Q: 5.5,
  R: 1.8,
  S: 3.5,
};

const countryTilt: Record<PartnerCode, Readonly<Record<string, number>>> = {
  FI: { C: 1.1, H: 1.4, J: 1.2, Q: 1.3 },
  DE: { C: 1.25, Q: 1.1 },
  IT: { C: 1.35, I: 1.4, P: 0.6 },
  NL: { J: 1.4, M: 1.5, N: 1.3, C: 0.7 },
};

const sizeShare: Record<PartnerCode, Record<SizeCode, number>> = {
  FI: { S1_9: 0.86, S10_49: 0.115, S50_249: 0.02, S250P: 0.005 },
  DE: { S1_9: 0.79, S10_49: 0.168, S50_249: 0.034, S250P: 0.008 },
  IT: { S1_9: 0.885, S10_49: 0.098, S50_249: 0.014, S250P: 0.003 },
  NL: { S1_9: 0.845, S10_49: 0.125, S50_249: 0.024, S250P: 0.006 },
};

/** Sections in which firms are larger than the average: energy, manufacturing, health. */
const largerFirms: Readonly<Record<string, number>> = { B: 2, C: 2.2, D: 2, E: 1.8, Q: 1.5, N: 1.4, K: 1.3 };

/** Mean people at work of a firm of the size class. */
export const meanHeads: Record<SizeCode, number> = { S1_9: 3.4, S10_49: 19.5, S50_249: 98, S250P: 820 };

/** Employers and persons of each cell of a country; the same numbers on every machine. */
export function demonstrationPopulation(country: PartnerCode): PopulationCell[] {
  const shares = Object.entries(sectionShare).map(
    ([section, share]) => [section, share * (countryTilt[country][section] ?? 1)] as const,
  );
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  return shares.flatMap(([section, share]) => {
    const firms = (employers[country] * share) / total;
    const tilt = largerFirms[section] ?? 1;
    return sizeCodes.map((size, rank) => {
      const enterprises = Math.max(4, Math.round(firms * sizeShare[country][size] * (rank === 0 ? 1 : tilt)));
      return { section, size, enterprises, persons: Math.round(enterprises * meanHeads[size]) };
    });
  });
}

/**
 * Respondents per cell: proportional to the root of the employers, larger firms more often than their number, as
 * employer surveys do; never more than the cell has.
 */
export function allocate(cells: readonly PopulationCell[], respondents: number): number[] {
  const appeal: Record<SizeCode, number> = { S1_9: 1, S10_49: 1.6, S50_249: 2.2, S250P: 2.2 };
  const claims = cells.map(({ enterprises, size }) => Math.sqrt(enterprises) * appeal[size]);
  const total = claims.reduce((sum, claim) => sum + claim, 0);
  return claims.map((claim, at) =>
    Math.min(cells[at]!.enterprises, Math.max(2, Math.round((respondents * claim) / total))),
  );
}
