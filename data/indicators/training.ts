import type { TakeColumn } from '../survey/column.ts';
import type { Indicator, Measure, RMeasure } from './indicator.ts';

/** x: trained the skill, z: has a gap in the skill and says whether it trained it. */
function measureCoverage(take: TakeColumn, skill: string): Measure {
  const [needed, level, trained] = [take(`D_REL_${skill}`), take(`D_LVL_${skill}`), take(`D_TRN_${skill}`)];
  const inBase = (row: number): boolean =>
    needed[row]! === 1 && level[row]! >= 1 && level[row]! <= 2 && trained[row]! >= 0;
  return {
    z: (row) => (inBase(row) ? 1 : 0),
    x: (row) => (inBase(row) && trained[row]! === 1 ? 1 : 0),
  };
}

const coverageInR = (skill: string): RMeasure => ({
  reads: { needed: `D_REL_${skill}`, level: `D_LVL_${skill}`, trained: `D_TRN_${skill}` },
  z: 'needed %in% 1 & level %in% 1:2 & !is.na(trained)',
  x: 'z & trained %in% 1',
});

/** x: staff trained, z: people on the payroll, of employers that know both and whose numbers agree. */
function measureTrainedStaff(take: TakeColumn): Measure {
  const [trained, heads] = [take('E1_TRAINED'), take('A5_HEADS')];
  const inBase = (row: number): boolean => trained[row]! >= 0 && heads[row]! >= trained[row]!;
  return {
    z: (row) => (inBase(row) ? heads[row]! : 0),
    x: (row) => (inBase(row) ? trained[row]! : 0),
  };
}

const trainedStaffInR = (): RMeasure => ({
  reads: { trained: 'E1_TRAINED', heads: 'A5_HEADS' },
  steps: { known: '!is.na(trained) & !is.na(heads) & trained <= heads' },
  z: 'ifelse(known, heads, 0)',
  x: 'ifelse(known, trained, 0)',
});

export const trainingCoverage: Indicator = {
  id: 'training_coverage',
  concept: 'skill-trained',
  kind: 'share',
  detail: 'skill',
  unitCounted: 'employers',
  weight: 'unit',
  referencePeriod: 'past-12-months',
  populationFloor: 1,
  label: {
    en: 'Training where there is a skills gap',
    fi: 'Koulutus, kun on osaamisvaje',
    sv: 'Utbildning där det finns kompetensbrist',
    de: 'Schulung, wo eine Kompetenzlücke besteht',
    it: 'Formazione dove c’è carenza di competenze',
    nl: 'Scholing waar er een tekort is',
  },
  base: {
    en: 'employers with a gap in the skill',
    fi: 'työnantajat, joilla on taidossa osaamisvaje',
    sv: 'arbetsgivare med kompetensbrist i färdigheten',
    de: 'Arbeitgeber mit einer Lücke bei dieser Kompetenz',
    it: 'datori di lavoro con una carenza in questa competenza',
    nl: 'werkgevers met een tekort aan deze vaardigheid',
  },
  ofBase: {
    en: 'of employers with a gap in the skill',
    fi: 'työnantajista, joilla on taidossa osaamisvaje',
    sv: 'av de arbetsgivare som har kompetensbrist i färdigheten',
    de: 'der Arbeitgeber mit einer Lücke bei dieser Kompetenz',
    it: 'dei datori di lavoro con una carenza in questa competenza',
    nl: 'van de werkgevers met een tekort aan deze vaardigheid',
  },
  definition: {
    en: 'Employers that trained staff in the skill in the last 12 months, as a percentage of employers whose staff are below what the job needs in it.',
    fi: 'Työnantajat, jotka kouluttivat henkilöstöä taidossa viimeisten 12 kuukauden aikana, prosentteina työnantajista, joiden henkilöstön taito alittaa työn vaatimukset.',
    sv: 'Arbetsgivare som utbildat personal i färdigheten under de senaste 12 månaderna, i procent av de arbetsgivare vars personal ligger under vad arbetet kräver.',
    de: 'Arbeitgeber, die Beschäftigte in den letzten 12 Monaten in der Kompetenz geschult haben, in Prozent der Arbeitgeber, deren Beschäftigte unter dem liegen, was die Arbeit verlangt.',
    it: 'Datori di lavoro che negli ultimi 12 mesi hanno formato il personale nella competenza, in percentuale di quelli il cui personale è al di sotto di quanto richiede il lavoro.',
    nl: 'Werkgevers die hun personeel in de afgelopen 12 maanden in de vaardigheid schoolden, als percentage van de werkgevers bij wie het personeel onder het niveau zit dat het werk vraagt.',
  },
  measure: measureCoverage,
  rMeasure: coverageInR,
};

export const trainedStaff: Indicator = {
  id: 'trained_staff',
  concept: 'staff-trained',
  kind: 'density',
  detail: 'none',
  unitCounted: 'staff',
  weight: 'employment',
  referencePeriod: 'past-12-months',
  populationFloor: 1,
  label: {
    en: 'Staff trained in the last 12 months',
    fi: 'Viimeisten 12 kuukauden aikana koulutettu henkilöstö',
    sv: 'Personal som fått utbildning under de senaste 12 månaderna',
    de: 'In den letzten 12 Monaten geschulte Beschäftigte',
    it: 'Personale formato negli ultimi 12 mesi',
    nl: 'Personeel dat in de afgelopen 12 maanden is geschoold',
  },
  base: {
    en: 'staff of employers that know how many were trained',
    fi: 'henkilöstö niillä työnantajilla, jotka tietävät, kuinka monta koulutettiin',
    sv: 'personalen hos arbetsgivare som vet hur många som fått utbildning',
    de: 'Beschäftigte bei Arbeitgebern, die wissen, wie viele geschult wurden',
    it: 'personale dei datori di lavoro che sanno quante persone sono state formate',
    nl: 'personeel van werkgevers die weten hoeveel mensen zijn geschoold',
  },
  ofBase: {
    en: 'of staff of employers that know how many were trained',
    fi: 'henkilöstöstä niillä työnantajilla, jotka tietävät, kuinka monta koulutettiin',
    sv: 'av personalen hos arbetsgivare som vet hur många som fått utbildning',
    de: 'der Beschäftigten bei Arbeitgebern, die wissen, wie viele geschult wurden',
    it: 'del personale dei datori di lavoro che sanno quante persone sono state formate',
    nl: 'van het personeel van werkgevers die weten hoeveel mensen zijn geschoold',
  },
  definition: {
    en: 'Staff trained in the last 12 months, as a percentage of the people on the payroll.',
    fi: 'Viimeisten 12 kuukauden aikana koulutettu henkilöstö prosentteina palkkalistoilla olevista.',
    sv: 'Personal som fått utbildning under de senaste 12 månaderna, i procent av personerna på lönelistan.',
    de: 'In den letzten 12 Monaten geschulte Beschäftigte, in Prozent aller Beschäftigten.',
    it: 'Personale formato negli ultimi 12 mesi, in percentuale delle persone a libro paga.',
    nl: 'Personeel dat in de afgelopen 12 maanden is geschoold, als percentage van de mensen op de loonlijst.',
  },
  measure: measureTrainedStaff,
  rMeasure: trainedStaffInR,
};
