import type { TakeColumn } from '../survey/column.ts';
import type { Indicator, Measure, RMeasure } from './indicator.ts';

/** x: needs the skill, z: says whether it does. */
function measureRelevance(take: TakeColumn, skill: string): Measure {
  const needed = take(`D_REL_${skill}`);
  return {
    z: (row) => (needed[row]! >= 0 ? 1 : 0),
    x: (row) => (needed[row]! === 1 ? 1 : 0),
  };
}

const relevanceInR = (skill: string): RMeasure => ({
  reads: { needed: `D_REL_${skill}` },
  z: '!is.na(needed)',
  x: 'needed %in% 1',
});

export const skillRelevance: Indicator = {
  id: 'skill_relevance',
  concept: 'skill-needed',
  kind: 'share',
  detail: 'skill',
  unitCounted: 'employers',
  weight: 'unit',
  referencePeriod: 'interview',
  populationFloor: 1,
  label: {
    en: 'Employers that need the skill',
    fi: 'Työnantajat, jotka tarvitsevat taitoa',
    sv: 'Arbetsgivare som behöver färdigheten',
    de: 'Arbeitgeber, die die Kompetenz brauchen',
    it: 'Datori di lavoro a cui serve la competenza',
    nl: 'Werkgevers die de vaardigheid nodig hebben',
  },
  base: {
    en: 'employers that say whether they need the skill',
    fi: 'työnantajat, jotka kertovat, tarvitsevatko ne taitoa',
    sv: 'arbetsgivare som säger om de behöver färdigheten',
    de: 'Arbeitgeber, die angeben, ob sie die Kompetenz brauchen',
    it: 'datori di lavoro che dicono se la competenza serve loro',
    nl: 'werkgevers die zeggen of ze de vaardigheid nodig hebben',
  },
  ofBase: {
    en: 'of employers that say whether they need the skill',
    fi: 'työnantajista, jotka kertovat, tarvitsevatko ne taitoa',
    sv: 'av de arbetsgivare som säger om de behöver färdigheten',
    de: 'der Arbeitgeber, die angeben, ob sie die Kompetenz brauchen',
    it: 'dei datori di lavoro che dicono se la competenza serve loro',
    nl: 'van de werkgevers die zeggen of ze de vaardigheid nodig hebben',
  },
  definition: {
    en: 'Employers that need the skill in their work, as a percentage of employers that answered.',
    fi: 'Työnantajat, jotka tarvitsevat taitoa työssään, prosentteina vastanneista työnantajista.',
    sv: 'Arbetsgivare som behöver färdigheten i sitt arbete, i procent av de arbetsgivare som svarat.',
    de: 'Arbeitgeber, die die Kompetenz in ihrer Arbeit brauchen, in Prozent der Arbeitgeber, die geantwortet haben.',
    it: 'Datori di lavoro a cui la competenza serve nel lavoro, in percentuale di quelli che hanno risposto.',
    nl: 'Werkgevers die de vaardigheid nodig hebben in het werk, als percentage van de werkgevers die antwoordden.',
  },
  measure: measureRelevance,
  rMeasure: relevanceInR,
};
