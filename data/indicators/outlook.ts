import type { TakeColumn } from '../survey/column.ts';
import type { Indicator, Measure, RMeasure } from './indicator.ts';

const unchanged = 3;

/** x: 1 when more or much more is needed, -1 when less or much less; z: the answer is valid. */
function measureChange(take: TakeColumn, skill: string): Measure {
  const need = take(`D_FUT_${skill}`);
  return {
    z: (row) => (need[row]! >= 1 ? 1 : 0),
    x: (row) => (need[row]! >= 1 ? Math.sign(need[row]! - unchanged) : 0),
  };
}

const changeInR = (skill: string): RMeasure => ({
  reads: { need: `D_FUT_${skill}` },
  z: '!is.na(need)',
  x: `ifelse(z, sign(need - ${unchanged}), 0)`,
});

export const futureNeed: Indicator = {
  id: 'future_need',
  concept: 'change-in-need',
  kind: 'balance',
  detail: 'skill',
  unitCounted: 'employers',
  weight: 'unit',
  referencePeriod: 'next-3-years',
  populationFloor: 1,
  label: {
    en: 'Net change in need over three years',
    fi: 'Tarpeen nettomuutos kolmessa vuodessa',
    sv: 'Nettoförändring i behovet på tre år',
    de: 'Saldo der Bedarfsänderung in drei Jahren',
    it: 'Saldo del fabbisogno a tre anni',
    nl: 'Saldo van de behoefte over drie jaar',
  },
  base: {
    en: 'employers with an expectation for the next three years',
    fi: 'työnantajat, joilla on odotus seuraavista kolmesta vuodesta',
    sv: 'arbetsgivare som har en förväntan om de kommande tre åren',
    de: 'Arbeitgeber mit einer Erwartung für die nächsten drei Jahre',
    it: 'datori di lavoro con un’aspettativa per i prossimi tre anni',
    nl: 'werkgevers met een verwachting voor de komende drie jaar',
  },
  ofBase: {
    en: 'of employers with an expectation for the next three years',
    fi: 'työnantajista, joilla on odotus seuraavista kolmesta vuodesta',
    sv: 'av de arbetsgivare som har en förväntan om de kommande tre åren',
    de: 'der Arbeitgeber mit einer Erwartung für die nächsten drei Jahre',
    it: 'dei datori di lavoro con un’aspettativa per i prossimi tre anni',
    nl: 'van de werkgevers met een verwachting voor de komende drie jaar',
  },
  definition: {
    en: 'Percentage of employers that expect to need more of the skill in three years, less the percentage that expect to need less.',
    fi: 'Niiden työnantajien osuus, jotka odottavat taidon tarpeen kasvavan kolmessa vuodessa, vähennettynä niiden osuudella, jotka odottavat sen vähenevän.',
    sv: 'Andelen arbetsgivare som väntar sig ett större behov av färdigheten om tre år minus andelen som väntar sig ett mindre.',
    de: 'Anteil der Arbeitgeber, die in drei Jahren mehr Bedarf an der Kompetenz erwarten, abzüglich des Anteils, der weniger erwartet.',
    it: 'Quota di datori di lavoro che prevedono un maggiore fabbisogno della competenza tra tre anni, meno la quota che ne prevede uno minore.',
    nl: 'Aandeel werkgevers dat over drie jaar meer behoefte aan de vaardigheid verwacht, min het aandeel dat minder verwacht.',
  },
  measure: measureChange,
  rMeasure: changeInR,
};

/** x: more or much more is needed, z: the answer is valid, as for `future_need`. */
function measureMore(take: TakeColumn, skill: string): Measure {
  const need = take(`D_FUT_${skill}`);
  return {
    z: (row) => (need[row]! >= 1 ? 1 : 0),
    x: (row) => (need[row]! > unchanged ? 1 : 0),
  };
}

/** With the balance the whole distribution: less is this share less `future_need`, the same is the rest. */
export const futureMore: Indicator = {
  ...futureNeed,
  id: 'future_more',
  concept: 'growing-need',
  kind: 'share',
  label: {
    en: 'Growing need over three years',
    fi: 'Kasvava tarve kolmessa vuodessa',
    sv: 'Växande behov på tre år',
    de: 'Wachsender Bedarf in drei Jahren',
    it: 'Fabbisogno in crescita a tre anni',
    nl: 'Groeiende behoefte over drie jaar',
  },
  definition: {
    en: 'Employers that expect to need more of the skill in three years, as a percentage of employers with an expectation.',
    fi: 'Työnantajat, jotka odottavat taidon tarpeen kasvavan kolmessa vuodessa, prosentteina työnantajista, joilla on asiasta odotus.',
    sv: 'Arbetsgivare som väntar sig ett större behov av färdigheten om tre år, i procent av de arbetsgivare som har en förväntan.',
    de: 'Arbeitgeber, die in drei Jahren mehr Bedarf an der Kompetenz erwarten, in Prozent der Arbeitgeber mit einer Erwartung.',
    it: 'Datori di lavoro che prevedono un maggiore fabbisogno della competenza tra tre anni, in percentuale di quelli che hanno un’aspettativa.',
    nl: 'Werkgevers die over drie jaar meer behoefte aan de vaardigheid verwachten, als percentage van de werkgevers met een verwachting.',
  },
  measure: measureMore,
  rMeasure: (skill) => ({ ...changeInR(skill), x: `z & need > ${unchanged}` }),
  openAtZero: () => true,
};
