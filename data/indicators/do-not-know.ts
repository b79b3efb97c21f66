import { majorGroupCodes, staffHalfCodes } from '../codebook/proficiency.ts';
import { missingCodes } from '../codebook/question.ts';
import type { TakeColumn } from '../survey/column.ts';
import type { Indicator, Measure, RMeasure } from './indicator.ts';

const { doNotKnow } = missingCodes;

/** x: does not know the level of its staff, z: needs the skill and gave any answer about the level. */
function measureLevelNotKnown(take: TakeColumn, skill: string): Measure {
  const [needed, level] = [take(`D_REL_${skill}`), take(`D_LVL_${skill}`)];
  return {
    z: (row) => (needed[row]! === 1 && !Number.isNaN(level[row]!) ? 1 : 0),
    x: (row) => (needed[row]! === 1 && level[row]! === doNotKnow ? 1 : 0),
  };
}

const levelNotKnownInR = (skill: string): RMeasure => ({
  reads: { needed: `D_REL_${skill}`, level: `D_LVL_${skill}` },
  missingCounts: true,
  z: 'needed %in% 1 & !is.na(level)',
  x: `z & level %in% ${doNotKnow}`,
});

/**
 * x: some "do not know" and no valid count or band; z: any answer about staff who are not fully proficient, missing
 * codes included. The number of staff (C1) is no answer about them, so it brings nobody into the base.
 */
function measureGapNotKnown(take: TakeColumn): Measure {
  const columns = [...staffHalfCodes, ...majorGroupCodes].map((code) => take(`C2_NOTFULL_${code}`));
  columns.push(take('C3_SHARE'));
  return {
    z: (row) => {
      for (const column of columns) if (!Number.isNaN(column[row]!)) return 1;
      return 0;
    },
    x: (row) => {
      let notKnown = 0;
      for (const column of columns) {
        if (column[row]! >= 0) return 0;
        if (column[row]! === doNotKnow) notKnown = 1;
      }
      return notKnown;
    },
  };
}

const gapNotKnownInR = (): RMeasure => ({
  reads: {
    counts: [...staffHalfCodes, ...majorGroupCodes].map((code) => `C2_NOTFULL_${code}`),
    band: 'C3_SHARE',
  },
  missingCounts: true,
  steps: {
    answered: '!is.na(band) | rowSums(!is.na(counts)) > 0',
    known: '!(band %in% c(NA, missing_codes)) | rowSums(counts >= 0, na.rm = TRUE) > 0',
    not_known: `band %in% "${doNotKnow}" | rowSums(counts == ${doNotKnow}, na.rm = TRUE) > 0`,
  },
  z: 'answered',
  x: '!known & not_known',
});

export const levelNotKnown: Indicator = {
  id: 'do_not_know',
  concept: 'level-not-known',
  kind: 'share',
  detail: 'skill',
  unitCounted: 'employers',
  weight: 'unit',
  referencePeriod: 'interview',
  populationFloor: 1,
  label: {
    en: 'Level of staff not known',
    fi: 'Henkilöstön tasoa ei tiedetä',
    sv: 'Personalens nivå är inte känd',
    de: 'Niveau der Beschäftigten nicht bekannt',
    it: 'Livello del personale non noto',
    nl: 'Niveau van het personeel niet bekend',
  },
  base: {
    en: 'employers that need the skill and were asked about their staff',
    fi: 'työnantajat, jotka tarvitsevat taitoa ja joilta kysyttiin henkilöstöstä',
    sv: 'arbetsgivare som behöver färdigheten och fick frågan om personalen',
    de: 'Arbeitgeber, die die Kompetenz brauchen und nach ihren Beschäftigten gefragt wurden',
    it: 'datori di lavoro a cui serve la competenza, interrogati sul personale',
    nl: 'werkgevers die de vaardigheid nodig hebben en de vraag over hun personeel kregen',
  },
  ofBase: {
    en: 'of employers that need the skill and were asked about their staff',
    fi: 'työnantajista, jotka tarvitsevat taitoa ja joilta kysyttiin henkilöstöstä',
    sv: 'av de arbetsgivare som behöver färdigheten och fick frågan om personalen',
    de: 'der Arbeitgeber, die die Kompetenz brauchen und nach ihren Beschäftigten gefragt wurden',
    it: 'dei datori di lavoro a cui serve la competenza, interrogati sul personale',
    nl: 'van de werkgevers die de vaardigheid nodig hebben en de vraag over hun personeel kregen',
  },
  definition: {
    en: 'Employers that do not know the level of their staff in the skill, as a percentage of employers that need it.',
    fi: 'Työnantajat, jotka eivät tiedä henkilöstönsä tasoa taidossa, prosentteina työnantajista, jotka tarvitsevat taitoa.',
    sv: 'Arbetsgivare som inte känner personalens nivå i färdigheten, i procent av de arbetsgivare som behöver den.',
    de: 'Arbeitgeber, die das Niveau ihrer Beschäftigten in der Kompetenz nicht kennen, in Prozent der Arbeitgeber, die sie brauchen.',
    it: 'Datori di lavoro che non conoscono il livello del personale nella competenza, in percentuale di quelli a cui serve.',
    nl: 'Werkgevers die het niveau van hun personeel in de vaardigheid niet kennen, als percentage van de werkgevers die haar nodig hebben.',
  },
  measure: measureLevelNotKnown,
  // That all know it does not tell what they know.
  openAtZero: () => true,
  rMeasure: levelNotKnownInR,
};

