import type { TakeColumn } from '../survey/column.ts';
import type { Indicator, Measure, RMeasure } from './indicator.ts';

/** x: staff are below or well below what the job needs, z: needs the skill and knows the level. */
function measureAmongNeeding(take: TakeColumn, skill: string): Measure {
  const [needed, level] = [take(`D_REL_${skill}`), take(`D_LVL_${skill}`)];
  return {
    z: (row) => (needed[row]! === 1 && level[row]! >= 1 ? 1 : 0),
    x: (row) => (needed[row]! === 1 && level[row]! >= 1 && level[row]! <= 2 ? 1 : 0),
  };
}

const amongNeedingInR = (skill: string): RMeasure => ({
  reads: { needed: `D_REL_${skill}`, level: `D_LVL_${skill}` },
  z: 'needed %in% 1 & !is.na(level)',
  x: 'z & level %in% 1:2',
});

/** As among those that need the skill, but those that do not need it are in the base, without a gap. */
function measureAmongAll(take: TakeColumn, skill: string): Measure {
  const [needed, level] = [take(`D_REL_${skill}`), take(`D_LVL_${skill}`)];
  return {
    z: (row) => (needed[row]! === 0 || (needed[row]! === 1 && level[row]! >= 1) ? 1 : 0),
    x: (row) => (needed[row]! === 1 && level[row]! >= 1 && level[row]! <= 2 ? 1 : 0),
  };
}

const amongAllInR = (skill: string): RMeasure => ({
  ...amongNeedingInR(skill),
  z: 'needed %in% 0 | (needed %in% 1 & !is.na(level))',
  x: 'needed %in% 1 & level %in% 1:2',
});

export const skillGap: Indicator = {
  id: 'skill_gap',
  concept: 'skill-below-need',
  kind: 'share',
  detail: 'skill',
  unitCounted: 'employers',
  weight: 'unit',
  referencePeriod: 'interview',
  populationFloor: 1,
  label: {
    en: 'Skills gap where the skill is needed',
    fi: 'Osaamisvaje, kun taitoa tarvitaan',
    sv: 'Kompetensbrist där färdigheten behövs',
    de: 'Kompetenzlücke, wo die Kompetenz gebraucht wird',
    it: 'Carenza di competenze dove la competenza serve',
    nl: 'Tekort waar de vaardigheid nodig is',
  },
  base: {
    en: 'employers that need the skill',
    fi: 'työnantajat, jotka tarvitsevat taitoa',
    sv: 'arbetsgivare som behöver färdigheten',
    de: 'Arbeitgeber, die die Kompetenz brauchen',
    it: 'datori di lavoro a cui serve la competenza',
    nl: 'werkgevers die de vaardigheid nodig hebben',
  },
  ofBase: {
    en: 'of employers that need the skill',
    fi: 'työnantajista, jotka tarvitsevat taitoa',
    sv: 'av de arbetsgivare som behöver färdigheten',
    de: 'der Arbeitgeber, die die Kompetenz brauchen',
    it: 'dei datori di lavoro a cui serve la competenza',
    nl: 'van de werkgevers die de vaardigheid nodig hebben',
  },
  definition: {
    en: 'Employers whose staff are below what the job needs in the skill, as a percentage of employers that need it and know the level of their staff.',
    fi: 'Työnantajat, joiden henkilöstön taito alittaa työn vaatimukset, prosentteina työnantajista, jotka tarvitsevat taitoa ja tietävät henkilöstönsä tason.',
    sv: 'Arbetsgivare vars personal ligger under vad arbetet kräver i färdigheten, i procent av de arbetsgivare som behöver den och känner personalens nivå.',
    de: 'Arbeitgeber, deren Beschäftigte in der Kompetenz unter dem liegen, was die Arbeit verlangt, in Prozent der Arbeitgeber, die sie brauchen und das Niveau kennen.',
    it: 'Datori di lavoro il cui personale è al di sotto di quanto richiede il lavoro, in percentuale di quelli a cui la competenza serve e che conoscono il livello del personale.',
    nl: 'Werkgevers bij wie het personeel onder het niveau zit dat het werk vraagt, als percentage van de werkgevers die de vaardigheid nodig hebben en het niveau kennen.',
  },
  measure: measureAmongNeeding,
  rMeasure: amongNeedingInR,
};

export const skillGapAll: Indicator = {
  id: 'skill_gap_all',
  concept: 'skill-below-need',
  kind: 'share',
  detail: 'skill',
  unitCounted: 'employers',
  weight: 'unit',
  referencePeriod: 'interview',
  populationFloor: 1,
  label: {
    en: 'Skills gap among all employers',
    fi: 'Osaamisvaje kaikilla työnantajilla',
    sv: 'Kompetensbrist bland alla arbetsgivare',
    de: 'Kompetenzlücke bei allen Arbeitgebern',
    it: 'Carenza di competenze tra tutti i datori di lavoro',
    nl: 'Tekort aan vaardigheden bij alle werkgevers',
  },
  base: {
    en: 'all employers, whether or not they need the skill',
    fi: 'kaikki työnantajat, tarvitsivatpa ne taitoa tai eivät',
    sv: 'alla arbetsgivare, oavsett om de behöver färdigheten',
    de: 'alle Arbeitgeber, ob sie die Kompetenz brauchen oder nicht',
    it: 'tutti i datori di lavoro, che la competenza serva loro o no',
    nl: 'alle werkgevers, of ze de vaardigheid nodig hebben of niet',
  },
  ofBase: {
    en: 'of all employers, whether or not they need the skill',
    fi: 'kaikista työnantajista, tarvitsivatpa ne taitoa tai eivät',
    sv: 'av alla arbetsgivare, oavsett om de behöver färdigheten',
    de: 'aller Arbeitgeber, ob sie die Kompetenz brauchen oder nicht',
    it: 'di tutti i datori di lavoro, che la competenza serva loro o no',
    nl: 'van alle werkgevers, of ze de vaardigheid nodig hebben of niet',
  },
  definition: {
    en: 'Employers whose staff are below what the job needs in the skill, as a percentage of all employers; an employer that does not need the skill has no gap.',
    fi: 'Työnantajat, joiden henkilöstön taito alittaa työn vaatimukset, prosentteina kaikista työnantajista; jos taitoa ei tarvita, vajetta ei ole.',
    sv: 'Arbetsgivare vars personal ligger under vad arbetet kräver i färdigheten, i procent av alla arbetsgivare; den som inte behöver färdigheten har ingen brist.',
    de: 'Arbeitgeber, deren Beschäftigte in der Kompetenz unter dem liegen, was die Arbeit verlangt, in Prozent aller Arbeitgeber; wer sie nicht braucht, hat keine Lücke.',
    it: 'Datori di lavoro il cui personale è al di sotto di quanto richiede il lavoro, in percentuale di tutti i datori di lavoro; chi non ha bisogno della competenza non ha carenza.',
    nl: 'Werkgevers bij wie het personeel onder het niveau zit dat het werk vraagt, als percentage van alle werkgevers; wie de vaardigheid niet nodig heeft, heeft geen tekort.',
  },
  measure: measureAmongAll,
  rMeasure: amongAllInR,
};
