import type { TakeColumn } from '../survey/column.ts';
import type { Indicator, Measure, RMeasure } from './indicator.ts';

/**
 * Ranked discrepancy (Narine and Harder 2021): x is 1 when proficiency is above importance, -1 when it is below,
 * 0 when they are the same; z: both are valid.
 */
function measureDiscrepancy(take: TakeColumn, skill: string): Measure {
  const [importance, proficiency] = [take(`D_IMP_${skill}`), take(`D_PRF_${skill}`)];
  return {
    z: (row) => (importance[row]! >= 1 && proficiency[row]! >= 1 ? 1 : 0),
    x: (row) => {
      const [wanted, had] = [importance[row]!, proficiency[row]!];
      if (!(wanted >= 1 && had >= 1) || had === wanted) return 0;
      return had > wanted ? 1 : -1;
    },
  };
}

const discrepancyInR = (skill: string): RMeasure => ({
  reads: { importance: `D_IMP_${skill}`, proficiency: `D_PRF_${skill}` },
  z: '!is.na(importance) & !is.na(proficiency)',
  x: 'ifelse(z, sign(proficiency - importance), 0)',
});

export const rankedDiscrepancy: Indicator = {
  id: 'rds',
  concept: 'proficiency-against-importance',
  kind: 'balance',
  detail: 'skill',
  unitCounted: 'employers',
  weight: 'unit',
  referencePeriod: 'interview',
  populationFloor: 1,
  label: {
    en: 'Proficiency against importance',
    fi: 'Osaaminen suhteessa merkitykseen',
    sv: 'Kunnande i förhållande till betydelse',
    de: 'Können im Verhältnis zur Bedeutung',
    it: 'Padronanza rispetto all’importanza',
    nl: 'Beheersing ten opzichte van belang',
  },
  base: {
    en: 'employers that rate both importance and proficiency',
    fi: 'työnantajat, jotka arvioivat sekä merkityksen että osaamisen',
    sv: 'arbetsgivare som bedömer både betydelse och kunnande',
    de: 'Arbeitgeber, die Bedeutung und Können bewerten',
    it: 'datori di lavoro che valutano sia l’importanza sia la padronanza',
    nl: 'werkgevers die zowel belang als beheersing beoordelen',
  },
  ofBase: {
    en: 'of employers that rate both importance and proficiency',
    fi: 'työnantajista, jotka arvioivat sekä merkityksen että osaamisen',
    sv: 'av de arbetsgivare som bedömer både betydelse och kunnande',
    de: 'der Arbeitgeber, die Bedeutung und Können bewerten',
    it: 'dei datori di lavoro che valutano sia l’importanza sia la padronanza',
    nl: 'van de werkgevers die zowel belang als beheersing beoordelen',
  },
  definition: {
    en: 'Percentage of employers that rate proficiency above importance, less the percentage that rate it below (ranked discrepancy score, from −100 to +100).',
    fi: 'Niiden työnantajien osuus, jotka arvioivat osaamisen merkitystä suuremmaksi, vähennettynä niiden osuudella, jotka arvioivat sen pienemmäksi (ranked discrepancy score, −100…+100).',
    sv: 'Andelen arbetsgivare som bedömer kunnandet högre än betydelsen minus andelen som bedömer det lägre (ranked discrepancy score, från −100 till +100).',
    de: 'Anteil der Arbeitgeber, die das Können höher bewerten als die Bedeutung, abzüglich des Anteils, der es niedriger bewertet (ranked discrepancy score, von −100 bis +100).',
    it: 'Quota di datori di lavoro che valutano la padronanza superiore all’importanza, meno la quota che la valuta inferiore (ranked discrepancy score, da −100 a +100).',
    nl: 'Aandeel werkgevers dat beheersing hoger beoordeelt dan belang, min het aandeel dat die lager beoordeelt (ranked discrepancy score, van −100 tot +100).',
  },
  measure: measureDiscrepancy,
  rMeasure: discrepancyInR,
};
