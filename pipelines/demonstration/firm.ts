import { domains, type Domain } from '@observatory/data/competences/skill.ts';
import { skills } from '@observatory/data/competences/skills.ts';
import type { PartnerCode } from '@observatory/data/places/partner-countries.ts';
import { sizeCodes, sizes, type SizeCode } from '@observatory/data/sectors/sizes.ts';

import { meanHeads } from './population.ts';
import { randomFor, type Random } from './random.ts';

/** One invented employer. The same identity gives the same firm in each wave: only its needs have moved on. */
export type Firm = {
  readonly country: PartnerCode;
  readonly section: string;
  readonly size: SizeCode;
  readonly heads: number;
  /** How far the firm is behind in each domain, standard normal; correlated within the firm. */
  readonly lag: Readonly<Record<Domain, number>>;
  readonly hires: boolean;
};

export type FirmIdentity = Pick<Firm, 'country' | 'section' | 'size'> & { readonly number: number };

/** The firm with this identity in the population of the seed. */
export function firmOf({ country, section, size, number }: FirmIdentity, seed: number): Firm {
  const random = randomFor(seed, 'firm', country, section, size, number);
  const common = random.normal();
  const lag = Object.fromEntries(domains.map((domain) => [domain, 0.65 * common + 0.76 * random.normal()]));
  return {
    country,
    section,
    size,
    heads: headsOf(size, random),
    lag: lag as Record<Domain, number>,
    hires: random.chance({ S1_9: 0.35, S10_49: 0.6, S50_249: 0.8, S250P: 0.92 }[size]),
  };
}

/** Skewed within the class: most firms stand near its lower end. */
function headsOf(size: SizeCode, random: Random): number {
  const [from, to] = sizes.find(({ code }) => code === size)!.range;
  const upper = Math.min(to, 6 * meanHeads[size]);
  return Math.min(upper, Math.max(from, Math.floor(from + (upper - from + 1) * random.uniform() ** 2.4)));
}

/** Where a skill stands: how widely it is needed and how often it is short, on the log-odds scale. */
type SkillShape = { readonly need: number; readonly gap: number; readonly drift: number };

const shapes: Readonly<Record<string, SkillShape>> = {
  DIG_INFO: { need: 1.6, gap: -0.9, drift: -0.05 },
  DIG_COMM: { need: 1.5, gap: -1.1, drift: -0.25 },
  DIG_CONT: { need: 0.9, gap: -1.0, drift: -0.1 },
  DIG_SAFE: { need: 1.7, gap: -0.1, drift: 0.2 },
  DIG_PROB: { need: 1.1, gap: -0.5, drift: 0 },
  DIG_JOB: { need: 1.4, gap: -0.6, drift: 0.05 },
  DIG_DATA: { need: 0.1, gap: 0.15, drift: 0.15 },
  DIG_AI: { need: 0.2, gap: 0.35, drift: 0.45 },
  GRN_ENER: { need: 0.9, gap: -0.5, drift: 0.1 },
  GRN_CIRC: { need: 0.6, gap: -0.6, drift: 0.1 },
  GRN_LAW: { need: 0.5, gap: 0.05, drift: 0.35 },
  GRN_TECH: { need: -0.3, gap: 0.1, drift: 0.2 },
  GRN_DESIGN: { need: -0.4, gap: -0.1, drift: 0.15 },
  GRN_MIND: { need: 0.8, gap: -0.9, drift: -0.05 },
  SOF_TEAM: { need: 2.1, gap: -1.0, drift: 0 },
  SOF_COMM: { need: 2.0, gap: -0.8, drift: 0.05 },
  SOF_CUST: { need: 1.5, gap: -0.9, drift: 0 },
  SOF_PROB: { need: 1.6, gap: -0.2, drift: 0.1 },
  SOF_SELF: { need: 1.9, gap: -0.4, drift: 0.05 },
  SOF_FLEX: { need: 1.6, gap: -0.35, drift: 0.1 },
  SOF_LEARN: { need: 1.7, gap: -0.5, drift: 0.1 },
  SOF_INTER: { need: 0.3, gap: -0.3, drift: -0.05 },
};

const countryGap: Record<PartnerCode, Record<Domain, number>> = {
  FI: { digital: -0.35, green: -0.1, soft: 0.05 },
  DE: { digital: 0.2, green: -0.15, soft: 0.1 },
  IT: { digital: 0.35, green: 0.3, soft: 0 },
  NL: { digital: -0.25, green: 0.05, soft: -0.1 },
};

const sectorNeed: Readonly<Record<string, Partial<Record<Domain, number>>>> = {
  C: { green: 0.5 },
  D: { green: 0.9 },
  E: { green: 1 },
  F: { green: 0.6, digital: -0.5 },
  I: { soft: 0.4, digital: -0.4 },
  J: { digital: 1.1, green: -0.4 },
  K: { digital: 0.6, green: -0.5 },
  M: { digital: 0.7 },
  Q: { soft: 0.6, green: -0.3 },
};

/** Probability that the firm needs a skill, and that its staff fall short of the need, in a wave of the year. */
export function oddsOf(firm: Firm, skill: string, year: number): { need: number; gap: number } {
  const { domain } = skills.find(({ code }) => code === skill)!;
  const shape = shapes[skill]!;
  const later = (year - 2024) / 2;
  const rank = sizeCodes.indexOf(firm.size);
  const need =
    shape.need + (sectorNeed[firm.section]?.[domain] ?? 0) + 0.25 * rank - 0.2 + 0.3 * firm.lag[domain];
  const gap =
    shape.gap +
    countryGap[firm.country][domain] +
    shape.drift * later +
    0.95 * firm.lag[domain] +
    0.12 * rank;
  return { need: expit(need), gap: expit(gap) };
}

export const expit = (x: number): number => 1 / (1 + Math.exp(-x));
