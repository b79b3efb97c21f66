import type { PartnerCode } from '@observatory/data/places/partner-countries.ts';
import { sizeCodes } from '@observatory/data/sectors/sizes.ts';

import { expit, type Firm } from './firm.ts';

type Chances = Readonly<Record<string, number>>;

/** Hospitality, health and care, other services: hours and pay weigh more, staff change more often. */
export const personalServices: readonly string[] = ['I', 'N', 'Q', 'S'];

/** Causes of gaps: new technology where the firm is behind in digital skills, staff that leave in personal services. */
export function causesOf({ section, lag }: Firm): Chances {
  const isPersonal = personalServices.includes(section);
  return {
    NEW: isPersonal ? 0.55 : 0.4,
    TRAINPART: 0.4,
    TRAINNONE: 0.2,
    TECH: expit(-0.8 + 0.5 * lag.digital),
    PROC: 0.25,
    MOTIV: 0.2,
    RETAIN: isPersonal ? 0.4 : 0.15,
  };
}

/** What keeps a firm from training more: courses are missing most in Italy, and time in small firms. */
export const barriersOf = ({ country, size }: Firm): Chances => ({
  TIME: size === 'S1_9' ? 0.58 : 0.45,
  COST: 0.35,
  NOOFFER: { FI: 0.18, DE: 0.15, IT: 0.3, NL: 0.16 }[country],
  POACH: 0.1,
});

/**
 * Invented, with what is well known of the systems: apprenticeships are common in Germany and the Netherlands,
 * placements in Finland and the Netherlands; examinations with employers in Germany and Finland.
 */
const formsNow: Record<PartnerCode, Chances> = {
  FI: {
    PLACE: 0.42,
    APPR: 0.16,
    CURRIC: 0.09,
    EXAM: 0.12,
    TEACH: 0.05,
    EQUIP: 0.04,
    CHALL: 0.08,
    JOINTQ: 0.03,
  },
  DE: {
    PLACE: 0.3,
    APPR: 0.4,
    CURRIC: 0.06,
    EXAM: 0.12,
    TEACH: 0.05,
    EQUIP: 0.05,
    CHALL: 0.04,
    JOINTQ: 0.02,
  },
  IT: {
    PLACE: 0.28,
    APPR: 0.14,
    CURRIC: 0.06,
    EXAM: 0.03,
    TEACH: 0.06,
    EQUIP: 0.05,
    CHALL: 0.07,
    JOINTQ: 0.03,
  },
  NL: {
    PLACE: 0.44,
    APPR: 0.3,
    CURRIC: 0.09,
    EXAM: 0.05,
    TEACH: 0.06,
    EQUIP: 0.04,
    CHALL: 0.09,
    JOINTQ: 0.03,
  },
};

/** Forms of cooperation with schools, more in larger firms and where vacancies are filled; wishes go beyond them. */
export function formsOf({ country, size, hires, section }: Firm): { now: Chances; wished: Chances } {
  const own = formsNow[country];
  const more = 0.35 * sizeCodes.indexOf(size) + (hires ? 0.2 : -0.3) + (section === 'K' ? -0.5 : 0);
  const shifted = (chances: Chances) =>
    Object.fromEntries(
      Object.entries(chances).map(([form, chance]) => [form, expit(Math.log(chance / (1 - chance)) + more)]),
    );
  const wished = { ...own, CURRIC: 0.2, CHALL: 0.2, JOINTQ: 0.13 };
  return { now: shifted(own), wished: shifted(wished) };
}

/** Of those who are interested in a joint qualification: single units, a whole one, both. Their sum is 45. */
export const interestIn: Record<PartnerCode, readonly [number, number, number]> = {
  FI: [23, 12, 10],
  DE: [16, 20, 9],
  IT: [19, 14, 12],
  NL: [24, 12, 9],
};