export const gapNotKnown: Indicator = {
  id: 'gap_do_not_know',
  concept: 'gap-not-known',
  kind: 'share',
  detail: 'none',
  unitCounted: 'employers',
  weight: 'unit',
  referencePeriod: 'interview',
  populationFloor: 1,
  label: {
    en: 'Skills gap not known',
    fi: 'Osaamisvajetta ei tiedetä',
    sv: 'Kompetensbristen är inte känd',
    de: 'Kompetenzlücke nicht bekannt',
    it: 'Carenza di competenze non nota',
    nl: 'Tekort aan vaardigheden niet bekend',
  },
  base: {
    en: 'employers asked how many of their staff are fully proficient',
    fi: 'työnantajat, joilta kysyttiin, kuinka monen osaaminen riittää työhön täysin',
    sv: 'arbetsgivare som fick frågan hur många i personalen som är fullt kompetenta',
    de: 'Arbeitgeber, die gefragt wurden, wie viele ihrer Beschäftigten voll kompetent sind',
    it: 'datori di lavoro a cui è stato chiesto quanta parte del personale è pienamente competente',
    nl: 'werkgevers aan wie is gevraagd hoeveel van hun personeel volledig bekwaam is',
  },
  ofBase: {
    en: 'of employers asked how many of their staff are fully proficient',
    fi: 'työnantajista, joilta kysyttiin, kuinka monen osaaminen riittää työhön täysin',
    sv: 'av de arbetsgivare som fick frågan hur många i personalen som är fullt kompetenta',
    de: 'der Arbeitgeber, die gefragt wurden, wie viele ihrer Beschäftigten voll kompetent sind',
    it: 'dei datori di lavoro a cui è stato chiesto quanta parte del personale è pienamente competente',
    nl: 'van de werkgevers aan wie is gevraagd hoeveel van hun personeel volledig bekwaam is',
  },
  definition: {
    en: 'Employers that do not know how many of their staff are not fully proficient in their job, as a percentage of employers that were asked.',
    fi: 'Työnantajat, jotka eivät tiedä, kuinka monen osaaminen ei täysin riitä työhön, prosentteina työnantajista, joilta asiaa kysyttiin.',
    sv: 'Arbetsgivare som inte vet hur många i personalen som inte är fullt kompetenta för sitt arbete, i procent av de arbetsgivare som fick frågan.',
    de: 'Arbeitgeber, die nicht wissen, wie viele ihrer Beschäftigten für ihre Arbeit nicht voll kompetent sind, in Prozent der gefragten Arbeitgeber.',
    it: 'Datori di lavoro che non sanno quante persone non sono pienamente competenti nel proprio lavoro, in percentuale di quelli a cui è stato chiesto.',
    nl: 'Werkgevers die niet weten hoeveel van hun personeel niet volledig bekwaam is in het werk, als percentage van de werkgevers aan wie dat is gevraagd.',
  },
  measure: measureGapNotKnown,
  // That all know it does not tell what they know.
  openAtZero: () => true,
  rMeasure: gapNotKnownInR,
};
