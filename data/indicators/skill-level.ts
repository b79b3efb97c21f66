import type { TakeColumn } from '../survey/column.ts';
import type { Indicator, Measure, RMeasure } from './indicator.ts';
import { skillGap } from './skill-gap.ts';

/** x: the answer is this level, z: needs the skill and knows the level, as for `skill_gap`. */
const atLevel =
  (wanted: number) =>
  (take: TakeColumn, skill: string): Measure => {
    const [needed, level] = [take(`D_REL_${skill}`), take(`D_LVL_${skill}`)];
    return {
      z: (row) => (needed[row]! === 1 && level[row]! >= 1 ? 1 : 0),
      x: (row) => (needed[row]! === 1 && level[row]! === wanted ? 1 : 0),
    };
  };

const atLevelInR =
  (wanted: number) =>
  (skill: string): RMeasure => ({ ...skillGap.rMeasure(skill), x: `z & level %in% ${wanted}` });

/** Codes of D_LVL. */
const wellBelow = 1;
const above = 4;

/**
 * With `skill_gap` and `above_need` the whole distribution of D_LVL: well below, below (`skill_gap` less this one),
 * meets (1 less `skill_gap` and `above_need`), above.
 */
export const gapWellBelow: Indicator = {
  ...skillGap,
  id: 'gap_well_below',
  concept: 'skill-well-below-need',
  label: {
    en: 'Staff well below what is needed',
    fi: 'Henkilöstö selvästi vaatimusten alapuolella',
    sv: 'Personal långt under vad som krävs',
    de: 'Beschäftigte weit unter dem Bedarf',
    it: 'Personale molto al di sotto di quanto serve',
    nl: 'Personeel ver onder het gevraagde niveau',
  },
  definition: {
    en: 'Employers whose staff are well below what the job needs in the skill, as a percentage of employers that need it and know the level of their staff.',
    fi: 'Työnantajat, joiden henkilöstön taito alittaa työn vaatimukset selvästi, prosentteina työnantajista, jotka tarvitsevat taitoa ja tietävät henkilöstönsä tason.',
    sv: 'Arbetsgivare vars personal ligger långt under vad arbetet kräver i färdigheten, i procent av de arbetsgivare som behöver den och känner personalens nivå.',
    de: 'Arbeitgeber, deren Beschäftigte in der Kompetenz weit unter dem liegen, was die Arbeit verlangt, in Prozent der Arbeitgeber, die sie brauchen und das Niveau kennen.',
    it: 'Datori di lavoro il cui personale è molto al di sotto di quanto richiede il lavoro, in percentuale di quelli a cui la competenza serve e che conoscono il livello del personale.',
    nl: 'Werkgevers bij wie het personeel ver onder het niveau zit dat het werk vraagt, als percentage van de werkgevers die de vaardigheid nodig hebben en het niveau kennen.',
  },
  measure: atLevel(wellBelow),
  rMeasure: atLevelInR(wellBelow),
  openAtZero: () => true,
};

export const aboveNeed: Indicator = {
  ...skillGap,
  id: 'above_need',
  concept: 'skill-above-need',
  label: {
    en: 'Staff above what is needed',
    fi: 'Henkilöstö vaatimusten yläpuolella',
    sv: 'Personal över vad som krävs',
    de: 'Beschäftigte über dem Bedarf',
    it: 'Personale al di sopra di quanto serve',
    nl: 'Personeel boven het gevraagde niveau',
  },
  definition: {
    en: 'Employers whose staff are above what the job needs in the skill, as a percentage of employers that need it and know the level of their staff.',
    fi: 'Työnantajat, joiden henkilöstön taito ylittää työn vaatimukset, prosentteina työnantajista, jotka tarvitsevat taitoa ja tietävät henkilöstönsä tason.',
    sv: 'Arbetsgivare vars personal ligger över vad arbetet kräver i färdigheten, i procent av de arbetsgivare som behöver den och känner personalens nivå.',
    de: 'Arbeitgeber, deren Beschäftigte in der Kompetenz über dem liegen, was die Arbeit verlangt, in Prozent der Arbeitgeber, die sie brauchen und das Niveau kennen.',
    it: 'Datori di lavoro il cui personale è al di sopra di quanto richiede il lavoro, in percentuale di quelli a cui la competenza serve e che conoscono il livello del personale.',
    nl: 'Werkgevers bij wie het personeel boven het niveau zit dat het werk vraagt, als percentage van de werkgevers die de vaardigheid nodig hebben en het niveau kennen.',
  },
  measure: atLevel(above),
  rMeasure: atLevelInR(above),
  openAtZero: () => true,
};
